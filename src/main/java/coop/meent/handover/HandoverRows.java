package coop.meent.handover;

import static coop.meent.store.db.Tables.CLIENT_WORD;
import static coop.meent.store.db.Tables.HANDOVER;
import static coop.meent.store.db.Tables.HANDOVER_ASK;
import static coop.meent.store.db.Tables.HANDOVER_NOTE;
import static coop.meent.store.db.Tables.HANDOVER_SETTLEMENT;
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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

  /// When somebody was asked last.
  Optional<Instant> askedAt(DSLContext sql, HandoverId handover, MemberId asked) {
    return asks(sql).stream()
        .filter(one -> one.isAsked() && one.handover().equals(handover))
        .filter(one -> one.asked().equals(asked))
        .map(Ask::recordedAt)
        .max(Comparator.naturalOrder());
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

  void pass(Tx tx, Ids ids, Space team, Handover handover, Passing.Passed one) {
    var row = HANDOVER_NOTE.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setHandoverId(handover.id());
    row.setAssignmentId(handover.assignment());
    row.setWordId(IdConverter.bytes(one.word()));
    row.setNoteId(IdConverter.bytes(one.note()));
    row.setIsKept(one.isKept() ? 1L : 0L);
    row.setMemberId(one.by());
    tx.put(team, row);
  }

  /// What dossier and handovers of an assignment told each other.
  List<Passing.Passed> passed(DSLContext sql, AssignmentId assignment) {
    return sql.selectFrom(HANDOVER_NOTE)
        .where(HANDOVER_NOTE.ASSIGNMENT_ID.eq(assignment))
        .orderBy(HANDOVER_NOTE.ID)
        .fetch(row ->
            new Passing.Passed(
                IdConverter.uuid(row.getWordId()),
                IdConverter.uuid(row.getNoteId()),
                row.getIsKept() == 1,
                row.getMemberId()));
  }

  /// Of notes that a dossier keeps of a handover, whose words they are and since when.
  Map<UUID, Origin> origins(DSLContext sql, AssignmentId assignment) {
    Map<UUID, Origin> origins = new HashMap<>();
    sql.select(HANDOVER_NOTE.NOTE_ID, HANDOVER_WORD.MEMBER_ID, HANDOVER_WORD.RECORDED_AT)
        .from(HANDOVER_NOTE)
        .join(HANDOVER_WORD)
        .on(HANDOVER_WORD.ID.eq(HANDOVER_NOTE.WORD_ID))
        .where(HANDOVER_NOTE.ASSIGNMENT_ID.eq(assignment).and(HANDOVER_NOTE.IS_KEPT.eq(1L)))
        .forEach(row ->
            origins.put(IdConverter.uuid(row.value1()), new Origin(row.value2(), row.value3())));
    return origins;
  }

  /// The first that was noted, where two laptops did.
  Optional<Settled> settled(DSLContext sql, HandoverId handover) {
    return sql.selectFrom(HANDOVER_SETTLEMENT)
        .where(HANDOVER_SETTLEMENT.HANDOVER_ID.eq(handover))
        .orderBy(HANDOVER_SETTLEMENT.RECORDED_AT, HANDOVER_SETTLEMENT.ID)
        .limit(1)
        .fetchOptional(row ->
            new Settled(
                handover,
                Optional.ofNullable(row.getClientId()),
                Math.toIntExact(row.getOpenMinutes()),
                Optional.ofNullable(row.getOpenSinceDate()),
                row.getThanks(),
                row.getMemberId(),
                row.getRecordedAt()));
  }

  void put(Tx tx, Ids ids, Space team, Settled one) {
    var row = HANDOVER_SETTLEMENT.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setHandoverId(one.handover());
    one.relation().ifPresent(row::setClientId);
    row.setOpenMinutes((long) one.openMinutes());
    one.openSince().ifPresent(row::setOpenSinceDate);
    row.setThanks(one.thanks());
    row.setMemberId(one.by());
    row.setRecordedAt(one.recordedAt());
    tx.put(team, row);
  }

  /// What the client was told, the newest last.
  List<Told> told(DSLContext sql, HandoverId handover) {
    return sql.selectFrom(CLIENT_WORD)
        .where(CLIENT_WORD.HANDOVER_ID.eq(handover))
        .orderBy(CLIENT_WORD.SENT_DATE, CLIENT_WORD.RECORDED_AT, CLIENT_WORD.ID)
        .fetch(row -> new Told(handover, row.getWords(), row.getSentDate(), row.getMemberId()));
  }

  void put(Tx tx, Ids ids, Space team, Told one, Instant now) {
    var row = CLIENT_WORD.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setHandoverId(one.handover());
    row.setWords(one.words());
    row.setSentDate(one.on());
    row.setMemberId(one.by());
    row.setRecordedAt(now);
    tx.put(team, row);
  }

  /// Who reads what a team keeps, besides the coordinator.
  Set<MemberId> team(DSLContext sql, AssignmentId assignment) {
    return sql
        .selectFrom(TEAM_READER)
        .where(TEAM_READER.ASSIGNMENT_ID.eq(assignment))
        .fetch()
        .stream()
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
