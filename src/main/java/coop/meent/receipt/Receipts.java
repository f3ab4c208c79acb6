package coop.meent.receipt;

import static coop.meent.store.db.Tables.RECEIPT;

import coop.meent.base.Hash;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Which files belong to what.
final class Receipts {

  void put(Tx tx, Space space, Receipt receipt, Instant at) {
    var row = RECEIPT.newRecord();
    row.setId(receipt.id());
    row.setAboutId(IdConverter.bytes(receipt.about()));
    row.setContentHash(receipt.content().bytes());
    row.setName(receipt.name());
    row.setMediaType(receipt.mediaType().orElseThrow().code());
    row.setSize(receipt.size());
    row.setIsImmovable(receipt.isImmovable() ? 1L : 0L);
    row.setKeepUntilDate(receipt.keepUntil());
    row.setRecordedAt(at);
    tx.put(space, row);
  }

  boolean isThere(DSLContext sql, Receipt receipt) {
    return sql.fetchExists(RECEIPT, RECEIPT.ID.eq(receipt.id()));
  }

  /// In the order in which they were added.
  List<Receipt> of(DSLContext sql, Collection<UUID> about) {
    return read(sql, RECEIPT.ABOUT_ID.in(about.stream().map(IdConverter::bytes).toList()));
  }

  /// Of the same file, whatever they belong to.
  List<Receipt> of(DSLContext sql, Hash content) {
    return read(sql, RECEIPT.CONTENT_HASH.eq(content.bytes()));
  }

  List<Receipt> all(DSLContext sql) {
    return read(sql, DSL.noCondition());
  }

  private static List<Receipt> read(DSLContext sql, Condition which) {
    return sql.selectFrom(RECEIPT)
        .where(which)
        .orderBy(RECEIPT.RECORDED_AT, RECEIPT.ID)
        .fetch(row ->
            new Receipt(
                row.getId(),
                IdConverter.uuid(row.getAboutId()),
                Hash.of(row.getContentHash()),
                row.getName(),
                MediaType.ofCode(row.getMediaType()),
                row.getSize(),
                row.getIsImmovable() == 1,
                row.getKeepUntilDate()));
  }
}
