package coop.meent.bank;

import coop.meent.base.Id.BookId;
import coop.meent.ledger.JournalEntry;
import coop.meent.store.Tx;
import java.util.List;
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

  /// Several rooms' together: the first that knows what a line pays proposes it, a certain one
  /// before the others; all are told what was booked.
  static OpenItems of(List<OpenItems> rooms) {
    return new OpenItems() {
      @Override
      public Function<BankLine, Optional<Proposal>> of(BookId book) {
        var asked = rooms.stream().map(room -> room.of(book)).toList();
        return line -> {
          var thought = asked.stream().flatMap(room -> room.apply(line).stream()).toList();
          return thought.stream()
              .filter(Proposal::isCertain)
              .findFirst()
              .or(() -> thought.stream().findFirst());
        };
      }

      @Override
      public void booked(Tx tx, BankLine line, JournalEntry entry) {
        rooms.forEach(room -> room.booked(tx, line, entry));
      }
    };
  }

  /// Thinks of what lines of a book pay, by what is open now.
  Function<BankLine, Optional<Proposal>> of(BookId book);

  /// A line was booked, by whomever and however: notes what it paid, as part of that deed.
  void booked(Tx tx, BankLine line, JournalEntry entry);
}
