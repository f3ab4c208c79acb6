package coop.meent.calendar;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import coop.meent.statute.RuleAnswer;
import java.time.LocalDate;
import java.util.List;

/// What came of marking something as done; refusals in order of precedence.
public sealed interface CalendarOutcome {

  record Saved(Entry entry, DeedId deed) implements CalendarOutcome {}

  record Asks(RuleAnswer.Missing missing) implements CalendarOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return missing.arguments();
    }
  }

  /// Keeping the books is not done on a day.
  record NoDeed(Matter matter) implements CalendarOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(matter);
    }
  }

  record NotYet(LocalDate day) implements CalendarOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  /// Nothing of a year is done before it begins.
  record BeforeTheYear(LocalDate first) implements CalendarOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(first);
    }
  }

  record Unchanged(Matter matter) implements CalendarOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(matter);
    }
  }
}
