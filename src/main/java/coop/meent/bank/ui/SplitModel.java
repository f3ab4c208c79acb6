package coop.meent.bank.ui;

import coop.meent.bank.Allocation;
import coop.meent.bank.BookingOutcome;
import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.ledger.JournalEntry;
import coop.meent.ui.Notice;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// A bank line being divided over accounts, members and texts: what is left of it, and one entry in
/// the end.
final class SplitModel {

  private final BankDesk desk;
  private final BankRow row;
  private final ObservableList<PartModel> parts = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Money> rest = new ReadOnlyObjectWrapper<>(Money.ZERO);
  final ObjectProperty<@Nullable Notice> notice = new SimpleObjectProperty<>();

  SplitModel(BankDesk desk, BankRow row) {
    this.desk = desk;
    this.row = row;
    add();
    add();
    changed();
  }

  ObservableList<PartModel> parts() {
    return parts;
  }

  /// What is not yet divided; negative when it is too much.
  ReadOnlyObjectProperty<Money> rest() {
    return rest.getReadOnlyProperty();
  }

  private Money whole() {
    return row.line().content().amount().abs();
  }

  private void add() {
    var part = new PartModel();
    part.amount.subscribe((before, now) -> changed());
    part.account.subscribe((before, now) -> chosen(part, now != null));
    parts.add(part);
  }

  /// The account of a part without an amount takes what is left.
  private void chosen(PartModel part, boolean hasAccount) {
    if (hasAccount && part.size().isZero() && rest.get().isPositive()) part.amount.set(rest.get());
    changed();
  }

  private void changed() {
    notice.set(null);
    rest.set(whole().minus(Money.sum(parts.stream().map(PartModel::size).toList())));
    if (!parts.isEmpty() && !parts.getLast().isEmpty() && !rest.get().isZero()) add();
  }

  void book(Consumer<JournalEntry> booked) {
    var allocations = allocations();
    desk.tasks()
        .run(
            () -> desk.bank().book(row.line().id(), allocations), outcome -> show(outcome, booked));
  }

  private List<Allocation> allocations() {
    boolean goesOut = row.line().content().amount().isNegative();
    return parts.stream().flatMap(part -> part.allocation(goesOut).stream()).toList();
  }

  private void show(BookingOutcome outcome, Consumer<JournalEntry> booked) {
    if (outcome instanceof BookingOutcome.Booked(var _, var entry)) booked.accept(entry);
    else if (outcome instanceof BookingOutcome.LedgerRefused(var reason)) refuse(reason);
    else if (outcome instanceof Refusal reason) refuse(reason);
  }

  private void refuse(Refusal reason) {
    notice.set(Notice.refused(desk.texts(), reason));
  }
}
