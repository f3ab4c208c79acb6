package coop.meent.handover;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.store.Tx;
import coop.meent.work.Assignment;
import coop.meent.work.Hours;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/// What goes along in the same step as the last signature: whom the client calls, the relation, the
/// sight of what is still to be invoiced, and the thanks.
record Settling(HandoverRows rows, Ids ids, Clock clock, HandoverService.Rooms rooms) {

  /// @param by whose row it is to be; empty where only the first two are to move
  void move(Tx tx, Transfer transfer, Optional<MemberId> by) {
    var handover = transfer.handover();
    var receiver = transfer.receiver().orElseThrow();
    var assignment = rooms.work().assignment(tx, handover.assignment());
    Optional<ClientId> relation = Optional.empty();
    if (handover.isOwner()) {
      if (!assignment.holder().equals(receiver)) rooms.work().holdBy(tx, assignment, receiver);
      relation = relation(tx, assignment, handover.giver(), receiver);
    }
    if (by.isPresent()) note(tx, transfer, relation, by.get());
  }

  /// Keeps what went along, where the team's words can be written.
  void note(Tx tx, Transfer transfer, Optional<ClientId> relation, MemberId by) {
    var assignment = rooms.work().assignment(tx, transfer.handover().assignment());
    var space = rooms.spaces().of(assignment.id());
    boolean isNoted = rows.settled(tx.sql(), transfer.handover().id()).isPresent();
    if (space.isEmpty() || isNoted) return;
    rows.put(tx, ids, space.get(), settled(tx, transfer, assignment, relation, by));
    new Passing(rows, ids, clock, rooms.spaces()).keep(tx, space.get(), transfer, by);
  }

  /// A relation is with all of a client: who is still called for other work of theirs keeps it.
  private Optional<ClientId> relation(
      Tx tx, Assignment assignment, MemberId giver, MemberId receiver) {
    var today = LocalDate.now(clock);
    boolean isCalledElse =
        rooms.work().assignments(tx).stream()
            .filter(one -> !one.id().equals(assignment.id()))
            .filter(one -> one.client().equals(assignment.client()))
            .filter(one -> one.to().filter(last -> last.isBefore(today)).isEmpty())
            .anyMatch(one -> one.holder().equals(giver));
    return !isCalledElse && rooms.relations().passOn(tx, assignment.client(), giver, receiver)
        ? Optional.of(assignment.client())
        : Optional.empty();
  }

  private Settled settled(
      Tx tx, Transfer transfer, Assignment assignment, Optional<ClientId> relation, MemberId by) {
    var today = LocalDate.now(clock);
    var open =
        rooms.hours().unbilled(tx, assignment.id(), new FiscalPeriod(today.minusYears(1), today));
    var handover = transfer.handover().id();
    var receiver = transfer.receiver().orElseThrow();
    var thanks =
        Talk.heard(rows.words(tx.sql(), handover)).of(WordKind.THANKS).stream()
            .filter(one -> one.by().equals(receiver))
            .reduce((_, later) -> later)
            .map(Word::words)
            .orElse("");
    return new Settled(
        handover,
        relation,
        open.stream().mapToInt(Hours::minutes).sum(),
        open.stream().map(Hours::date).min(LocalDate::compareTo),
        thanks,
        by,
        clock.instant());
  }
}
