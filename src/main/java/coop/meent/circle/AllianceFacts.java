package coop.meent.circle;

import coop.meent.base.Id.AllianceId;
import coop.meent.base.Id.AllianceMonthId;
import coop.meent.base.Id.CircleId;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Circles that give together when one of them falls short: which, since when and by which
/// decision, and the months in which they gave.
///
/// @param steps by month; of two of one circle from one month the later counts
/// @param months that stand, the oldest first
public record AllianceFacts(
    AllianceId id, String name, List<Step> steps, List<AllianceMonth> months) {

  /// That a circle joins or leaves.
  public record Step(CircleId circle, boolean isIn, YearMonth from, String resolution) {}

  public AllianceFacts {
    steps = steps.stream().sorted(Comparator.comparing(Step::from)).toList();
    months = List.copyOf(months);
  }

  private Optional<Step> last(CircleId circle, YearMonth month) {
    return steps.stream()
        .filter(step -> step.circle().equals(circle) && !step.from().isAfter(month))
        .reduce((_, later) -> later);
  }

  public boolean holds(CircleId circle, YearMonth month) {
    return last(circle, month).filter(Step::isIn).isPresent();
  }

  /// Whether a circle is in it in a month, or will be.
  boolean holdsFrom(CircleId circle, YearMonth month) {
    return holds(circle, month)
        || steps.stream()
            .anyMatch(
                step -> step.circle().equals(circle) && step.isIn() && step.from().isAfter(month));
  }

  /// By id, so that every laptop has the same order.
  public List<CircleId> circles(YearMonth month) {
    Set<CircleId> all = new LinkedHashSet<>();
    for (var step : steps) if (holds(step.circle(), month)) all.add(step.circle());
    var sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparing(one -> one.uuid().toString()));
    return sorted;
  }

  public Optional<YearMonth> first() {
    return steps.stream().map(Step::from).findFirst();
  }

  public Optional<AllianceMonth> month(YearMonth month) {
    return months.stream().filter(one -> one.month().equals(month)).findFirst();
  }

  public Optional<AllianceMonth> month(AllianceMonthId id) {
    return months.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  public Optional<YearMonth> contested() {
    return months.stream().filter(AllianceMonth::isContested).map(AllianceMonth::month).findFirst();
  }
}
