package coop.meent.ledger;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Order;
import java.util.Optional;

/// Which entries of a book to show.
///
/// @param account only entries that touch it
/// @param about only entries with a posting on these dimensions; the empty ones do not matter
/// @param words only entries whose text, document or line text holds this, whatever the case, or
///   that are called this, such as `A-12`, or whose size is this, such as `181,50`
/// @param order in which they come
public record JournalFilter(
    BookId book,
    Optional<FiscalPeriod> period,
    Optional<AccountId> account,
    Dimensions about,
    String words,
    Order order) {

  public static JournalFilter all(BookId book) {
    return new JournalFilter(
        book, Optional.empty(), Optional.empty(), Dimensions.NONE, "", Order.OLDEST_FIRST);
  }

  public JournalFilter within(FiscalPeriod period) {
    return new JournalFilter(book, Optional.of(period), account, about, words, order);
  }

  public JournalFilter on(AccountId account) {
    return new JournalFilter(book, period, Optional.of(account), about, words, order);
  }

  public JournalFilter about(Dimensions about) {
    return new JournalFilter(book, period, account, about, words, order);
  }

  public JournalFilter holding(String words) {
    return new JournalFilter(book, period, account, about, words, order);
  }

  public JournalFilter in(Order order) {
    return new JournalFilter(book, period, account, about, words, order);
  }

  /// Whether more is asked than a book and a time.
  boolean isNarrow() {
    return account.isPresent() || !about.equals(Dimensions.NONE) || !words.isBlank();
  }
}
