package coop.meent.collect.ui;

import coop.meent.base.Money;
import coop.meent.collect.ToCollect;
import coop.meent.ui.FilterBar;
import coop.meent.ui.Latest;
import coop.meent.ui.TypedWords;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// All batches, and what can be collected now.
final class CollectViewModel {

  private final CollectDesk room;
  private final Latest latest;
  private final ObservableList<DebitRow> all = FXCollections.observableArrayList();
  private final FilteredList<DebitRow> rows = new FilteredList<>(all);
  private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper open = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper mayCollect = new ReadOnlyBooleanWrapper();

  private final ReadOnlyBooleanWrapper isAny = new ReadOnlyBooleanWrapper();

  private record Read(List<DebitRow> rows, List<ToCollect> open, boolean mayCollect) {}

  CollectViewModel(CollectDesk room) {
    this.room = room;
    latest = new Latest(room.desk().tasks());
  }

  ObservableList<DebitRow> rows() {
    return rows;
  }

  ReadOnlyStringProperty count() {
    return count.getReadOnlyProperty();
  }

  /// What can be collected now, or what is open and cannot be, in a sentence.
  ReadOnlyStringProperty open() {
    return open.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty mayCollect() {
    return mayCollect.getReadOnlyProperty();
  }

  /// Whether there is anything that a batch can be made of now.
  ReadOnlyBooleanProperty isAny() {
    return isAny.getReadOnlyProperty();
  }

  void load() {
    latest.run(this::read, this::show);
  }

  private Read read() {
    var collect = room.collect();
    return new Read(
        collect.batches().stream().map(DebitRow::new).toList(),
        collect.toCollect(collect.earliest()),
        collect.mayCollect());
  }

  private void show(Read read) {
    all.setAll(read.rows);
    mayCollect.set(read.mayCollect);
    var ready = read.open.stream().filter(ToCollect::isCollectable).toList();
    isAny.set(!ready.isEmpty());
    var sum = Money.sum(ready.stream().map(ToCollect::amount).toList());
    open.set(
        ready.isEmpty()
            ? nothing(read.open.size())
            : room.texts().count("collect.open", ready.size())
                + " "
                + room.texts().euro(sum)
                + ".");
    tell();
  }

  /// Short, since it stands beside a button in the least window.
  private String nothing(int open) {
    return open == 0 ? room.text("collect.open.none") : room.texts().count("collect.cannot", open);
  }

  /// Every word must occur in the number, the state or a debtor.
  void filter(String typed) {
    rows.setPredicate(TypedWords.in(typed, row -> row.sought(room.texts())));
    tell();
  }

  private void tell() {
    count.set(FilterBar.count(room.texts(), "pay.count", rows.size(), all.size()));
  }
}
