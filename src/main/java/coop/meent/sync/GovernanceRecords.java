package coop.meent.sync;

import static coop.meent.store.db.Tables.GOVERNANCE_RECORD;
import static coop.meent.store.db.Tables.GOVERNANCE_STATEMENT;

import coop.meent.base.Hash;
import coop.meent.govern.Governance;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;

/// The governance log as it lies in the file: records and statements as they came, and between
/// which times the changes under each record may claim to be made.
final class GovernanceRecords {

  Governance read(DSLContext sql, UUID vault) {
    return Governance.empty(vault)
        .with(
            sql.select(GOVERNANCE_RECORD.RECORD)
                .from(GOVERNANCE_RECORD)
                .fetch(GOVERNANCE_RECORD.RECORD),
            sql.select(GOVERNANCE_STATEMENT.STATEMENT)
                .from(GOVERNANCE_STATEMENT)
                .fetch(GOVERNANCE_STATEMENT.STATEMENT));
  }

  /// @param isSent whether they lie in the vault already
  void add(
      DSLContext sql, Collection<byte[]> records, Collection<byte[]> statements, boolean isSent) {
    for (var record : records)
      add(
          sql,
          GOVERNANCE_RECORD.HASH,
          GOVERNANCE_RECORD.RECORD,
          GOVERNANCE_RECORD.IS_SENT,
          record,
          isSent);
    for (var statement : statements)
      add(
          sql,
          GOVERNANCE_STATEMENT.HASH,
          GOVERNANCE_STATEMENT.STATEMENT,
          GOVERNANCE_STATEMENT.IS_SENT,
          statement,
          isSent);
  }

  /// What lies in the vault once is never unsent again.
  private static <R extends Record> void add(
      DSLContext sql,
      TableField<R, byte[]> hash,
      TableField<R, byte[]> contents,
      TableField<R, Long> sent,
      byte[] bytes,
      boolean isSent) {
    var key = Hash.sha256(bytes).bytes();
    var table = Objects.requireNonNull(hash.getTable());
    sql.insertInto(table)
        .set(hash, key)
        .set(contents, bytes)
        .set(sent, 0L)
        .onConflictDoNothing()
        .execute();
    if (isSent) sql.update(table).set(sent, 1L).where(hash.eq(key)).execute();
  }

  /// Notes of records that stand what the derived clock must know of them.
  void bound(DSLContext sql, Governance governance) {
    var unbound =
        sql.select(GOVERNANCE_RECORD.HASH)
            .from(GOVERNANCE_RECORD)
            .where(GOVERNANCE_RECORD.FLOOR_MILLIS.isNull())
            .fetch(GOVERNANCE_RECORD.HASH);
    for (var hash : unbound) {
      var standing = governance.exactlyAt(Hash.of(hash));
      if (standing.isEmpty()) continue;
      sql.update(GOVERNANCE_RECORD)
          .set(GOVERNANCE_RECORD.FLOOR_MILLIS, standing.get().floorMillis())
          .set(GOVERNANCE_RECORD.CEILING_MILLIS, standing.get().ceilingMillis())
          .where(GOVERNANCE_RECORD.HASH.eq(hash))
          .execute();
    }
  }

  List<byte[]> unsentRecords(DSLContext sql) {
    return sql.select(GOVERNANCE_RECORD.RECORD)
        .from(GOVERNANCE_RECORD)
        .where(GOVERNANCE_RECORD.IS_SENT.eq(0L))
        .fetch(GOVERNANCE_RECORD.RECORD);
  }

  List<byte[]> unsentStatements(DSLContext sql) {
    return sql.select(GOVERNANCE_STATEMENT.STATEMENT)
        .from(GOVERNANCE_STATEMENT)
        .where(GOVERNANCE_STATEMENT.IS_SENT.eq(0L))
        .fetch(GOVERNANCE_STATEMENT.STATEMENT);
  }
}
