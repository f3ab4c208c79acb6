package coop.meent.handover;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.HandoverId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.Role;
import coop.meent.store.Space;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import coop.meent.store.UndoOutcome;
import coop.meent.work.Assignment;
import coop.meent.work.WorkService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

/// Deeds on handovers. A handover is final when the receiver signed and the giver did, or the
/// coordinator for a giver who cannot; with that signature the client's person moves along.
public final class HandoverService {

  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final MemberService members;
  private final WorkService work;
  private final TeamSpaces spaces;
  private final HandoverRows rows = new HandoverRows();

  public HandoverService(
      Store store,
      Ids ids,
      Clock clock,
      MemberService members,
      WorkService work,
      TeamSpaces spaces) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    this.members = members;
    this.work = work;
    this.spaces = spaces;
  }

  /// All that can be read here, by day.
  public List<Transfer> transfers() {
    return store.read(rows::book).all();
  }

  public Optional<Transfer> transfer(HandoverId id) {
    return transfers().stream().filter(one -> one.handover().id().equals(id)).findFirst();
  }

  /// A signature, for who settles what contradicts itself.
  public Optional<Sign> sign(UUID id) {
    return store.read(rows::signs).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// What the two told each other; nothing where the team's words cannot be read.
  public Talk talk(HandoverId id) {
    return Talk.heard(store.read(sql -> rows.words(sql, id)));
  }

  /// Who reads what the team of an assignment keeps, besides the coordinator.
  public Set<MemberId> team(AssignmentId assignment) {
    return store.read(sql -> rows.team(sql, assignment));
  }

  /// Where words of a team go, and so who can read them.
  public Optional<Space> space(AssignmentId assignment) {
    return spaces.of(assignment);
  }

  /// @param returns the day on which it comes back; empty: for good
  public record Opening(
      AssignmentId assignment, MemberId giver, LocalDate from, Optional<LocalDate> returns) {}

  public HandoverOutcome open(Opening opening, MemberId by) {
    var assignment = work.assignment(opening.assignment);
    if (assignment.isEmpty()) return new HandoverOutcome.UnknownAssignment();
    var giver = members.member(opening.giver);
    if (giver.isEmpty()) return new HandoverOutcome.UnknownMember();
    var refusal = refusal(opening, assignment.get(), giver.get(), by);
    if (refusal.isPresent()) return refusal.get();
    return store.write(
        "handover.open", tx -> done(tx, open(tx, assignment.get(), opening, Optional.empty(), by)));
  }

  private Optional<HandoverOutcome> refusal(
      Opening opening, Assignment assignment, Member giver, MemberId by) {
    var last = assignment.to().filter(to -> to.isBefore(opening.from));
    if (last.isPresent())
      return Optional.of(new HandoverOutcome.Ended(assignment.name(), last.get()));
    if (opening.returns.filter(day -> !day.isAfter(opening.from)).isPresent())
      return Optional.of(new HandoverOutcome.ReturnsTooSoon(opening.from));
    if (!maySpeakFor(giver.id(), assignment, by))
      return Optional.of(new HandoverOutcome.MayNot(giver.name()));
    return openOne(assignment.id(), giver.id()).isPresent()
        ? Optional.of(new HandoverOutcome.OpenAlready(assignment.name()))
        : Optional.empty();
  }

  Optional<Transfer> openOne(AssignmentId assignment, MemberId giver) {
    return transfers().stream()
        .filter(Transfer::isOpen)
        .filter(one -> one.handover().assignment().equals(assignment))
        .filter(one -> one.handover().giver().equals(giver))
        .findFirst();
  }

  private boolean maySpeakFor(MemberId giver, Assignment assignment, MemberId by) {
    return by.equals(giver) || by.equals(assignment.holder()) || isCoordinator(by);
  }

  boolean isCoordinator(MemberId who) {
    return members.member(who).filter(one -> one.roles().contains(Role.COORDINATOR)).isPresent();
  }

  /// As part of another deed, for an opening that is known to be right.
  HandoverId open(
      Tx tx, Assignment assignment, Opening opening, Optional<HandoverId> brings, MemberId by) {
    var id = new HandoverId(ids.next());
    boolean isOwner = assignment.holder().equals(opening.giver);
    rows.put(
        tx,
        new Handover(
            id,
            assignment.id(),
            opening.giver,
            isOwner,
            opening.from,
            opening.returns,
            brings,
            by,
            clock.instant()));
    return id;
  }

  /// Asks somebody to take it over, and lets them into the team so that they can read the dossier.
  public HandoverOutcome ask(HandoverId id, MemberId asked, MemberId by) {
    return deed(
        "handover.ask",
        id,
        (transfer, assignment) -> {
          if (!maySpeakFor(transfer.handover().giver(), assignment, by))
            return Optional.of(new HandoverOutcome.MayNot(name(transfer.handover().giver())));
          return cannotReceive(transfer, asked);
        },
        (tx, transfer) -> ask(tx, transfer.handover(), asked, by));
  }

  private Optional<HandoverOutcome> cannotReceive(Transfer transfer, MemberId asked) {
    var member = members.member(asked);
    if (member.isEmpty()) return Optional.of(new HandoverOutcome.UnknownMember());
    if (asked.equals(transfer.handover().giver()))
      return Optional.of(new HandoverOutcome.IsTheGiver(member.get().name()));
    return member
        .get()
        .left()
        .filter(last -> last.isBefore(transfer.handover().from()))
        .map(last -> new HandoverOutcome.HasLeft(member.get().name(), last));
  }

  void ask(Tx tx, Handover handover, MemberId asked, MemberId by) {
    rows.put(tx, ids, new Ask(handover.id(), asked, true, by, clock.instant()));
    var team = rows.team(tx.sql(), handover.assignment());
    if (!team.contains(asked) && !by.equals(asked))
      rows.let(tx, ids, handover.assignment(), asked, true, by, clock.instant());
  }

  /// Asks for it back whoever gave it away.
  void askBack(Tx tx, HandoverId id, MemberId asked, MemberId by) {
    rows.put(tx, ids, new Ask(id, asked, true, by, clock.instant()));
  }

  /// The receiver takes it: after reading it back, and saying what still lacks.
  public HandoverOutcome accept(HandoverId id, MemberId by) {
    return deed(
        "handover.accept",
        id,
        (transfer, assignment) -> {
          if (transfer.accepted().contains(by))
            return Optional.of(new HandoverOutcome.SignedAlready(name(by)));
          if (!transfer.asked().contains(by))
            return Optional.of(new HandoverOutcome.NotAsked(name(by)));
          boolean isLast = transfer.state() == TransferState.RELEASED;
          return lacks(transfer, assignment, by, isLast ? _ -> true : Lack::isReceivers);
        },
        (tx, transfer) -> {
          sign(tx, transfer.handover(), SignPart.ACCEPT, Optional.of(by), by);
          move(tx, transfer.handover());
        });
  }

  /// The giver gives it, or the coordinator for a giver who cannot.
  public HandoverOutcome release(HandoverId id, MemberId receiver, MemberId by) {
    return deed(
        "handover.release",
        id,
        (transfer, assignment) -> {
          var giver = transfer.handover().giver();
          if (!by.equals(giver) && !isCoordinator(by))
            return Optional.of(new HandoverOutcome.MayNot(name(giver)));
          if (transfer.state() == TransferState.RELEASED)
            return Optional.of(new HandoverOutcome.SignedAlready(name(by)));
          if (!transfer.asked().contains(receiver))
            return Optional.of(new HandoverOutcome.NotAsked(name(receiver)));
          boolean isLast = transfer.accepted().contains(receiver);
          return lacks(
              transfer, assignment, receiver, isLast ? _ -> true : lack -> !lack.isReceivers());
        },
        (tx, transfer) -> {
          sign(tx, transfer.handover(), SignPart.RELEASE, Optional.of(receiver), by);
          move(tx, transfer.handover());
        });
  }

  private Optional<HandoverOutcome> lacks(
      Transfer transfer,
      Assignment assignment,
      MemberId receiver,
      java.util.function.Predicate<Lack> counts) {
    if (spaces.of(assignment.id()).isEmpty())
      return Optional.of(new HandoverOutcome.NotOfTheTeam(assignment.name()));
    var lacks = talk(transfer.handover().id()).lacks(receiver).stream().filter(counts).toList();
    return lacks.isEmpty() ? Optional.empty() : Optional.of(new HandoverOutcome.Lacks(lacks));
  }

  /// The receiver does not take it, or no longer; while it is not final.
  public HandoverOutcome decline(HandoverId id, MemberId by) {
    return deed(
        "handover.decline",
        id,
        (transfer, _) ->
            transfer.asked().contains(by)
                ? Optional.empty()
                : Optional.of(new HandoverOutcome.NotAsked(name(by))),
        (tx, transfer) -> sign(tx, transfer.handover(), SignPart.DECLINE, Optional.of(by), by));
  }

  /// Of several who took it this one has it.
  public HandoverOutcome keep(HandoverId id, MemberId receiver, MemberId by) {
    return deed(
        "handover.keep",
        id,
        (transfer, assignment) -> {
          if (!maySpeakFor(transfer.handover().giver(), assignment, by))
            return Optional.of(new HandoverOutcome.MayNot(name(transfer.handover().giver())));
          return transfer.takers().contains(receiver)
              ? Optional.empty()
              : Optional.of(new HandoverOutcome.NotAsked(name(receiver)));
        },
        (tx, transfer) -> {
          sign(tx, transfer.handover(), SignPart.KEEP, Optional.of(receiver), by);
          move(tx, transfer.handover());
        });
  }

  /// It does not happen.
  public HandoverOutcome stop(HandoverId id, MemberId by) {
    return deed(
        "handover.stop",
        id,
        (transfer, assignment) ->
            maySpeakFor(transfer.handover().giver(), assignment, by)
                    || by.equals(transfer.handover().by())
                ? Optional.empty()
                : Optional.of(new HandoverOutcome.MayNot(name(transfer.handover().giver()))),
        (tx, transfer) -> sign(tx, transfer.handover(), SignPart.STOP, Optional.empty(), by));
  }

  void stop(Tx tx, Handover handover, MemberId by) {
    sign(tx, handover, SignPart.STOP, Optional.empty(), by);
  }

  private void sign(
      Tx tx, Handover handover, SignPart part, Optional<MemberId> receiver, MemberId by) {
    rows.put(tx, new Sign(ids.next(), handover.id(), part, receiver, by, clock.instant()));
  }

  /// Lets the client's person move along as soon as both signed.
  private void move(Tx tx, Handover handover) {
    var now = transfer(tx, handover.id());
    if (!now.isFinal() || !handover.isOwner()) return;
    var assignment = work.assignment(tx, handover.assignment());
    var receiver = now.receiver().orElseThrow();
    if (!assignment.holder().equals(receiver)) work.holdBy(tx, assignment, receiver);
  }

  /// Moves along what both signed apart from each other, on laptops that did not know of the
  /// other's signature; of each assignment the last counts.
  ///
  /// @return how many
  public int catchUp() {
    if (!store.isWritable()) return 0;
    var behind = transfers().stream().filter(this::isBehind).toList();
    if (behind.isEmpty()) return 0;
    return store.write(
        "handover.move",
        tx -> {
          behind.forEach(one -> move(tx, one.handover()));
          return behind.size();
        });
  }

  private boolean isBehind(Transfer transfer) {
    var handover = transfer.handover();
    if (!transfer.isFinal() || !handover.isOwner()) return false;
    boolean isLast =
        transfers().stream()
            .filter(Transfer::isFinal)
            .filter(one -> one.handover().isOwner())
            .filter(one -> one.handover().assignment().equals(handover.assignment()))
            .noneMatch(one -> one.handover().recordedAt().isAfter(handover.recordedAt()));
    return isLast
        && work.assignment(handover.assignment())
            .filter(one -> one.holder().equals(handover.giver()))
            .isPresent();
  }

  /// One of the two tells the other something.
  public HandoverOutcome say(HandoverId id, WordDraft draft, MemberId by) {
    return deed(
        "handover.say",
        id,
        (_, assignment) -> {
          if (spaces.of(assignment.id()).isEmpty())
            return Optional.of(new HandoverOutcome.NotOfTheTeam(assignment.name()));
          return draft.refusal();
        },
        (tx, transfer) ->
            rows.put(
                tx,
                spaces.of(transfer.handover().assignment()).orElseThrow(),
                draft.word(ids.next(), id, by, clock.instant())));
  }

  private HandoverOutcome deed(
      String name,
      HandoverId id,
      BiFunction<Transfer, Assignment, Optional<HandoverOutcome>> refusal,
      java.util.function.BiConsumer<Tx, Transfer> deed) {
    var transfer = transfer(id);
    if (transfer.isEmpty()) return new HandoverOutcome.Unknown();
    if (!transfer.get().isOpen()) return new HandoverOutcome.Over(transfer.get().state());
    var assignment = work.assignment(transfer.get().handover().assignment());
    if (assignment.isEmpty()) return new HandoverOutcome.UnknownAssignment();
    var refused = refusal.apply(transfer.get(), assignment.get());
    if (refused.isPresent()) return refused.get();
    return store.write(
        name,
        tx -> {
          deed.accept(tx, transfer.get());
          return done(tx, id);
        });
  }

  private HandoverOutcome done(Tx tx, HandoverId id) {
    return new HandoverOutcome.Done(transfer(tx, id), tx.deed());
  }

  private Transfer transfer(Tx tx, HandoverId id) {
    return rows.book(tx.sql()).all().stream()
        .filter(one -> one.handover().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private String name(MemberId who) {
    return members.member(who).map(Member::name).orElse("?");
  }

  /// Takes back what was done last, unless something leans on it by now.
  public UndoOutcome undo(DeedId deed) {
    return store.undo(deed);
  }
}
