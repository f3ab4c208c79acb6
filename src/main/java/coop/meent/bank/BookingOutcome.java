package coop.meent.bank;

import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.ledger.JournalEntry;
import java.util.List;

/// What came of booking a line, or of taking a booking back; refusals in order of precedence.
public sealed interface BookingOutcome {

  record Booked(BankLine line, JournalEntry entry) implements BookingOutcome {}

  /// The line is open again.
  record Undone(BankLine line, JournalEntry reversal) implements BookingOutcome {}

  record NoSuchLine() implements BookingOutcome, Refusal {}

  /// @param entry how people refer to the entry that books it
  record AlreadyBooked(String entry) implements BookingOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(entry);
    }
  }

  record NotBooked() implements BookingOutcome, Refusal {}

  /// Its entry came from another laptop after the period was locked, and is on the late list.
  record WaitsLate() implements BookingOutcome, Refusal {}

  /// The bank account is in another currency than the book.
  record OtherCurrency(String currency, String bookCurrency) implements BookingOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(currency, bookCurrency);
    }
  }

  record NothingAllocated() implements BookingOutcome, Refusal {}

  /// @param rest what is still to be allocated, with the sign of the line
  record DoesNotAddUp(Money rest) implements BookingOutcome, Refusal {
    @Override
    public List<Object> arguments() {
      return List.of(rest);
    }
  }

  /// A proposal to book at once without looking must be certain.
  record NotCertain() implements BookingOutcome, Refusal {}

  /// @param reason a [coop.meent.ledger.RecordOutcome] that refuses
  record LedgerRefused(Refusal reason) implements BookingOutcome {}
}
