package coop.meent.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What is due for a lead, from invoices and payments alone.
class ThanksPlanTest {

  private static final int HISTORIES = Integer.getInteger("histories", 100);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final Terms.Part USUAL = part("3", "2", "12000.00");

  private static Terms.Part part(String passer, String coop, String cap) {
    return new Terms.Part(
        new BigDecimal(passer),
        new BigDecimal(coop),
        Optional.of(Money.parse(cap)),
        Optional.empty());
  }

  private static Brought invoice(int number, String net, String... paid) {
    var base = Money.parse(net);
    var gross = Money.of(base.toBigDecimal().multiply(new BigDecimal("1.21")).setScale(2));
    List<Brought.Payment> payments = new ArrayList<>();
    for (var one : paid)
      payments.add(new Brought.Payment(DAY.plusDays(10L * payments.size()), Money.parse(one)));
    return new Brought(
        new UUID(0, number), "2026-" + number, DAY.plusDays(number), base, gross, payments);
  }

  private static ThanksPlan of(Terms terms, Brought... invoices) {
    return ThanksPlan.of(terms, List.of(invoices), LocalDate.MAX);
  }

  private static ThanksPlan plan(String counted, String passer, String coop) {
    return new ThanksPlan(Money.parse(counted), Money.parse(passer), Money.parse(coop));
  }

  @Test
  void threePercentAndTwoOverTheFirstTwelveThousand() {
    var first = invoice(1, "8000.00", "9680.00");
    var second = invoice(2, "8000.00", "9680.00");
    assertThat(of(USUAL, first)).isEqualTo(plan("8000.00", "240.00", "160.00"));
    assertThat(of(USUAL, first, second)).isEqualTo(plan("12000.00", "360.00", "240.00"));
    assertThat(of(USUAL, second, first, invoice(3, "9000.00", "10890.00")))
        .isEqualTo(plan("12000.00", "360.00", "240.00"));
  }

  @Test
  void anInvoiceThatIsPaidInPartsCountsInProportion() {
    assertThat(of(USUAL, invoice(1, "1000.00"))).isEqualTo(ThanksPlan.NOTHING);
    assertThat(of(USUAL, invoice(1, "1000.00", "302.50")))
        .isEqualTo(plan("250.00", "7.50", "5.00"));
    assertThat(of(USUAL, invoice(1, "1000.00", "302.50", "907.50")))
        .isEqualTo(plan("1000.00", "30.00", "20.00"));
    assertThat(of(USUAL, invoice(1, "1000.00", "1210.00", "-1210.00")))
        .isEqualTo(ThanksPlan.NOTHING);
    assertThat(of(USUAL, invoice(1, "1000.00", "1500.00")))
        .isEqualTo(plan("1000.00", "30.00", "20.00"));
  }

  @Test
  void invoicesAfterTheLastDayCountForNothing() {
    var until =
        new Terms.Part(
            BigDecimal.TEN, BigDecimal.ZERO, Optional.empty(), Optional.of(DAY.plusDays(1)));
    assertThat(of(until, invoice(1, "100.00", "121.00"), invoice(2, "100.00", "121.00")))
        .isEqualTo(plan("100.00", "10.00", "0.00"));
  }

  @Test
  void whoLeftGetsWhatWasPaidUntilThen() {
    var invoice = invoice(1, "1000.00", "605.00", "605.00");
    assertThat(ThanksPlan.of(USUAL, List.of(invoice), DAY.plusDays(9)))
        .isEqualTo(plan("1000.00", "15.00", "20.00"));
  }

  @Test
  void fixedThanksComeWithTheFirstInvoiceAlone() {
    var fixed = new Terms.Fixed(Money.parse("150.00"));
    assertThat(of(fixed)).isEqualTo(ThanksPlan.NOTHING);
    assertThat(of(fixed, invoice(2, "700.00", "847.00"), invoice(1, "500.00", "302.50")))
        .isEqualTo(plan("250.00", "75.00", "0.00"));
    assertThat(of(fixed, invoice(1, "500.00", "605.00"), invoice(2, "700.00", "847.00")))
        .isEqualTo(plan("500.00", "150.00", "0.00"));
    assertThat(of(new Terms.Free(), invoice(1, "500.00", "605.00"))).isEqualTo(ThanksPlan.NOTHING);
  }

  @Test
  void termsThatCannotBeKeptAreNone() {
    assertThat(USUAL.isSound()).isTrue();
    assertThat(part("0", "0", "1.00").isSound()).isFalse();
    assertThat(part("30", "20.01", "1.00").isSound()).isFalse();
    assertThat(part("-1", "2", "1.00").isSound()).isFalse();
    assertThat(part("3", "2", "0.00").isSound()).isFalse();
    assertThat(part("1.005", "0", "5.00").isSound()).isFalse();
    assertThat(new Terms.Fixed(Money.ZERO).isSound()).isFalse();
  }

  /// Whatever the invoices and however they are paid: it never turns down while payments come in,
  /// the order of what is told does not matter, and once all is paid it is the percentage of the
  /// sum under the cap to the cent.
  @Test
  void whatIsBookedInPartsComesToThePercentage() {
    var random = new Seeded(TestSeed.print("ThanksPlanTest"));
    for (int history = 0; history < HISTORIES; history++) {
      List<Brought> invoices = new ArrayList<>();
      int count = 1 + random.nextInt(5);
      for (int i = 1; i <= count; i++)
        invoices.add(invoice(i, Money.ofCents(100L * (1 + random.nextInt(900_000))).toString()));
      var terms =
          part(
              Integer.toString(random.nextInt(20)) + "." + random.nextInt(10),
              Integer.toString(1 + random.nextInt(20)),
              Money.ofCents(1 + random.nextInt(100_000_000)).toString());
      var before = ThanksPlan.NOTHING;
      while (invoices.stream().anyMatch(one -> !one.paid(LocalDate.MAX).equals(one.gross()))) {
        int which = random.nextInt(count);
        invoices.set(which, paidMore(invoices.get(which), random));
        Collections.shuffle(invoices, new Random(random.nextInt(1000)));
        var now = ThanksPlan.of(terms, invoices, LocalDate.MAX);
        assertThat(now.passer()).isGreaterThanOrEqualTo(before.passer());
        assertThat(now.coop()).isGreaterThanOrEqualTo(before.coop());
        before = now;
      }
      var sum = Money.sum(invoices.stream().map(Brought::base).toList());
      var counted = sum.compareTo(terms.cap().get()) < 0 ? sum : terms.cap().get();
      assertThat(before.counted()).isEqualTo(counted);
      assertThat(before.passer()).isEqualTo(percent(counted, terms.passer()));
      assertThat(before.coop()).isEqualTo(percent(counted, terms.coop()));
    }
  }

  private static Money percent(Money of, BigDecimal percent) {
    return Money.of(
        of.toBigDecimal().multiply(percent.movePointLeft(2)).setScale(2, RoundingMode.HALF_UP));
  }

  private static Brought paidMore(Brought one, Seeded random) {
    var open = one.gross().minus(one.paid(LocalDate.MAX)).cents();
    List<Brought.Payment> payments = new ArrayList<>(one.payments());
    if (open == 0) return one;
    var more = random.nextInt(3) == 0 ? open : 1 + random.nextInt((int) Math.min(open, 1 << 30));
    payments.add(new Brought.Payment(DAY, Money.ofCents(more)));
    return new Brought(one.id(), one.number(), one.date(), one.base(), one.gross(), payments);
  }
}
