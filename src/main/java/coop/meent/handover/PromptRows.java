package coop.meent.handover;

import static coop.meent.store.db.Tables.DOSSIER_LATER;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;

/// After what nobody wants to be asked again.
final class PromptRows {

  /// @param occasion by its key
  record Later(String occasion, Instant recordedAt) {}

  List<Later> later(DSLContext sql, AssignmentId assignment) {
    return sql.selectFrom(DOSSIER_LATER)
        .where(DOSSIER_LATER.ASSIGNMENT_ID.eq(assignment))
        .orderBy(DOSSIER_LATER.RECORDED_AT, DOSSIER_LATER.ID)
        .fetch(row -> new Later(row.getMoment(), row.getRecordedAt()));
  }

  void put(Tx tx, Ids ids, Space team, Prompt prompt, MemberId by, Instant now) {
    var row = DOSSIER_LATER.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setAssignmentId(prompt.assignment().id());
    row.setMoment(prompt.occasion().key());
    row.setMemberId(by);
    row.setRecordedAt(now);
    tx.put(team, row);
  }
}
