package coop.meent.invoice;

import static coop.meent.invoice.InvoiceOffice.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import coop.meent.check.Checks;
import coop.meent.check.Finding;
import coop.meent.ledger.BalanceFilter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever happens to invoices, the books and what is open say the same, and numbers run on.
class OpenAmountsTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

  @TempDir Path folder;

  @Test
  void whatIsOpenIsWhatTheBooksSayWhateverHappens() {
    var random = new Seeded(TestSeed.print("open amounts"));
    try (var office = new InvoiceOffice(folder)) {
      List<Invoice> made = new ArrayList<>();
      for (int step = 0; step < 60; step++) {
        if (made.isEmpty() || random.nextInt(3) == 0) made.add(make(office, random));
        else happen(office, random, made.get(random.nextInt(made.size())));
      }
      assertThat(balance(office)).isEqualTo(open(office).minus(loose(office)));
      assertThat(numbers(office)).isEqualTo(office.invoices.count(all(office)));
      for (var invoice : made) vatIsThatOfTheSum(invoice);
      for (var invoice : made) daysAddUp(office, invoice);
      assertThat(findings(office)).isEmpty();
    }
  }

  private static InvoiceFilter all(InvoiceOffice office) {
    return InvoiceFilter.all(office.coop.book);
  }

  private static Invoice make(InvoiceOffice office, Seeded random) {
    var lines = new DraftLine[1 + random.nextInt(4)];
    for (int i = 0; i < lines.length; i++)
      lines[i] =
          InvoiceOffice.line(
              "Werk " + i,
              BigDecimal.valueOf(1 + random.nextInt(900), 2).toPlainString(),
              BigDecimal.valueOf(100 + random.nextInt(90_000), 3).toPlainString(),
              random.pick(List.of("V21", "V9", "V0")));
    return office.made(FIRST.plusDays(random.nextInt(200)), lines);
  }

  private static void happen(InvoiceOffice office, Seeded random, Invoice invoice) {
    var row = office.invoices.row(invoice.id()).orElseThrow();
    switch (random.nextInt(4)) {
      case 0 -> pay(office, invoice, row.open());
      case 1 -> pay(office, invoice, Money.ofCents(1 + random.nextInt(5_000)));
      case 2 -> {
        var left = office.invoices.left(invoice);
        if (left.isEmpty()) return;
        var part =
            left.getOrDefault(left.firstKey(), BigDecimal.ONE)
                .divide(BigDecimal.TWO, 2, RoundingMode.UP);
        var _ =
            office.invoices.credit(
                invoice.id(), CreditRequest.of(TODAY, Map.of(left.firstKey(), part)));
      }
      default -> {
        var _ = office.invoices.writeOff(invoice.id(), TODAY);
      }
    }
  }

  private static void pay(InvoiceOffice office, Invoice invoice, Money amount) {
    if (!amount.isPositive()) return;
    var line = office.receive(TODAY, amount.toString(), "Iemand", "nr. " + invoice.number());
    if (office.bank.propose(line.id()).isPresent()) office.accept(line);
  }

  private static Money balance(InvoiceOffice office) {
    return office.coop.statements.balances(BalanceFilter.all(office.coop.book)).stream()
        .filter(row -> row.account().number().equals("13011"))
        .map(row -> row.balance())
        .findFirst()
        .orElse(Money.ZERO);
  }

  private static Money open(InvoiceOffice office) {
    return Money.sum(office.invoices.open().stream().map(InvoiceRow::open).toList());
  }

  /// Paid above what was open: it waits on the client until somebody places it.
  private static Money loose(InvoiceOffice office) {
    return Money.sum(
        office.invoices.loose(office.client.id()).stream().map(Loose::amount).toList());
  }

  /// The highest number of each series, which is how many there are when none lacks.
  private static long numbers(InvoiceOffice office) {
    Map<Integer, Integer> last = new HashMap<>();
    for (var row : office.invoices.list(all(office), 0, Integer.MAX_VALUE))
      last.merge(row.number().year(), row.number().number(), Math::max);
    return last.values().stream().mapToLong(number -> number).sum();
  }

  private static void vatIsThatOfTheSum(Invoice invoice) {
    Map<String, Money> nets = new HashMap<>();
    Map<String, InvoiceLine> lines = new HashMap<>();
    for (var line : invoice.lines()) {
      nets.merge(line.vatCode(), line.net(), Money::plus);
      lines.put(line.vatCode(), line);
    }
    var vat = Money.ZERO;
    for (var code : nets.entrySet()) {
      var rate = lines.getOrDefault(code.getKey(), invoice.lines().getFirst()).rate();
      vat = vat.plus(code.getValue().times(rate, RoundingMode.HALF_UP));
    }
    assertThat(invoice.vat()).isEqualTo(vat);
    assertThat(invoice.gross()).isEqualTo(invoice.net().plus(invoice.vat()));
  }

  private static void daysAddUp(InvoiceOffice office, Invoice invoice) {
    assertThat(office.invoices.openOn(invoice.id(), TODAY)).isEqualTo(office.open(invoice));
  }

  private static List<String> findings(InvoiceOffice office) {
    return new Checks(office.coop.store, office.coop.ledger, office.coop.statements, office.bank)
        .run().stream().filter(Finding::isBroken).map(Finding::name).toList();
  }
}
