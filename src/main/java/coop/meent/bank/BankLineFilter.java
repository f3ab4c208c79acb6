package coop.meent.bank;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.BankAccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.StatementId;
import java.util.Optional;

/// Which lines of a book to show.
///
/// @param words only lines whose counterparty, account number, text or reference holds this
public record BankLineFilter(
    BookId book,
    Optional<BankAccountId> account,
    Optional<StatementId> statement,
    Optional<FiscalPeriod> period,
    Status status,
    String words) {

  public enum Status {
    OPEN,
    BOOKED,
    ALL
  }

  public static BankLineFilter all(BookId book) {
    return new BankLineFilter(
        book, Optional.empty(), Optional.empty(), Optional.empty(), Status.ALL, "");
  }

  public BankLineFilter of(BankAccountId account) {
    return new BankLineFilter(book, Optional.of(account), statement, period, status, words);
  }

  public BankLineFilter in(StatementId statement) {
    return new BankLineFilter(book, account, Optional.of(statement), period, status, words);
  }

  public BankLineFilter within(FiscalPeriod period) {
    return new BankLineFilter(book, account, statement, Optional.of(period), status, words);
  }

  public BankLineFilter that(Status status) {
    return new BankLineFilter(book, account, statement, period, status, words);
  }

  public BankLineFilter holding(String words) {
    return new BankLineFilter(book, account, statement, period, status, words);
  }
}
