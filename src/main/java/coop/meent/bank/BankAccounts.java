package coop.meent.bank;

import static coop.meent.store.db.Tables.BANK_ACCOUNT;

import coop.meent.base.Id.BankAccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Ids;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.BankAccountRecord;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/// The bank accounts of the books.
final class BankAccounts {

  /// The same on every laptop that meets the same account in the same book.
  static BankAccountId idOf(BookId book, String iban, String currency) {
    return new BankAccountId(Ids.derived("bank-account", book.uuid().toString(), iban, currency));
  }

  void put(Tx tx, Space space, BankAccount account) {
    var row = BANK_ACCOUNT.newRecord();
    row.setId(account.id());
    row.setBookId(account.book());
    row.setAccountId(account.account());
    row.setIban(account.iban());
    row.setCurrency(account.currency());
    row.setName(account.name());
    tx.put(space, row);
  }

  List<BankAccount> of(DSLContext sql, BookId book) {
    return sql.selectFrom(BANK_ACCOUNT)
        .where(BANK_ACCOUNT.BOOK_ID.eq(book))
        .orderBy(BANK_ACCOUNT.IBAN, BANK_ACCOUNT.CURRENCY)
        .fetch(BankAccounts::account);
  }

  /// In whichever book.
  List<BankAccount> with(DSLContext sql, String iban) {
    return sql.selectFrom(BANK_ACCOUNT)
        .where(BANK_ACCOUNT.IBAN.eq(iban))
        .fetch(BankAccounts::account);
  }

  Optional<BankAccount> find(DSLContext sql, BankAccountId id) {
    return sql.selectFrom(BANK_ACCOUNT)
        .where(BANK_ACCOUNT.ID.eq(id))
        .fetchOptional(BankAccounts::account);
  }

  private static BankAccount account(BankAccountRecord row) {
    return new BankAccount(
        row.getId(),
        row.getBookId(),
        row.getAccountId(),
        row.getIban(),
        row.getCurrency(),
        row.getName());
  }
}
