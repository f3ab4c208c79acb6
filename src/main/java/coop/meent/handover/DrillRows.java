package coop.meent.handover;

import static coop.meent.store.db.Tables.DOSSIER_END;
import static coop.meent.store.db.Tables.DOSSIER_NOTE;
import static coop.meent.store.db.Tables.DRILL;
import static coop.meent.store.db.Tables.DRILL_ANSWER;
import static coop.meent.store.db.Tables.DRILL_FINDING;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Ids;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/// Fire drills, and the gaps that were found in them.
final class DrillRows {

  /// By assignment, the last one first.
  Map<AssignmentId, List<Drill>> all(DSLContext sql) {
    var missing = findings(sql);
    var found = found(sql);
    Map<AssignmentId, List<Drill>> all = new HashMap<>();
    sql.selectFrom(DRILL)
        .orderBy(DRILL.ON_DATE.desc(), DRILL.RECORDED_AT.desc(), DRILL.ID.desc())
        .forEach(row -> {
          var id = IdConverter.uuid(row.getId());
          all.computeIfAbsent(row.getAssignmentId(), _ -> new ArrayList<>())
              .add(
                  new Drill(
                      id,
                      row.getAssignmentId(),
                      row.getPersonMemberId(),
                      row.getOnDate(),
                      row.getMemberId(),
                      found.getOrDefault(id, List.of()),
                      missing.getOrDefault(id, List.of())));
        });
    return all;
  }

  private static Map<UUID, List<Block>> found(DSLContext sql) {
    Map<UUID, List<Block>> found = new HashMap<>();
    sql.selectFrom(DRILL_ANSWER)
        .where(DRILL_ANSWER.IS_FOUND.eq(1L))
        .orderBy(DRILL_ANSWER.ID)
        .forEach(row ->
            Block.of(row.getBlock())
                .ifPresent(block ->
                    found
                        .computeIfAbsent(IdConverter.uuid(row.getDrillId()), _ -> new ArrayList<>())
                        .add(block)));
    return found;
  }

  private static Map<UUID, List<Drill.Finding>> findings(DSLContext sql) {
    Set<UUID> ended = new HashSet<>();
    sql.select(DOSSIER_END.NOTE_ID)
        .from(DOSSIER_END)
        .forEach(row -> ended.add(IdConverter.uuid(row.value1())));
    Map<UUID, List<Drill.Finding>> found = new HashMap<>();
    sql.select(DRILL_FINDING.DRILL_ID, DOSSIER_NOTE.ID, DOSSIER_NOTE.BLOCK, DOSSIER_NOTE.WORDS)
        .from(DRILL_FINDING)
        .join(DOSSIER_NOTE)
        .on(DOSSIER_NOTE.ID.eq(DRILL_FINDING.NOTE_ID))
        .orderBy(DOSSIER_NOTE.RECORDED_AT, DOSSIER_NOTE.ID)
        .forEach(row ->
            Block.of(row.get(DOSSIER_NOTE.BLOCK))
                .ifPresent(block ->
                    found
                        .computeIfAbsent(
                            IdConverter.uuid(row.get(DRILL_FINDING.DRILL_ID)),
                            _ -> new ArrayList<>())
                        .add(
                            new Drill.Finding(
                                block,
                                row.get(DOSSIER_NOTE.WORDS),
                                !ended.contains(IdConverter.uuid(row.get(DOSSIER_NOTE.ID)))))));
    return found;
  }

  void put(Tx tx, Space team, Drill one, Instant now) {
    var row = DRILL.newRecord();
    row.setId(IdConverter.bytes(one.id()));
    row.setAssignmentId(one.assignment());
    row.setPersonMemberId(one.tried());
    row.setOnDate(one.on());
    row.setMemberId(one.by());
    row.setRecordedAt(now);
    tx.put(team, row);
  }

  void answer(Tx tx, Ids ids, Space team, Drill drill, Block block, boolean isFound) {
    var row = DRILL_ANSWER.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setDrillId(IdConverter.bytes(drill.id()));
    row.setAssignmentId(drill.assignment());
    row.setBlock(block.name());
    row.setIsFound(isFound ? 1L : 0L);
    row.setMemberId(drill.by());
    tx.put(team, row);
  }

  void find(Tx tx, Ids ids, Space team, Drill drill, Note gap) {
    var row = DRILL_FINDING.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setDrillId(IdConverter.bytes(drill.id()));
    row.setAssignmentId(drill.assignment());
    row.setNoteId(IdConverter.bytes(gap.id()));
    row.setMemberId(drill.by());
    tx.put(team, row);
  }
}
