package coop.meent.handover;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.HandoverId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.client.RelationService;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.Role;
import coop.meent.store.Space;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import coop.meent.store.UndoOutcome;
import coop.meent.work.Assignment;
import coop.meent.work.HoursService;
import coop.meent.work.WorkService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Deeds on handovers. A handover is final when the receiver signed and the giver did, or the
/// coordinator for a giver who cannot; with that signature the client's person moves along.
public final class HandoverService {

  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final MemberService members;
  private final WorkService work;
  private final TeamSpaces spaces;
  private final Supplier<Optional<MemberId>> sitter;
  private final HandoverRows rows = new HandoverRows();
  private final Settling settling;

  /// What handovers are about.
  ///
  /// @param sitter whose laptop this is; empty in a file that nobody shares
  public record Rooms(
      MemberService members,
      WorkService work,
      RelationService relations,
      HoursService hours,
      TeamSpaces spaces,
      Supplier<Optional<MemberId>> sitter) {}

  public HandoverService(Store store, Ids ids, Clock clock, Rooms rooms) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    members = rooms.members;
    work = rooms.work;
    spaces = rooms.spaces;
    sitter = rooms.sitter;
    settling = new Settling(rows, ids, clock, rooms);
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

  /// Whose turn it is, and to do what.
  public Turn turn(Transfer transfer) {
    var handover = transfer.handover();
    return Turn.of(transfer, space(handover.assignment()).map(_ -> talk(handover.id())));
  }

  /// What went along with it; empty until it is final, and where the team's words cannot be read.
  public Optional<Settled> settled(HandoverId id) {
    return store.read(sql -> rows.settled(sql, id));
  }

  /// What the client was told of it, the newest last.
  public List<Told> told(HandoverId id) {
    return store.read(sql -> rows.told(sql, id));
  }

  /// The day on which it comes back, as it was said last; empty: for good.
  public Optional<LocalDate> returns(Transfer transfer) {
    return talk(transfer.handover().id())
        .last(WordKind.RETURN)
        .flatMap(Word::on)
        .or(() -> transfer.handover().returns());
  }

  /// Says that it comes back on another day, also of what went over already.
  public HandoverOutcome returnOn(HandoverId id, LocalDate day, MemberId by) {
    var transfer = transfer(id);
    if (transfer.isEmpty()) return new HandoverOutcome.Unknown();
    var handover = transfer.get().handover();
    if (transfer.get().state() == TransferState.STOPPED || returning(id).isPresent())
      return new HandoverOutcome.Over(transfer.get().state());
    if (!day.isAfter(handover.from())) return new HandoverOutcome.ReturnsTooSoon(handover.from());
    var assignment = work.assignment(handover.assignment());
    if (assignment.isEmpty()) return new HandoverOutcome.UnknownAssignment();
    if (spaces.of(handover.assignment()).isEmpty())
      return new HandoverOutcome.NotOfTheTeam(assignment.get().name());
    boolean isTheirs = transfer.get().takers().contains(by);
    if (!isTheirs && !maySpeakFor(handover.giver(), assignment.get(), by))
      return new HandoverOutcome.MayNot(name(handover.giver()));
    return store.write(
        "handover.return-on",
        tx -> {
          returnOn(tx, handover, day, by);
          return done(tx, id);
        });
  }

  /// As part of another deed; nothing where the team's words cannot be written.
  void returnOn(Tx tx, Handover handover, LocalDate day, MemberId by) {
    var word =
        new Word(
            ids.next(),
            handover.id(),
            WordKind.RETURN,
            "",
            Optional.of(day),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            by,
            clock.instant());
    spaces.of(handover.assignment()).ifPresent(space -> rows.put(tx, space, word));
  }

  /// Since when somebody is asked for it.
  public Optional<LocalDate> askedOn(HandoverId id, MemberId asked) {
    return store
        .read(sql -> rows.askedAt(sql, id, asked))
        .map(at -> LocalDate.ofInstant(at, clock.getZone()));
  }

