package coop.meent.invoice;

import coop.meent.base.Money;
import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;

/// What came of giving up what a client owes; refusals in order of precedence.
public sealed interface WriteOffOutcome {

  /// @param vat what comes back with the return
  record WrittenOff(Money amount, Money vat) implements WriteOffOutcome {}

  record NotHere() implements WriteOffOutcome, Refusal {}

  record NothingOpen(String number) implements WriteOffOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(number);
    }
  }

  record NotDue(LocalDate due) implements WriteOffOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(due);
    }
  }

  record LedgerRefused(Refusal reason) implements WriteOffOutcome {}
}
