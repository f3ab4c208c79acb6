package coop.meent.handover;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What dossier and handover tell each other: a handover begins with what the dossier says, and
/// what the two said then stays in the dossier, the receiver's part in the receiver's own words.
record Passing(HandoverRows rows, Ids ids, Clock clock, TeamSpaces spaces) {

  private static final DossierRows NOTES = new DossierRows();

  /// Begins with the state and the actions that still hold; what is old, past or has no moment is
  /// left to the giver. Nothing where the team's words cannot be read.
  void begin(Tx tx, Handover handover, MemberId by) {
    spaces.of(handover.assignment()).ifPresent(team -> begin(tx, team, handover, by));
  }

  private void begin(Tx tx, Space team, Handover handover, MemberId by) {
    var today = LocalDate.now(clock);
    var facts = NOTES.facts(tx.sql(), handover.assignment()).on(today);
    notes(facts, Block.STATE)
        .filter(note -> holds(facts, note, today))
        .reduce((_, later) -> later)
        .ifPresent(note ->
            say(tx, team, handover, note, WordDraft.of(WordKind.LABEL, note.said().words()), by));
    notes(facts, Block.ACTIONS)
        .filter(note -> note.said().on().filter(day -> !day.isBefore(today)).isPresent())
        .filter(note -> note.said().at().isPresent())
        .forEach(note -> say(tx, team, handover, note, action(note.said()), by));
  }

  private static Stream<Note> notes(DossierFacts facts, Block block) {
    return facts.notes().stream().filter(one -> one.block() == block && !one.isGap());
  }

  private static boolean holds(DossierFacts facts, Note note, LocalDate today) {
    var oldest = today.minusDays(note.block().days());
    boolean isFresh = !LocalDate.ofInstant(note.recordedAt(), ZoneOffset.UTC).isBefore(oldest);
    return isFresh
        || facts.looks().stream()
            .anyMatch(one -> one.block() == note.block() && !one.on().isBefore(oldest));
  }

  private static WordDraft action(NoteDraft said) {
    var draft =
        WordDraft.of(WordKind.ACTION, said.words())
            .on(said.on().orElseThrow(), said.at().orElseThrow());
    return said.person().map(draft::by).orElse(draft);
  }

  private void say(Tx tx, Space team, Handover handover, Note note, WordDraft draft, MemberId by) {
    var word = draft.word(ids.next(), handover.id(), by, clock.instant());
    rows.put(tx, team, word);
    rows.pass(tx, ids, team, handover, new Passed(word.id(), note.id(), false, by));
  }

  /// @param word of the handover
  /// @param note of the dossier
  /// @param isKept whether the note was made of the word, and not the other way round
  record Passed(UUID word, UUID note, boolean isKept, MemberId by) {}

  /// Keeps in the dossier what was said in a handover that is final: how it stands in place of what
  /// stood there, the actions, and what the receiver understood.
  void keep(Tx tx, Space team, Transfer transfer, MemberId by) {
    var handover = transfer.handover();
    var talk = Talk.heard(rows.words(tx.sql(), handover.id()));
    Set<UUID> known =
        rows.passed(tx.sql(), handover.assignment()).stream()
            .map(Passed::word)
            .collect(Collectors.toSet());
    Predicate<Word> isNew = word -> !known.contains(word.id());
    talk.last(WordKind.LABEL).filter(isNew).ifPresent(word -> state(tx, team, handover, word, by));
    for (var word : talk.of(WordKind.ACTION).stream().filter(isNew).toList())
      note(tx, team, handover, word, Block.ACTIONS, moment(word), by);
    var receiver = transfer.receiver();
    last(talk.of(WordKind.READ_BACK), receiver)
        .filter(isNew)
        .ifPresent(
            word -> note(tx, team, handover, word, Block.RECEIVER, NoteDraft.of(word.words()), by));
  }

  private static Optional<Word> last(List<Word> words, Optional<MemberId> by) {
    return words.stream()
        .filter(one -> by.equals(Optional.of(one.by())))
        .reduce((_, later) -> later);
  }

  private void state(Tx tx, Space team, Handover handover, Word word, MemberId by) {
    var facts = NOTES.facts(tx.sql(), handover.assignment());
    notes(facts, Block.STATE)
        .filter(one -> !facts.ended().containsKey(one.id()))
        .filter(one -> !one.recordedAt().isAfter(word.recordedAt()))
        .forEach(one -> NOTES.end(tx, ids, team, one, by, clock.instant()));
    note(tx, team, handover, word, Block.STATE, NoteDraft.of(word.words()), by);
  }

  private static NoteDraft moment(Word word) {
    var draft = NoteDraft.of(word.words());
    if (word.person().isPresent()) draft = draft.of(word.person().get());
    if (word.on().isPresent()) draft = draft.by(word.on().get());
    return word.at().isPresent() ? draft.at(word.at().get()) : draft;
  }

  private void note(
      Tx tx, Space team, Handover handover, Word word, Block block, NoteDraft said, MemberId by) {
    var note = new Note(ids.next(), handover.assignment(), block, said, false, by, clock.instant());
    NOTES.put(tx, team, note);
    rows.pass(tx, ids, team, handover, new Passed(word.id(), note.id(), true, by));
  }
}
