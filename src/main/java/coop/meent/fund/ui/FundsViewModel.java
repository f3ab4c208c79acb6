package coop.meent.fund.ui;

import coop.meent.base.Texts;
import coop.meent.fund.FundStanding;
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

/// The funds, what was asked of them, and what of that a filter leaves.
final class FundsViewModel {

  private final FundsDesk room;
  private final Texts texts;
  private final Latest latest;
  private final ObservableList<FundStanding> funds = FXCollections.observableArrayList();
  private final ObservableList<RequestRow> all = FXCollections.observableArrayList();
  private final FilteredList<RequestRow> rows = new FilteredList<>(all);
  private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper mayAsk = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper mayCollect = new ReadOnlyBooleanWrapper();
  private boolean mayBook;

  private record Found(List<FundStanding> funds, List<RequestRow> rows, boolean mayBook) {}

  FundsViewModel(FundsDesk room) {
    this.room = room;
    texts = room.texts();
    latest = new Latest(room.desk().tasks());
  }

  /// One of each kind.
  ObservableList<FundStanding> funds() {
    return funds;
  }

  ObservableList<RequestRow> rows() {
    return rows;
  }

  ReadOnlyStringProperty count() {
    return count.getReadOnlyProperty();
  }

  /// Whether any fund has a rule by which something can be asked.
  ReadOnlyBooleanProperty mayAsk() {
    return mayAsk.getReadOnlyProperty();
  }

  /// Whether whoever sits here books, and something is due.
  ReadOnlyBooleanProperty mayCollect() {
    return mayCollect.getReadOnlyProperty();
  }

  boolean mayBook() {
    return mayBook;
  }

  void load() {
    latest.run(this::find, this::show);
  }

  private Found find() {
    return new Found(
        room.funds().funds(),
        room.funds().requests().reversed().stream()
            .map(one -> new RequestRow(one, room.name(one.request().member())))
            .toList(),
        room.funds().mayBook());
  }

  private void show(Found found) {
    mayBook = found.mayBook;
    funds.setAll(found.funds);
    all.setAll(found.rows);
    mayAsk.set(found.funds.stream().anyMatch(one -> one.rule().isPresent()));
    mayCollect.set(
        mayBook && found.rows.stream().anyMatch(one -> one.standing().due().isPositive()));
    tell();
  }

  /// Every word must occur in the name, the fund or the state.
  void filter(String typed) {
    rows.setPredicate(
        TypedWords.in(
            typed, row -> row.name() + " " + row.fund(texts) + " " + row.state(texts).text()));
    tell();
  }

  private void tell() {
    count.set(FilterBar.count(texts, "fund.count", rows.size(), all.size()));
  }
}
