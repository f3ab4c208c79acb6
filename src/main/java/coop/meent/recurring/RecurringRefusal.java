package coop.meent.recurring;

import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;

/// Why something does not come again so; in order of precedence.
public sealed interface RecurringRefusal extends Refusal {

  record NoBooks() implements RecurringRefusal {}

  record NoExample(String like) implements RecurringRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(like);
    }
  }

  record BadDay(int day) implements RecurringRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  record BadDates() implements RecurringRefusal {}

  /// Only prices of invoices grow by an index.
  record NoIndex() implements RecurringRefusal {}

  record BadIndex(String percent) implements RecurringRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(percent);
    }
  }

  record NotHere(String name) implements RecurringRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  record NotDue(LocalDate day) implements RecurringRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  record Answered(LocalDate day) implements RecurringRefusal {
    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  record NoReason() implements RecurringRefusal {}
}
