package coop.meent.exchange;

import coop.meent.base.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/// What is due for a lead by what the client paid until now, all in all. It is computed anew from
/// all invoices each time and what was booked before comes off, so that however an invoice is paid
/// in parts, all of them together come to exactly the percentage, and what is credited or paid back
/// turns it back.
///
/// @param counted of what was paid, without VAT: never more than the cap
/// @param passer for who passed it on, without VAT
/// @param coop for the cooperative, without VAT
public record ThanksPlan(Money counted, Money passer, Money coop) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static final ThanksPlan NOTHING = new ThanksPlan(Money.ZERO, Money.ZERO, Money.ZERO);

  /// @param invoices in any order
  /// @param passerLast the last day on which payments count for who passed it on: of who left, the
  ///   last day of the membership
  public static ThanksPlan of(Terms terms, List<Brought> invoices, LocalDate passerLast) {
    var inOrder =
        invoices.stream()
            .filter(one -> one.base().isPositive() && one.gross().isPositive())
            .sorted(Brought.ORDER)
            .toList();
    return switch (terms) {
      case Terms.Free _ -> NOTHING;
      case Terms.Fixed(var amount) -> fixed(amount, inOrder, passerLast);
      case Terms.Part part -> part(part, inOrder, passerLast);
    };
  }

  private static ThanksPlan fixed(Money amount, List<Brought> inOrder, LocalDate passerLast) {
    if (inOrder.isEmpty()) return NOTHING;
    var first = inOrder.getFirst();
    var counted = share(first.base(), first.paid(LocalDate.MAX), first.gross());
    var passer = share(amount, first.paid(passerLast), first.gross());
    return new ThanksPlan(counted, passer, Money.ZERO);
  }

  private static ThanksPlan part(Terms.Part terms, List<Brought> inOrder, LocalDate passerLast) {
    var all = counted(terms, inOrder, LocalDate.MAX);
    var ofPasser = counted(terms, inOrder, passerLast);
    return new ThanksPlan(all, percent(ofPasser, terms.passer()), percent(all, terms.coop()));
  }

  /// The first invoices fill the cap; of each the part that is paid.
  private static Money counted(Terms.Part terms, List<Brought> inOrder, LocalDate through) {
    var room = terms.cap();
    var counted = Money.ZERO;
    for (var one : inOrder) {
      if (terms.until().filter(one.date()::isAfter).isPresent()) continue;
      var base = room.filter(left -> left.compareTo(one.base()) < 0).orElse(one.base());
      room = room.map(left -> left.minus(base));
      counted = counted.plus(share(base, one.paid(through), one.gross()));
    }
    return counted;
  }

  private static Money share(Money of, Money part, Money whole) {
    var product = BigInteger.valueOf(of.cents()).multiply(BigInteger.valueOf(part.cents()));
    var exact =
        new BigDecimal(product).divide(BigDecimal.valueOf(whole.cents()), 0, RoundingMode.HALF_UP);
    return Money.ofCents(exact.longValueExact());
  }

  private static Money percent(Money of, BigDecimal percent) {
    return Money.of(of.toBigDecimal().multiply(percent).divide(HUNDRED, 2, RoundingMode.HALF_UP));
  }
}
