package coop.meent.calendar;

import coop.meent.statute.RuleAnswer;
import java.time.LocalDate;
import java.util.Optional;

/// One thing of the calendar.
///
/// @param done the day, where somebody said so
public record Entry(Matter matter, When when, Optional<LocalDate> done, Optional<String> proof) {

  /// By which day.
  public sealed interface When {

    /// @param due the last day
    /// @param extended the last day if the assembly gives more time; empty where that changes
    ///   nothing, or was done already
    record Due(LocalDate due, Optional<LocalDate> extended, Source by) implements When {}

    /// A rule is needed that nobody laid down.
    record Asks(RuleAnswer.Missing missing) implements When {}
  }

  /// `calendar.state.<STATE>` in words.
  public enum State {
    DONE,
    /// Its day went by.
    LATE,
    /// Within a month.
    SOON,
    LATER,
    /// Needs not be done.
    FREE,
    ASKS
  }

  public Optional<LocalDate> due() {
    return when instanceof When.Due(var due, var _, var _) ? Optional.of(due) : Optional.empty();
  }

  public State state(LocalDate today) {
    if (done.isPresent()) return State.DONE;
    if (due().isEmpty()) return State.ASKS;
    if (matter.isOptional()) return State.FREE;
    if (!matter.isDone()) return State.LATER;
    if (due().get().isBefore(today)) return State.LATE;
    return due().get().isAfter(today.plusMonths(1)) ? State.LATER : State.SOON;
  }
}
