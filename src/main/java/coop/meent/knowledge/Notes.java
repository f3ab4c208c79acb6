package coop.meent.knowledge;

import static coop.meent.store.db.Tables.KNOWLEDGE_NOTE;
import static coop.meent.store.db.Tables.KNOWLEDGE_SOURCE;
import static coop.meent.store.db.Tables.KNOWLEDGE_TEXT;
import static coop.meent.store.db.Tables.KNOWLEDGE_WORD;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.NoteId;
import coop.meent.base.Ids;
import coop.meent.knowledge.Note.Said;
import coop.meent.knowledge.Note.Version;
import coop.meent.knowledge.Note.Word;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.RowSpaces;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.KnowledgeWordRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/// Notes, what they say and what was said of them.
final class Notes {

  /// Everything of a note that is new, with what it says.
  void put(Tx tx, Ids ids, Note note) {
    var row = KNOWLEDGE_NOTE.newRecord();
    row.setId(note.id());
    row.setMemberId(note.origin());
    row.setKind(note.kind().name());
    note.about().client().ifPresent(row::setClientId);
    note.about().skill().ifPresent(row::setSkillId);
    note.about().sector().ifPresent(row::setSector);
    note.from().ifPresent(row::setFromNoteId);
    row.setRecordedAt(note.recordedAt());
    tx.put(note.space(), row);
    note.versions().forEach(version -> put(tx, note, version));
    for (var source : note.sources()) put(tx, ids, note, note.origin(), source, note.recordedAt());
  }

  void put(Tx tx, Note note, Version version) {
    var row = KNOWLEDGE_TEXT.newRecord();
    row.setId(IdConverter.bytes(version.id()));
    row.setNoteId(note.id());
    row.setMemberId(version.by());
    row.setTitle(version.text().title());
    row.setText(version.text().text());
    row.setReviewDate(version.text().reviewBy());
    row.setRecordedAt(version.recordedAt());
    tx.put(note.space(), row);
  }

  void put(Tx tx, Ids ids, Note note, MemberId by, Source source, Instant at) {
    var row = KNOWLEDGE_SOURCE.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setNoteId(note.id());
    row.setMemberId(by);
    source.member().ifPresent(row::setSourceMemberId);
    source.note().ifPresent(row::setSourceNoteId);
    source.words().ifPresent(row::setWords);
    row.setRecordedAt(at);
    tx.put(note.space(), row);
  }

  void put(Tx tx, Ids ids, Note note, Word word) {
    var row = KNOWLEDGE_WORD.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setNoteId(note.id());
    row.setMemberId(word.by());
    row.setKind(word.said().name());
    word.version().map(IdConverter::bytes).ifPresent(row::setTextId);
    word.whom().ifPresent(row::setWhomMemberId);
    word.next().ifPresent(row::setWhomNoteId);
    word.reviewBy().ifPresent(row::setReviewDate);
    word.words().ifPresent(row::setWords);
    row.setOnDate(word.on());
    row.setRecordedAt(word.recordedAt());
    tx.put(note.space(), row);
  }

  /// In the order in which they were written. What no text came of yet is not there, and of a kind
  /// that a later Meent knows nothing is shown.
  List<Note> all(DSLContext sql) {
    var spaces = RowSpaces.of(sql, KNOWLEDGE_NOTE.getName());
    Map<NoteId, List<Version>> versions = new HashMap<>();
    sql.selectFrom(KNOWLEDGE_TEXT)
        .orderBy(FactOrder.of(KNOWLEDGE_TEXT))
        .forEach(row ->
            of(versions, row.getNoteId())
                .add(
                    new Version(
                        IdConverter.uuid(row.getId()),
                        row.getMemberId(),
                        new NoteText(row.getTitle(), row.getText(), row.getReviewDate()),
                        row.getRecordedAt())));
    Map<NoteId, List<Source>> sources = new HashMap<>();
    sql.selectFrom(KNOWLEDGE_SOURCE)
        .orderBy(FactOrder.of(KNOWLEDGE_SOURCE))
        .forEach(row ->
            of(sources, row.getNoteId())
                .add(
                    new Source(
                        Optional.ofNullable(row.getSourceMemberId()),
                        Optional.ofNullable(row.getSourceNoteId()),
                        Optional.ofNullable(row.getWords()))));
    Map<NoteId, List<Word>> words = new HashMap<>();
    sql.selectFrom(KNOWLEDGE_WORD)
        .orderBy(FactOrder.of(KNOWLEDGE_WORD))
        .forEach(row -> word(row).ifPresent(of(words, row.getNoteId())::add));
    List<Note> all = new ArrayList<>();
    for (var row : sql.selectFrom(KNOWLEDGE_NOTE).orderBy(FactOrder.of(KNOWLEDGE_NOTE))) {
      var id = row.getId();
      var kind = NoteKind.of(row.getKind());
      if (kind.isEmpty() || !versions.containsKey(id)) continue;
      all.add(
          new Note(
              id,
              spaces.getOrDefault(id.uuid(), Space.PRIVATE),
              row.getMemberId(),
              kind.get(),
              new About(
                  Optional.ofNullable(row.getClientId()),
                  Optional.ofNullable(row.getSkillId()),
                  Optional.ofNullable(row.getSector())),
              Optional.ofNullable(row.getFromNoteId()),
              row.getRecordedAt(),
              of(versions, id),
              of(sources, id),
              of(words, id)));
    }
    return all;
  }

  private static <T> List<T> of(Map<NoteId, List<T>> all, NoteId id) {
    return all.computeIfAbsent(id, _ -> new ArrayList<>());
  }

  private static Optional<Word> word(KnowledgeWordRecord row) {
    return Said.of(row.getKind())
        .map(said ->
            new Word(
                said,
                row.getMemberId(),
                Optional.ofNullable(row.getTextId()).map(IdConverter::uuid),
                Optional.ofNullable(row.getWhomMemberId()),
                Optional.ofNullable(row.getWhomNoteId()),
                Optional.ofNullable(row.getReviewDate()),
                Optional.ofNullable(row.getWords()),
                row.getOnDate(),
                row.getRecordedAt()));
  }
}
