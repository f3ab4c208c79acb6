package coop.meent.circle;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who takes part in a circle with which level, in any month. Of two steps of somebody from one
/// month the later counts.
public final class CircleRoll {

  private final List<CircleStep> steps;

  /// @param steps in the order in which their changes count
  public CircleRoll(List<CircleStep> steps) {
    this.steps = steps.stream().sorted(Comparator.comparing(CircleStep::from)).toList();
  }

  /// The oldest first.
  public List<CircleStep> steps(MemberId member) {
    return steps.stream().filter(step -> step.member().equals(member)).toList();
  }

  /// Whoever was ever in it.
  public Set<MemberId> everybody() {
    Set<MemberId> all = new LinkedHashSet<>();
    for (var step : steps) all.add(step.member());
    return all;
  }

  /// Empty for who is not in it that month.
  public Optional<Money> level(MemberId member, YearMonth month) {
    return at(member, month).map(CircleStep::level);
  }

  private Optional<CircleStep> at(MemberId member, YearMonth month) {
    return steps.stream()
        .filter(step -> step.member().equals(member) && !step.from().isAfter(month))
        .filter(step -> step.known().isPresent())
        .reduce((_, later) -> later)
        .filter(step -> !step.is(CircleStep.Kind.LEFT));
  }

  /// Since which month the level of that month is kept.
  public Optional<YearMonth> since(MemberId member, YearMonth month) {
    return at(member, month).map(CircleStep::from);
  }

  /// The month in which somebody joined for the last time until then.
  public Optional<YearMonth> joined(MemberId member, YearMonth month) {
    return steps.stream()
        .filter(step -> step.member().equals(member) && !step.from().isAfter(month))
        .filter(step -> step.is(CircleStep.Kind.JOINED))
        .map(CircleStep::from)
        .reduce((_, later) -> later);
  }

  /// The last month of who is to leave after the given one.
  public Optional<YearMonth> lastMonth(MemberId member, YearMonth month) {
    var newest = new ArrayList<>(steps(member));
    if (newest.isEmpty() || !newest.getLast().is(CircleStep.Kind.LEFT)) return Optional.empty();
    var last = newest.getLast().from().minusMonths(1);
    return last.isBefore(month) ? Optional.empty() : Optional.of(last);
  }

  public Map<MemberId, Money> levels(YearMonth month) {
    Map<MemberId, Money> levels = new LinkedHashMap<>();
    for (var member : everybody())
      level(member, month).ifPresent(level -> levels.put(member, level));
    return levels;
  }
}
