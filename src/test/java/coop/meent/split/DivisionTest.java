package coop.meent.split;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SelfBillId;
import coop.meent.base.Money;
import coop.meent.base.Rate;
import coop.meent.base.Seeded;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// An invoice over a team, to the cent.
class DivisionTest {

  private static Claim claim(int number, String weight) {
    return new Claim(
        new MemberId(new UUID(7, number)), Optional.of(number), new BigDecimal(weight));
  }

  private static List<String> amounts(Division division) {
    return division.parts().stream().map(part -> part.amount().toString()).toList();
  }

  @Test
  void example_b_of_the_reference_comes_out_to_the_cent() {
    var division =
        Division.of(
            Money.parse("10000.00"),
            Rate.percent("7.5"),
            SplitKey.HOURS,
            List.of(claim(3, "22.5"), claim(1, "37"), claim(2, "41")));
    assertThat(division.kept()).isEqualTo(Money.parse("750.00"));
    assertThat(division.toTeam()).isEqualTo(Money.parse("9250.00"));
    assertThat(amounts(division)).containsExactly("3405.47", "3773.63", "2070.90");
    assertThat(division.parts().stream().map(part -> part.exact().toPlainString()))
        .containsExactly("3405.4726", "3773.6318", "2070.8955");
    assertThat(division.parts().stream().map(Division.Part::hasCent))
        .containsExactly(false, false, true);
    assertThat(
            division.parts().stream()
                .map(part ->
                    part.amount().times(Rate.percent("21"), RoundingMode.HALF_UP).toString()))
        .containsExactly("715.15", "792.46", "434.89");
  }

  @Test
  void a_cent_that_two_have_the_same_right_to_goes_to_the_lower_member_number() {
    var division =
        Division.of(
            Money.parse("0.01"),
            Rate.percent("0"),
            SplitKey.UNITS,
            List.of(claim(9, "1"), claim(4, "1")));
    assertThat(division.parts().getFirst().claim().number()).contains(4);
    assertThat(amounts(division)).containsExactly("0.01", "0.00");
  }

  @Test
  void a_credit_note_divides_as_its_invoice_did_with_the_sign_turned() {
    var claims = List.of(claim(1, "37"), claim(2, "41"), claim(3, "22.5"));
    var credit = Division.of(Money.parse("-10000.00"), Rate.percent("7.5"), SplitKey.HOURS, claims);
    assertThat(amounts(credit)).containsExactly("-3405.47", "-3773.63", "-2070.90");
    assertThat(credit.kept()).isEqualTo(Money.parse("-750.00"));
  }

  @Test
  void parts_sum_to_the_cent_for_one_to_fifty_members_whatever_their_order() {
    var random = new Seeded(TestSeed.print("DivisionTest.parts"));
    for (int round = 0; round < 400; round++) {
      int members = 1 + round % 50;
      List<Claim> claims = new ArrayList<>();
      for (int number = 1; number <= members; number++)
        claims.add(claim(number, random.nextInt(4000) + (number == 1 ? 1 : 0) + ".25"));
      var net = Money.ofCents(random.nextInt(20_000_000) - 5_000_000);
      var margin = new Rate(BigDecimal.valueOf(random.nextInt(10_001), 4));
      var division = Division.of(net, margin, SplitKey.UNITS, claims);
      Collections.shuffle(claims, new Random(random.nextInt(1_000_000)));
      assertThat(Division.of(net, margin, SplitKey.UNITS, claims)).isEqualTo(division);
      var parts = Money.sum(division.parts().stream().map(Division.Part::amount).toList());
      assertThat(parts.plus(division.kept())).isEqualTo(net);
    }
  }

  @Test
  void each_payment_frees_the_same_part_of_every_share_and_the_last_one_all() {
    var bills =
        List.of(
            new ReleasePlan.Bill(bill(1), 1, Money.parse("4120.62")),
            new ReleasePlan.Bill(bill(2), 2, Money.parse("4566.09")),
            new ReleasePlan.Bill(bill(3), 3, Money.parse("2505.79")));
    var half =
        ReleasePlan.of(Money.parse("12100.00"), List.of(Money.parse("6050.00")), bills).released();
    assertThat(half)
        .containsEntry(bill(1), Money.parse("2060.31"))
        .containsEntry(bill(2), Money.parse("2283.05"))
        .containsEntry(bill(3), Money.parse("1252.89"));
    var all =
        ReleasePlan.of(
            Money.parse("12100.00"),
            List.of(Money.parse("6050.00"), Money.parse("6049.99"), Money.parse("0.01")),
            bills);
    for (var bill : bills) assertThat(all.released()).containsEntry(bill.id(), bill.gross());
  }

  @Test
  void whatever_is_paid_and_paid_back_nobody_has_more_than_was_invoiced_and_it_adds_up() {
    var random = new Seeded(TestSeed.print("DivisionTest.released"));
    for (int round = 0; round < 300; round++) {
      List<ReleasePlan.Bill> bills = new ArrayList<>();
      int members = 1 + random.nextInt(50);
      for (int number = 1; number <= members; number++)
        bills.add(
            new ReleasePlan.Bill(bill(number), number, Money.ofCents(1 + random.nextInt(500_000))));
      var gross = Money.ofCents(1 + random.nextInt(10_000_000));
      List<Money> payments = new ArrayList<>();
      var paid = Money.ZERO;
      for (int i = 0; i < 6; i++) {
        var payment = Money.ofCents(random.nextInt(4_000_000) - (i % 3 == 2 ? 3_000_000 : 0));
        if (paid.plus(payment).isNegative()) continue;
        payments.add(payment);
        paid = paid.plus(payment);
      }
      var plan = ReleasePlan.of(gross, payments, bills);
      for (var bill : bills) {
        var released = plan.released().get(bill.id());
        assertThat(released).isBetween(Money.ZERO, bill.gross());
        if (paid.compareTo(gross) >= 0) assertThat(released).isEqualTo(bill.gross());
      }
    }
  }

  private static SelfBillId bill(int number) {
    return new SelfBillId(new UUID(8, number));
  }
}
