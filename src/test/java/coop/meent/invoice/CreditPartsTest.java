package coop.meent.invoice;

import static coop.meent.invoice.InvoiceOffice.TODAY;
import static coop.meent.invoice.InvoiceOffice.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coop.meent.TestSeed;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import coop.meent.check.Checks;
import coop.meent.check.Finding;
import coop.meent.einvoice.Profile;
import coop.meent.einvoice.RuleSets;
import coop.meent.einvoice.UblFile;
import coop.meent.einvoice.UblWriter;
import coop.meent.ledger.BalanceFilter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An invoice taken back in parts: each part rounds, and together they are the invoice to the cent.
class CreditPartsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 31);

  private final RuleSets rules = new RuleSets();

  @TempDir private Path folder;
  private InvoiceOffice office;

  @BeforeEach
  void open() {
    office = new InvoiceOffice(folder);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private Invoice credited(Invoice invoice, CreditRequest request) {
    var outcome = office.invoices.credit(invoice.id(), request);
    if (outcome instanceof CreditOutcome.Credited(var note)) return note;
    throw new AssertionError(outcome);
  }

  private static CreditRequest part(int line, String quantity) {
    return CreditRequest.of(TODAY, Map.of(line, new BigDecimal(quantity)));
  }

  /// Half of 1.05 is 0.53 twice, and half of 20.01 is 10.01 twice: the second note takes a cent
  /// less.
  @Test
  void theSecondHalfIsWhatTheFirstLeft() {
    var invoice =
        office.made(DAY, line("Advies", "2", "2.50", "V21"), line("Druk", "2", "10.005", "V9"));
    assertThat(List.of(credited(invoice, part(1, "1")), credited(invoice, part(2, "1"))))
        .extracting(Invoice::net, Invoice::vat)
        .containsExactly(
            tuple(Money.parse("2.50"), Money.parse("0.53")),
            tuple(Money.parse("10.01"), Money.parse("0.90")));
    var last = credited(invoice, CreditRequest.whole(TODAY));
    assertThat(last.net()).isEqualTo(Money.parse("12.50"));
    assertThat(last.vat()).isEqualTo(Money.parse("1.42"));
    assertThat(office.open(invoice)).isEqualTo(Money.ZERO);
    goesOut(last);
    assertThat(nothingIsLeftInTheBooks()).isTrue();
    assertThat(broken()).isEmpty();
  }

  @Test
  void aDiscountIsNotLeftBehind() {
    var invoice =
        office.made(DAY, line("Advies", "1", "100.00", "V21"), line("Korting", "-1", "40", "V21"));
    assertThat(office.invoices.credit(invoice.id(), part(1, "1")))
        .isEqualTo(new CreditOutcome.AboveTheInvoice(Money.parse("121.00"), Money.parse("72.60")));
    assertThat(office.invoices.credit(invoice.id(), part(2, "-1")))
        .isEqualTo(new CreditOutcome.GivesNothing(Money.parse("-48.40")));
    assertThat(credited(invoice, CreditRequest.whole(TODAY)).gross())
        .isEqualTo(Money.parse("72.60"));
  }

  @Test
  void whateverThePartsTogetherTheyAreTheInvoice() {
    var random = new Seeded(TestSeed.print("CreditPartsTest"));
    for (int i = 0; i < Integer.getInteger("seeds", 5); i++) {
      var invoice = random(random);
      while (!office.invoices.left(invoice).isEmpty()) {
        var request = random.chance(25) ? CreditRequest.whole(TODAY) : some(invoice, random);
        var outcome = office.invoices.credit(invoice.id(), request);
        if (outcome instanceof CreditOutcome.Credited(var note)) goesOut(note);
        else {
          assertThat(outcome).isInstanceOf(CreditOutcome.GivesNothing.class);
          if (request.isWhole()) break;
        }
      }
      assertThat(office.open(invoice)).isEqualTo(Money.ZERO);
    }
    assertThat(nothingIsLeftInTheBooks()).isTrue();
    assertThat(broken()).isEmpty();
  }

  private Invoice random(Seeded random) {
    var lines = new DraftLine[1 + random.nextInt(4)];
    for (int i = 0; i < lines.length; i++)
      lines[i] =
          line(
              "Werk " + i,
              BigDecimal.valueOf(1 + random.nextInt(900), 2).toPlainString(),
              BigDecimal.valueOf(600 + random.nextInt(90_000), 3).toPlainString(),
              random.pick(List.of("V21", "V21", "V9", "V0")));
    return office.made(DAY, lines);
  }

  /// Some of some of the lines.
  private CreditRequest some(Invoice invoice, Seeded random) {
    Map<Integer, BigDecimal> parts = new TreeMap<>();
    office
        .invoices
        .left(invoice)
        .forEach((line, left) -> {
          var share = BigDecimal.valueOf(30 + random.nextInt(71), 2);
          if (parts.isEmpty() || random.nextBoolean())
            parts.put(line, left.multiply(share).setScale(2, RoundingMode.UP).min(left));
        });
    return CreditRequest.of(TODAY, parts);
  }

  private void goesOut(Invoice note) {
    var paper = office.invoices.eInvoice(note);
    assertThat(office.invoices.findings(note)).isEmpty();
    assertThat(paper.totals().vatAmount()).isEqualTo(note.vat());
    for (var profile : List.of(Profile.NLCIUS, Profile.PEPPOL_BILLING)) {
      var xml = new UblWriter(profile, note.language()).bytes(paper);
      assertThat(rules.errors(xml, profile))
          .as(() -> profile + "\n" + new String(xml, StandardCharsets.UTF_8))
          .isEmpty();
      assertThat(UblFile.read(xml, "note.xml").faults()).isEmpty();
    }
  }

  private boolean nothingIsLeftInTheBooks() {
    return office.coop.statements.balances(BalanceFilter.all(office.coop.book)).stream()
        .allMatch(row -> row.balance().isZero());
  }

  private List<String> broken() {
    return new Checks(office.coop.store, office.coop.ledger, office.coop.statements, office.bank)
        .run().stream().filter(Finding::isBroken).map(Finding::name).toList();
  }
}
