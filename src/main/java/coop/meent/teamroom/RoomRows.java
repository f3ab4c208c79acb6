package coop.meent.teamroom;

import static coop.meent.store.db.Tables.CHECK_IN;
import static coop.meent.store.db.Tables.SELF_PORTRAIT;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.store.IdConverter;
import coop.meent.store.Masked;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.SelfPortraitRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/// Check-ins and self-portraits. Of whom was masked there is nothing.
final class RoomRows {

  void put(Tx tx, Space team, AssignmentId assignment, CheckIn said) {
    var row = CHECK_IN.newRecord();
    row.setId(IdConverter.bytes(said.id()));
    row.setAssignmentId(assignment);
    row.setMemberId(said.by());
    said.pace().map(Pace::name).ifPresent(row::setPace);
    row.setWords(said.words());
    said.need().ifPresent(row::setNeed);
    said.answers().map(IdConverter::bytes).ifPresent(row::setAnswersId);
    row.setRecordedAt(said.at());
    tx.put(team, row);
  }

  /// Of every team that is read here, the oldest first.
  Map<AssignmentId, List<CheckIn>> said(DSLContext sql) {
    var masked = Masked.people(sql);
    Map<AssignmentId, List<CheckIn>> said = new HashMap<>();
    sql.selectFrom(CHECK_IN)
        .orderBy(CHECK_IN.RECORDED_AT, CHECK_IN.ID)
        .forEach(row -> {
          if (masked.contains(row.getMemberId())) return;
          said.computeIfAbsent(row.getAssignmentId(), _ -> new ArrayList<>())
              .add(
                  new CheckIn(
                      IdConverter.uuid(row.getId()),
                      row.getMemberId(),
                      Optional.ofNullable(row.getPace()).flatMap(Pace::of),
                      row.getWords(),
                      Optional.ofNullable(row.getNeed()),
                      Optional.ofNullable(row.getAnswersId()).map(IdConverter::uuid),
                      row.getRecordedAt()));
        });
    return said;
  }

  /// On this laptop alone.
  void putDraft(Tx tx, MemberId member, PortraitDraft said, Instant now) {
    tx.put(Space.PRIVATE, row(member, Optional.empty(), said, now));
  }

  void putShown(
      Tx tx,
      Space team,
      MemberId member,
      AssignmentId assignment,
      PortraitDraft said,
      Instant now) {
    tx.put(team, row(member, Optional.of(assignment), said, now));
  }

  private static SelfPortraitRecord row(
      MemberId member, Optional<AssignmentId> assignment, PortraitDraft said, Instant now) {
    var row = SELF_PORTRAIT.newRecord();
    var team = assignment.map(one -> one.uuid().toString()).orElse("");
    row.setId(IdConverter.bytes(Ids.derived("self-portrait", member.uuid().toString(), team)));
    row.setMemberId(member);
    assignment.ifPresent(row::setAssignmentId);
    row.setUniqueIn(said.uniqueIn());
    row.setInTheWay(said.inTheWay());
    row.setWorkingWithMe(said.workingWithMe());
    row.setWrittenAt(now);
    return row;
  }

  /// What somebody wrote on this laptop; empty where nothing was.
  Optional<Portrait> draft(DSLContext sql, MemberId member) {
    return sql.selectFrom(SELF_PORTRAIT)
        .where(SELF_PORTRAIT.MEMBER_ID.eq(member))
        .and(SELF_PORTRAIT.ASSIGNMENT_ID.isNull())
        .fetchOptional(RoomRows::portrait);
  }

  /// By team, those that are shown to it; what was taken back is empty and not there.
  Map<AssignmentId, Map<MemberId, Portrait>> shown(DSLContext sql) {
    var masked = Masked.people(sql);
    Map<AssignmentId, Map<MemberId, Portrait>> shown = new HashMap<>();
    sql.selectFrom(SELF_PORTRAIT)
        .where(SELF_PORTRAIT.ASSIGNMENT_ID.isNotNull())
        .forEach(row -> {
          var one = portrait(row);
          if (one.said().isEmpty() || masked.contains(one.member())) return;
          shown.computeIfAbsent(row.getAssignmentId(), _ -> new HashMap<>()).put(one.member(), one);
        });
    return shown;
  }

  private static Portrait portrait(SelfPortraitRecord row) {
    return new Portrait(
        row.getMemberId(),
        new PortraitDraft(row.getUniqueIn(), row.getInTheWay(), row.getWorkingWithMe()),
        row.getWrittenAt());
  }
}
