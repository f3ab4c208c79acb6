package coop.meent.demo;

import coop.meent.bank.BankService;
import coop.meent.base.Id.BookId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import coop.meent.ledger.BalanceFilter;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Statements;
import coop.meent.member.MemberService;
import coop.meent.store.MeentFiles;
import coop.meent.store.Store;
import coop.meent.work.WorkService;
import java.time.Clock;

/// A demonstration, opened for reading.
public final class OpenDemo implements AutoCloseable {

  private final Store store;
  public final LedgerService ledger;
  public final Statements statements;
  public final MemberService members;
  public final WorkService work;
  public final BankService bank;
  public final BookId book;

  private OpenDemo(Store store, Ids ids, Clock clock) {
    this.store = store;
    ledger = new LedgerService(store, ids, clock);
    statements = new Statements(store);
    members = new MemberService(store, ids, clock);
    work = new WorkService(store, ids);
    bank = new BankService(store, ledger, ids, clock);
    book = ledger.books().getFirst().id();
  }

  public static OpenDemo of(Demo.Made made) {
    var clock = Clock.systemUTC();
    var ids = new Ids(clock, new Seeded(1));
    return new OpenDemo(new MeentFiles(clock, ids).openForReading(made.file()), ids, clock);
  }

  public Store store() {
    return store;
  }

  public Money balance(BookId book, String number) {
    return statements.balances(BalanceFilter.all(book)).stream()
        .filter(row -> row.account().number().equals(number))
        .map(Statements.AccountBalance::balance)
        .findFirst()
        .orElse(Money.ZERO);
  }

  @Override
  public void close() {
    store.close();
  }
}
