package coop.meent.debrief;

import static coop.meent.store.db.Tables.DEBRIEF_PASS;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SkillId;
import coop.meent.base.Ids;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/// What members did not want to add, on this laptop alone.
final class Passes {

  /// @param skill empty for the client
  /// @param mate whose skill, where it is a colleague's
  record Key(Optional<SkillId> skill, Optional<MemberId> mate) {}

  void put(Tx tx, MemberId member, AssignmentId assignment, Key key, LocalDate on) {
    var row = DEBRIEF_PASS.newRecord();
    var skill = key.skill().map(one -> one.uuid().toString()).orElse("");
    var mate = key.mate().map(one -> one.uuid().toString()).orElse("");
    row.setId(
        IdConverter.bytes(
            Ids.derived(
                "debrief-pass",
                member.uuid().toString(),
                assignment.uuid().toString(),
                skill,
                mate)));
    row.setMemberId(member);
    row.setAssignmentId(assignment);
    key.skill().ifPresent(row::setSkillId);
    key.mate().ifPresent(row::setOfMemberId);
    row.setOnDate(on);
    tx.put(Space.PRIVATE, row);
  }

  Map<AssignmentId, Set<Key>> of(DSLContext sql, MemberId member) {
    Map<AssignmentId, Set<Key>> passed = new HashMap<>();
    sql.selectFrom(DEBRIEF_PASS)
        .where(DEBRIEF_PASS.MEMBER_ID.eq(member))
        .forEach(row ->
            passed
                .computeIfAbsent(row.getAssignmentId(), _ -> new HashSet<>())
                .add(
                    new Key(
                        Optional.ofNullable(row.getSkillId()),
                        Optional.ofNullable(row.getOfMemberId()))));
    return passed;
  }
}
