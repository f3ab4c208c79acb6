package coop.meent.split;

import coop.meent.base.Id.SelfBillId;
import coop.meent.base.Money;
import coop.meent.base.Split;
import coop.meent.base.Split.Share;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How much of each of a team's invoices is free to be paid out once the client has paid so much. A
/// payment frees the same part of all of them as it is of the client's invoice. Its cents are
/// divided over what is still held of each by largest remainder, so that nobody ever gets more than
/// was invoiced, nothing is given and taken again, and after the last payment all is free.
public record ReleasePlan(Map<SelfBillId, Money> released, Money paid) {

  /// One member's invoice.
  ///
  /// @param number of the member
  public record Bill(SelfBillId id, int number, Money gross) {}

  /// @param gross of the client's invoice
  /// @param payments in their order
  public static ReleasePlan of(Money gross, List<Money> payments, List<Bill> bills) {
    Map<SelfBillId, Money> released = new LinkedHashMap<>();
    for (var bill : bills) released.put(bill.id(), Money.ZERO);
    var all = Money.sum(bills.stream().map(Bill::gross).toList());
    var paid = Money.ZERO;
    for (var payment : payments) {
      paid = paid.plus(payment);
      var target = part(all, paid, gross);
      var more = target.minus(Money.sum(released.values()));
      if (!more.isZero()) divide(more, bills, released);
    }
    return new ReleasePlan(released, paid);
  }

  /// The same part of all that the payments are of the client's invoice; at most all of it.
  private static Money part(Money all, Money paid, Money gross) {
    if (gross.isZero() || paid.abs().compareTo(gross.abs()) >= 0) return all;
    if (paid.isZero() || paid.isNegative() != gross.isNegative()) return Money.ZERO;
    var exact =
        new BigDecimal(BigInteger.valueOf(all.cents()).multiply(BigInteger.valueOf(paid.cents())))
            .divide(BigDecimal.valueOf(gross.cents()), 0, RoundingMode.HALF_UP);
    return Money.ofCents(exact.longValueExact());
  }

  /// By what is still held of each; what is taken back, by what was freed of it.
  private static void divide(Money more, List<Bill> bills, Map<SelfBillId, Money> released) {
    var shares =
        bills.stream()
            .map(bill -> {
              var free = released.getOrDefault(bill.id(), Money.ZERO);
              boolean isTaken = more.isNegative() != bill.gross().isNegative();
              var weight = isTaken ? free : bill.gross().minus(free);
              return new Share(bill.number(), bill.id().uuid(), weight.abs().toBigDecimal());
            })
            .toList();
    Split.byLargestRemainder(more, shares)
        .forEach((share, cents) -> released.merge(new SelfBillId(share.id()), cents, Money::plus));
  }
}
