package coop.meent.ledger;

import static coop.meent.store.db.Tables.ACCOUNT;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.AccountRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jooq.DSLContext;

/// The accounts of the books.
final class Accounts {

  void put(Tx tx, Book book, Account account) {
    var row = ACCOUNT.newRecord();
    row.setId(account.id());
    row.setBookId(account.book());
    row.setNumber(account.number());
    account.rgs().ifPresent(row::setRgsCode);
    row.setNameNl(account.dutchName());
    row.setNameEn(account.englishName());
    row.setKind(account.kind().name());
    row.setNormalSide(account.normalSide().name());
    account.swap().ifPresent(row::setSwapCode);
    row.setPerMember(account.isPerMember() ? 1L : 0L);
    account.retired().ifPresent(row::setRetiredDate);
    tx.put(book.space(), row);
  }

  /// In order of number.
  List<Account> of(DSLContext sql, BookId book) {
    return sql.selectFrom(ACCOUNT)
        .where(ACCOUNT.BOOK_ID.eq(book))
        .orderBy(ACCOUNT.NUMBER)
        .fetch(Accounts::account);
  }

  SequencedMap<AccountId, Account> byId(DSLContext sql, BookId book) {
    var accounts = new LinkedHashMap<AccountId, Account>();
    for (var account : of(sql, book)) accounts.put(account.id(), account);
    return accounts;
  }

  Optional<Account> find(DSLContext sql, AccountId id) {
    return sql.selectFrom(ACCOUNT).where(ACCOUNT.ID.eq(id)).fetchOptional(Accounts::account);
  }

  private static Account account(AccountRecord row) {
    return new Account(
        row.getId(),
        row.getBookId(),
        row.getNumber(),
        Optional.ofNullable(row.getRgsCode()),
        row.getNameNl(),
        row.getNameEn(),
        AccountKind.valueOf(row.getKind()),
        Side.valueOf(row.getNormalSide()),
        Optional.ofNullable(row.getSwapCode()),
        row.getPerMember() == 1,
        Optional.ofNullable(row.getRetiredDate()));
  }
}
