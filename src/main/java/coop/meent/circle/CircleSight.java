package coop.meent.circle;

import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.outlook.Evenness;
import coop.meent.outlook.Scenario;
import coop.meent.outlook.Seen;
import coop.meent.outlook.SeenMonth;
import coop.meent.outlook.SeenYear;
import coop.meent.outlook.Watch;
import coop.meent.statute.Consent.Purpose;
import coop.meent.statute.ConsentOutcome;
import coop.meent.store.Space;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/// What a circle saw in all its time, for all to read and with the name of nobody who did not
/// agree: how often gifts began and whether that is more than was to be expected, and how evenly
/// giving came out.
public final class CircleSight {

  private static final Purpose PURPOSE = Purpose.CIRCLE_FIGURES;

  private final CircleDeeds deeds;
  private final Counts counts = new Counts();

  CircleSight(CircleDeeds deeds) {
    this.deeds = deeds;
  }

  /// Whether whoever sits here may write down years from before.
  public boolean mayNote() {
    return deeds.store().isWritable()
        && deeds.store().refusal(Space.COMMON, "circle_past").isEmpty();
  }

  public Seen seen(CircleFacts facts) {
    return deeds.store().read(sql -> seen(sql, facts));
  }

  /// Of all circles that there are.
  public List<Seen> seen(List<CircleFacts> all) {
    return deeds
        .store()
        .read(sql -> {
          List<Seen> seen = new ArrayList<>();
          for (var facts : all) seen.add(seen(sql, facts));
          return seen;
        });
  }

  private Seen seen(DSLContext sql, CircleFacts facts) {
    List<SeenMonth> months = new ArrayList<>();
    for (var one : monthCounts(sql, facts).entrySet())
      months.add(
          new SeenMonth(one.getKey().month(), one.getValue().people(), one.getValue().began()));
    var rules = facts.rules(facts.nextMonth());
    int waits = rules.map(one -> KeptShapes.waitMonths(one.gifts().care().waiting())).orElse(1);
    return new Seen(facts.circle().name(), waits, counts.noted(sql, facts.circle().id()), months);
  }

  /// Of months that stand, the oldest first. A month from before they were counted is counted from
  /// what it was computed with, where that can be read.
  private Map<RunMonth, MonthCount> monthCounts(DSLContext sql, CircleFacts facts) {
    Map<RunMonth, MonthCount> all = new LinkedHashMap<>();
    for (var month : facts.months()) {
      if (month.isContested()) continue;
      var count = facts.counts().get(month.id());
      if (count != null) all.put(month, count);
      else counted(sql, facts, month).ifPresent(one -> all.put(month, one));
    }
    return all;
  }

  private Optional<MonthCount> counted(DSLContext sql, CircleFacts facts, RunMonth month) {
    return deeds
        .months()
        .basis(sql, month.id())
        .flatMap(basis ->
            facts
                .rules(month)
                .map(rules -> MonthCount.of(new MonthSheet(basis, rules, facts.circle()))));
  }

  /// Whether a warning goes off, with how often it does so for nothing.
  public Optional<Watch> watch(CircleFacts facts) {
    return Watch.of(seen(facts), Scenario.usual());
  }

  /// Writes down a year, or a part of one, from before the months were kept here.
  ///
  /// @param people on average
  /// @param began how often gifts began
  public CircleOutcome note(CircleId circle, int year, int months, int people, int began) {
    return deeds.deed(
        "circle.past",
        circle,
        step -> {
          var problem = SeenYear.problem(deeds.today().getYear(), year, months, people, began);
          if (problem.isPresent()) return new CircleOutcome.BadYear(problem.get(), deeds.today());
          int kept = keptIn(step.facts(), year);
          if (months + kept > 12) return new CircleOutcome.YearIsKept(year, kept);
          counts.put(step.tx(), circle, year, months, people, began, deeds.clock().instant());
          return step.done();
        });
  }

  private static int keptIn(CircleFacts facts, int year) {
    return (int)
        facts.months().stream()
            .map(RunMonth::month)
            .filter(month -> month.getYear() == year)
            .distinct()
            .count();
  }

