package coop.meent.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Money;
import coop.meent.base.Rate;
import coop.meent.base.Seeded;
import coop.meent.base.Split;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CalculatorTest {

  private static final Rate STANDARD = Rate.percent("21");
  private static final InvoiceVat HIGH = InvoiceVat.standard(STANDARD);
  private static final InvoiceVat LOW = InvoiceVat.standard(Rate.percent("9"));

  private static Money money(String amount) {
    return Money.parse(amount);
  }

  private static InvoiceLine line(String quantity, String price, InvoiceVat vat) {
    return InvoiceLine.of("x", new BigDecimal(quantity), Unit.HOUR, new BigDecimal(price), vat);
  }

  @Test
  void halvesGoAwayFromZeroOnBothSides() {
    assertThat(Calculator.vat(money("-6491.34"), Rate.percent("25"))).isEqualTo(money("-1622.84"));
    assertThat(Calculator.vat(money("6491.34"), Rate.percent("25"))).isEqualTo(money("1622.84"));
    assertThat(Calculator.lineNet(new BigDecimal("0.5"), new BigDecimal("0.01")))
        .isEqualTo(money("0.01"));
    assertThat(Calculator.lineNet(new BigDecimal("-0.5"), new BigDecimal("0.01")))
        .isEqualTo(money("-0.01"));
    assertThat(Calculator.lineNet(new BigDecimal("22.5"), new BigDecimal("85.333")))
        .isEqualTo(money("1919.99"));
  }

  @Test
  void aPriceMayBeForMoreThanOne() {
    var adjustments = List.of(new Adjustment(money("-1.00"), "off"));
    assertThat(
            Calculator.lineNet(
                new BigDecimal("1000"),
                new BigDecimal("12.345"),
                new BigDecimal("100"),
                adjustments))
        .isEqualTo(money("122.45"));
  }

  /// Three times 21 % of 0.05 would be 0.03; the law lets one choose, EN 16931 does not.
  @Test
  void vatIsOnTheSumAndNotOnEachLine() {
    var totals =
        Calculator.totals(
            List.of(line("1", "0.05", HIGH), line("1", "0.05", HIGH), line("1", "0.05", HIGH)));
    assertThat(totals.vat()).containsExactly(new VatSubtotal(HIGH, money("0.15"), money("0.03")));
    var many = Calculator.totals(List.of(line("1", "1.12", HIGH), line("1", "1.12", HIGH)));
    assertThat(many.vatAmount())
        .as("2.24, where lines would make 2 × 0.24")
        .isEqualTo(money("0.47"));
  }

  @Test
  void ratesAreKeptApartAndReasonsTogether() {
    var art11 = InvoiceVat.none(VatCategory.E, "art. 11");
    var kor = InvoiceVat.none(VatCategory.E, "KOR");
    var totals =
        Calculator.totals(
            List.of(
                line("1", "100", HIGH),
                line("1", "100", LOW),
                line("2", "50", art11),
                line("1", "50", kor),
                line("1", "50", art11)));
    assertThat(totals.vat())
        .containsExactly(
            new VatSubtotal(HIGH, money("100.00"), money("21.00")),
            new VatSubtotal(LOW, money("100.00"), money("9.00")),
            new VatSubtotal(
                InvoiceVat.none(VatCategory.E, "art. 11; KOR"), money("200.00"), Money.ZERO));
    assertThat(totals.gross()).isEqualTo(money("430.00"));
    assertThat(totals.vatOf(VatCategory.S, STANDARD)).isEqualTo(money("21.00"));
    assertThat(totals.vatOf(VatCategory.S, Rate.percent("6"))).isEqualTo(Money.ZERO);
  }

  @Test
  void whatIsPutOnAndTakenOffIsTaxedAsItSays() {
    var totals =
        Calculator.totals(
            List.of(line("1", "1000", HIGH)),
            List.of(
                new DocumentAdjustment(new Adjustment(money("-100.00"), "discount"), HIGH),
                new DocumentAdjustment(new Adjustment(money("25.00"), "courier"), LOW)),
            money("500.00"),
            money("0.01"));
    assertThat(totals.allowances()).isEqualTo(money("100.00"));
    assertThat(totals.charges()).isEqualTo(money("25.00"));
    assertThat(totals.net()).isEqualTo(money("925.00"));
    assertThat(totals.vatAmount()).isEqualTo(money("191.25"));
    assertThat(totals.payable()).isEqualTo(money("616.26"));
  }

  /// Worked example B: 9,250.00 by hours 37 : 41 : 22.5, a self-billed invoice each.
  @Test
  void theInvoicesOfATeamAddUp() {
    List<Split.Share> hours = new ArrayList<>();
    var weights = List.of("37", "41", "22.5");
    for (int i = 0; i < weights.size(); i++)
      hours.add(new Split.Share(i, new UUID(0, i), new BigDecimal(weights.get(i))));
    var shares = List.copyOf(Split.byLargestRemainder(money("9250.00"), hours).values());
    var invoices =
        shares.stream()
            .map(share -> Calculator.totals(List.of(InvoiceLine.of("share", share, HIGH))))
            .toList();
    assertThat(invoices)
        .extracting(Totals::net)
        .containsExactly(money("3405.47"), money("3773.63"), money("2070.90"));
    assertThat(invoices)
        .extracting(Totals::vatAmount)
        .containsExactly(money("715.15"), money("792.46"), money("434.89"));
  }

  @Test
  void anInvoiceAndItsCreditNoteCancelToTheCent() {
    long seed = TestSeed.print("anInvoiceAndItsCreditNoteCancelToTheCent");
    var random = new Seeded(seed);
    for (int i = 0; i < 2_000; i++) {
      List<InvoiceLine> lines = new ArrayList<>();
      for (int j = 1 + random.nextInt(5); j > 0; j--)
        lines.add(
            InvoiceLine.of(
                "x",
                BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(4)),
                Unit.HOUR,
                BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(5)),
                random.pick(List.of(HIGH, LOW))));
      var totals = Calculator.totals(lines);
      var credit = Calculator.totals(lines.stream().map(InvoiceLine::negate).toList());
      assertThat(credit).isEqualTo(totals.negate());
      var parts = Money.sum(totals.vat().stream().map(VatSubtotal::amount).toList());
      assertThat(totals.gross()).isEqualTo(totals.net().plus(parts));
    }
  }
}
