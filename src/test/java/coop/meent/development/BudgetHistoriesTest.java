package coop.meent.development;

import static coop.meent.development.BudgetExample.request;
import static coop.meent.development.BudgetExample.rule;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Random histories: to the cent at every date, and the same whatever reached a laptop first.
class BudgetHistoriesTest {

  private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 900;
  private static final List<String> OFFICE = List.of("Bas", "Noor", "Ilse");

  @Test
  void everythingThatCameInIsSomewhereAtEveryDateAndAfterEveryMerge() {
    var random = new Random(TestSeed.print("BudgetHistoriesTest"));
    int histories = Integer.getInteger("histories", 20);
    for (int i = 0; i < histories; i++) check(history(random), random);
  }

  private static BudgetExample history(Random random) {
    var ways = AccrualWay.values();
    var example = new BudgetExample();
    for (int i = 0; i < 3; i++) {
      var way = ways[random.nextInt(ways.length)];
      example.by(
          rule(
              BEGIN.plusMonths(7L * i).toString(),
              way,
              way == AccrualWay.TURNOVER ? "0" : 10 + random.nextInt(300) + ".37",
              way == AccrualWay.TURNOVER ? 1 + random.nextInt(500) : 0,
              1 + random.nextInt(18),
              random.nextBoolean() ? "" : random.nextInt(400) + ".11"));
    }
    for (int i = 0; i < 30; i++)
      example.earned(any(random), random.nextInt(900_000) / 100 - 2000 + ".13");
    if (random.nextInt(4) == 0) example.leaves(any(random));
    for (int i = 0; i < 6; i++) example.asks("r" + i, 1 + random.nextInt(600) + ".59");
    for (int i = 0; i < 40; i++) say(example, random);
    for (int i = 0; i < 2; i++) round(example, "round" + i, random);
    for (int i = 0; i < 6; i++) {
      var from = BEGIN.plusMonths(random.nextInt(30)).toString();
      var amount = 1 + random.nextInt(90) + ".29";
      if (random.nextBoolean()) example.gives(any(random), from, amount);
      else {
        var on = BEGIN.plusDays(random.nextInt(DAYS));
        example.receives(
            on.toString(), from, on.plusMonths(1 + random.nextInt(14)).toString(), amount);
      }
    }
    return example;
  }

  private static void round(BudgetExample example, String name, Random random) {
    var closes = BEGIN.plusDays(100 + random.nextInt(DAYS - 200));
    for (int i = 0; i < 3; i++)
      example.puts(
          closes.minusDays(1 + random.nextInt(90)).toString(), name, random.nextInt(120) + ".43");
    int taken = random.nextInt(80);
    example.closes(closes.plusDays(1).toString(), name, taken + ".00");
    if (taken > 0)
      example.back(closes.plusDays(30).toString(), name, random.nextInt(taken + 1) + ".00");
  }

  private static String any(Random random) {
    return BEGIN.plusDays(random.nextInt(DAYS)).toString();
  }

  private static void say(BudgetExample example, Random random) {
    var name = "r" + random.nextInt(6);
    var who = OFFICE.get(random.nextInt(OFFICE.size()));
    switch (random.nextInt(8)) {
      case 0, 1, 2, 3 -> example.yes(any(random), name, who);
      case 4, 5 -> example.no(any(random), name, who);
      case 6 ->
          example.paid(any(random), name, 1 + random.nextInt(200) + ".01", random.nextInt(3) == 0);
      default -> example.withdrawn(any(random), name);
    }
  }

  private static void check(BudgetExample example, Random random) {
    for (var day = BEGIN; day.isBefore(BEGIN.plusDays(DAYS)); day = day.plusDays(1))
      check(example.on(day, example.moments()), example);
    for (int year = BEGIN.getYear(); year < BEGIN.plusDays(DAYS).getYear(); year++)
      checkYear(example, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    var end = BEGIN.plusDays(DAYS);
    var here = example.on(end, example.moments());
    for (int laptop = 0; laptop < 3; laptop++) {
      var arrived = new ArrayList<>(example.moments());
      Collections.shuffle(arrived, random);
      assertThat(example.on(end, arrived)).isEqualTo(here);
      var any = BEGIN.plusDays(random.nextInt(DAYS));
      assertThat(example.on(any, arrived)).isEqualTo(example.on(any, example.moments()));
    }
  }

  /// What a year tells is what its own days say; that it adds up it checks itself.
  private static void checkYear(BudgetExample example, LocalDate from, LocalDate to) {
    var after = example.on(to, example.moments());
    var before = example.on(from.minusDays(1), example.moments());
    var flow = BudgetYear.flow(List.of(before), List.of(after));
    assertThat(flow.lapsed())
        .isEqualTo(
            Money.sum(
                after.lapses().stream()
                    .filter(one -> !one.on().isBefore(from))
                    .map(Lapse::amount)
                    .toList()));
    assertThat(flow.after().minus(flow.reserved())).isEqualTo(after.available());
    var came = Money.sum(after.tranches().stream().map(Tranche::amount).toList());
    assertThat(flow.accrued().plus(flow.received())).isEqualTo(came.minus(before.accrued()));
  }

  private static void check(DevelopmentBudget budget, BudgetExample example) {
    assertThat(
            Money.sum(
                List.of(
                    budget.reserved(),
                    budget.paid(),
                    budget.given(),
                    budget.lapsed(),
                    budget.available())))
        .isEqualTo(budget.accrued());
    assertThat(Money.sum(budget.lapses().stream().map(Lapse::amount).toList()))
        .isEqualTo(budget.lapsed());
    assertThat(budget.given().plus(budget.overgiven())).isEqualTo(given(budget, example));
    assertThat(budget.tranches()).isSortedAccordingTo(Comparator.comparing(Tranche::from));
    var covers = budget.covers().values();
    assertThat(Money.sum(covers.stream().map(DevelopmentBudget.Cover::reserved).toList()))
        .isEqualTo(budget.reserved().minus(budget.pledged()));
    assertThat(Money.sum(covers.stream().map(DevelopmentBudget.Cover::paid).toList()))
        .isEqualTo(budget.paid());
    assertThat(budget.open()).allMatch(one -> one.lapses().isAfter(budget.day()));
    for (int i = 0; i < 6; i++) {
      var id = request("r" + i);
      var paid =
          Money.sum(
              example.happenings().stream()
                  .filter(one -> one.request().equals(id) && !one.on().isAfter(budget.day()))
                  .flatMap(one ->
                      one.what() instanceof Happening.What.Paid(var amount, var _)
                          ? List.of(amount).stream()
                          : List.<Money>of().stream())
                  .toList());
      var cover = budget.cover(id);
      assertThat(cover.paid().plus(cover.missing()).compareTo(paid)).isNotNegative();
      assertThat(cover.paid().compareTo(paid)).isNotPositive();
    }
  }

  /// What left a budget for others, less what came back.
  private static Money given(DevelopmentBudget budget, BudgetExample example) {
    return Money.sum(
        example.moments().stream()
            .filter(one -> !one.on().isAfter(budget.day()))
            .flatMap(one -> one instanceof Movement move ? given(move) : Stream.<Money>empty())
            .toList());
  }

  private static Stream<Money> given(Movement move) {
    return switch (move.what()) {
      case Movement.What.Given(var parts) -> parts.stream().map(Gift.Part::amount);
      case Movement.What.Pledged _ -> Stream.empty();
      case Movement.What.Closed(var _, var taken) -> Stream.of(taken);
      case Movement.What.Back(var _, var amount) -> Stream.of(amount.negate());
    };
  }
}
