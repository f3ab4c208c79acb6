package coop.meent.annual.ui;

import coop.meent.ledger.Book;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.util.List;
import java.util.function.Supplier;

/// On Home: a year that is over and was not closed.
///
/// @param books of whoever sits here
/// @param open shows the end of the year
public record YearWaits(YearDesk room, Supplier<List<Book>> books, Runnable open)
    implements WaitSource {

  @Override
  public List<Waiting> waiting() {
    return books.get().stream()
        .flatMap(
            book -> room.room().years().next(book.id()).stream().map(year -> waits(book, year)))
        .toList();
  }

  private Waiting waits(Book book, int year) {
    return new Waiting(
        Tone.INFO,
        room.text("annual.waits", String.valueOf(year)),
        book.name(),
        room.text("annual.waits.deed"),
        open);
  }
}
