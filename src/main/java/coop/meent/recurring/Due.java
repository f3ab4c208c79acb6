package coop.meent.recurring;

import coop.meent.base.Id.DraftId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Money;
import java.time.LocalDate;

/// One time of something that comes again.
///
/// @param amount what it comes to: of an invoice with VAT, of an entry what is on one side
public record Due(Recurring what, LocalDate on, Money amount, State state) {

  public sealed interface State {

    /// It waits for somebody to make it.
    record Open() implements State {}

    /// A draft was begun, which is made final where invoices are.
    record Drafted(DraftId draft) implements State {}

    record Invoiced(String number) implements State {}

    record Booked(EntryId entry, String reference) implements State {}

    record Skipped(String reason) implements State {}
  }

  public boolean isOpen() {
    return state instanceof State.Open;
  }

  /// After a deed on it.
  Due now(State became) {
    return new Due(what, on, amount, became);
  }
}
