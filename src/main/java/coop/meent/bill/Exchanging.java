package coop.meent.bill;

import coop.meent.base.ExchangeRate;
import coop.meent.base.Money;
import coop.meent.base.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Turns the lines of a bill in another currency into euros. What is owed is its whole amount at
/// the rate; lines and VAT are parts of that, so that no cent is lost between them.
///
/// @param vatEuros what the bill itself says that its VAT is in euros, which is what is deducted
record Exchanging(ExchangeRate rate, Optional<Money> vatEuros) {

  /// How far the VAT in euros of a bill may be off what our rate makes of it: rates of one day
  /// differ a little, and who differs more made a mistake.
  private static final Rate SLACK = Rate.of("0.1");

  List<BillLine> lines(List<BillLine> originals) {
    var net = sum(originals, BillLine::net);
    var vat = sum(originals, BillLine::vat);
    var owed = rate.euros(net.plus(vat));
    var vatOwed = vatEuros.orElseGet(() -> rate.euros(vat));
    fits(vatOwed, rate.euros(vat));
    var vats = parts(originals, BillLine::vat, vat, vatOwed);
    var nets = parts(originals, BillLine::net, net, owed.minus(vatOwed));
    List<BillLine> lines = new ArrayList<>();
    for (int i = 0; i < originals.size(); i++)
      lines.add(originals.get(i).inEuros(nets.get(i), vats.get(i)));
    return lines;
  }

  private static void fits(Money stated, Money computed) {
    var most = computed.abs().times(SLACK, RoundingMode.UP);
    if (stated.minus(computed).abs().compareTo(most) > 0)
      throw BillRooms.refused(new BillRefusal.VatEurosOff(stated, computed));
  }

  private static Money sum(List<BillLine> lines, Function<BillLine, Money> of) {
    return Money.sum(lines.stream().map(of).toList());
  }

  /// Each gets what it adds to what those before it came to; the last one all that is left.
  private static List<Money> parts(
      List<BillLine> lines, Function<BillLine, Money> of, Money all, Money euros) {
    List<Money> parts = new ArrayList<>();
    var through = Money.ZERO;
    var given = Money.ZERO;
    for (int i = 0; i < lines.size(); i++) {
      through = through.plus(of.apply(lines.get(i)));
      var reached = i == lines.size() - 1 ? euros : share(euros, through, all);
      parts.add(reached.minus(given));
      given = reached;
    }
    return parts;
  }

  /// Lines that take each other away leave nothing to divide by.
  private static Money share(Money euros, Money part, Money all) {
    if (all.isZero()) return Money.ZERO;
    var exact = BigDecimal.valueOf(euros.cents()).multiply(BigDecimal.valueOf(part.cents()));
    var cents = exact.divide(BigDecimal.valueOf(all.cents()), 0, RoundingMode.HALF_UP);
    return Money.ofCents(cents.longValueExact());
  }
}
