package coop.meent.receipt;

import static coop.meent.store.db.Tables.RECEIPT_CHUNK;
import static coop.meent.store.db.Tables.RECEIPT_CONTENT;

import coop.meent.base.Hash;
import coop.meent.store.Tx;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/// The files that this laptop has, each once however many things it belongs to. Local rows: they
/// are in the books and in every backup, and in no change.
final class Contents {

  static final int PIECE = 4 << 20;

  void add(Tx tx, ReceiptFile file, Instant at) {
    add(tx, file.content(), file.bytes(), at);
  }

  /// @param bytes whose SHA-256 is the content
  void add(Tx tx, Hash content, byte[] bytes, Instant at) {
    if (has(tx.sql(), content)) return;
    tx.sql()
        .insertInto(RECEIPT_CONTENT)
        .set(RECEIPT_CONTENT.CONTENT_HASH, content.bytes())
        .set(RECEIPT_CONTENT.SIZE, (long) bytes.length)
        .set(RECEIPT_CONTENT.ADDED_AT, at)
        .execute();
    for (int position = 0; position * PIECE < bytes.length; position++)
      tx.sql()
          .insertInto(RECEIPT_CHUNK)
          .set(RECEIPT_CHUNK.CONTENT_HASH, content.bytes())
          .set(RECEIPT_CHUNK.POSITION, (long) position)
          .set(RECEIPT_CHUNK.BYTES, piece(bytes, position))
          .execute();
  }

  private static byte[] piece(byte[] bytes, int position) {
    return Arrays.copyOfRange(
        bytes, position * PIECE, Math.min(bytes.length, (position + 1) * PIECE));
  }

  /// So that it can be added anew.
  void remove(Tx tx, Hash content) {
    tx.sql()
        .deleteFrom(RECEIPT_CHUNK)
        .where(RECEIPT_CHUNK.CONTENT_HASH.eq(content.bytes()))
        .execute();
    tx.sql()
        .deleteFrom(RECEIPT_CONTENT)
        .where(RECEIPT_CONTENT.CONTENT_HASH.eq(content.bytes()))
        .execute();
  }

  boolean has(DSLContext sql, Hash content) {
    return sql.fetchExists(RECEIPT_CONTENT, RECEIPT_CONTENT.CONTENT_HASH.eq(content.bytes()));
  }

  /// Those of the files that are here.
  Set<Hash> here(DSLContext sql, Collection<Hash> contents) {
    return new HashSet<>(
        sql.select(RECEIPT_CONTENT.CONTENT_HASH)
            .from(RECEIPT_CONTENT)
            .where(RECEIPT_CONTENT.CONTENT_HASH.in(contents.stream().map(Hash::bytes).toList()))
            .fetch(row -> Hash.of(row.value1())));
  }

  /// All bytes, one after the other; empty when the file is not here.
  Optional<byte[]> read(DSLContext sql, Hash content) {
    if (!has(sql, content)) return Optional.empty();
    var all = new ByteArrayOutputStream();
    sql.select(RECEIPT_CHUNK.BYTES)
        .from(RECEIPT_CHUNK)
        .where(RECEIPT_CHUNK.CONTENT_HASH.eq(content.bytes()))
        .orderBy(RECEIPT_CHUNK.POSITION)
        .forEach(row -> all.writeBytes(row.value1()));
    return Optional.of(all.toByteArray());
  }
}
