package coop.meent.cli;

import coop.meent.base.RefusedException;
import coop.meent.intake.Field;
import coop.meent.intake.IntakeOutcome;
import coop.meent.intake.IntakePlan;
import coop.meent.intake.Layout;
import coop.meent.intake.Listed;
import coop.meent.intake.Verdict;
import coop.meent.spreadsheet.Spreadsheet;
import coop.meent.spreadsheet.Workbook;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent member import FILE SHEET` and `meent client import FILE SHEET`: takes over a spreadsheet,
/// all of it or nothing, and says what became of each row.
@Command(name = "import", description = "${bundle:cli.intake}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class IntakeCommand implements Callable<Integer> {

  private final Listed listed;
  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(index = "1", paramLabel = "SHEET", description = "${bundle:cli.intake.sheet}")
  private Path sheet;

  @Option(
      names = "--column",
      paramLabel = "FIELD=HEADING",
      description = "${bundle:cli.intake.column}")
  private Map<Field, String> columns = new LinkedHashMap<>();

  @Option(names = "--sheet", paramLabel = "NAME", description = "${bundle:cli.sheet}")
  private Optional<String> tab = Optional.empty();

  @Option(names = "--dry-run", description = "${bundle:cli.intake.dry}")
  private boolean isDryRun;

  @Mixin private Shape shape;

  IntakeCommand(Listed listed, Files files, Terminal terminal) {
    this.listed = listed;
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var known =
        Layout.known(listed, "")
            .or(name -> columns.values().stream().anyMatch(name::equalsIgnoreCase));
    var spreadsheet = Workbook.read(sheet).table(tab, known);
    var layout = layout(spreadsheet);
    try (var services = isDryRun ? files.openForReading(file) : files.open(file)) {
      var plan = services.intake().plan(listed, spreadsheet, layout);
      var refusal = plan.refusal();
      if (plan.hasName() && (isDryRun || refusal.isPresent() || shape.isForPrograms()))
        shape.print(listing(plan), terminal);
      if (refusal.isPresent()) return terminal.refused(refusal.get());
      if (isDryRun) return said(plan, "cli.intake.would");
      if (services.intake().take(listed, spreadsheet, layout)
          instanceof IntakeOutcome.Taken(var done, var _)) return said(done, "cli.intake.done");
      throw new IllegalStateException("planned and not taken");
    }
  }

  private int said(IntakePlan plan, String key) {
    if (!shape.isForPrograms()) terminal.say(key, plan.added(), plan.filled(), plan.same());
    return Terminal.DONE;
  }

  private Layout layout(Spreadsheet spreadsheet) {
    var layout = Layout.of(listed, spreadsheet.headings());
    for (var told : columns.entrySet()) {
      if (!listed.fields().contains(told.getKey()))
        throw new RefusedException(
            new IntakeCommandRefusal.OtherField(name(told.getKey()), names(listed.fields())));
      layout =
          layout
              .with(told.getKey(), told.getValue(), spreadsheet.headings())
              .orElseThrow(() ->
                  new RefusedException(
                      new IntakeCommandRefusal.NoSuchColumn(
                          told.getValue(), String.join(", ", spreadsheet.headings()))));
    }
    return layout;
  }

  private Listing listing(IntakePlan plan) {
    var listing = new Listing("line", "name", "result", "fields", "differs", "reasons");
    for (var row : plan.rows()) {
      switch (row.verdict()) {
        case Verdict.Adds _ -> add(listing, row, Became.NEW, List.of(), List.of(), List.of());
        case Verdict.There(var fills, var differs) ->
            add(
                listing,
                row,
                fills.isEmpty() ? Became.SAME : Became.FILLED,
                fields(fills),
                fields(differs),
                List.of());
        case Verdict.Wrong(var why) ->
            add(
                listing,
                row,
                Became.WRONG,
                List.of(),
                List.of(),
                why.stream().map(terminal.texts()::refusal).toList());
      }
    }
    return listing;
  }

  /// What became of a row: a code for programs, words for people.
  private enum Became {
    NEW,
    FILLED,
    SAME,
    WRONG
  }

  private void add(
      Listing listing,
      IntakePlan.Row row,
      Became became,
      List<String> fills,
      List<String> differs,
      List<String> reasons) {
    listing.row(
        row.line(),
        row.name(),
        shape.isForPrograms() ? became.name().toLowerCase(Locale.ROOT) : word(became),
        shape.isJson() ? fills : String.join(", ", fills),
        shape.isJson() ? differs : String.join(", ", differs),
        shape.isJson() ? reasons : String.join(" ", reasons));
  }

  private String word(Became became) {
    return terminal
        .texts()
        .get(
            switch (became) {
              case NEW -> "intake.row.new";
              case FILLED -> "intake.count.filled";
              case SAME -> "intake.count.same";
              case WRONG -> "intake.count.wrong";
            });
  }

  private List<String> fields(List<Field> fields) {
    return fields.stream()
        .map(field -> shape.isForPrograms() ? name(field) : field.in(terminal.texts()))
        .toList();
  }

  private static String names(List<Field> fields) {
    return fields.stream().map(IntakeCommand::name).collect(Collectors.joining(", "));
  }

  private static String name(Field field) {
    return field.name().toLowerCase(Locale.ROOT);
  }
}
