package coop.meent.sync;

import static coop.meent.store.db.Tables.GOVERNANCE_RECORD;
import static coop.meent.store.db.Tables.GOVERNANCE_STATEMENT;

import coop.meent.base.Hash;
import coop.meent.govern.Governance;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;

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
      sql.insertInto(GOVERNANCE_RECORD)
          .set(GOVERNANCE_RECORD.HASH, Hash.sha256(record).bytes())
          .set(GOVERNANCE_RECORD.RECORD, record)
          .set(GOVERNANCE_RECORD.IS_SENT, isSent ? 1L : 0L)
          .onConflict(GOVERNANCE_RECORD.HASH)
          .doUpdate()
          .set(GOVERNANCE_RECORD.IS_SENT, isSent ? 1L : 0L)
          .where(isSent ? GOVERNANCE_RECORD.IS_SENT.eq(0L) : GOVERNANCE_RECORD.IS_SENT.lt(0L))
          .execute();
    for (var statement : statements)
      sql.insertInto(GOVERNANCE_STATEMENT)
          .set(GOVERNANCE_STATEMENT.HASH, Hash.sha256(statement).bytes())
          .set(GOVERNANCE_STATEMENT.STATEMENT, statement)
          .set(GOVERNANCE_STATEMENT.IS_SENT, isSent ? 1L : 0L)
          .onConflict(GOVERNANCE_STATEMENT.HASH)
          .doUpdate()
          .set(GOVERNANCE_STATEMENT.IS_SENT, isSent ? 1L : 0L)
          .where(isSent ? GOVERNANCE_STATEMENT.IS_SENT.eq(0L) : GOVERNANCE_STATEMENT.IS_SENT.lt(0L))
          .execute();
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
