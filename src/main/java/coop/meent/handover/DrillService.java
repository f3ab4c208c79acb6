package coop.meent.handover;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.member.MemberService;
import coop.meent.store.Store;
import coop.meent.store.UndoOutcome;
import coop.meent.work.Assignment;
import coop.meent.work.WorkService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Fire drills of dossiers: which are due, and what came of those that were held. What could not be
/// found becomes a gap in its block, in the same deed.
public final class DrillService {

  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final MemberService members;
  private final WorkService work;
  private final TeamSpaces spaces;
  private final Function<AssignmentId, Set<MemberId>> workers;
  private final DrillRows rows = new DrillRows();
  private final DossierRows notes = new DossierRows();

  /// @param workers who works on an assignment, or did
  public DrillService(
      Store store,
      Ids ids,
      Clock clock,
      MemberService members,
      WorkService work,
      TeamSpaces spaces,
      Function<AssignmentId, Set<MemberId>> workers) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    this.members = members;
    this.work = work;
    this.spaces = spaces;
    this.workers = workers;
  }

  /// Of assignments that run and whose team's words can be read here; what is due first comes
  /// first, what ends before it would be due last.
  public List<Drills> running() {
    var today = today();
    var held = store.read(rows::all);
    return work.assignments().stream()
        .filter(one -> !one.from().isAfter(today))
        .filter(one -> one.to().filter(today::isAfter).isEmpty())
        .filter(one -> spaces.of(one.id()).isPresent())
        .map(one -> new Drills(one, held.getOrDefault(one.id(), List.of())))
        .sorted(Comparator.comparing(one -> one.due().orElse(LocalDate.MAX)))
        .toList();
  }

  public Optional<Drills> of(AssignmentId assignment) {
    return work.assignment(assignment)
        .filter(one -> spaces.of(one.id()).isPresent())
        .map(one -> new Drills(one, store.read(rows::all).getOrDefault(assignment, List.of())));
  }

  /// Notes a drill that was held.
  public DossierOutcome hold(AssignmentId id, DrillDraft draft, MemberId by) {
    var assignment = work.assignment(id);
    if (assignment.isEmpty()) return new DossierOutcome.UnknownAssignment();
    var space = spaces.of(id);
    if (space.isEmpty()) return new DossierOutcome.NotOfTheTeam(assignment.get().name());
    var refused = refusal(assignment.get(), draft);
    if (refused.isPresent()) return refused.get();
    var drill = new Drill(ids.next(), id, draft.tried(), draft.on(), by, List.of(), List.of());
    return store.write(
        "dossier.drill",
        tx -> {
          rows.put(tx, space.get(), drill, clock.instant());
          for (var block : Drill.ASKED)
            rows.answer(tx, ids, space.get(), drill, block, draft.found().contains(block));
          for (var gap : gaps(drill, draft)) {
            notes.put(tx, space.get(), gap);
            rows.find(tx, ids, space.get(), drill, gap);
          }
          return new DossierOutcome.Written(Optional.empty(), tx.deed());
        });
  }

  private List<Note> gaps(Drill drill, DrillDraft draft) {
    List<Note> gaps = new ArrayList<>();
    draft
        .missing()
        .forEach((block, words) ->
            gaps.add(
                new Note(
                    ids.next(),
                    drill.assignment(),
                    block,
                    NoteDraft.of(words),
                    true,
                    drill.by(),
                    clock.instant())));
    return gaps;
  }

  private Optional<DossierOutcome> refusal(Assignment assignment, DrillDraft draft) {
    if (draft.on().isAfter(today())) return Optional.of(new DossierOutcome.NotYet(draft.on()));
    if (draft.on().isBefore(assignment.from()))
      return Optional.of(new DossierOutcome.NotBegun(assignment.name(), assignment.from()));
    var ended = assignment.to().filter(last -> last.isBefore(draft.on()));
    if (ended.isPresent())
      return Optional.of(new DossierOutcome.Ended(assignment.name(), ended.get()));
    var member = members.member(draft.tried());
    if (member.isEmpty()) return Optional.of(new DossierOutcome.UnknownMember());
    if (draft.tried().equals(assignment.holder()))
      return Optional.of(new DossierOutcome.KnowsIt(member.get().name()));
    if (workers.apply(assignment.id()).contains(draft.tried()))
      return Optional.of(new DossierOutcome.WorksOnIt(member.get().name()));
    var unanswered = draft.unanswered();
    if (!unanswered.isEmpty()) return Optional.of(new DossierOutcome.Unanswered(unanswered));
    if (draft.missing().values().stream().anyMatch(String::isEmpty))
      return Optional.of(new DossierOutcome.NoWords());
    if (draft.missing().values().stream().anyMatch(one -> one.length() > DossierService.MOST))
      return Optional.of(new DossierOutcome.TooLong(DossierService.MOST));
    return draft.missing().values().stream().anyMatch(Secrets::isIn)
        ? Optional.of(new DossierOutcome.LooksLikeASecret())
        : Optional.empty();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /// Takes back what was noted last, with its gaps, unless something leans on it by now.
  public UndoOutcome undo(coop.meent.base.Id.DeedId deed) {
    return store.undo(deed);
  }
}
