package coop.meent.cover.ui;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.ui.FilterBar;
import coop.meent.ui.Latest;
import coop.meent.ui.TypedWords;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// The policies, what of them a filter leaves, and what is in the pot.
final class CoverViewModel {

  private final CoverDesk room;
  private final Texts texts;
  private final Latest latest;
  private final ObservableList<PolicyRow> all = FXCollections.observableArrayList();
  private final FilteredList<PolicyRow> rows = new FilteredList<>(all);
  private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper mayDecide = new ReadOnlyBooleanWrapper();
  private Optional<Money> inPot = Optional.empty();

  /// What is read at once.
  private record Found(List<PolicyRow> rows, Optional<Money> inPot, boolean mayDecide) {}

  CoverViewModel(CoverDesk room) {
    this.room = room;
    texts = room.desk().texts();
    latest = new Latest(room.desk().tasks());
  }

  ObservableList<PolicyRow> rows() {
    return rows;
  }

  /// How many policies, what they cost a year, and what is in the pot.
  ReadOnlyStringProperty count() {
    return count.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty mayDecide() {
    return mayDecide.getReadOnlyProperty();
  }

  void load() {
    latest.run(this::find, this::show);
  }

  private Found find() {
    var today = room.today();
    return new Found(
        room.cover().policies().stream().map(one -> new PolicyRow(one, today)).toList(),
        room.cover().inPot(),
        room.cover().mayDecide());
  }

  private void show(Found found) {
    all.setAll(found.rows);
    inPot = found.inPot;
    mayDecide.set(found.mayDecide);
    tell();
  }

  /// Every word must occur in the name, what it insures, or the insurer.
  void filter(String typed) {
    rows.setPredicate(
        TypedWords.in(typed, row -> row.name() + " " + row.below(texts) + " " + row.insurer()));
    tell();
  }

  private void tell() {
    var sum = Money.sum(rows.stream().map(PolicyRow::yearly).filter(Objects::nonNull).toList());
    var shown = FilterBar.count(texts, "cover.count", rows.size(), all.size());
    var line = shown + " · " + texts.get("cover.count.yearly", texts.euro(sum));
    count.set(
        inPot
            .map(money -> line + " · " + texts.get("cover.count.pot", texts.euro(money)))
            .orElse(line));
  }
}
