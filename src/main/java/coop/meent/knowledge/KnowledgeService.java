package coop.meent.knowledge;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.NoteId;
import coop.meent.base.Ids;
import coop.meent.knowledge.Note.Said;
import coop.meent.knowledge.Note.Version;
import coop.meent.knowledge.Note.Word;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.MembershipService;
import coop.meent.member.Presence;
import coop.meent.reader.Audience;
import coop.meent.reader.Readers;
import coop.meent.store.Space;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import coop.meent.store.UndoOutcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/// Deeds on knowledge notes: one transaction each. Whoever reads a note may write it better, say
/// that it is still right and that it helped; its owner passes it on and puts it away.
public final class KnowledgeService {

  static final int MOST_TITLE = 120;
  static final int MOST_TEXT = 6000;

  /// Nothing is relied on for longer without somebody having a look.
  private static final int MOST_YEARS = 3;

  /// Thanks are news for so many days.
  private static final int NEWS_DAYS = 7;

  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final Rooms rooms;
  private final Notes notes = new Notes();

  /// The rooms that notes stand on.
  public record Rooms(MemberService members, MembershipService memberships, Audience audience) {}

  public KnowledgeService(Store store, Ids ids, Clock clock, Rooms rooms) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    this.rooms = rooms;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private String name(MemberId who) {
    return rooms.members.member(who).map(Member::name).orElse("?");
  }

  private Presence presence() {
    return rooms.memberships.register()::isMember;
  }

  /// All that can be read here, in the order in which they were written.
  public List<NoteStanding> notes() {
    return notes(presence());
  }

  private List<NoteStanding> notes(Presence presence) {
    return store.read(notes::all).stream()
        .map(note -> NoteStanding.of(note, presence, today()))
        .toList();
  }

  public Optional<NoteStanding> note(NoteId id) {
    return notes().stream().filter(one -> one.note().id().equals(id)).findFirst();
  }

  /// Everybody whom a note owes something to.
  public Set<MemberId> credited(Note note) {
    return note.credited(
        store.read(notes::all).stream().collect(Collectors.toMap(Note::id, one -> one)));
  }

  /// Whom somebody can let read a note, the fewest first.
  public List<Readers> readers(MemberId who) {
    return rooms.audience.choices(who);
  }

  /// Who reads a note, in words.
  public Readers readersOf(Note note) {
    return rooms.audience.of(note.space(), note.origin());
  }

  /// Those that somebody could let read a note besides who reads it now.
  public List<Readers> wider(Note note, MemberId who) {
    return rooms.audience.wider(note.space(), who);
  }

  /// What waits for somebody.
  ///
  /// @param asking of which they are asked to be the next owner: by the owner, or since that one
  ///   left
  /// @param toReview own ones to be looked over
  /// @param helped how often notes that they are credited for helped a colleague in the last week
  public record News(List<NoteStanding> asking, List<NoteStanding> toReview, int helped) {}

  public News news(MemberId who) {
    var presence = presence();
    var all = notes(presence);
    return new News(
        all.stream()
            .filter(one ->
                one.end().isEmpty()
                    && (one.asked().filter(who::equals).isPresent()
                        || one.asks(who, presence, today())))
            .toList(),
        all.stream().filter(one -> one.owner().equals(who) && one.wantsReview()).toList(),
        helped(all, who));
  }

  private int helped(List<NoteStanding> all, MemberId who) {
    var byId =
        all.stream().map(NoteStanding::note).collect(Collectors.toMap(Note::id, note -> note));
    return (int)
        all.stream()
            .filter(one -> one.note().credited(byId).contains(who) || one.owner().equals(who))
            .flatMap(one -> one.uses().stream())
            .filter(use -> !use.by().equals(who) && use.on().isAfter(today().minusDays(NEWS_DAYS)))
            .count();
  }

  /// Writes it down for the readers that were chosen.
  public NoteOutcome write(NoteDraft draft, Readers readers, MemberId by) {
    return store.write(
        "knowledge.write",
        tx -> {
          var refusal = refusal(draft.text(), by);
          if (refusal.isPresent()) return refusal.get();
          if (draft.about().isNothing()) return new NoteOutcome.AboutNothing();
          if (!readers(by).contains(readers)) return new NoteOutcome.ReadersGone();
          var unread = unread(draft.sources(), readers);
          if (unread.isPresent()) return unread.get();
          return put(tx, draft, readers.space(), by, Optional.empty());
        });
  }

