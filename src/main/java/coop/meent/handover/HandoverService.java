package coop.meent.handover;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.HandoverId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.client.RelationService;
import coop.meent.member.MemberService;
import coop.meent.store.Space;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import coop.meent.store.UndoOutcome;
import coop.meent.work.Assignment;
import coop.meent.work.HoursService;
import coop.meent.work.WorkService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Handovers, and the deeds on them: beginning one, telling each other what it takes, and signing.
/// A handover is final when the receiver signed and the giver did, or the coordinator for a giver
/// who cannot; with that signature the client's person moves along.
public final class HandoverService {

  private final HandoverDeeds deeds;
  private final Beginning beginning;
  private final Telling telling;
  private final Signing signing;

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
    deeds = new HandoverDeeds(store, ids, clock, rooms);
    beginning = new Beginning(deeds);
    telling = new Telling(deeds);
    signing = new Signing(deeds);
  }

  /// All that can be read here, by day.
  public List<Transfer> transfers() {
    return deeds.transfers();
  }

  public Optional<Transfer> transfer(HandoverId id) {
    return deeds.transfer(id);
  }

  /// A signature, for who settles what contradicts itself.
  public Optional<Sign> sign(UUID id) {
    return deeds.store().read(deeds.rows()::signs).stream()
        .filter(one -> one.id().equals(id))
        .findFirst();
  }

  /// What the two told each other; nothing where the team's words cannot be read.
  public Talk talk(HandoverId id) {
    return deeds.talk(id);
  }

  /// Whose turn it is, and to do what.
  public Turn turn(Transfer transfer) {
    var handover = transfer.handover();
    return Turn.of(transfer, space(handover.assignment()).map(_ -> talk(handover.id())));
  }

  /// What went along with it; empty until it is final, and where the team's words cannot be read.
  public Optional<Settled> settled(HandoverId id) {
    return deeds.settled(id);
  }

  /// Which words of a handover were taken from the dossier when it began.
  public Set<UUID> fromDossier(Handover handover) {
    return deeds.store().read(sql -> deeds.rows().passed(sql, handover.assignment())).stream()
        .filter(one -> !one.isKept())
        .map(Passing.Passed::word)
        .collect(Collectors.toSet());
  }

  /// Of notes that a dossier keeps of its handovers, by note: whose words they are.
  public Map<UUID, Origin> origins(AssignmentId assignment) {
    return deeds.store().read(sql -> deeds.rows().origins(sql, assignment));
  }

  /// What the client was told of it, the newest last.
  public List<Told> told(HandoverId id) {
    return deeds.store().read(sql -> deeds.rows().told(sql, id));
  }

  /// The day on which it comes back, as it was said last; empty: for good.
  public Optional<LocalDate> returns(Transfer transfer) {
    return talk(transfer.handover().id())
        .last(WordKind.RETURN)
        .flatMap(Word::on)
        .or(() -> transfer.handover().returns());
  }

  /// Since when somebody is asked for it.
  public Optional<LocalDate> askedOn(HandoverId id, MemberId asked) {
    return deeds
        .store()
        .read(sql -> deeds.rows().askedAt(sql, id, asked))
        .map(at -> LocalDate.ofInstant(at, deeds.clock().getZone()));
  }

  /// The one that brings this one back, if there is one that was not stopped.
  public Optional<Transfer> returning(HandoverId id) {
    return deeds.returning(id);
  }

  /// Who reads what the team of an assignment keeps, besides the coordinator.
  public Set<MemberId> team(AssignmentId assignment) {
    return deeds.store().read(sql -> deeds.rows().team(sql, assignment));
  }

  /// Where words of a team go, and so who can read them.
  public Optional<Space> space(AssignmentId assignment) {
    return deeds.rooms().spaces().of(assignment);
  }

  Optional<Transfer> openOne(AssignmentId assignment, MemberId giver) {
    return deeds.openOne(assignment, giver);
  }

  /// @param returns the day on which it comes back; empty: for good
  public record Opening(
      AssignmentId assignment, MemberId giver, LocalDate from, Optional<LocalDate> returns) {}

  public HandoverOutcome open(Opening opening, MemberId by) {
    return beginning.open(opening, by);
  }

  /// As part of another deed, for an opening that is known to be right.
  HandoverId open(
      Tx tx, Assignment assignment, Opening opening, Optional<HandoverId> brings, MemberId by) {
    return beginning.open(tx, assignment, opening, brings, by);
  }

  /// Asks somebody to take it over, and lets them into the team so that they can read the dossier.
  public HandoverOutcome ask(HandoverId id, MemberId asked, MemberId by) {
    return beginning.ask(id, asked, by);
  }

  /// Asks somebody no longer, and lets them out of the team unless they are in it for something
  /// else.
  public HandoverOutcome unask(HandoverId id, MemberId asked, MemberId by) {
    return beginning.unask(id, asked, by);
  }

  /// Brings back what was handed over: a handover of its own, from who has it to who gave it.
  public HandoverOutcome bringBack(HandoverId id, LocalDate from, MemberId by) {
    return beginning.bringBack(id, from, by);
  }

  /// As part of another deed, for one that is known to be final.
  HandoverId bringBack(
      Tx tx, Transfer transfer, Assignment assignment, LocalDate from, MemberId by) {
    return beginning.bringBack(tx, transfer, assignment, from, by);
  }

  /// The receiver takes it: after reading it back, and saying what still lacks.
  public HandoverOutcome accept(HandoverId id, MemberId by) {
    return signing.accept(id, by);
  }

  /// The giver gives it, or the coordinator for a giver who cannot.
  public HandoverOutcome release(HandoverId id, MemberId receiver, MemberId by) {
    return signing.release(id, receiver, by);
  }

  /// The receiver does not take it, or no longer; while it is not final.
  public HandoverOutcome decline(HandoverId id, MemberId by) {
    return signing.decline(id, by);
  }

  /// Of several who took it this one has it.
  public HandoverOutcome keep(HandoverId id, MemberId receiver, MemberId by) {
    return signing.keep(id, receiver, by);
  }

  /// It does not happen.
  public HandoverOutcome stop(HandoverId id, MemberId by) {
    return signing.stop(id, by);
  }

  void stop(Tx tx, Handover handover, MemberId by) {
    signing.stop(tx, handover, by);
  }

  /// Moves along what both signed apart from each other, on laptops that did not know of the
  /// other's signature; of each assignment the last counts.
  ///
  /// @return how many
  public int catchUp() {
    return signing.catchUp();
  }

  /// One of the two tells the other something.
  public HandoverOutcome say(HandoverId id, WordDraft draft, MemberId by) {
    return telling.say(id, draft, by);
  }

  /// Notes what the client was told, and when; also of a handover that is over.
  public HandoverOutcome tell(HandoverId id, String words, LocalDate on, MemberId by) {
    return telling.tell(id, words, on, by);
  }

  /// Says that it comes back on another day, also of what went over already.
  public HandoverOutcome returnOn(HandoverId id, LocalDate day, MemberId by) {
    return telling.returnOn(id, day, by);
  }

  /// As part of another deed; nothing where the team's words cannot be written.
  void returnOn(Tx tx, Handover handover, LocalDate day, MemberId by) {
    telling.returnOn(tx, handover, day, by);
  }

  /// Takes back what was done last, unless something leans on it by now.
  public UndoOutcome undo(DeedId deed) {
    return deeds.store().undo(deed);
  }
}
