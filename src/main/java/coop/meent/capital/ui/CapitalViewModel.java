package coop.meent.capital.ui;

import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.ui.FilterBar;
import coop.meent.ui.Latest;
import coop.meent.ui.TypedWords;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// Everybody's capital on the day that is looked at, what of it a filter leaves, and what the books
/// have besides.
final class CapitalViewModel {

  private final CapitalDesk room;
  private final Texts texts;
  private final Latest latest;
  private final ObservableList<CapitalRow> all = FXCollections.observableArrayList();
  private final FilteredList<CapitalRow> rows = new FilteredList<>(all);
  private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper warnings = new ReadOnlyStringWrapper("");
  private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper();
  private LocalDate day;

  /// What is read at once.
  private record Found(List<CapitalRow> rows, int open, String warnings) {}

  CapitalViewModel(CapitalDesk room) {
    this.room = room;
    texts = room.desk().texts();
    latest = new Latest(room.desk().tasks());
    day = room.today();
  }

  ObservableList<CapitalRow> rows() {
    return rows;
  }

  /// How many members, and what they have together.
  ReadOnlyStringProperty count() {
    return count.getReadOnlyProperty();
  }

  /// What the board should look at; empty when there is nothing.
  ReadOnlyStringProperty warnings() {
    return warnings.getReadOnlyProperty();
  }

  /// How many bookings of the books are not taken over.
  ReadOnlyIntegerProperty open() {
    return open.getReadOnlyProperty();
  }

  LocalDate day() {
    return day;
  }

  void on(LocalDate other) {
    if (other.equals(day)) return;
    day = other;
    load();
  }

  void load() {
    var wanted = day;
    latest.run(() -> find(wanted), this::show);
  }

  private Found find(LocalDate wanted) {
    var standings = room.capital().standings(wanted);
    return new Found(
        standings.stream().map(CapitalRow::new).toList(),
        room.capital().notTakenOver().size(),
        room.warnings().get().stream().map(one -> one.in(texts)).collect(Collectors.joining("\n")));
  }

  private void show(Found found) {
    all.setAll(found.rows);
    open.set(found.open);
    warnings.set(found.warnings);
    tell();
  }

  /// Every word must occur in number, name or state.
  void filter(String typed) {
    rows.setPredicate(
        TypedWords.in(
            typed, row -> row.number() + " " + row.name() + " " + row.state(texts).text()));
    tell();
  }

  private void tell() {
    var sum = Money.sum(rows.stream().map(CapitalRow::balance).toList());
    var shown = FilterBar.count(texts, "member.count", rows.size(), all.size());
    count.set(shown + " · " + texts.euro(sum));
  }
}
