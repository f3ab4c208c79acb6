package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.talent.SkillDraft;
import coop.meent.talent.SkillOutcome;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent skills import FILE LIST`: adds the lines `name,field` or `name,field,certificate` to the
/// tick list, all of them or none.
@Command(
    name = "import",
    description = "${bundle:cli.skills.import}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class SkillsImportCommand implements Callable<Integer> {

  private static final int FIELDS = 2;
  private static final String CERTIFICATE = "certificate";

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "LIST", description = "${bundle:cli.skills.import.list}")
  private Path list;

  @Option(names = "--dry-run", description = "${bundle:cli.skills.dry}")
  private boolean isDryRun;

  SkillsImportCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<SkillDraft> drafts = new ArrayList<>();
    var text = java.nio.file.Files.readString(list, StandardCharsets.UTF_8);
    try (var rows =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      for (var row : rows) drafts.add(draft(row));
    }
    try (var services = isDryRun ? files.openForReading(file) : files.open(file)) {
      var outcome = isDryRun ? services.skills().tryAll(drafts) : services.skills().listAll(drafts);
      var refusal = SkillOutcome.refusal(outcome);
      if (refusal.isPresent()) return terminal.refused(refusal.get());
      if (outcome instanceof SkillOutcome.Taken(var added, var known))
        terminal.say(isDryRun ? "cli.skills.wouldTake" : "cli.skills.taken", added, known);
      return Terminal.DONE;
    }
  }

  /// Spreadsheets in Dutch write semicolons: whichever the first line has more of.
  private static char separator(String text) {
    var first = text.lines().findFirst().orElse("");
    long semicolons = first.chars().filter(one -> one == ';').count();
    long commas = first.chars().filter(one -> one == ',').count();
    return semicolons > commas ? ';' : ',';
  }

  private static SkillDraft draft(CsvRecord row) {
    if (row.getFieldCount() < FIELDS)
      throw new RefusedException(
          new SkillCommandRefusal.BadLine(Math.toIntExact(row.getStartingLineNumber())));
    boolean isCertificate =
        row.getFieldCount() > FIELDS && row.getField(FIELDS).strip().equalsIgnoreCase(CERTIFICATE);
    return new SkillDraft(row.getField(0), row.getField(1), isCertificate);
  }
}
