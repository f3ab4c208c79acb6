package coop.meent.development;

import coop.meent.base.Id.DevelopmentGiftId;
import coop.meent.base.Id.DevelopmentRuleId;
import coop.meent.base.Id.LearningRoundId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.TrainingRequestId;
import coop.meent.base.Money;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A budget without a file: rules, and what is said day by day.
final class BudgetExample {

  private final List<BudgetRule> rules = new ArrayList<>();
  private final List<Earned> earned = new ArrayList<>();
  private final Map<TrainingRequestId, Money> costs = new HashMap<>();
  private final List<Moment> moments = new ArrayList<>();
  private final List<Accrual> received = new ArrayList<>();
  private Optional<LocalDate> joined = Optional.empty();
  private Optional<LocalDate> lastDay = Optional.empty();
  private int moment;

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  static UUID named(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  static TrainingRequestId request(String name) {
    return new TrainingRequestId(named(name));
  }

  static BudgetRule rule(
      String from, AccrualWay way, String amount, int points, int life, String carry) {
    return new BudgetRule(
        new DevelopmentRuleId(named(from)),
        day(from),
        new BudgetRule.Growth(way, Money.parse(amount), points),
        new BudgetRule.Keeping(
            life, Optional.of(carry).filter(text -> !text.isEmpty()).map(Money::parse)),
        new BudgetRule.Voting(2, 14),
        "Assembly");
  }

  BudgetExample by(BudgetRule rule) {
    rules.add(rule);
    return this;
  }

  /// So much a month, as long as a tranche lives.
  BudgetExample monthly(String from, String amount, int life) {
    return by(rule(from, AccrualWay.MONTHLY, amount, 0, life, ""));
  }

  BudgetExample joined(String day) {
    joined = Optional.of(day(day));
    return this;
  }

  BudgetExample leaves(String day) {
    lastDay = Optional.of(day(day));
    return this;
  }

  BudgetExample earned(String day, String net) {
    earned.add(new Earned(day(day), Money.parse(net)));
    return this;
  }

  BudgetExample asks(String name, String cost) {
    costs.put(request(name), Money.parse(cost));
    return this;
  }

  BudgetExample yes(String day, String name, String who) {
    return said(day, name, new Happening.What.Word(new MemberId(named(who)), true));
  }

  BudgetExample no(String day, String name, String who) {
    return said(day, name, new Happening.What.Word(new MemberId(named(who)), false));
  }

  BudgetExample withdrawn(String day, String name) {
    return said(day, name, new Happening.What.Withdrawn());
  }

  BudgetExample paid(String day, String name, String amount, boolean isLast) {
    return said(day, name, new Happening.What.Paid(Money.parse(amount), isLast));
  }

  BudgetExample said(String day, String name, Happening.What what) {
    var at = day(day).atTime(LocalTime.MIN.plusSeconds(moment++)).toInstant(ZoneOffset.UTC);
    moments.add(new Happening(day(day), at, named("fact" + moment), request(name), what));
    return this;
  }

  /// Away, out of the tranche of a day.
  BudgetExample gives(String day, String from, String amount) {
    var at = day(day).atTime(LocalTime.MIN.plusSeconds(moment++)).toInstant(ZoneOffset.UTC);
    var part = new Gift.Part(day(from), day(from).plusYears(9), Money.parse(amount));
    moments.add(
        new Movement(day(day), at, named("fact" + moment), new Movement.What.Given(List.of(part))));
    return this;
  }

  BudgetExample puts(String day, String round, String amount) {
    return moves(day, new Movement.What.Pledged(round(round), Money.parse(amount)));
  }

  BudgetExample closes(String day, String round, String taken) {
    return moves(day, new Movement.What.Closed(round(round), Money.parse(taken)));
  }

  BudgetExample back(String day, String round, String amount) {
    return moves(day, new Movement.What.Back(round(round), Money.parse(amount)));
  }

  private static LearningRoundId round(String name) {
    return new LearningRoundId(named(name));
  }

  private BudgetExample moves(String day, Movement.What what) {
    var at = day(day).atTime(LocalTime.MIN.plusSeconds(moment++)).toInstant(ZoneOffset.UTC);
    moments.add(new Movement(day(day), at, named("fact" + moment), what));
    return this;
  }

  BudgetExample receives(String day, String from, String lapses, String amount) {
    received.add(
        new Accrual(
            day(day),
            day(from),
            day(lapses),
            Money.parse(amount),
            Optional.of(new DevelopmentGiftId(named("gift" + received.size())))));
    return this;
  }

  List<Moment> moments() {
    return moments;
  }

  List<Happening> happenings() {
    return moments.stream().filter(Happening.class::isInstance).map(Happening.class::cast).toList();
  }

  DevelopmentBudget on(String day) {
    return on(day(day), moments);
  }

  DevelopmentBudget on(LocalDate day, List<? extends Moment> in) {
    var belonging =
        new Belonging(
            when ->
                joined.filter(when::isBefore).isEmpty() && lastDay.filter(when::isAfter).isEmpty(),
            lastDay);
    var book = new BudgetRules(rules);
    var accruals = new ArrayList<>(new Accruals(book, belonging, earned).until(day));
    accruals.addAll(received);
    return BudgetFold.on(day, book, belonging, accruals, costs, in);
  }
}
