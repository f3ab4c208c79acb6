package coop.meent.composer;

import coop.meent.base.Money;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/// How many points a person in a seat brings, and a whole team. Whole numbers, so that every laptop
/// comes to the same sum.
public final class Points {

  static final int MOST = 100;

  /// For a level above what is asked.
  private static final int A_LEVEL = 50;

  /// For a step of interest.
  private static final int A_STEP = 25;

  /// What an offer over the last year takes off.
  private static final int AN_OFFER = 20;

  private final TeamQuestion question;
  private final Coverage coverage;
  private final Money dearest;

  public Points(TeamQuestion question) {
    this.question = question;
    coverage = Coverage.of(question);
    dearest =
        question.people().stream()
            .map(Candidate::rate)
            .max(Comparator.naturalOrder())
            .orElse(Money.ZERO);
  }

  Coverage coverage() {
    return coverage;
  }

  /// From 0 to 100, before its weight. What a team earns together is 0 here.
  public int of(Criterion criterion, SeatDemand seat, Candidate person) {
    return switch (criterion) {
      case EXPERIENCE -> seat.isGrowth() ? 0 : average(seat, must -> above(must, person));
      case INTEREST -> average(seat, must -> person.held(must.skill()).interest() * A_STEP);
      case GROWTH -> seat.isGrowth() ? average(seat, must -> wish(must, person)) : 0;
      case CLIENT -> person.knowsClient() ? MOST : 0;
      case CHANCES -> Math.max(0, MOST - AN_OFFER * person.chances(seat));
      case THRIFT -> thrift(person);
      case CERTAINTY -> person.time().confidence();
      case STAYING -> seat.holder().filter(person.id()::equals).isPresent() ? MOST : 0;
      case CONTINUITY, TOGETHER -> 0;
    };
  }

  private static int average(SeatDemand seat, ToIntFunction<Must> points) {
    if (seat.musts().isEmpty()) return 0;
    return seat.musts().stream().mapToInt(points).map(one -> Math.min(MOST, one)).sum()
        / seat.musts().size();
  }

  private static int above(Must must, Candidate person) {
    return Math.max(0, person.held(must.skill()).level() - must.level()) * A_LEVEL;
  }

  private static int wish(Must must, Candidate person) {
    return person.held(must.skill()).wantsToGrow() ? MOST : 0;
  }

  private int thrift(Candidate person) {
    if (!dearest.isPositive()) return 0;
    var less = dearest.minus(person.rate());
    return Math.toIntExact(MOST * less.cents() / dearest.cents());
  }

  /// For two of a team who worked together before, so that all of them come to 100 a seat.
  int aPair() {
    int others = question.seats().size() - 1;
    return others < 1 ? 0 : 2 * MOST / others;
  }

  static boolean workedTogether(Candidate one, Candidate other) {
    return one.workedWith().contains(other.id()) || other.workedWith().contains(one.id());
  }

  /// What a person in a seat brings alone, weights included.
  long worth(SeatDemand seat, Candidate person) {
    long worth = 0;
    for (var criterion : Criterion.values())
      worth += (long) question.weights().of(criterion) * of(criterion, seat, person);
    return worth;
  }

  /// What a team brings, criterion by criterion.
  ///
  /// @param team in order of the seats
  public Sum sum(List<Candidate> team) {
    Map<Criterion, Integer> points = new EnumMap<>(Criterion.class);
    for (var criterion : Criterion.values()) points.put(criterion, 0);
    for (int seat = 0; seat < team.size(); seat++)
      for (var criterion : Criterion.values())
        points.merge(
            criterion, of(criterion, question.seats().get(seat), team.get(seat)), Integer::sum);
    points.put(Criterion.TOGETHER, aPair() * pairs(team));
    points.put(Criterion.CONTINUITY, coverage.each(team.size()) * covered(team));
    return new Sum(points, question.weights());
  }

  private static int pairs(List<Candidate> team) {
    int pairs = 0;
    for (int one = 0; one < team.size(); one++)
      for (int other = one + 1; other < team.size(); other++)
        if (workedTogether(team.get(one), team.get(other))) pairs++;
    return pairs;
  }

  /// How often a skill in a week has a second person.
  int covered(List<Candidate> team) {
    long open = coverage.open().stream().filter(cell -> isCovered(cell, team)).count();
    return coverage.doubled() + Math.toIntExact(open);
  }

  private boolean isCovered(Coverage.Cell cell, List<Candidate> team) {
    for (int seat = 0; seat < team.size(); seat++)
      if (coverage.covers(cell, question.seats().get(seat), team.get(seat))) return true;
    return false;
  }
}
