package coop.meent.availability;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import coop.meent.base.Week;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What came of saying when one can work; refusals in order of precedence.
public sealed interface AvailabilityOutcome {

  /// @param weeks of which something was said
  record Said(int weeks, DeedId deed) implements AvailabilityOutcome {}

  record UnknownMember() implements AvailabilityOutcome, Refusal {}

  record MemberLeft(String name, LocalDate last) implements AvailabilityOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(name, last);
    }
  }

  record NoWeeks() implements AvailabilityOutcome, Refusal {}

  record EndsBeforeItBegins(Week first, Week last) implements AvailabilityOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(first.toString(), last.toString());
    }
  }

  record TooFar(Week last, int years) implements AvailabilityOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(last.toString(), years);
    }
  }

  record OverlappingWeeks(Week week) implements AvailabilityOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(week.toString());
    }
  }

  record NoHours(WeekKind kind) implements AvailabilityOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(kind);
    }
  }

  record HoursInProtected(int hours) implements AvailabilityOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(hours);
    }
  }

  record TooManyHours(int hours, int most) implements AvailabilityOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(hours, most);
    }
  }

  record AboveOwnMaximum(int hours, int own, Week week) implements AvailabilityOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(hours, own, week.toString());
    }
  }

  /// What is said to who asked; empty when it was done.
  static Optional<Refusal> refusal(AvailabilityOutcome outcome) {
    return switch (outcome) {
      case Said _ -> Optional.empty();
      case Refusal refusal -> Optional.of(refusal);
    };
  }
}
