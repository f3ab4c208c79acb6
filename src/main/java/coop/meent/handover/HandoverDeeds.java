package coop.meent.handover;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.HandoverId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.member.Member;
import coop.meent.member.Role;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import coop.meent.work.Assignment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/// What all deeds on a handover share: what is known of it, who may speak for its giver, and the
/// refusals that come before any other.
final class HandoverDeeds {

  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final HandoverService.Rooms rooms;
  private final HandoverRows rows = new HandoverRows();

  HandoverDeeds(Store store, Ids ids, Clock clock, HandoverService.Rooms rooms) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    this.rooms = rooms;
  }

  Store store() {
    return store;
  }

  Ids ids() {
    return ids;
  }

  Clock clock() {
    return clock;
  }

  HandoverService.Rooms rooms() {
    return rooms;
  }

  HandoverRows rows() {
    return rows;
  }

  Passing passing() {
    return new Passing(rows, ids, clock, rooms.spaces());
  }

  /// All that can be read here, by day.
  List<Transfer> transfers() {
    return store.read(rows::book).all();
  }

  Optional<Transfer> transfer(HandoverId id) {
    return transfers().stream().filter(one -> one.handover().id().equals(id)).findFirst();
  }

  /// What the two told each other; nothing where the team's words cannot be read.
  Talk talk(HandoverId id) {
    return Talk.heard(store.read(sql -> rows.words(sql, id)));
  }

  /// The one that brings this one back, if there is one that was not stopped.
  Optional<Transfer> returning(HandoverId id) {
    return transfers().stream()
        .filter(one -> one.state() != TransferState.STOPPED)
        .filter(one -> one.handover().brings().equals(Optional.of(id)))
        .findFirst();
  }

  Optional<Settled> settled(HandoverId id) {
    return store.read(sql -> rows.settled(sql, id));
  }

  Optional<Transfer> openOne(AssignmentId assignment, MemberId giver) {
    return transfers().stream()
        .filter(Transfer::isOpen)
        .filter(one -> one.handover().assignment().equals(assignment))
        .filter(one -> one.handover().giver().equals(giver))
        .findFirst();
  }

  boolean maySpeakFor(MemberId giver, Assignment assignment, MemberId by) {
    return by.equals(giver) || by.equals(assignment.holder()) || isCoordinator(by);
  }

  boolean isCoordinator(MemberId who) {
    return rooms
        .members()
        .member(who)
        .filter(one -> one.roles().contains(Role.COORDINATOR))
        .isPresent();
  }

  static Optional<HandoverOutcome> ended(Assignment assignment, LocalDate day) {
    return assignment
        .to()
        .filter(last -> last.isBefore(day))
        .map(last -> new HandoverOutcome.Ended(assignment.name(), last));
  }

  HandoverOutcome deed(
      String name,
      HandoverId id,
      BiFunction<Transfer, Assignment, Optional<HandoverOutcome>> refusal,
      BiConsumer<Tx, Transfer> deed) {
    var transfer = transfer(id);
    if (transfer.isEmpty()) return new HandoverOutcome.Unknown();
    if (!transfer.get().isOpen()) return new HandoverOutcome.Over(transfer.get().state());
    var assignment = rooms.work().assignment(transfer.get().handover().assignment());
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

  HandoverOutcome done(Tx tx, HandoverId id) {
    return new HandoverOutcome.Done(transfer(tx, id), tx.deed());
  }

  Transfer transfer(Tx tx, HandoverId id) {
    return rows.book(tx.sql()).all().stream()
        .filter(one -> one.handover().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  String name(MemberId who) {
    return rooms.members().member(who).map(Member::name).orElse("?");
  }
}
