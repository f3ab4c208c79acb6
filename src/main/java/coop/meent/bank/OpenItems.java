package coop.meent.bank;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.ledger.JournalEntry;
import coop.meent.store.Tx;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What others still have to pay, as another room knows it. The bank asks which of it a line pays,
/// and tells what was booked.
public interface OpenItems {

  /// Where nothing is known to be open.
  OpenItems NONE =
      new OpenItems() {
        @Override
        public Function<BankLine, Optional<Proposal>> of(BookId book, Earlier earlier) {
          return line -> Optional.empty();
        }

        @Override
        public void booked(Tx tx, BankLine line, JournalEntry entry) {}
      };

  /// Several rooms' together: who is surest what a line pays proposes it, of two as sure the first;
  /// all are told what was booked.
  static OpenItems of(List<OpenItems> rooms) {
    return new OpenItems() {
      @Override
      public Function<BankLine, Optional<Proposal>> of(BookId book, Earlier earlier) {
        var asked = rooms.stream().map(room -> room.of(book, earlier)).toList();
        return line ->
            asked.stream()
                .flatMap(room -> room.apply(line).stream())
                .reduce((one, other) -> other.isSurerThan(one) ? other : one);
      }

      @Override
      public Set<AccountId> accounts(BookId book) {
        return rooms.stream()
            .flatMap(room -> room.accounts(book).stream())
            .collect(Collectors.toSet());
      }

      @Override
      public void booked(Tx tx, BankLine line, JournalEntry entry) {
        rooms.forEach(room -> room.booked(tx, line, entry));
      }
    };
  }

  /// Thinks of what lines of a book pay, by what is open now and by who paid before.
  Function<BankLine, Optional<Proposal>> of(BookId book, Earlier earlier);

  /// Where what is open stands. What was paid there before says nothing sure about the next line:
  /// only what is open now does.
  default Set<AccountId> accounts(BookId book) {
    return Set.of();
  }

  /// A line was booked, by whomever and however: notes what it paid, as part of that deed.
  void booked(Tx tx, BankLine line, JournalEntry entry);
}
