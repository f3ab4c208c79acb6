package coop.meent.ledger;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.store.Store;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/// A book's journal for rooms that write it out for others. Every question takes part in a larger
/// one, so that all of it is of one moment.
public final class Journals {

  private final Statements statements;
  private final Books books = new Books();
  private final Accounts accounts = new Accounts();
  private final Balances balances = new Balances();

  public Journals(Store store) {
    statements = new Statements(store);
  }

  public Book book(DSLContext sql, BookId id) {
    return books.find(sql, id).orElseThrow();
  }

  /// In order of number.
  public List<Account> accounts(DSLContext sql, BookId book) {
    return accounts.of(sql, book);
  }

  public TrialBalance trialBalance(DSLContext sql, BookId book, FiscalPeriod period) {
    return statements.trialBalance(sql, book, period, Dimensions.NONE);
  }

  /// One entry after the other, in order of date and number; one is in memory at a time.
  public void each(
      DSLContext sql, BookId book, FiscalPeriod period, Consumer<JournalEntry> consumer) {
    new JournalStream(sql, book).forEach(period, consumer);
  }

  /// What clients owe, or are owed, on some accounts at the end of a day.
  public Map<ClientId, Money> byClient(
      DSLContext sql, BookId book, LocalDate day, Collection<AccountId> on) {
    return balances.byClient(sql, BalanceFilter.all(book).to(day), on);
  }

  /// The same of members.
  public Map<MemberId, Money> byMember(
      DSLContext sql, BookId book, LocalDate day, Collection<AccountId> on) {
    return balances.byMember(sql, BalanceFilter.all(book).to(day), on);
  }
}
