package coop.meent.ledger;

import coop.meent.base.Id.BookId;
import java.time.LocalDate;
import java.util.Optional;

/// Which postings to add up.
///
/// @param from first day; empty for all that came before
/// @param to last day; empty for all there is
/// @param about only postings on these dimensions
public record BalanceFilter(
    BookId book, Optional<LocalDate> from, Optional<LocalDate> to, Dimensions about) {

  public static BalanceFilter all(BookId book) {
    return new BalanceFilter(book, Optional.empty(), Optional.empty(), Dimensions.NONE);
  }

  public BalanceFilter from(LocalDate from) {
    return new BalanceFilter(book, Optional.of(from), to, about);
  }

  public BalanceFilter to(LocalDate to) {
    return new BalanceFilter(book, from, Optional.of(to), about);
  }

  public BalanceFilter about(Dimensions about) {
    return new BalanceFilter(book, from, to, about);
  }
}
