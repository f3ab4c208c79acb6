package coop.meent.assembly.ui;

import coop.meent.assembly.Assembly;
import coop.meent.assembly.Sitting;
import coop.meent.ui.Badge;
import coop.meent.ui.FilterBar;
import coop.meent.ui.Latest;
import coop.meent.ui.Tone;
import coop.meent.ui.TypedWords;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// All assemblies, and how far each is.
final class AssembliesViewModel {

  private final AssemblyDesk desk;
  private final Latest latest;
  private final ObservableList<AssemblyRow> all = FXCollections.observableArrayList();
  private final FilteredList<AssemblyRow> rows = new FilteredList<>(all);
  private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");

  AssembliesViewModel(AssemblyDesk desk) {
    this.desk = desk;
    latest = new Latest(desk.desk().tasks());
  }

  ObservableList<AssemblyRow> rows() {
    return rows;
  }

  ReadOnlyStringProperty count() {
    return count.getReadOnlyProperty();
  }

  void load() {
    latest.run(this::find, this::show);
  }

  private List<AssemblyRow> find() {
    return desk.assemblies().assemblies().stream().map(this::row).toList();
  }

  private AssemblyRow row(Assembly assembly) {
    var sitting = desk.assemblies().sitting(assembly.id()).orElseThrow();
    int mine =
        assembly.cancelled().isPresent()
            ? 0
            : Math.toIntExact(sitting.waitingFor(desk.me()).count());
    return new AssemblyRow(assembly, sitting.voted().size(), mine, state(sitting, mine));
  }

  private Badge state(Sitting sitting, int mine) {
    var texts = desk.texts();
    if (sitting.assembly().cancelled().isPresent())
      return new Badge(Tone.NEUTRAL, texts.get("assembly.state.cancelled"));
    boolean isDone = sitting.voted().stream().allMatch(sitting::isClosed);
    boolean isOver = sitting.assembly().date().isBefore(desk.today());
    if (isDone && isOver) return new Badge(Tone.OK, texts.get("assembly.state.held"));
    if (mine > 0) return new Badge(Tone.WAIT, texts.count("assembly.state.mine", mine));
    if (isOver) return new Badge(Tone.WAIT, texts.get("assembly.state.toClose"));
    return sitting.calls().isEmpty()
        ? new Badge(Tone.INFO, texts.get("assembly.state.planned"))
        : new Badge(Tone.INFO, texts.get("assembly.state.called"));
  }

  private void show(List<AssemblyRow> found) {
    all.setAll(found);
    tell();
  }

  /// Every word must occur in the title, kind or place.
  void filter(String typed) {
    rows.setPredicate(TypedWords.in(typed, this::sought));
    tell();
  }

  private String sought(AssemblyRow row) {
    var one = row.assembly();
    return one.title() + " " + one.kind().in(desk.texts()) + " " + one.meeting().place();
  }

  private void tell() {
    count.set(FilterBar.count(desk.texts(), "assembly.count", rows.size(), all.size()));
  }
}
