package coop.meent.vat;

import static coop.meent.store.db.Tables.VAT_SCHEME;

import coop.meent.base.Id.BookId;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// How often each book files its VAT.
final class VatSchemes {

  void put(Tx tx, Space space, UUID id, VatScheme scheme, Instant now) {
    var row = VAT_SCHEME.newRecord();
    row.setId(IdConverter.bytes(id));
    row.setBookId(scheme.book());
    row.setFromDate(scheme.from());
    row.setRhythm(scheme.rhythm().name());
    row.setKind(scheme.kind().name());
    if (scheme.basis() != VatBasis.INVOICE) row.setBasis(scheme.basis().name());
    row.setRecordedAt(now);
    tx.put(space, row);
  }

  /// Nothing was said before there was a choice.
  static VatBasis basis(@Nullable String word) {
    return word == null ? VatBasis.INVOICE : VatBasis.valueOf(word);
  }

  VatCalendar calendar(DSLContext sql, BookId book) {
    return new VatCalendar(
        sql.selectFrom(VAT_SCHEME)
            .where(VAT_SCHEME.BOOK_ID.eq(book))
            .orderBy(FactOrder.of(VAT_SCHEME))
            .fetch(row ->
                new VatScheme(
                    row.getBookId(),
                    row.getFromDate(),
                    VatRhythm.valueOf(row.getRhythm()),
                    VatScheme.Kind.valueOf(row.getKind()),
                    basis(row.getBasis()))));
  }
}
