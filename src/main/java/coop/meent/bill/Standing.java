package coop.meent.bill;

import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.Optional;

/// A bill and how it stands.
///
/// @param open what is to be paid still; less than nothing when more was paid than asked
/// @param paidDay of the last payment
public record Standing(
    Bill bill,
    Money paid,
    Money open,
    Optional<LocalDate> paidDay,
    boolean isApproved,
    boolean isRefused,
    boolean isWithdrawn,
    boolean isBooked) {

  public BillState state() {
    if (isWithdrawn) return BillState.WITHDRAWN;
    if (isApproved && isRefused) return BillState.CONTESTED;
    if (isRefused) return BillState.REFUSED;
    if (!isApproved) return BillState.WAITING;
    if (open.isZero()) return BillState.PAID;
    return isBooked ? BillState.OPEN : BillState.APPROVED;
  }

  public boolean isToPay() {
    return state() == BillState.OPEN && open.isPositive();
  }

  public boolean isOverdue(LocalDate today) {
    return isToPay() && bill.due().isBefore(today);
  }
}
