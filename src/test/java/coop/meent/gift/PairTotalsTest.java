package coop.meent.gift;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Money;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairTotalsTest {

  private static final Money CEILING = Money.parse("2769");

  private static List<Gift> month(List<Person> people) {
    return Circles.month(people, Circles.whole(people.getFirst())).gifts();
  }

  @Test
  void equalLevelsStayUnderTheCeiling() {
    var month = month(Circles.even(20, "2500"));
    assertThat(month.get(1).paid()).isEqualTo(Money.parse("131.58"));
    assertThat(new PairTotals().warnings(month, 12, CEILING)).isEmpty();
  }

  @Test
  void oneLargeDonorAmongSmallOnesIsWarnedOfBeforeItIsPassed() {
    var people = new ArrayList<Person>();
    people.add(Circles.person(1, "2500"));
    people.add(Circles.person(2, "2500"));
    for (int i = 3; i <= 20; i++) people.add(Circles.person(i, "750"));
    var month = month(people);
    // 390.625 exactly: the cents left over go to the smaller levels, whose remainder is larger.
    assertThat(month.getFirst().paid()).isEqualTo(Money.parse("390.62"));

    var warnings = new PairTotals().warnings(month, 12, CEILING);
    assertThat(warnings).hasSize(1);
    assertThat(warnings.getFirst().donor()).isEqualTo(people.get(1));
    assertThat(warnings.getFirst().forecast()).isEqualTo(Money.parse("4687.44"));
    assertThat(warnings.getFirst().isPassed()).isFalse();
  }

  @Test
  void whatWasGivenThisYearCounts() {
    var people = Circles.even(11, "1000");
    var month = month(people);
    var totals = new PairTotals();
    for (int i = 0; i < 8; i++) totals.add(month);
    assertThat(totals.total(people.get(1), people.getFirst())).isEqualTo(Money.parse("800.00"));
    assertThat(totals.warnings(month, 4, Money.parse("1200"))).isEmpty();
    assertThat(totals.warnings(month, 4, Money.parse("1199.99"))).hasSize(10);
  }

  @Test
  void twelveMonthsOfAnExampleComeToThis() {
    var people = new ArrayList<Person>();
    people.add(Circles.person(25, "2000"));
    for (int i = 1; i <= 12; i++) people.add(Circles.person(i, "1000"));
    for (int i = 13; i <= 24; i++) people.add(Circles.person(i, "2000"));
    var gifts = Circles.month(people, Circles.part(people.getFirst(), 80, 30, 30)).gifts();
    var totals = new PairTotals();
    for (int i = 0; i < 12; i++) totals.add(gifts);
    assertThat(totals.total(Circles.person(13, "2000"), people.getFirst()))
        .isEqualTo(Money.parse("1066.68"));
    assertThat(new PairTotals().warnings(gifts, 12, Money.parse("2147"))).isEmpty();
  }
}
