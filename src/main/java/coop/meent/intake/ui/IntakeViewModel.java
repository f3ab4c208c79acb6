package coop.meent.intake.ui;

import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.intake.Field;
import coop.meent.intake.IntakeOutcome;
import coop.meent.intake.IntakePlan;
import coop.meent.intake.IntakeService;
import coop.meent.intake.Layout;
import coop.meent.intake.Listed;
import coop.meent.spreadsheet.Spreadsheet;
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
  private final ReadOnlyObjectWrapper<@Nullable Looked> looked = new ReadOnlyObjectWrapper<>();

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
  ReadOnlyObjectProperty<@Nullable Looked> looked() {
    return looked.getReadOnlyProperty();
  }

  /// @param refused is told why a file is no table
  void read(Path path, Consumer<Refusal> refused) {
    tasks.run(
        () -> {
          try {
            var spreadsheet = Spreadsheet.read(path);
            var guessed = Layout.of(listed, spreadsheet.headings());
            return (Object)
                look(
                    spreadsheet,
                    guessed.as(
                        memory.recall(remembered()).orElse(""), listed, spreadsheet.headings()));
          } catch (RefusedException e) {
            return e.refusal();
          }
        },
        found -> {
          looked.set(found instanceof Looked now ? now : null);
          if (found instanceof Refusal refusal) refused.accept(refusal);
        });
  }

  private Looked look(Spreadsheet spreadsheet, Layout layout) {
    return new Looked(spreadsheet, layout, intake.plan(listed, spreadsheet, layout));
  }

  /// Says what a column holds; empty for what is not wanted.
  void hold(int column, Optional<Field> field) {
    var now = looked.get();
    if (now == null || now.layout().at(column).equals(field)) return;
    var layout = now.layout().with(column, field);
    memory.keep(
        remembered(),
        layout.remembered(memory.recall(remembered()).orElse(""), now.spreadsheet().headings()));
    tasks.run(() -> look(now.spreadsheet(), layout), looked::set);
  }

  private String remembered() {
    return "intake." + listed.name().toLowerCase(Locale.ROOT);
  }

  /// Takes all rows, or none.
  void take(Consumer<IntakeOutcome> done) {
    var now = looked.get();
    if (now != null) tasks.run(() -> intake.take(listed, now.spreadsheet(), now.layout()), done);
  }
}
