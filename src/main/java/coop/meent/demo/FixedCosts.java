package coop.meent.demo;

import coop.meent.base.Money;
import coop.meent.base.Seeded;
import coop.meent.demo.Movement.Party;
import coop.meent.ledger.Dimensions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Rent, hosting, insurance, bank costs and the like, straight from the bank, as `costs.tsv` has
/// them.
final class FixedCosts implements Strand {

  private final Span span;
  private final Chart chart;
  private final Till till;
  private final Seeded random;
  private final List<Sheet.Line> costs = Sheet.read("costs.tsv").lines();

  FixedCosts(Span span, Chart chart, Till till, Seeded random) {
    this.span = span;
    this.chart = chart;
    this.till = till;
    this.random = random;
  }

  @Override
  public void on(LocalDate day) {
    for (var cost : costs) {
      int months = span.month(day) - cost.number("first_month");
      if (months < 0 || months % cost.number("every_months") != 0) continue;
      if (Span.falls(day, cost.number("day"))) pay(cost, day);
    }
  }

  private void pay(Sheet.Line cost, LocalDate day) {
    var tariff = Tariff.valueOf(cost.text("vat_code"));
    var net = net(cost);
    var text = cost.text("text");
    var supplier = cost.text("supplier");
    till.move(
        Movement.out(
            day,
            tariff.gross(net),
            supplier.isEmpty() ? Optional.empty() : Party.of(supplier),
            "%s %s".formatted(text, Words.month(day)),
            chart.lines().purchase(cost.text("account"), net, tariff, Dimensions.NONE)));
  }

  private Money net(Sheet.Line cost) {
    int varies = cost.number("varies_percent");
    long cents = cost.number("net_cents");
    if (varies == 0) return Money.ofCents(cents);
    return Money.ofCents(cents * (100 - varies + random.nextInt(2 * varies + 1)) / 100);
  }
}
