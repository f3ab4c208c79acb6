package coop.meent.intake.ui;

import coop.meent.base.Refusal;
import coop.meent.intake.Field;
import coop.meent.intake.IntakeOutcome;
import coop.meent.intake.IntakePlan;
import coop.meent.intake.IntakeService;
import coop.meent.intake.Layout;
import coop.meent.intake.Listed;
import coop.meent.spreadsheet.Opened;
import coop.meent.spreadsheet.Spreadsheet;
import coop.meent.spreadsheet.Workbook;
import coop.meent.ui.Memory;
import coop.meent.ui.Tasks;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// A spreadsheet that is looked at: what its columns hold, and what would become of its rows. What
/// somebody said of a column is remembered on this laptop, by the name above it.
final class IntakeViewModel {

  /// @param plan of the whole, under this layout
  record Looked(Spreadsheet spreadsheet, Layout layout, IntakePlan plan) {}

  private final Tasks tasks;
  private final IntakeService intake;
  private final Listed listed;
  private final Memory memory;
  private final ReadOnlyObjectWrapper<@Nullable Opened<Looked>> opened =
      new ReadOnlyObjectWrapper<>();

  IntakeViewModel(Tasks tasks, IntakeService intake, Listed listed, Memory memory) {
    this.tasks = tasks;
    this.intake = intake;
    this.listed = listed;
    this.memory = memory;
  }

  Listed listed() {
    return listed;
  }

  /// Empty until a file is read.
  ReadOnlyObjectProperty<@Nullable Opened<Looked>> opened() {
    return opened.getReadOnlyProperty();
  }

  /// Looks at the first sheet of a file whose columns are known.
  ///
  /// @param refused is told why a file is no table
  void read(Path path, Consumer<Refusal> refused) {
    tasks.run(
        () -> Opened.of(path, workbook -> look(workbook, Optional.empty())),
        found -> show(found, refused));
  }

  /// Looks at another sheet of the same file.
  void choose(String sheet, Consumer<Refusal> refused) {
    var now = opened.get();
    if (now == null) return;
    now.workbook()
        .ifPresent(workbook ->
            tasks.run(
                () -> Opened.of(workbook, any -> look(any, Optional.of(sheet))),
                found -> show(found, refused)));
  }

  private void show(Opened<Looked> found, Consumer<Refusal> refused) {
    opened.set(found);
    found.refusal().ifPresent(refused);
  }

  private Looked look(Workbook workbook, Optional<String> sheet) {
    var said = memory.recall(remembered()).orElse("");
    var spreadsheet = workbook.table(sheet, Layout.known(listed, said));
    var guessed = Layout.of(listed, spreadsheet.headings());
    return look(spreadsheet, guessed.as(said, listed, spreadsheet.headings()));
  }

  private Optional<Looked> looked() {
    var now = opened.get();
    return now == null ? Optional.empty() : now.looked();
  }

  private Looked look(Spreadsheet spreadsheet, Layout layout) {
    return new Looked(spreadsheet, layout, intake.plan(listed, spreadsheet, layout));
  }

  /// Says what a column holds; empty for what is not wanted.
  void hold(int column, Optional<Field> field) {
    var was = opened.get();
    var now = looked().orElse(null);
    if (was == null || now == null || now.layout().at(column).equals(field)) return;
    var layout = now.layout().with(column, field);
    memory.keep(
        remembered(),
        layout.remembered(memory.recall(remembered()).orElse(""), now.spreadsheet().headings()));
    tasks.run(
        () -> look(now.spreadsheet(), layout),
        looked -> opened.set(new Opened<>(was.workbook(), Optional.of(looked), Optional.empty())));
  }

  private String remembered() {
    return "intake." + listed.name().toLowerCase(Locale.ROOT);
  }

  /// Takes all rows, or none.
  void take(Consumer<IntakeOutcome> done) {
    looked()
        .ifPresent(
            now -> tasks.run(() -> intake.take(listed, now.spreadsheet(), now.layout()), done));
  }
}
