package coop.meent.gift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.meent.TestSeed;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Rate;
import coop.meent.base.Seeded;
import coop.meent.base.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GiftMonthTest {

  @Test
  void aTargetIsSplitByLevelToTheCentAndTheCentsLeftGoToTheLowestNumbers() {
    var people = new ArrayList<Person>();
    for (int i = 1; i <= 12; i++) people.add(Circles.person(i, "1000"));
    for (int i = 13; i <= 24; i++) people.add(Circles.person(i, "2000"));
    var ill = Circles.person(25, "2000");
    people.add(ill);

    var month = Circles.month(people, Circles.part(ill, 80, 30, 30));

    assertThat(month.receivedBy(ill)).isEqualTo(Money.parse("1600.00"));
    assertThat(Circles.counted(month)).containsExactly("12 × 88.89", "4 × 44.45", "8 × 44.44");
    assertThat(month.gifts().stream().filter(gift -> gift.paid().cents() == 4445))
        .extracting(gift -> gift.donor().number())
        .containsExactly(1, 2, 3, 4);
  }

  @Test
  void fortyOneMembersOfOneLevelGiveTwentyFiveEach() {
    var people = Circles.even(41, "1000");
    assertThat(Circles.counted(Circles.month(people, Circles.whole(people.getFirst()))))
        .containsExactly("40 × 25.00");
  }

  @Test
  void twentyDonorsGiveFiftyEach() {
    var people = Circles.even(21, "1000");
    assertThat(Circles.counted(Circles.month(people, Circles.whole(people.getLast()))))
        .containsExactly("20 × 50.00");
  }

  @Test
  void ofMixedLevelsTheHighestNumbersOfALevelGiveTheCentLess() {
    var people = Circles.mixed();
    var month = Circles.month(people, Circles.whole(people.get(9)));
    assertThat(Circles.counted(month))
        .containsExactly("4 × 71.43", "6 × 42.86", "3 × 42.85", "7 × 28.57", "6 × 21.43");
    assertThat(month.gifts().stream().filter(gift -> gift.paid().cents() == 4285))
        .extracting(gift -> gift.donor().number())
        .containsExactly(21, 22, 23);
  }

  @Test
  void twoWhoAreIllGiveToEachOtherOnlyWhereTheRulesSaySo() {
    var people = Circles.mixed();
    var targets =
        List.of(Circles.part(people.get(2), 50, 30, 30), Circles.part(people.get(24), 100, 17, 31));
    var apart = new GiftMonth(Circles.giving(), people, Map.of(), targets);
    var together = new GiftMonth(Circles.giving().withIllGiving(true), people, Map.of(), targets);

    assertThat(apart.targets())
        .extracting(target -> target.amount().toString())
        .containsExactly("375.00", "1370.97");
    assertThat(apart.givenBy(people.get(24))).isEqualTo(Money.ZERO);
    assertThat(together.givenBy(people.get(24))).isGreaterThan(Money.ZERO);
    for (var month : List.of(apart, together))
      assertThat(month.receivedBy(people.get(24))).isEqualTo(Money.parse("1370.97"));
  }

  @Test
  void aMonthOfTwoRecipientsNeedsOneTransferFewerThanPeople() {
    var people = Circles.mixed();
    var month =
        Circles.month(
            people,
            Circles.part(people.get(2), 50, 30, 30),
            Circles.part(people.get(24), 100, 17, 31));
    assertThat(month.gifts()).hasSize(50);

    var transfers = Netting.of(month.gifts()).transfers();
    assertThat(transfers).hasSizeLessThanOrEqualTo(26);
    for (var person : people) {
      var out = sum(transfers.stream().filter(t -> t.from().equals(person)).toList());
      var in = sum(transfers.stream().filter(t -> t.to().equals(person)).toList());
      assertThat(out).as("paid by %s", person).isEqualTo(month.givenBy(person));
      assertThat(in).as("paid to %s", person).isEqualTo(month.receivedBy(person));
    }
  }

  private static Money sum(List<Netting.Transfer> transfers) {
    return Money.sum(transfers.stream().map(Netting.Transfer::amount).toList());
  }

  @Test
  void anyOrderOfPeopleAndTargetsMakesTheSameCents() {
    var random = new Seeded(TestSeed.print("any order of people and targets"));
    for (int round = 0; round < 300; round++) {
      var people = new ArrayList<>(Circles.mixed());
      var balances = new HashMap<Person, Money>();
      for (var person : people)
        if (random.chance(60)) balances.put(person, Money.ofCents(random.nextInt(9_000)));
      var targets = new ArrayList<Target>();
      for (var person : people)
        if (random.chance(12))
          targets.add(Circles.part(person, 1 + random.nextInt(100), 1 + random.nextInt(30), 30));
      var shortage = random.pick(List.of(Shortage.REPORT, Shortage.ALIKE, Shortage.SECOND_ROUND));
      var rules = Circles.giving().with(shortage).withIllGiving(random.chance(50));
      var before = new GiftMonth(rules, people, balances, targets).gifts();
      Collections.shuffle(people, new java.util.Random(random.nextLong()));
      Collections.shuffle(targets, new java.util.Random(random.nextLong()));
      var after = new GiftMonth(rules, people, balances, targets).gifts();
      assertThat(after).as("round %d", round).isEqualTo(before);
    }
  }

  @Test
  void atMostSixPercentOfTheOwnLevelIsAsked() {
    var rules = Preset.ON_CALL.rules().giving();
    var people = Circles.even(11, "2000");
    var month =
        new GiftMonth(
            rules, people, Map.of(), List.of(Circles.part(people.getFirst(), 80, 30, 30)));

    assertThat(month.targets().getFirst().amount()).isEqualTo(Money.parse("1600.00"));
    assertThat(month.gifts()).allMatch(gift -> gift.paid().equals(Money.parse("120.00")));
    assertThat(month.shortfall()).isEqualTo(Money.parse("400.00"));
    assertThat(rules.limit()).isEqualTo(Optional.of(Rate.percent("6")));
  }

  @Test
  void everyLineProvesItself() {
    var people = Circles.of("750", "1000", "1500", "2500");
    var month = Circles.month(people, Circles.whole(people.get(1)));
    var english = new Texts(Language.EN);
    assertThat(month.gifts())
        .extracting(gift -> gift.in(english))
        .containsExactly(
            "1,000.00 × 750.00 / 4,750.00 = 157.89; 9/19 of a cent to divide",
            "1,000.00 × 1,500.00 / 4,750.00 = 315.79, with one of the cents that cannot be divided;"
                + " 18/19 of a cent to divide",
            "1,000.00 × 2,500.00 / 4,750.00 = 526.32, with one of the cents that cannot be divided;"
                + " 11/19 of a cent to divide");
    assertThat(month.gifts().getFirst().in(new Texts(Language.NL)))
        .isEqualTo("1.000,00 × 750,00 / 4.750,00 = 157,89; nog 9/19 cent te verdelen");
  }

  @Test
  void whereEverybodyIsIllAllOfItIsMissing() {
    var people = Circles.even(3, "1000");
    var month = Circles.month(people, people.stream().map(Circles::whole).toArray(Target[]::new));
    assertThat(month.gifts()).isEmpty();
    assertThat(month.shortfall()).isEqualTo(Money.parse("3000.00"));
  }

  @Test
  void somebodyNamedTwiceIsRefused() {
    var person = Circles.person(1, "1000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Circles.month(List.of(person, person, Circles.person(2, "750"))));
  }
}
