package coop.meent.handover;

import static coop.meent.store.db.Tables.HANDOVER;
import static coop.meent.store.db.Tables.HANDOVER_ASK;
import static coop.meent.store.db.Tables.HANDOVER_SIGN;
import static coop.meent.store.db.Tables.HANDOVER_WORD;
import static coop.meent.store.db.Tables.TEAM_PERSON;
import static coop.meent.store.db.Tables.TEAM_READER;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.HandoverId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/// Handovers, who is asked, what is signed and said, and who is let into a team.
final class HandoverRows {

  TransferBook book(DSLContext sql) {
    return new TransferBook(handovers(sql), asks(sql), signs(sql));
  }

  private static List<Handover> handovers(DSLContext sql) {
    return sql.selectFrom(HANDOVER)
        .fetch(row ->
            new Handover(
                row.getId(),
                row.getAssignmentId(),
                row.getGiverMemberId(),
                row.getIsOwner() == 1,
                row.getFromDate(),
                Optional.ofNullable(row.getReturnDate()),
                Optional.ofNullable(row.getReturnsHandoverId()),
                row.getMemberId(),
                row.getRecordedAt()));
  }

  private static List<Ask> asks(DSLContext sql) {
    return sql.selectFrom(HANDOVER_ASK)
        .fetch(row ->
            new Ask(
                row.getHandoverId(),
                row.getAskedMemberId(),
                row.getIsAsked() == 1,
                row.getMemberId(),
                row.getRecordedAt()));
  }

  List<Sign> signs(DSLContext sql) {
    return sql.selectFrom(HANDOVER_SIGN)
        .fetch(row ->
            new Sign(
                IdConverter.uuid(row.getId()),
                row.getHandoverId(),
                SignPart.valueOf(row.getPart()),
                Optional.ofNullable(row.getReceiverMemberId()),
                row.getMemberId(),
                row.getRecordedAt()));
  }

  /// In the order in which they were said.
  List<Word> words(DSLContext sql, HandoverId handover) {
    return sql.selectFrom(HANDOVER_WORD)
        .where(HANDOVER_WORD.HANDOVER_ID.eq(handover))
        .orderBy(HANDOVER_WORD.RECORDED_AT, HANDOVER_WORD.ID)
        .fetch(row ->
            new Word(
                IdConverter.uuid(row.getId()),
                row.getHandoverId(),
                WordKind.of(row.getKind()),
                row.getWords(),
                Optional.ofNullable(row.getOnDate()),
                Optional.ofNullable(row.getAtTime()).map(LocalTime::parse),
                Optional.ofNullable(row.getPersonMemberId()),
                Optional.ofNullable(row.getOfId()).map(IdConverter::uuid),
                row.getMemberId(),
                row.getRecordedAt()));
  }

  void put(Tx tx, Handover one) {
    var row = HANDOVER.newRecord();
    row.setId(one.id());
    row.setAssignmentId(one.assignment());
    row.setGiverMemberId(one.giver());
    row.setIsOwner(one.isOwner() ? 1L : 0L);
    row.setFromDate(one.from());
    one.returns().ifPresent(row::setReturnDate);
    one.brings().ifPresent(row::setReturnsHandoverId);
    row.setMemberId(one.by());
    row.setRecordedAt(one.recordedAt());
    tx.put(Space.COMMON, row);
  }

  void put(Tx tx, Ids ids, Ask one) {
    var row = HANDOVER_ASK.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setHandoverId(one.handover());
    row.setAskedMemberId(one.asked());
    row.setIsAsked(one.isAsked() ? 1L : 0L);
    row.setMemberId(one.by());
    row.setRecordedAt(one.recordedAt());
    tx.put(Space.COMMON, row);
  }

  void put(Tx tx, Sign one) {
    var row = HANDOVER_SIGN.newRecord();
    row.setId(IdConverter.bytes(one.id()));
    row.setHandoverId(one.handover());
    row.setPart(one.part().name());
    one.receiver().ifPresent(row::setReceiverMemberId);
    row.setMemberId(one.by());
    row.setRecordedAt(one.recordedAt());
    tx.put(Space.COMMON, row);
  }

  void put(Tx tx, Space team, Word one) {
    var row = HANDOVER_WORD.newRecord();
    row.setId(IdConverter.bytes(one.id()));
    row.setHandoverId(one.handover());
    row.setKind(one.kind().name());
    row.setWords(one.words());
    one.on().ifPresent(row::setOnDate);
    one.at().map(Word::clock).ifPresent(row::setAtTime);
    one.person().ifPresent(row::setPersonMemberId);
    one.of().map(IdConverter::bytes).ifPresent(row::setOfId);
    row.setMemberId(one.by());
    row.setRecordedAt(one.recordedAt());
    tx.put(team, row);
  }

  /// Who reads what a team keeps, besides the coordinator.
  Set<MemberId> team(DSLContext sql, AssignmentId assignment) {
    return sql.selectFrom(TEAM_READER).where(TEAM_READER.ASSIGNMENT_ID.eq(assignment)).stream()
        .map(row -> row.getMemberId())
        .collect(Collectors.toUnmodifiableSet());
  }

  void let(
      Tx tx, Ids ids, AssignmentId into, MemberId person, boolean isIn, MemberId by, Instant now) {
    var row = TEAM_PERSON.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setAssignmentId(into);
    row.setPersonMemberId(person);
    row.setIsIn(isIn ? 1L : 0L);
    row.setMemberId(by);
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }
}
