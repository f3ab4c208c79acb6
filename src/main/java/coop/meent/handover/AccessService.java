package coop.meent.handover;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.member.MemberService;
import coop.meent.member.MemberState;
import coop.meent.member.MembershipService;
import coop.meent.member.Register;
import coop.meent.member.Standing;
import coop.meent.store.UndoOutcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// The access map, and what of it is to be handed over because somebody leaves or pauses. Handing
/// it over is a note of its dossier that names another person; taking it away ends the note.
public final class AccessService {

  private final Clock clock;
  private final MemberService members;
  private final MembershipService memberships;
  private final DossierService dossiers;
  private final AccessMap map;
  private final Supplier<List<Transfer>> transfers;

  /// @param transfers every handover that can be read here
  public AccessService(
      Clock clock,
      MemberService members,
      MembershipService memberships,
      DossierService dossiers,
      AccessMap map,
      Supplier<List<Transfer>> transfers) {
    this.clock = clock;
    this.members = members;
    this.memberships = memberships;
    this.dossiers = dossiers;
    this.map = map;
    this.transfers = transfers;
  }

  /// All that can be read here: first what is to be handed over, by the day on which it must be,
  /// then what works no more, and what ends soonest.
  public List<Access> all() {
    var over = transfers.get().stream().filter(Transfer::isFinal).toList();
    var register = memberships.register();
    return map.all().stream()
        .map(one ->
            new Access(one.assignment(), one.note(), one.holder(), going(register, one, over)))
        .sorted(
            Comparator.comparing((Access one) -> one.going().isEmpty())
                .thenComparing(one -> one.going().map(Access.Going::day).orElse(LocalDate.MAX))
                .thenComparing(one -> one.note().said().on().orElse(LocalDate.MAX)))
        .toList();
  }

  /// Of one assignment what is to be handed over.
  public List<Access> toHandOver(AssignmentId assignment) {
    return all().stream()
        .filter(one -> one.isToHandOver() && one.assignment().id().equals(assignment))
        .toList();
  }

  /// The work went to somebody else, and this access did not go along.
  private static Optional<Access.Going> gone(List<Transfer> over, AccessMap.Held held) {
    var holder = Optional.of(held.holder());
    return over.stream()
        .filter(one -> one.handover().assignment().equals(held.assignment().id()))
        .filter(
            one -> one.handover().giver().equals(held.holder()) || one.receiver().equals(holder))
        .max(Comparator.comparing(one -> one.handover().recordedAt()))
        .filter(one -> one.handover().giver().equals(held.holder()))
        .map(one -> new Access.Going(Access.Going.Kind.HANDED_OVER, one.handover().from()));
  }

  private Optional<Access.Going> going(
      Register register, AccessMap.Held held, List<Transfer> over) {
    var today = LocalDate.now(clock);
    var standing = register.line(held.holder(), today).map(Register.Line::standing);
    var going = standing.flatMap(AccessService::going);
    return going.or(() ->
        members
            .member(held.holder())
            .flatMap(one -> one.left())
            .map(last ->
                new Access.Going(
                    last.isBefore(today) ? Access.Going.Kind.LEFT : Access.Going.Kind.LEAVES, last))
            .or(() -> gone(over, held)));
  }

  private static Optional<Access.Going> going(Standing standing) {
    if (standing.state() == MemberState.FORMER)
      return Optional.of(
          new Access.Going(Access.Going.Kind.LEFT, standing.lastDay().orElse(standing.since())));
    if (standing.lastDay().isPresent())
      return Optional.of(
          new Access.Going(Access.Going.Kind.LEAVES, standing.lastDay().orElseThrow()));
    return standing.isPaused()
        ? Optional.of(new Access.Going(Access.Going.Kind.PAUSED, standing.since()))
        : Optional.empty();
  }

  /// Somebody else has it from now on.
  public DossierOutcome handOver(AssignmentId assignment, UUID note, MemberId to, MemberId by) {
    var known = find(assignment, note);
    if (known.isEmpty()) return new DossierOutcome.UnknownNote();
    var receiver = members.member(to);
    if (receiver.isEmpty()) return new DossierOutcome.UnknownMember();
    if (known.get().holder().equals(to))
      return new DossierOutcome.HasItAlready(receiver.get().name());
    var today = LocalDate.now(clock);
    var left = receiver.get().left().filter(today::isAfter);
    if (left.isPresent()) return new DossierOutcome.HasLeft(receiver.get().name(), left.get());
    return dossiers.replace(assignment, note, known.get().note().said().of(to), by);
  }

  /// Nobody has it any more.
  public DossierOutcome withdraw(AssignmentId assignment, UUID note, MemberId by) {
    return find(assignment, note).isEmpty()
        ? new DossierOutcome.UnknownNote()
        : dossiers.end(assignment, note, by);
  }

  private Optional<AccessMap.Held> find(AssignmentId assignment, UUID note) {
    return map.all().stream()
        .filter(one -> one.assignment().id().equals(assignment) && one.note().id().equals(note))
        .findFirst();
  }

  public UndoOutcome undo(coop.meent.base.Id.DeedId deed) {
    return dossiers.undo(deed);
  }
}
