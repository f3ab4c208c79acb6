package coop.meent.gift;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Money;
import coop.meent.base.Rate;
import coop.meent.base.Seeded;
import coop.meent.gift.CircleMonth.Account;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CircleMonthTest {

  private static final int HISTORIES = 10_000;
  private static final YearMonth FIRST = YearMonth.of(2026, 1);

  /// Every euro in is out or still there, at every month, through joining, leaving, illness, part
  /// illness, settlement and every way out of a shortage.
  @Test
  void everyEuroThatComesInIsPaidOutOrStillThere() {
    var random = new Seeded(TestSeed.print("conservation over " + HISTORIES + " histories"));
    for (int history = 0; history < HISTORIES; history++) walk(random, history);
  }

  private static void walk(Seeded random, int history) {
    var rules = rules(random);
    List<Account> accounts = new ArrayList<>();
    Map<Person, Course> courses = new HashMap<>();
    int last = 0;
    long in = 0;
    long out = 0;
    for (int i = 0; i < 4 + random.nextInt(5); i++)
      accounts.add(new Account(person(random, ++last), Money.ZERO));
    for (int i = 0; i < 8; i++) {
      var month = FIRST.plusMonths(i);
      change(random, month, accounts, courses);
      var run = CircleMonth.run(rules, month, accounts, courses, month.getMonthValue() % 4 == 0);
      assertThat(run.adrift()).as("history %d, %s", history, month).isEqualTo(Money.ZERO);
      in += run.paidIn().cents();
      out += run.paidOut().cents();
      accounts = new ArrayList<>(run.closing());
      if (random.chance(20)) accounts.add(new Account(person(random, ++last), Money.ZERO));
      if (random.chance(15) && accounts.size() > 3) {
        var leaver = accounts.remove(random.nextInt(accounts.size()));
        out += new Settlement(leaver.balance(), Money.ZERO).paidOut().cents();
        courses.remove(leaver.person());
      }
    }
    long there = accounts.stream().mapToLong(account -> account.balance().cents()).sum();
    assertThat(in).as("history %d", history).isEqualTo(out + there);
  }

  private static GiftRules rules(Seeded random) {
    var rules = random.pick(List.of(Preset.values())).rules();
    var shortage = random.pick(List.of(Shortage.REPORT, Shortage.ALIKE, Shortage.SECOND_ROUND));
    var giving = rules.giving().with(shortage).withIllGiving(random.chance(50));
    var waiting = random.pick(List.of(Waiting.days(0), Waiting.days(30), Waiting.months(1)));
    return rules
        .with(giving)
        .with(new GiftRules.Care(waiting, 1 + random.nextInt(24), 6, Optional.empty(), 1));
  }

  private static Person person(Seeded random, int number) {
    return Circles.person(number, random.pick(List.of("750", "1000", "1250", "1733.33", "2500")));
  }

  private static void change(
      Seeded random, YearMonth month, List<Account> accounts, Map<Person, Course> courses) {
    for (var account : accounts) {
      var day = month.atDay(1 + random.nextInt(month.lengthOfMonth()));
      var course = courses.get(account.person());
      if (course == null && random.chance(15))
        courses.put(account.person(), Course.illFrom(day, 1 + random.nextInt(100)));
      else if (course != null && random.chance(30) && course.steps().getLast().from().isBefore(day))
        courses.put(
            account.person(), course.then(day, random.chance(50) ? 0 : 1 + random.nextInt(100)));
    }
  }

  @Test
  void anyOrderOfAccountsMakesTheSameMonth() {
    var random = new Seeded(TestSeed.print("any order of accounts"));
    for (int round = 0; round < 200; round++) {
      var accounts = new ArrayList<Account>();
      for (int i = 1; i <= 12; i++)
        accounts.add(new Account(person(random, i), Money.ofCents(random.nextInt(50_000))));
      Map<Person, Course> courses = new HashMap<>();
      change(random, FIRST, accounts, courses);
      var rules = rules(random);
      var before = CircleMonth.run(rules, FIRST.plusMonths(2), accounts, courses, true);
      Collections.shuffle(accounts, new java.util.Random(random.nextLong()));
      var after = CircleMonth.run(rules, FIRST.plusMonths(2), accounts, courses, true);
      assertThat(after.lines()).isEqualTo(before.lines());
      assertThat(after.gifts().gifts()).isEqualTo(before.gifts().gifts());
    }
  }

  @Test
  void theThirtySeventhDepositIsSurplusAndGoesBackAtTheSettlement() {
    var rules = Preset.SMALL_CIRCLE.rules();
    var accounts = List.of(new Account(Circles.person(1, "1500"), Money.ZERO));
    for (int i = 0; i < 36; i++)
      accounts = CircleMonth.run(rules, FIRST.plusMonths(i), accounts, Map.of(), false).closing();
    assertThat(accounts.getFirst().balance()).isEqualTo(Money.parse("2430.00"));

    var month = CircleMonth.run(rules, FIRST.plusMonths(36), accounts, Map.of(), true);
    assertThat(month.lines().getFirst().deposit()).isEqualTo(Money.parse("67.50"));
    assertThat(month.lines().getFirst().refunded()).isEqualTo(Money.parse("67.50"));
    assertThat(month.closing().getFirst().balance()).isEqualTo(Money.parse("2430.00"));
  }

  @Test
  void theFirstYearCosts() {
    assertThat(Preset.SMALL_CIRCLE.rules().saving().costs(12)).isEqualTo(Money.parse("375.00"));
  }

  /// Twenty members who start with nothing: in the second month 1,800 are there.
  @Test
  void aNewCircleCarriesOneRecipientInItsSecondMonthAndNotTwo() {
    var rules = Preset.SMALL_CIRCLE.rules();
    var common = rules.with(rules.giving().with(Shortage.SECOND_ROUND).withIllGiving(true));
    var accounts =
        Circles.even(20, "1000").stream().map(person -> new Account(person, Money.ZERO)).toList();
    var first = CircleMonth.run(common, FIRST, accounts, Map.of(), false);
    assertThat(first.paidIn()).isEqualTo(Money.parse("900.00"));

    var ill = Course.illFrom(FIRST.minusMonths(3).atDay(1), 100);
    var people = accounts.stream().map(Account::person).toList();
    var one =
        CircleMonth.run(
            common, FIRST.plusMonths(1), first.closing(), Map.of(people.get(0), ill), false);
    assertThat(one.gifts().shortfall()).isEqualTo(Money.ZERO);
    var two =
        CircleMonth.run(
            common,
            FIRST.plusMonths(1),
            first.closing(),
            Map.of(people.get(0), ill, people.get(1), ill),
            false);
    assertThat(two.gifts().shortfall()).isEqualTo(Money.parse("200.00"));
  }

  @Test
  void aLeaverTakesTheBalanceLessTheGiftsStillToGive() {
    var settlement = new Settlement(Money.parse("812.50"), Money.parse("43.75"));
    assertThat(settlement.paidOut()).isEqualTo(Money.parse("768.75"));
    assertThat(settlement.owed()).isEqualTo(Money.ZERO);
  }

  @Test
  void whereNothingIsPutAsideGiftsComeOnCall() {
    var people = Circles.even(41, "1000");
    var accounts = people.stream().map(person -> new Account(person, Money.ZERO)).toList();
    var ill = Course.illFrom(FIRST.minusMonths(3).atDay(1), 100);
    var month =
        CircleMonth.run(
            Preset.ONE_LEVEL.rules(), FIRST, accounts, Map.of(people.getFirst(), ill), false);
    assertThat(month.lines().get(1).deposit()).isEqualTo(Money.parse("25.00"));
    assertThat(month.lines().get(1).closing()).isEqualTo(Money.ZERO);
    assertThat(month.lines().getFirst().received()).isEqualTo(Money.parse("1000.00"));
  }

  @Test
  void anOldMonthStaysAsItWasWhateverTheRulesBecome() {
    var accounts =
        Circles.mixed().stream().map(person -> new Account(person, Money.parse("100"))).toList();
    var ill = Map.of(accounts.get(4).person(), Course.illFrom(FIRST.atDay(3), 70));
    var month = FIRST.plusMonths(2);
    var then = Preset.BY_THE_DAY.rules();
    var before = CircleMonth.run(then, month, accounts, ill, false).lines();

    var later = then.with(Preset.FIVE_PERCENT.rules().saving());
    assertThat(CircleMonth.run(later, month, accounts, ill, false).lines()).isNotEqualTo(before);
    assertThat(CircleMonth.run(then, month, accounts, ill, false).lines()).isEqualTo(before);
    // Two months of waiting from 3 January: 29 of 31 days at 70 % of 750.00.
    assertThat(before.get(4).received()).isEqualTo(Money.parse("491.13"));
  }

  @Test
  void theTwentyThirdDepositMakesAWholeGift() {
    var saving = Preset.TWENTY_THIRD.rules().saving();
    assertThat(saving.deposit(Money.parse("1000"))).isEqualTo(Money.parse("43.48"));
    assertThat(saving.deposit(Money.parse("1500"))).isEqualTo(Money.parse("65.22"));
    assertThat(saving.deposit(Money.parse("2000"))).isEqualTo(Money.parse("86.96"));
    assertThat(Preset.FIVE_PERCENT.rules().saving().share()).isEqualTo(Rate.percent("5"));
  }
}
