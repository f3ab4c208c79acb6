package coop.meent.bank;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.BankAccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.StatementId;
import coop.meent.base.Order;
import java.util.Optional;

/// Which lines of a book to show.
///
/// @param words only lines whose counterparty, account number, text or reference holds this
/// @param order in which they come
public record BankLineFilter(
    BookId book,
    Optional<BankAccountId> account,
    Optional<StatementId> statement,
    Optional<FiscalPeriod> period,
    Status status,
    String words,
    Order order) {

  public enum Status {
    OPEN,
    BOOKED,
    ALL
  }

  public static BankLineFilter all(BookId book) {
    return new BankLineFilter(
        book,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Status.ALL,
        "",
        Order.OLDEST_FIRST);
  }

  public BankLineFilter of(BankAccountId account) {
    return new BankLineFilter(book, Optional.of(account), statement, period, status, words, order);
  }

  public BankLineFilter in(StatementId statement) {
    return new BankLineFilter(book, account, Optional.of(statement), period, status, words, order);
  }

  public BankLineFilter within(FiscalPeriod period) {
    return new BankLineFilter(book, account, statement, Optional.of(period), status, words, order);
  }

  public BankLineFilter that(Status status) {
    return new BankLineFilter(book, account, statement, period, status, words, order);
  }

  public BankLineFilter holding(String words) {
    return new BankLineFilter(book, account, statement, period, status, words, order);
  }

  public BankLineFilter in(Order order) {
    return new BankLineFilter(book, account, statement, period, status, words, order);
  }
}
