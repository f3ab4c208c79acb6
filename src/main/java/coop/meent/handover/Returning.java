package coop.meent.handover;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// In which steps somebody comes back: what was said later counts before what was said sooner for
/// the same day and after.
///
/// @param steps by day
record Returning(List<Return> steps) {

  Returning {
    steps = List.copyOf(steps);
  }

  static final Returning NOTHING = new Returning(List.of());

  Returning then(Return step) {
    return new Returning(
        Stream.concat(steps.stream().filter(one -> one.on().isBefore(step.on())), Stream.of(step))
            .sorted(Comparator.comparing(Return::on))
            .toList());
  }

  /// Back for good on the day after the last: who is expected later, or sooner, after all announced
  /// nothing any more.
  Returning until(LocalDate last) {
    return new Returning(
        steps.stream()
            .filter(
                one -> one.isWhole() ? one.on().equals(last.plusDays(1)) : !one.on().isAfter(last))
            .toList());
  }

  Optional<Return> whole() {
    return steps.stream().filter(Return::isWhole).findFirst();
  }

  /// What holds on a day.
  Optional<Return> on(LocalDate day) {
    return steps.stream().filter(one -> !one.on().isAfter(day)).reduce((_, later) -> later);
  }
}
