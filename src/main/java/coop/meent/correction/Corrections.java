package coop.meent.correction;

import static coop.meent.store.db.Tables.CORRECTION;
import static coop.meent.store.db.Tables.STANDING_CORRECTION;

import coop.meent.base.Id.EntryId;
import coop.meent.correction.Batch.Corrected;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// Which entries were put in the place of which.
final class Corrections {

  void put(Tx tx, Space space, UUID batch, Corrected one, Instant now) {
    var row = CORRECTION.newRecord();
    row.setId(IdConverter.bytes(one.id()));
    row.setBatchId(IdConverter.bytes(batch));
    row.setEntryId(one.entry());
    row.setReversalEntryId(one.reversal());
    row.setCorrectedEntryId(one.instead());
    row.setRecordedAt(now);
    tx.put(space, row);
  }

  Optional<Batch> batch(DSLContext sql, UUID id) {
    return batches(sql, CORRECTION.BATCH_ID.eq(IdConverter.bytes(id))).stream().findFirst();
  }

  /// All, the oldest first.
  List<Batch> batches(DSLContext sql) {
    return batches(sql, org.jooq.impl.DSL.noCondition());
  }

  private static List<Batch> batches(DSLContext sql, Condition which) {
    Map<UUID, Batch> found = new LinkedHashMap<>();
    sql.selectFrom(CORRECTION)
        .where(which)
        .orderBy(FactOrder.of(CORRECTION))
        .forEach(row -> {
          var id = IdConverter.uuid(row.getBatchId());
          var before = found.get(id);
          List<Corrected> all = new ArrayList<>(before == null ? List.of() : before.corrected());
          all.add(
              new Corrected(
                  IdConverter.uuid(row.getId()),
                  row.getEntryId(),
                  row.getReversalEntryId(),
                  row.getCorrectedEntryId()));
          found.put(id, new Batch(id, before == null ? row.getRecordedAt() : before.at(), all));
        });
    return List.copyOf(found.values());
  }

  /// The last lot that an entry is part of: as what was changed, or as what was made by it.
  Optional<Batch> around(DSLContext sql, EntryId entry) {
    var ids =
        sql.select(CORRECTION.BATCH_ID)
            .from(CORRECTION)
            .where(
                CORRECTION
                    .ENTRY_ID
                    .eq(entry)
                    .or(CORRECTION.REVERSAL_ENTRY_ID.eq(entry))
                    .or(CORRECTION.CORRECTED_ENTRY_ID.eq(entry)))
            .orderBy(FactOrder.of(CORRECTION))
            .fetch(row -> IdConverter.uuid(row.value1()));
    return ids.isEmpty() ? Optional.empty() : batch(sql, ids.getLast());
  }

  /// What stands in the place of an entry, of every laptop that put something there.
  List<Corrected> standing(DSLContext sql, EntryId entry) {
    var ids =
        sql.select(STANDING_CORRECTION.ID)
            .from(STANDING_CORRECTION)
            .where(STANDING_CORRECTION.ENTRY_ID.eq(entry))
            .fetch(row -> IdConverter.uuid(row.value1()));
    return batches(sql, CORRECTION.ENTRY_ID.eq(entry)).stream()
        .flatMap(batch -> batch.corrected().stream())
        .filter(one -> ids.contains(one.id()))
        .toList();
  }
}
