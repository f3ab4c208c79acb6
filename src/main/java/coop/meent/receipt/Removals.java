package coop.meent.receipt;

import static coop.meent.store.db.Tables.RECEIPT;
import static coop.meent.store.db.Tables.RECEIPT_CONTENT;
import static coop.meent.store.db.Tables.RECEIPT_REMOVAL;

import coop.meent.base.Hash;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.ReceiptId;
import coop.meent.base.Id.ReceiptRemovalId;
import coop.meent.base.Ids;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Receipts that are kept no longer.
final class Removals {

  void put(Tx tx, Space space, Receipt receipt, MemberId who, LocalDate day) {
    var row = RECEIPT_REMOVAL.newRecord();
    row.setId(new ReceiptRemovalId(Ids.derived("receipt removal", receipt.id().toString())));
    row.setReceiptId(receipt.id());
    row.setRemovedBy(IdConverter.bytes(who.uuid()));
    row.setRemovedDate(day);
    tx.put(space, row);
  }

  Set<ReceiptId> all(DSLContext sql) {
    return new HashSet<>(
        sql.select(RECEIPT_REMOVAL.RECEIPT_ID)
            .from(RECEIPT_REMOVAL)
            .fetch(RECEIPT_REMOVAL.RECEIPT_ID));
  }

  boolean isRemoved(DSLContext sql, ReceiptId receipt) {
    return sql.fetchExists(RECEIPT_REMOVAL, RECEIPT_REMOVAL.RECEIPT_ID.eq(receipt));
  }

  /// Files that are here although each receipt of them is removed.
  List<Hash> left(DSLContext sql) {
    var kept =
        DSL.selectOne()
            .from(RECEIPT)
            .where(RECEIPT.CONTENT_HASH.eq(RECEIPT_CONTENT.CONTENT_HASH))
            .and(RECEIPT.ID.notIn(DSL.select(RECEIPT_REMOVAL.RECEIPT_ID).from(RECEIPT_REMOVAL)));
    var known =
        DSL.selectOne().from(RECEIPT).where(RECEIPT.CONTENT_HASH.eq(RECEIPT_CONTENT.CONTENT_HASH));
    return sql.select(RECEIPT_CONTENT.CONTENT_HASH)
        .from(RECEIPT_CONTENT)
        .whereNotExists(kept)
        .andExists(known)
        .fetch(row -> Hash.of(row.value1()));
  }
}
