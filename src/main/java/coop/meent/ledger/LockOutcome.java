package coop.meent.ledger;

import coop.meent.base.Refusal;
import java.time.LocalDate;
import java.util.List;

/// What came of locking a book's past.
public sealed interface LockOutcome {

  record Locked(LocalDate through) implements LockOutcome {}

  record Lifted() implements LockOutcome {}

  /// It is for others: the treasurer and the board or, in a book of one's own, its owner.
  record NotEntitled() implements LockOutcome, Refusal {}

  /// Days that are still to come take entries.
  record NotOver(LocalDate through) implements LockOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(through);
    }
  }

  /// A closed year stays locked; whoever would book in it opens the year again, with a reason.
  record YearClosed(int year) implements LockOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(String.valueOf(year));
    }
  }

  record NotLocked() implements LockOutcome, Refusal {}

  record AlreadyLocked(LocalDate through) implements LockOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(through);
    }
  }
}
