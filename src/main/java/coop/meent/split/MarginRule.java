package coop.meent.split;

import coop.meent.base.Id.AssignmentId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What the cooperative keeps of invoices from a day on, in percent.
///
/// @param assignment empty for all that have no rule of their own
public record MarginRule(Optional<AssignmentId> assignment, BigDecimal percent, LocalDate from) {

  /// The one that holds for an assignment on a day: its own before the general one, the latest
  /// before earlier ones, and of two of one day what was said last.
  ///
  /// @param rules in the order in which changes count
  static Optional<MarginRule> of(List<MarginRule> rules, AssignmentId assignment, LocalDate day) {
    return last(rules, Optional.of(assignment), day).or(() -> last(rules, Optional.empty(), day));
  }

  private static Optional<MarginRule> last(
      List<MarginRule> rules, Optional<AssignmentId> about, LocalDate day) {
    return rules.stream()
        .filter(rule -> rule.assignment.equals(about) && !rule.from.isAfter(day))
        .reduce((one, next) -> next.from.isBefore(one.from) ? one : next);
  }

  /// The newest first.
  static final Comparator<MarginRule> NEWEST = Comparator.comparing(MarginRule::from).reversed();
}