  private NoteOutcome put(Tx tx, NoteDraft draft, Space space, MemberId by, Optional<NoteId> from) {
    var now = clock.instant();
    var note =
        new Note(
            new NoteId(ids.next()),
            space,
            by,
            draft.kind(),
            draft.about(),
            from,
            now,
            List.of(new Version(ids.next(), by, draft.text(), now)),
            draft.sources(),
            List.of());
    notes.put(tx, ids, note);
    return done(tx, note);
  }

  private NoteOutcome done(Tx tx, Note note) {
    return new NoteOutcome.Done(NoteStanding.of(note, presence(), today()), tx.deed());
  }

  private Optional<NoteOutcome> refusal(NoteText text, MemberId by) {
    if (!presence().isMember(by, today())) return Optional.of(new NoteOutcome.NotAMember(name(by)));
    if (text.title().isEmpty() || text.text().isEmpty())
      return Optional.of(new NoteOutcome.NothingSaid());
    if (text.title().length() > MOST_TITLE || text.text().length() > MOST_TEXT)
      return Optional.of(new NoteOutcome.TooLong(MOST_TITLE, MOST_TEXT));
    var most = today().plusYears(MOST_YEARS);
    if (!text.reviewBy().isAfter(today()) || text.reviewBy().isAfter(most))
      return Optional.of(new NoteOutcome.ReviewOutside(today().plusDays(1), most));
    return Optional.empty();
  }

  /// What is cited must be there, and for everybody to read who reads what cites it.
  private Optional<NoteOutcome> unread(List<Source> sources, Readers readers) {
    var all = store.read(notes::all).stream().collect(Collectors.toMap(Note::id, one -> one));
    for (var source : sources) {
      if (source.note().isEmpty()) continue;
      var cited = Optional.ofNullable(all.get(source.note().get()));
      if (cited.isEmpty()) return Optional.of(new NoteOutcome.NoSuchNote("?"));
      if (!readers.canRestOn(cited.get().space()))
        return Optional.of(new NoteOutcome.SourceUnread(cited.get().text().title()));
    }
    return Optional.empty();
  }

  /// Writes it better: what it said before stays, with who wrote that.
  ///
  /// @param sources to be credited from now on too
  public NoteOutcome rewrite(NoteId id, NoteText text, List<Source> sources, MemberId by) {
    return deed(
        "knowledge.rewrite",
        id,
        by,
        (tx, one) -> {
          var refusal = refusal(text, by);
          if (refusal.isPresent()) return refusal.get();
          var unread = unread(sources, new Readers(one.note().space(), ""));
          if (unread.isPresent()) return unread.get();
          var now = clock.instant();
          var version = new Version(ids.next(), by, text, now);
          notes.put(tx, one.note(), version);
          for (var source : sources) notes.put(tx, ids, one.note(), by, source, now);
          return done(tx, one.note().saying(version));
        });
  }

  /// It is still right. Who wrote it may say so only as its owner, and it counts for nobody.
  public NoteOutcome confirm(NoteId id, MemberId by) {
    return deed(
        "knowledge.confirm",
        id,
        by,
        (tx, one) -> {
          var last = one.note().last();
          if (last.by().equals(by) && !one.owner().equals(by)) return new NoteOutcome.OwnWords();
          var until = one.note().kind().reviewAfter(today());
          return say(tx, one, word(Said.CONFIRMED, by).ofVersion(last.id(), until));
        });
  }

  /// It helped.
  ///
  /// @param thanks a line for who wrote it; may be empty
  public NoteOutcome used(NoteId id, String thanks, MemberId by) {
    return deed(
        "knowledge.used",
        id,
        by,
        (tx, one) -> {
          if (one.note().isOf(by)) return new NoteOutcome.OwnWords();
          boolean isAgain =
              one.uses().stream().anyMatch(use -> use.by().equals(by) && use.on().equals(today()));
          if (isAgain) return new NoteOutcome.UsedToday(one.note().text().title());
          return say(tx, one, word(Said.USED, by).saying(thanks));
        });
  }

  /// Asks a colleague to be its next owner; it stays with its owner until that one takes it.
  public NoteOutcome offer(NoteId id, MemberId whom, MemberId by) {
    return owned(
        "knowledge.offer",
        id,
        by,
        (tx, one) -> {
          if (whom.equals(by)) return new NoteOutcome.ToTheOwner();
          boolean canRead = rooms.audience.canRead(whom, one.note().space());
          if (!canRead || !presence().isMember(whom, today()))
            return new NoteOutcome.CannotRead(name(whom));
          return say(tx, one, word(Said.OFFERED, by).with(whom));
        });
  }

