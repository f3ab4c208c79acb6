package coop.meent.ledger;

import static coop.meent.store.db.Tables.BOOK;
import static coop.meent.store.db.Tables.JOURNAL_ENTRY;

import coop.meent.base.Id.BookId;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.BookRecord;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/// The books of a file.
final class Books {

  void put(Tx tx, Book book) {
    var row = BOOK.newRecord();
    row.setId(book.id());
    row.setKind(book.kind().name());
    book.member().ifPresent(row::setMemberId);
    row.setCode(book.code());
    row.setName(book.name());
    row.setCurrency(book.currency());
    tx.put(book.space(), row);
  }

  /// The cooperative's first, then the members' by code.
  List<Book> all(DSLContext sql) {
    return sql.selectFrom(BOOK).orderBy(BOOK.KIND, BOOK.CODE).fetch(Books::book);
  }

  Optional<Book> find(DSLContext sql, BookId id) {
    return sql.selectFrom(BOOK).where(BOOK.ID.eq(id)).fetchOptional(Books::book);
  }

  /// Whether whoever sits here may record entries in it.
  boolean isWrittenHere(Store store, Book book) {
    return store.refusal(book.space(), JOURNAL_ENTRY.getName()).isEmpty();
  }

  private static Book book(BookRecord row) {
    return new Book(
        row.getId(),
        BookKind.valueOf(row.getKind()),
        Optional.ofNullable(row.getMemberId()),
        row.getCode(),
        row.getName(),
        row.getCurrency());
  }
}
