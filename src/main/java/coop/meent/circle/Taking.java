package coop.meent.circle;

import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.circle.CircleDeeds.Step;
import coop.meent.circle.CircleStep.Kind;
import coop.meent.gift.GiftRules.Joining;
import coop.meent.gift.Levels;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Collectors;

/// Takes members into a circle, changes their level and sees them off, as the rulebook lets them.
record Taking(CircleDeeds deeds) {

  CircleOutcome join(
      CircleId circle, MemberId member, Money level, YearMonth from, Optional<String> iban) {
    return deeds.deed("circle.join", circle, step -> join(step, member, level, from, iban));
  }

  private CircleOutcome join(
      Step step, MemberId member, Money level, YearMonth from, Optional<String> iban) {
    var facts = step.facts();
    if (!isMember(member, from)) return new CircleOutcome.NotAMember(deeds.name(member));
    var closed = closed(facts, from);
    if (closed.isPresent()) return closed.get();
    var now = facts.roll().level(member, from);
    if (now.isPresent()) return new CircleOutcome.InAlready(deeds.name(member), now.get());
    var rules = facts.rules(from);
    if (rules.isEmpty()) return new CircleOutcome.NoRules(step.circle().name(), from);
    var joining = rules.get().gifts().joining();
    if (!joining.levels().offers(level)) return noSuchLevel(level, joining);
    int most = joining.mostMembers();
    if (facts.roll().levels(from).size() >= most)
      return new CircleOutcome.Full(step.circle().name(), most);
    put(step, member, Kind.JOINED, from, level);
    iban.ifPresent(
        own -> deeds.circles().putAccount(step.tx(), step.circle().id(), member, plain(own)));
    return step.done();
  }

  static String plain(String iban) {
    return iban.replace(" ", "").toUpperCase(java.util.Locale.ROOT);
  }

  private boolean isMember(MemberId member, YearMonth month) {
    return deeds.rooms().memberships().register().isMember(member, month.atEndOfMonth());
  }

  private static Optional<CircleOutcome> closed(CircleFacts facts, YearMonth month) {
    if (month.isBefore(facts.firstMonth()))
      return Optional.of(new CircleOutcome.BeforeFounding(facts.firstMonth()));
    return facts.isClosed(month)
        ? Optional.of(new CircleOutcome.MonthClosed(month, facts.nextMonth()))
        : Optional.empty();
  }

  private static CircleOutcome noSuchLevel(Money level, Joining joining) {
    var offered =
        switch (joining.levels()) {
          case Levels.Table table ->
              table.levels().stream().map(Money::toString).collect(Collectors.joining(", "));
          case Levels.Between between -> between.least() + " – " + between.most();
        };
    return new CircleOutcome.NoSuchLevel(level, offered);
  }

  private void put(Step step, MemberId member, Kind kind, YearMonth from, Money level) {
    var row = new CircleStep(step.circle().id(), member, kind.name(), from, level, deeds.today());
    deeds.circles().put(step.tx(), deeds.ids(), row, deeds.clock().instant());
  }

  CircleOutcome level(CircleId circle, MemberId member, Money level, YearMonth from) {
    return deeds.deed("circle.level", circle, step -> level(step, member, level, from));
  }

  private CircleOutcome level(Step step, MemberId member, Money level, YearMonth from) {
    var facts = step.facts();
    var closed = closed(facts, from);
    if (closed.isPresent()) return closed.get();
    var now = facts.roll().level(member, from);
    var since = facts.roll().since(member, from);
    if (now.isEmpty() || since.isEmpty()) return new CircleOutcome.NotIn(deeds.name(member), from);
    var rules = facts.rules(from);
    if (rules.isEmpty()) return new CircleOutcome.NoRules(step.circle().name(), from);
    var joining = rules.get().gifts().joining();
    if (!joining.levels().offers(level)) return noSuchLevel(level, joining);
    if (now.get().equals(level)) return new CircleOutcome.SameLevel(deeds.name(member), level);
    var first = firstAllowed(joining, since.get(), from);
    if (first.isEmpty() || !first.get().equals(from))
      return new CircleOutcome.NotNow(from, first.orElse(from));
    put(step, member, Kind.LEVEL, from, level);
    return step.done();
  }

  /// The first month from a given one in which a level may change.
  static Optional<YearMonth> firstAllowed(Joining joining, YearMonth since, YearMonth from) {
    for (var month = from; month.isBefore(from.plusYears(20)); month = month.plusMonths(1))
      if (joining.mayChange(since, month)) return Optional.of(month);
    return Optional.empty();
  }

  /// @param said the day of the notice; the last month follows from the rulebook
  CircleOutcome leave(CircleId circle, MemberId member, LocalDate said) {
    if (said.isAfter(deeds.today())) return new CircleOutcome.NotYet(said);
    return deeds.deed("circle.leave", circle, step -> leave(step, member, said));
  }

  private CircleOutcome leave(Step step, MemberId member, LocalDate said) {
    var facts = step.facts();
    var month = YearMonth.from(said);
    var rules = facts.rules(month);
    if (rules.isEmpty()) return new CircleOutcome.NoRules(step.circle().name(), month);
    var last = rules.get().gifts().joining().lastMonth(said);
    var closed = closed(facts, last);
    if (closed.isPresent()) return closed.get();
    var leaves = facts.roll().lastMonth(member, month);
    if (leaves.isPresent())
      return new CircleOutcome.LeavesAlready(deeds.name(member), leaves.get());
    if (facts.roll().level(member, last).isEmpty())
      return new CircleOutcome.NotIn(deeds.name(member), last);
    put(step, member, Kind.LEFT, last.plusMonths(1), Money.ZERO);
    return step.done();
  }
}
