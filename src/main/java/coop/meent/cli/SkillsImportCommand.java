package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.spreadsheet.Spreadsheet;
import coop.meent.spreadsheet.Workbook;
import coop.meent.talent.SkillDraft;
import coop.meent.talent.SkillOutcome;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent skills import FILE LIST`: adds the rows of a spreadsheet to the tick list, all of them or
/// none.
@Command(
    name = "import",
    description = "${bundle:cli.skills.import}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class SkillsImportCommand implements Callable<Integer> {

  private static final String NAME = "name";
  private static final String FIELD = "field";
  private static final String CERTIFICATE = "certificate";
  private static final List<String> ORDER = List.of(NAME, FIELD, CERTIFICATE);
  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("name", NAME),
          Map.entry("naam", NAME),
          Map.entry("skill", NAME),
          Map.entry("vaardigheid", NAME),
          Map.entry("field", FIELD),
          Map.entry("vakgebied", FIELD),
          Map.entry("certificate", CERTIFICATE),
          Map.entry("certificaat", CERTIFICATE));
  private static final Set<String> SAY_YES =
      Set.of("certificate", "certificaat", "yes", "ja", "y", "j", "x", "1", "true", "waar");

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "LIST", description = "${bundle:cli.skills.import.list}")
  private Path list;

  @Option(names = "--sheet", paramLabel = "NAME", description = "${bundle:cli.sheet}")
  private Optional<String> sheet = Optional.empty();

  @Option(names = "--dry-run", description = "${bundle:cli.skills.dry}")
  private boolean isDryRun;

  SkillsImportCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var table = Workbook.read(list).tableOrList(sheet, name -> FIELDS.containsKey(plain(name)));
    var drafts = table.rows().stream().map(row -> draft(table, row)).toList();
    try (var services = isDryRun ? files.openForReading(file) : files.open(file)) {
      var outcome = isDryRun ? services.skills().tryAll(drafts) : services.skills().listAll(drafts);
      var refusal = SkillOutcome.refusal(outcome);
      if (refusal.isPresent()) return terminal.refused(refusal.get());
      if (outcome instanceof SkillOutcome.Taken(var added, var known))
        terminal.say(isDryRun ? "cli.skills.wouldTake" : "cli.skills.taken", added, known);
      return Terminal.DONE;
    }
  }

  /// Below names above the columns, else in the order of name, field and certificate.
  private static SkillDraft draft(Spreadsheet table, Spreadsheet.Row row) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < row.cells().size(); i++) {
      var field =
          table.headings().isEmpty()
              ? (i < ORDER.size() ? ORDER.get(i) : "")
              : FIELDS.getOrDefault(plain(table.headings().get(i)), "");
      if (!row.at(i).isEmpty()) cells.putIfAbsent(field, row.at(i));
    }
    var name = cells.get(NAME);
    var field = cells.get(FIELD);
    if (name == null || field == null)
      throw new RefusedException(new SkillCommandRefusal.BadLine(Math.toIntExact(row.line())));
    return new SkillDraft(
        name, field, SAY_YES.contains(plain(cells.getOrDefault(CERTIFICATE, ""))));
  }

  private static String plain(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }
}