  /// Takes it over: asked by its owner, or since its owner left.
  public NoteOutcome take(NoteId id, MemberId by) {
    return deed(
        "knowledge.take",
        id,
        by,
        (tx, one) -> {
          if (one.owner().equals(by)) return new NoteOutcome.ToTheOwner();
          if (one.note().isPrivate()) return new NoteOutcome.CannotRead(name(by));
          boolean isFree = one.state() == NoteState.ASKS_OWNER;
          if (!isFree && one.asked().filter(by::equals).isEmpty())
            return new NoteOutcome.HasAnOwner(name(one.owner()));
          return say(tx, one, word(Said.TAKEN, by));
        });
  }

  public NoteOutcome decline(NoteId id, MemberId by) {
    return deed(
        "knowledge.decline",
        id,
        by,
        (tx, one) ->
            one.asked().filter(by::equals).isEmpty()
                ? new NoteOutcome.NotAsked()
                : say(tx, one, word(Said.DECLINED, by)));
  }

  /// Takes the question to a colleague back, as long as it was not answered.
  public NoteOutcome withdraw(NoteId id, MemberId by) {
    return owned(
        "knowledge.withdraw",
        id,
        by,
        (tx, one) ->
            one.asked().isEmpty()
                ? new NoteOutcome.NobodyAsked()
                : say(tx, one, word(Said.WITHDRAWN, by)));
  }

  /// Puts it away: it is found no more, and what it says stays for who looks it up.
  public NoteOutcome end(NoteId id, String why, MemberId by) {
    return owned(
        "knowledge.end", id, by, (tx, one) -> say(tx, one, word(Said.ENDED, by).saying(why)));
  }

  /// Lets more people read it: a new note says the same among them and credits whoever wrote the
  /// first, which is put away.
  public NoteOutcome share(NoteId id, Readers readers, MemberId by) {
    return owned(
        "knowledge.share",
        id,
        by,
        (tx, one) -> {
          var note = one.note();
          if (!readers(by).contains(readers)) return new NoteOutcome.ReadersGone();
          if (!readers.isWiderThan(note.space())) return new NoteOutcome.NotWider();
          var unread = unread(note.sources(), readers);
          if (unread.isPresent()) return unread.get();
          Set<Source> sources = new LinkedHashSet<>(note.sources());
          credited(note).stream()
              .filter(who -> !who.equals(by))
              .map(Source::of)
              .forEach(sources::add);
          var text = new NoteText(note.text().title(), note.text().text(), one.reviewBy());
          var draft = new NoteDraft(note.kind(), note.about(), text, List.copyOf(sources));
          var made = put(tx, draft, readers.space(), by, Optional.of(note.id()));
          if (made instanceof NoteOutcome.Done(var now, var _))
            notes.put(tx, ids, note, word(Said.SHARED, by).goingOn(now.note().id()));
          return made;
        });
  }

  private Word word(Said said, MemberId by) {
    return Word.of(said, by, today(), clock.instant());
  }

  private NoteOutcome say(Tx tx, NoteStanding one, Word word) {
    notes.put(tx, ids, one.note(), word);
    return done(tx, one.note().hearing(word));
  }

  private NoteOutcome owned(
      String deed, NoteId id, MemberId by, BiFunction<Tx, NoteStanding, NoteOutcome> act) {
    return deed(
        deed,
        id,
        by,
        (tx, one) ->
            one.owner().equals(by)
                ? act.apply(tx, one)
                : new NoteOutcome.NotTheOwner(name(one.owner())));
  }

  private NoteOutcome deed(
      String deed, NoteId id, MemberId by, BiFunction<Tx, NoteStanding, NoteOutcome> act) {
    return store.write(
        deed,
        tx -> {
          if (!presence().isMember(by, today())) return new NoteOutcome.NotAMember(name(by));
          var found = note(id);
          if (found.isEmpty()) return new NoteOutcome.NoSuchNote("?");
          var one = found.get();
          if (one.end().isPresent()) return new NoteOutcome.Ended(one.note().text().title());
          return act.apply(tx, one);
        });
  }

  /// Takes back what was done last, unless something leans on it by now.
  public UndoOutcome undo(DeedId deed) {
    return store.undo(deed);
  }
}
