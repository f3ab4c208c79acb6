package coop.meent.pay.ui;

import coop.meent.base.Money;
import coop.meent.pay.ToPay;
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

/// All batches, and what can be paid now.
final class PayViewModel {

  private final PayDesk room;
  private final Latest latest;
  private final ObservableList<BatchRow> all = FXCollections.observableArrayList();
  private final FilteredList<BatchRow> rows = new FilteredList<>(all);
  private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper toPay = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper mayPay = new ReadOnlyBooleanWrapper();

  private record Read(List<BatchRow> rows, List<ToPay> toPay, boolean mayPay) {}

  PayViewModel(PayDesk room) {
    this.room = room;
    latest = new Latest(room.desk().tasks());
  }

  ObservableList<BatchRow> rows() {
    return rows;
  }

  ReadOnlyStringProperty count() {
    return count.getReadOnlyProperty();
  }

  /// What can be paid now, in a sentence.
  ReadOnlyStringProperty toPay() {
    return toPay.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty mayPay() {
    return mayPay.getReadOnlyProperty();
  }

  void load() {
    latest.run(this::read, this::show);
  }

  private Read read() {
    return new Read(
        room.pay().standings().stream().map(BatchRow::new).toList(),
        room.pay().toPay(),
        room.pay().mayPay());
  }

  private void show(Read read) {
    all.setAll(read.rows);
    mayPay.set(read.mayPay);
    var sum = Money.sum(read.toPay.stream().map(ToPay::amount).toList());
    toPay.set(
        read.toPay.isEmpty()
            ? room.text("pay.toPay.none")
            : room.texts().count("pay.toPay", read.toPay.size())
                + " "
                + room.texts().euro(sum)
                + ".");
    tell();
  }

  /// Every word must occur in the number, the state or a payee.
  void filter(String typed) {
    rows.setPredicate(TypedWords.in(typed, row -> row.sought(room.texts())));
    tell();
  }

  private void tell() {
    count.set(FilterBar.count(room.texts(), "pay.count", rows.size(), all.size()));
  }
}
