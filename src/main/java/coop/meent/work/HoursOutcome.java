package coop.meent.work;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;

/// What came of logging, changing or taking back hours; refusals in order of precedence.
public sealed interface HoursOutcome {

  /// @param deed to take it back with
  record Logged(Hours hours, DeedId deed) implements HoursOutcome {}

  /// @param hours as they were
  record TakenBack(Hours hours, DeedId deed) implements HoursOutcome {}

  record NotHere() implements HoursOutcome, Refusal {}

  /// @param member by name
  record NotYours(String member) implements HoursOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(member);
    }
  }

  record AlreadyBilled() implements HoursOutcome, Refusal {}

  record NoTime() implements HoursOutcome, Refusal {}

  record NoSuchAssignment() implements HoursOutcome, Refusal {}

  /// Before it began, or after it ended.
  record NotThen(String assignment, LocalDate date) implements HoursOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(assignment, date);
    }
  }

  record NotYet(LocalDate date) implements HoursOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(date);
    }
  }

  /// @param logged already on that day, as people write hours
  record MoreThanADay(LocalDate date, String logged) implements HoursOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(date, logged);
    }
  }
}
