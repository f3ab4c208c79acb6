package coop.meent.bill;

import coop.meent.base.Money;
import coop.meent.base.Original;
import java.math.BigDecimal;
import java.math.RoundingMode;
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

  /// Owed in another currency, so that what the bank takes for it differs with the rate.
  public boolean isForeign() {
    return bill.original().isPresent() && !bill.isClaim();
  }

  /// What is open in the currency of the bill: what the parts that were paid left of it.
  public Optional<Original> openOriginal() {
    return bill.original().map(all -> all.withAmount(all.amount().minus(part(all, paid))));
  }

  private Money part(Original all, Money euros) {
    if (euros.equals(bill.gross())) return all.amount();
    var exact =
        BigDecimal.valueOf(all.amount().cents()).multiply(BigDecimal.valueOf(euros.cents()));
    var gross = BigDecimal.valueOf(bill.gross().cents());
    return Money.ofCents(exact.divide(gross, 0, RoundingMode.HALF_UP).longValueExact());
  }

  /// What a payment of some euros takes off what is open in the bill's currency.
  Optional<Original> originalOf(Money euros) {
    if (euros.equals(open)) return openOriginal();
    return bill.original()
        .map(all -> all.withAmount(part(all, paid.plus(euros)).minus(part(all, paid))));
  }

  public boolean isOverdue(LocalDate today) {
    return isToPay() && bill.due().isBefore(today);
  }
}