  /// The one that brings this one back, if there is one that was not stopped.
  public Optional<Transfer> returning(HandoverId id) {
    return transfers().stream()
        .filter(one -> one.state() != TransferState.STOPPED)
        .filter(one -> one.handover().brings().equals(Optional.of(id)))
        .findFirst();
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
    var ended = ended(assignment, opening.from);
    if (ended.isPresent()) return ended;
    if (opening.returns.filter(day -> !day.isAfter(opening.from)).isPresent())
      return Optional.of(new HandoverOutcome.ReturnsTooSoon(opening.from));
    if (!maySpeakFor(giver.id(), assignment, by))
      return Optional.of(new HandoverOutcome.MayNot(giver.name()));
    return openOne(assignment.id(), giver.id()).isPresent()
        ? Optional.of(new HandoverOutcome.OpenAlready(assignment.name()))
        : Optional.empty();
  }

  private static Optional<HandoverOutcome> ended(Assignment assignment, LocalDate day) {
    return assignment
        .to()
        .filter(last -> last.isBefore(day))
        .map(last -> new HandoverOutcome.Ended(assignment.name(), last));
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

  /// Asks somebody no longer, and lets them out of the team unless they are in it for something
  /// else.
  public HandoverOutcome unask(HandoverId id, MemberId asked, MemberId by) {
    return deed(
        "handover.unask",
        id,
        (transfer, assignment) -> {
          if (!maySpeakFor(transfer.handover().giver(), assignment, by))
            return Optional.of(new HandoverOutcome.MayNot(name(transfer.handover().giver())));
          if (!transfer.asked().contains(asked))
            return Optional.of(new HandoverOutcome.NotAsked(name(asked)));
          return transfer.accepted().contains(asked)
              ? Optional.of(new HandoverOutcome.TookIt(name(asked)))
              : Optional.empty();
        },
        (tx, transfer) -> {
          var handover = transfer.handover();
          rows.put(tx, ids, new Ask(id, asked, false, by, clock.instant()));
          boolean isHolder = work.assignment(tx, handover.assignment()).holder().equals(asked);
          boolean isAskedElsewhere =
              rows.book(tx.sql()).all().stream()
                  .filter(one -> !one.handover().id().equals(id))
                  .filter(one -> one.handover().assignment().equals(handover.assignment()))
                  .anyMatch(one -> one.asked().contains(asked) || one.takers().contains(asked));
          if (!isHolder && !isAskedElsewhere && !by.equals(asked))
            rows.let(tx, ids, handover.assignment(), asked, false, by, clock.instant());
        });
  }

  /// Brings back what was handed over: a handover of its own, from who has it to who gave it.
  public HandoverOutcome bringBack(HandoverId id, LocalDate from, MemberId by) {
    var transfer = transfer(id);
    if (transfer.isEmpty()) return new HandoverOutcome.Unknown();
    if (!transfer.get().isFinal() || returning(id).isPresent())
      return new HandoverOutcome.NotToBringBack();
    var handover = transfer.get().handover();
    var receiver = transfer.get().receiver().orElseThrow();
    var assignment = work.assignment(handover.assignment());
    if (assignment.isEmpty()) return new HandoverOutcome.UnknownAssignment();
    var opening = new Opening(assignment.get().id(), receiver, from, Optional.empty());
    var refused =
        by.equals(handover.giver())
            ? ended(assignment.get(), from)
            : refusal(opening, assignment.get(), members.member(receiver).orElseThrow(), by);
    if (refused.isPresent()) return refused.get();
    return store.write(
        "handover.back", tx -> done(tx, bringBack(tx, transfer.get(), assignment.get(), from, by)));
  }

  /// As part of another deed, for one that is known to be final.
  HandoverId bringBack(
      Tx tx, Transfer transfer, Assignment assignment, LocalDate from, MemberId by) {
    var handover = transfer.handover();
    var opening =
        new Opening(assignment.id(), transfer.receiver().orElseThrow(), from, Optional.empty());
    var id = open(tx, assignment, opening, Optional.of(handover.id()), by);
    askBack(tx, id, handover.giver(), by);
    return id;
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
          move(tx, transfer.handover(), Optional.of(by));
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
          move(tx, transfer.handover(), Optional.of(by));
        });
  }

  private Optional<HandoverOutcome> lacks(
      Transfer transfer, Assignment assignment, MemberId receiver, Predicate<Lack> counts) {
    var ended = ended(assignment, LocalDate.now(clock));
    if (ended.isPresent()) return ended;
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
          move(tx, transfer.handover(), Optional.of(by));
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

  /// Lets whom the client calls, the relation, the open work and the thanks move along as soon as
  /// both signed.
  ///
  /// @param by whose signature it is; empty for who only finds that both are there
  private void move(Tx tx, Handover handover, Optional<MemberId> by) {
    var now = transfer(tx, handover.id());
    if (now.isFinal()) settling.move(tx, now, by);
  }

  /// Moves along what both signed apart from each other, on laptops that did not know of the
  /// other's signature; of each assignment the last counts.
  ///
  /// @return how many
  public int catchUp() {
    if (!store.isWritable()) return 0;
    var behind = transfers().stream().filter(this::isBehind).toList();
    var unsettled = transfers().stream().filter(this::isUnsettled).toList();
    if (behind.isEmpty() && unsettled.isEmpty()) return 0;
    return store.write(
        "handover.move",
        tx -> {
          for (var one : behind) move(tx, one.handover(), Optional.empty());
          for (var one : unsettled)
            settling.note(tx, one, Optional.empty(), one.receiver().orElseThrow());
          return behind.size();
        });
  }

  /// On the laptop of whoever has it now: what went along was not noted, since both signed apart.
  private boolean isUnsettled(Transfer transfer) {
    return transfer.isFinal()
        && transfer.receiver().filter(one -> sitter.get().equals(Optional.of(one))).isPresent()
        && spaces.of(transfer.handover().assignment()).isPresent()
        && settled(transfer.handover().id()).isEmpty();
  }

  private static final Comparator<Handover> IN_TIME =
      Comparator.comparing(Handover::recordedAt).thenComparing(one -> one.id().uuid());

  private boolean isBehind(Transfer transfer) {
    var handover = transfer.handover();
    if (!transfer.isFinal() || !handover.isOwner()) return false;
    boolean isLast =
        transfers().stream()
            .filter(Transfer::isFinal)
            .filter(one -> one.handover().isOwner())
            .filter(one -> one.handover().assignment().equals(handover.assignment()))
            .noneMatch(one -> IN_TIME.compare(one.handover(), handover) > 0);
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

  /// Notes what the client was told, and when; also of a handover that is over.
  public HandoverOutcome tell(HandoverId id, String words, LocalDate on, MemberId by) {
    var transfer = transfer(id);
    if (transfer.isEmpty()) return new HandoverOutcome.Unknown();
    var assignment = work.assignment(transfer.get().handover().assignment());
    if (assignment.isEmpty()) return new HandoverOutcome.UnknownAssignment();
    var space = spaces.of(assignment.get().id());
    if (space.isEmpty()) return new HandoverOutcome.NotOfTheTeam(assignment.get().name());
    if (words.isBlank()) return new HandoverOutcome.NoWords();
    if (words.length() > MOST_TOLD) return new HandoverOutcome.TooLong(MOST_TOLD);
    if (Secrets.isIn(words)) return new HandoverOutcome.LooksLikeASecret();
    if (on.isAfter(LocalDate.now(clock))) return new HandoverOutcome.NotYet(on);
    return store.write(
        "handover.tell",
        tx -> {
          rows.put(tx, ids, space.get(), new Told(id, words.strip(), on, by), clock.instant());
          return done(tx, id);
        });
  }

  private static final int MOST_TOLD = 8000;

  private HandoverOutcome deed(
      String name,
      HandoverId id,
      BiFunction<Transfer, Assignment, Optional<HandoverOutcome>> refusal,
      BiConsumer<Tx, Transfer> deed) {
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
