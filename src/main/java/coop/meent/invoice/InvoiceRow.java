package coop.meent.invoice;

import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.InvoiceId;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.Optional;

/// A paper and how it stands, for lists.
///
/// @param buyer by name, as the paper says it
/// @param paid less what was paid back
/// @param open less than nothing when more came than was asked for; nothing of a credit note
/// @param settled the last day something was paid or written off
/// @param reminders how many were sent
/// @param next when to look at it again after a reminder
public record InvoiceRow(
    InvoiceId id,
    Invoice.Kind kind,
    InvoiceNumber number,
    LocalDate date,
    LocalDate due,
    ClientId client,
    String buyer,
    Money gross,
    Money credited,
    Money paid,
    Money writtenOff,
    Money open,
    Optional<LocalDate> settled,
    int reminders,
    Optional<LocalDate> next,
    String paymentReference) {

  public enum State {
    CREDIT_NOTE,
    OPEN,
    PART_PAID,
    OVERDUE,
    OVERPAID,
    PAID,
    CREDITED,
    WRITTEN_OFF
  }

  public State state(LocalDate today) {
    if (kind == Invoice.Kind.CREDIT_NOTE) return State.CREDIT_NOTE;
    if (open.isNegative()) return State.OVERPAID;
    if (open.isZero()) return settledState();
    if (due.isBefore(today)) return State.OVERDUE;
    return paid.isPositive() ? State.PART_PAID : State.OPEN;
  }

  private State settledState() {
    if (writtenOff.isPositive()) return State.WRITTEN_OFF;
    return paid.isPositive() ? State.PAID : State.CREDITED;
  }

  public boolean isOverdue(LocalDate today) {
    return open.isPositive() && due.isBefore(today);
  }

  /// Whether it is time to remind, or to remind again.
  public boolean isToRemind(LocalDate today) {
    return isOverdue(today) && next.filter(today::isBefore).isEmpty();
  }
}