  /// Takes a year out again that was written down.
  public CircleOutcome takeOut(CircleId circle, int year) {
    return deeds.deed(
        "circle.past.out",
        circle,
        step -> {
          boolean isThere =
              counts.noted(step.tx().sql(), circle).stream().anyMatch(one -> one.year() == year);
          if (!isThere) return new CircleOutcome.NoSuchYear(year);
          counts.put(step.tx(), circle, year, 0, 0, 0, deeds.clock().instant());
          return step.done();
        });
  }

  /// How evenly it came out, where everybody's gifts can be read; empty elsewhere, and where one
  /// could tell who is meant.
  public Optional<Evenness> evenness(CircleFacts facts) {
    if (!isWhole(facts)) return Optional.empty();
    return Evenness.of(
        facts.roll().everybody().stream().map(member -> one(facts, member)).toList());
  }

  /// Whose figures stand with a name beside it.
  public Openly openly(CircleFacts facts) {
    return Openly.of(facts, deeds.rooms().statutes().consents(), deeds.today());
  }

  /// Whether a member agrees to be named beside the figures of fairness.
  public boolean isOpen(MemberId member) {
    return deeds.rooms().statutes().consents().holds(member, PURPOSE, deeds.today());
  }

  /// A member agrees to it, or takes that back.
  public ConsentOutcome say(MemberId member, boolean isOpen) {
    return deeds
        .rooms()
        .statutes()
        .consent(member, PURPOSE, isOpen, deeds.today(), Optional.empty(), Optional.empty());
  }

  /// On the laptop of who may not read everybody's gifts, these and what was received differ.
  private static boolean isWhole(CircleFacts facts) {
    for (var month : facts.months()) {
      var given = Money.sum(facts.gifts(month).stream().map(GiftLine::paid).toList());
      var received = Money.sum(facts.receipts(month).stream().map(Receipt::received).toList());
      if (!given.equals(received)) return false;
    }
    return true;
  }

  private static Evenness.One one(CircleFacts facts, MemberId member) {
    long levels = 0;
    int months = 0;
    for (var month : facts.months()) {
      var level = facts.roll().level(member, month.month());
      if (level.isEmpty() || month.isContested()) continue;
      levels += level.get().cents();
      months++;
    }
    var own = Own.of(facts, member);
    return new Evenness.One(
        months == 0 ? 0 : levels / months,
        months,
        Math.max(0, own.given().cents()),
        Math.max(0, own.received().cents()),
        Math.max(0, own.fees().cents()));
  }

  /// What one member put in and got out, in all the time: theirs to see.
  ///
  /// @param aside put aside, what was there at the start among it
  /// @param given to members of allied circles as well
  public record Own(Money aside, Money given, Money received, Money fees) {

    public static Own of(CircleFacts facts, MemberId member) {
      var moved = facts.movements(member);
      var settled = facts.corrections(member);
      return new Own(
          Money.sum(
              moved.stream()
                  .filter(one ->
                      one.is(MovementKind.DEPOSIT)
                          || one.is(MovementKind.OPENING)
                          || one.is(MovementKind.TAKEN_BACK))
                  .map(CircleMovement::amount)
                  .toList()),
          Money.sum(facts.gifts(member).stream().map(GiftLine::paid).toList())
              .plus(
                  Money.sum(
                      settled.stream()
                          .filter(one -> !one.isRecipient())
                          .map(Correction::amount)
                          .toList()))
              .plus(Money.sum(facts.help(member).stream().map(HelpLine::paid).toList())),
          Money.sum(facts.receipts(member).stream().map(Receipt::received).toList())
              .plus(
                  Money.sum(
                      settled.stream()
                          .filter(Correction::isRecipient)
                          .map(one -> one.received().minus(one.amount()))
                          .toList()))
              .plus(
                  Money.sum(
                      facts.helped(member).stream()
                          .map(one -> one.received().minus(one.own()))
                          .toList())),
          Money.sum(moved.stream().map(CircleMovement::fee).toList()));
    }

    /// What was given of every hundred put aside, half up; empty where nothing was.
    public Optional<Integer> share() {
      if (!aside.isPositive()) return Optional.empty();
      return Optional.of((int) ((200 * given.cents() + aside.cents()) / (2 * aside.cents())));
    }
  }
}
