package coop.meent.care;

import coop.meent.base.Id.MemberId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Somebody's being ill, from the first report until it is over for good.
///
/// @param steps by day
/// @param turn whose turn it is
/// @param by the day by which: of a case that is over, since when it is
public record Case(
    MemberId member, List<StepStanding> steps, CaseState state, Turn turn, LocalDate by) {

  public Case {
    steps = List.copyOf(steps);
  }

  /// The first day that was reported and not taken back; of one that was taken back, the first.
  public LocalDate from() {
    return live().stream().findFirst().orElseGet(() -> steps.getFirst()).step().from();
  }

  private List<StepStanding> live() {
    return steps.stream().filter(one -> one.state() != StepState.WITHDRAWN).toList();
  }

  /// The step that waits for the committee; of several the first.
  public Optional<StepStanding> open() {
    return steps.stream().filter(one -> one.state().isOpen()).findFirst();
  }

  /// How ill the member is by now, of what counts, in parts of a hundred.
  public int percent(LocalDate day) {
    return steps.stream()
        .filter(one -> one.counts() && !one.step().from().isAfter(day))
        .reduce((_, later) -> later)
        .map(one -> one.step().percent())
        .orElse(0);
  }

  /// How ill by the member's word, whether it was agreed to or not.
  public int said() {
    var live = live();
    return live.isEmpty() ? 0 : live.getLast().step().percent();
  }
}
