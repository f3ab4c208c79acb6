package coop.meent.bank;

import coop.meent.base.Id.BookId;
import coop.meent.ledger.JournalEntry;
import coop.meent.store.Tx;
import java.util.Optional;
import java.util.function.Function;

/// What others still have to pay, as another room knows it. The bank asks which of it a line pays,
/// and tells what was booked.
public interface OpenItems {

  /// Where nothing is known to be open.
  OpenItems NONE =
      new OpenItems() {
        @Override
        public Function<BankLine, Optional<Proposal>> of(BookId book) {
          return line -> Optional.empty();
        }

        @Override
        public void booked(Tx tx, BankLine line, JournalEntry entry) {}
      };

  /// Thinks of what lines of a book pay, by what is open now.
  Function<BankLine, Optional<Proposal>> of(BookId book);

  /// A line was booked, by whomever and however: notes what it paid, as part of that deed.
  void booked(Tx tx, BankLine line, JournalEntry entry);
}
