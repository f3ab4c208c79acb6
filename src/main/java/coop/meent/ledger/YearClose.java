package coop.meent.ledger;

import coop.meent.base.Id.BookId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.YearCloseId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// That a year of a book was closed: what it came to then, by whom and when. No entry is made of
/// it: what an entry would move follows from the balances, and so does what the next year opens
/// with.
///
/// @param total what the balance sheet came to
/// @param mark of every closing balance; the same balances have the same mark on every laptop
/// @param loose what still stood open, in the words of whoever asked for it; may be empty
/// @param lockedBefore up to which day the book was locked until then
/// @param reopened when it does not hold any more
public record YearClose(
    YearCloseId id,
    BookId book,
    int year,
    Money result,
    Money total,
    String mark,
    String loose,
    Optional<LocalDate> lockedBefore,
    MemberId by,
    Instant at,
    Optional<Reopening> reopened) {

  /// @param kept the closing that holds instead, where laptops apart had closed the same year
  public record Reopening(String reason, MemberId by, Instant at, Optional<YearCloseId> kept) {}

  public boolean stands() {
    return reopened.isEmpty();
  }

  /// What closings of one year are about.
  UUID about() {
    return about(book, year);
  }

  static UUID about(BookId book, int year) {
    return Ids.derived("year", book.uuid().toString(), Integer.toString(year));
  }

  static LocalDate lastDay(int year) {
    return LocalDate.of(year, 12, 31);
  }
}
