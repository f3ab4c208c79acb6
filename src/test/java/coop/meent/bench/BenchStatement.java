package coop.meent.bench;

import coop.meent.bank.file.Statement;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A month of payments by forty parties, in and out in turns, that balances.
final class BenchStatement {

  private BenchStatement() {}

  static Statement ofLines(int count) {
    List<StatementLine> lines = new ArrayList<>();
    var total = Money.ZERO;
    for (int i = 0; i < count; i++) {
      var amount = Money.ofCents(i % 2 == 0 ? 10_000 + i : -5_000 - i);
      total = total.plus(amount);
      lines.add(line(i, amount));
    }
    return new Statement(
        "NL02ABNA0123456789",
        "EUR",
        Optional.of("bench"),
        Optional.of(BenchBooks.TODAY.minusDays(30)),
        Optional.of(BenchBooks.TODAY),
        Optional.of(Money.ZERO),
        Optional.of(total),
        lines,
        0);
  }

  private static StatementLine line(int nth, Money amount) {
    var day = BenchBooks.TODAY.minusDays(30 - nth / 34);
    return new StatementLine(
        day,
        Optional.of(day),
        amount,
        Optional.of("Party " + nth % 40),
        Optional.empty(),
        Optional.empty(),
        "Payment " + nth,
        Optional.empty(),
        Optional.of("E2E-" + nth),
        Optional.of("REF-" + nth),
        Optional.empty());
  }
}
