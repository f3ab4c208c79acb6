package coop.meent.gift;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Money;
import coop.meent.base.Rate;
import coop.meent.base.Seeded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShortageTest {

  private final List<Person> people = people();
  private final List<Target> targets =
      List.of(
          Circles.whole(people.get(1)),
          Circles.whole(people.get(8)),
          Circles.part(people.get(19), 50, 30, 30));
  private final Map<Person, Money> balances =
      Circles.balances(
          people, 3375, 0, 6750, 3375, 10125, 3375, 5000, 5625, 0, 11250, 5625, 16875, 5625, 5625,
          7875, 7875, 15750, 7875, 23625, 0, 7875, 1);

  private static List<Person> people() {
    List<Person> people = new ArrayList<>();
    for (int i = 1; i <= 22; i++)
      people.add(Circles.person(i, i <= 7 ? "750" : i <= 14 ? "1250" : "1750"));
    return people;
  }

  private GiftMonth month(Shortage shortage) {
    return new GiftMonth(Circles.giving().with(shortage), people, balances, targets);
  }

  private List<String> received(GiftMonth month) {
    return targets.stream().map(target -> month.receivedBy(target.recipient()).toString()).toList();
  }

  @Test
  void whatIsMissingIsReportedPerRecipient() {
    var month = month(Shortage.REPORT);
    assertThat(received(month)).containsExactly("384.33", "640.60", "448.42");
    assertThat(targets)
        .extracting(target -> month.shortfall(target.recipient()).toString())
        .containsExactly("365.67", "609.40", "426.58");
  }

  @Test
  void alikeGivesEverybodyTheSamePartOfTheTargetFromTheSameMoney() {
    var month = month(Shortage.ALIKE);
    var together = Money.sum(targets.stream().map(t -> month.receivedBy(t.recipient())).toList());
    assertThat(together).isEqualTo(Money.parse("1473.35"));
    // 1,473.35 of 2,875.00 is 0.512469…
    assertThat(received(month)).containsExactly("384.35", "640.59", "448.41");
  }

  @Test
  void aSecondRoundAsksThoseWhoStillHaveSomething() {
    var month = month(Shortage.SECOND_ROUND);
    // All who do not receive have 1,642.51 together, which is not enough: everything is given.
    var there =
        Money.sum(
            people.stream()
                .filter(person -> targets.stream().noneMatch(t -> t.recipient().equals(person)))
                .map(person -> balances.getOrDefault(person, Money.ZERO))
                .toList());
    var given = Money.sum(people.stream().map(month::givenBy).toList());
    assertThat(given).isEqualTo(there).isGreaterThan(Money.parse("1473.35"));
  }

  @Test
  void aSecondRoundThatIsEnoughLeavesNothingMissing() {
    var some = Circles.of("1000", "1000", "1000", "1000");
    var month =
        new GiftMonth(
            Circles.giving().with(Shortage.SECOND_ROUND),
            some,
            Circles.balances(some, 0, 10_000, 30_000, 90_000),
            List.of(Circles.whole(some.getFirst())));
    assertThat(month.shortfall()).isEqualTo(Money.ZERO);
    assertThat(some.stream().map(month::givenBy).map(Money::toString))
        .containsExactly("0.00", "100.00", "300.00", "600.00");
  }

  /// No donor below zero, no recipient above the target, nothing made or lost, whatever the rules.
  @Test
  void nobodyGivesWhatIsNotThereAndNobodyReceivesMoreThanAsked() {
    var random = new Seeded(TestSeed.print("shortages"));
    for (int round = 0; round < 400; round++) {
      var some = new HashMap<Person, Money>();
      for (var person : people)
        if (random.chance(80)) some.put(person, Money.ofCents(random.nextInt(15_000)));
      var asked = new ArrayList<Target>();
      for (var person : people)
        if (random.chance(20))
          asked.add(Circles.part(person, 1 + random.nextInt(100), 1 + random.nextInt(30), 30));
      if (asked.size() == people.size()) continue;
      for (var shortage : List.of(Shortage.REPORT, Shortage.ALIKE, Shortage.SECOND_ROUND)) {
        var rules = Circles.giving().with(shortage).withIllGiving(round % 2 == 0);
        var month = new GiftMonth(rules, people, some, asked);
        assertThat(month.gifts()).allMatch(gift -> !gift.paid().isNegative());
        for (var person : people) {
          if (some.containsKey(person))
            assertThat(month.givenBy(person)).isLessThanOrEqualTo(some.get(person));
          assertThat(month.shortfall(person).isNegative()).as("%s gets more", person).isFalse();
        }
        var given = Money.sum(people.stream().map(month::givenBy).toList());
        var received = Money.sum(people.stream().map(month::receivedBy).toList());
        assertThat(given).isEqualTo(received);
      }
    }
  }

  @Test
  void theSecondRoundNeverGivesLessThanTheFirst() {
    assertThat(month(Shortage.SECOND_ROUND).shortfall())
        .isLessThan(month(Shortage.REPORT).shortfall());
  }

  @Test
  void alliedCirclesHelpByLevelsAndByWhatLiesAboveTheirFloor() {
    var rule = new Alliance(2, Rate.percent("10"));
    var rich = circle(1, "30000", "1350", "40000");
    var poor = circle(2, "30000", "1350", "3000");
    var empty = circle(3, "30000", "1350", "2700");

    // Above the floor of 2,700: 37,300 and 300 and nothing.
    var help = rule.help(Money.parse("1000"), List.of(empty, poor, rich));
    assertThat(help.get(rich)).isEqualTo(Money.parse("992.02"));
    assertThat(help.get(poor)).isEqualTo(Money.parse("7.98"));
    assertThat(help.get(empty)).isEqualTo(Money.ZERO);

    // No more than a tenth of the balance, and no less than the floor stays.
    var much = rule.help(Money.parse("9000"), List.of(rich, poor, empty));
    assertThat(much.get(rich)).isEqualTo(Money.parse("4000.00"));
    assertThat(much.get(poor)).isEqualTo(Money.parse("300.00"));
  }

  private static Alliance.Circle circle(
      int number, String levels, String deposits, String balance) {
    return new Alliance.Circle(
        number,
        new UUID(1, number),
        Money.parse(levels),
        Money.parse(deposits),
        Money.parse(balance));
  }
}
