package coop.meent.handover;

import static coop.meent.store.db.Tables.DOSSIER_END;
import static coop.meent.store.db.Tables.DOSSIER_LOOK;
import static coop.meent.store.db.Tables.DOSSIER_NOTE;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/// What stands in dossiers. A block of a newer Meent is passed over.
final class DossierRows {

  DossierFacts facts(DSLContext sql, AssignmentId assignment) {
    return new DossierFacts(
        assignment, notes(sql, assignment), ended(sql, assignment), looks(sql, assignment));
  }

  private static List<Note> notes(DSLContext sql, AssignmentId assignment) {
    List<Note> notes = new ArrayList<>();
    sql.selectFrom(DOSSIER_NOTE)
        .where(DOSSIER_NOTE.ASSIGNMENT_ID.eq(assignment))
        .orderBy(DOSSIER_NOTE.RECORDED_AT, DOSSIER_NOTE.ID)
        .forEach(row ->
            Block.of(row.getBlock())
                .ifPresent(block ->
                    notes.add(
                        new Note(
                            IdConverter.uuid(row.getId()),
                            assignment,
                            block,
                            new NoteDraft(
                                row.getWords(),
                                Optional.ofNullable(row.getPlace()),
                                Optional.ofNullable(row.getGrantedBy()),
                                Optional.ofNullable(row.getPersonMemberId()),
                                Optional.ofNullable(row.getOnDate()),
                                Optional.ofNullable(row.getAtTime()).map(LocalTime::parse)),
                            row.getIsGap() == 1,
                            row.getMemberId(),
                            row.getRecordedAt()))));
    return notes;
  }

  private static Map<UUID, Instant> ended(DSLContext sql, AssignmentId assignment) {
    Map<UUID, Instant> ended = new HashMap<>();
    sql.selectFrom(DOSSIER_END)
        .where(DOSSIER_END.ASSIGNMENT_ID.eq(assignment))
        .orderBy(DOSSIER_END.RECORDED_AT, DOSSIER_END.ID)
        .forEach(row -> ended.putIfAbsent(IdConverter.uuid(row.getNoteId()), row.getRecordedAt()));
    return ended;
  }

  private static List<DossierFacts.Look> looks(DSLContext sql, AssignmentId assignment) {
    List<DossierFacts.Look> looks = new ArrayList<>();
    sql.selectFrom(DOSSIER_LOOK)
        .where(DOSSIER_LOOK.ASSIGNMENT_ID.eq(assignment))
        .orderBy(DOSSIER_LOOK.ON_DATE, DOSSIER_LOOK.ID)
        .forEach(row ->
            Block.of(row.getBlock())
                .ifPresent(block ->
                    looks.add(new DossierFacts.Look(block, row.getOnDate(), row.getMemberId()))));
    return looks;
  }

  void put(Tx tx, Space team, Note note) {
    var said = note.said();
    var row = DOSSIER_NOTE.newRecord();
    row.setId(IdConverter.bytes(note.id()));
    row.setAssignmentId(note.assignment());
    row.setBlock(note.block().name());
    row.setWords(said.words());
    said.place().ifPresent(row::setPlace);
    said.grantedBy().ifPresent(row::setGrantedBy);
    said.person().ifPresent(row::setPersonMemberId);
    said.on().ifPresent(row::setOnDate);
    said.at().map(Word::clock).ifPresent(row::setAtTime);
    row.setIsGap(note.isGap() ? 1L : 0L);
    row.setMemberId(note.by());
    row.setRecordedAt(note.recordedAt());
    tx.put(team, row);
  }

  void end(Tx tx, Ids ids, Space team, Note note, MemberId by, Instant now) {
    var row = DOSSIER_END.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setAssignmentId(note.assignment());
    row.setNoteId(IdConverter.bytes(note.id()));
    row.setMemberId(by);
    row.setRecordedAt(now);
    tx.put(team, row);
  }

  void look(Tx tx, Ids ids, Space team, AssignmentId assignment, DossierFacts.Look look) {
    var row = DOSSIER_LOOK.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setAssignmentId(assignment);
    row.setBlock(look.block().name());
    row.setOnDate(look.on());
    row.setMemberId(look.by());
    tx.put(team, row);
  }
}
