package coop.meent.pay.ui;

import coop.meent.base.Money;
import coop.meent.pay.ToPay;
import coop.meent.ui.Latest;
import java.util.List;
import java.util.Locale;
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
    var words = typed.toLowerCase(Locale.ROOT).strip().split("\\s+");
    rows.setPredicate(row -> {
      for (var word : words) if (!row.holds(word, room.texts())) return false;
      return true;
    });
    tell();
  }

  private void tell() {
    count.set(
        rows.size() == all.size()
            ? room.texts().count("pay.count", all.size())
            : room.text("ui.filter.some", rows.size(), all.size()));
  }
}
