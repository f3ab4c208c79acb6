package coop.meent.invoice;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;

/// What came of reminding a client; refusals in order of precedence.
public sealed interface ReminderOutcome {

  /// @param deed to take it back with
  record Reminded(Invoice invoice, Reminder reminder, DeedId deed) implements ReminderOutcome {}

  record NotHere() implements ReminderOutcome, Refusal {}

  record NothingOpen(String number) implements ReminderOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  record NotDue(LocalDate due) implements ReminderOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(due);
    }
  }

  record AlreadyToday(String number) implements ReminderOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }
}
