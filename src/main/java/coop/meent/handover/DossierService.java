package coop.meent.handover;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.store.Space;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import coop.meent.store.UndoOutcome;
import coop.meent.work.Assignment;
import coop.meent.work.WorkService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/// Deeds on dossiers. Whoever is of the team writes; a note is never changed: another one stands
/// for it.
public final class DossierService {

  static final int MOST = 4000;
  private static final int SHORT = 200;

  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final WorkService work;
  private final TeamSpaces spaces;
  private final DossierSource source;
  private final DossierRows rows = new DossierRows();

  public DossierService(
      Store store,
      Ids ids,
      Clock clock,
      WorkService work,
      TeamSpaces spaces,
      DossierSource source) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    this.work = work;
    this.spaces = spaces;
    this.source = source;
  }

  /// Of assignments that run, whose team's words can be read here, by number.
  public List<Dossier> running() {
    var today = today();
    return work.assignments().stream()
        .filter(one -> one.to().filter(today::isAfter).isEmpty())
        .filter(one -> spaces.of(one.id()).isPresent())
        .map(one -> on(one, today))
        .toList();
  }

  /// How many assignments run whose dossier cannot be read here.
  public long unread() {
    var today = today();
    return work.assignments().stream()
        .filter(one -> one.to().filter(today::isAfter).isEmpty())
        .filter(one -> spaces.of(one.id()).isEmpty())
        .count();
  }

  /// Empty where the team's words cannot be read.
  public Optional<Dossier> of(AssignmentId assignment) {
    return work.assignment(assignment)
        .filter(one -> spaces.of(one.id()).isPresent())
        .map(one -> on(one, today()));
  }

  DossierFacts facts(AssignmentId assignment) {
    return store.read(sql -> rows.facts(sql, assignment));
  }

  /// As it stood on a day; what the program fills in is as of now.
  Dossier on(Assignment assignment, LocalDate day) {
    return Dossier.of(assignment, facts(assignment.id()), source, day);
  }

  /// On this day of each of the last weeks, the newest last: how ready it was. What the program
  /// fills in is as of now.
  public List<Dossier> weeks(Assignment assignment, int count) {
    var facts = facts(assignment.id());
    var today = today();
    Map<Block, Known> known = new EnumMap<>(Block.class);
    for (var block : Block.values()) known.put(block, source.of(assignment, block));
    DossierSource once = (_, block) -> known.getOrDefault(block, Known.NOTHING);
    return IntStream.rangeClosed(1 - count, 0)
        .mapToObj(week -> Dossier.of(assignment, facts, once, today.plusWeeks(week)))
        .toList();
  }

  /// Where what is written goes, and so who can read it.
  public Optional<Space> space(AssignmentId assignment) {
    return spaces.of(assignment);
  }

  public DossierOutcome write(AssignmentId assignment, Block block, NoteDraft typed, MemberId by) {
    return note(assignment, block, typed, false, by);
  }

  /// Notes what is missing in a block.
  public DossierOutcome gap(AssignmentId assignment, Block block, String words, MemberId by) {
    return note(assignment, block, NoteDraft.of(words), true, by);
  }

  private DossierOutcome note(
      AssignmentId assignment, Block block, NoteDraft typed, boolean isGap, MemberId by) {
    var draft = typed.tidy();
    return deed(
        "dossier.write",
        assignment,
        (tx, team) -> {
          var note = new Note(ids.next(), assignment, block, draft, isGap, by, clock.instant());
          rows.put(tx, team, note);
          return new DossierOutcome.Written(Optional.of(note.id()), tx.deed());
        },
        () -> refusal(block, draft, isGap));
  }

  private static Optional<DossierOutcome> refusal(Block block, NoteDraft draft, boolean isGap) {
    if (draft.words().isEmpty()) return Optional.of(new DossierOutcome.NoWords());
    if (draft.words().length() > MOST) return Optional.of(new DossierOutcome.TooLong(MOST));
    if (draft.written().skip(1).anyMatch(one -> one.length() > SHORT))
      return Optional.of(new DossierOutcome.TooLong(SHORT));
    if (draft.written().anyMatch(Secrets::isIn))
      return Optional.of(new DossierOutcome.LooksLikeASecret());
    return block == Block.ACCESS && !isGap && draft.place().isEmpty()
        ? Optional.of(new DossierOutcome.NoPlace())
        : Optional.empty();
  }

  /// A note is done with.
  public DossierOutcome end(AssignmentId assignment, UUID id, MemberId by) {
    var facts = facts(assignment);
    var note = facts.notes().stream().filter(one -> one.id().equals(id)).findFirst();
    return deed(
        "dossier.end",
        assignment,
        (tx, team) -> {
          rows.end(tx, ids, team, note.orElseThrow(), by, clock.instant());
          return new DossierOutcome.Written(Optional.of(id), tx.deed());
        },
        () ->
            note.isEmpty()
                ? Optional.of(new DossierOutcome.UnknownNote())
                : facts.ended().containsKey(id)
                    ? Optional.of(new DossierOutcome.EndedAlready())
                    : Optional.empty());
  }

  /// Another note stands for this one.
  public DossierOutcome replace(AssignmentId assignment, UUID id, NoteDraft typed, MemberId by) {
    var facts = facts(assignment);
    var was = facts.notes().stream().filter(one -> one.id().equals(id)).findFirst();
    var draft = typed.tidy();
    return deed(
        "dossier.replace",
        assignment,
        (tx, team) -> {
          var old = was.orElseThrow();
          var now = clock.instant();
          rows.end(tx, ids, team, old, by, now);
          var note = new Note(ids.next(), assignment, old.block(), draft, old.isGap(), by, now);
          rows.put(tx, team, note);
          return new DossierOutcome.Written(Optional.of(note.id()), tx.deed());
        },
        () ->
            was.isEmpty()
                ? Optional.of(new DossierOutcome.UnknownNote())
                : facts.ended().containsKey(id)
                    ? Optional.of(new DossierOutcome.EndedAlready())
                    : refusal(was.get().block(), draft, was.get().isGap()));
  }

  /// Somebody looked at a block and it still holds.
  public DossierOutcome look(AssignmentId assignment, Block block, MemberId by) {
    return deed(
        "dossier.look",
        assignment,
        (tx, team) -> {
          rows.look(tx, ids, team, assignment, new DossierFacts.Look(block, today(), by));
          return new DossierOutcome.Written(Optional.empty(), tx.deed());
        },
        Optional::empty);
  }

  private DossierOutcome deed(
      String name,
      AssignmentId assignment,
      BiFunction<Tx, Space, DossierOutcome> work,
      java.util.function.Supplier<Optional<DossierOutcome>> refusal) {
    var known = this.work.assignment(assignment);
    if (known.isEmpty()) return new DossierOutcome.UnknownAssignment();
    var space = spaces.of(assignment);
    if (space.isEmpty()) return new DossierOutcome.NotOfTheTeam(known.get().name());
    var refused = refusal.get();
    if (refused.isPresent()) return refused.get();
    return store.write(name, tx -> work.apply(tx, space.get()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /// Takes back what was written last, unless something leans on it by now.
  public UndoOutcome undo(DeedId deed) {
    return store.undo(deed);
  }
}
