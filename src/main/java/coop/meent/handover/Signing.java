package coop.meent.handover;

import coop.meent.base.Id.HandoverId;
import coop.meent.base.Id.MemberId;
import coop.meent.store.Tx;
import coop.meent.work.Assignment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;

/// Signing a handover from both sides, and what moves along with the last signature.
final class Signing {

  private final HandoverDeeds deeds;
  private final Settling settling;

  Signing(HandoverDeeds deeds) {
    this.deeds = deeds;
    settling = new Settling(deeds.rows(), deeds.ids(), deeds.clock(), deeds.rooms());
  }

  /// The receiver takes it: after reading it back, and saying what still lacks.
  HandoverOutcome accept(HandoverId id, MemberId by) {
    return deeds.deed(
        "handover.accept",
        id,
        (transfer, assignment) -> {
          if (transfer.accepted().contains(by))
            return Optional.of(new HandoverOutcome.SignedAlready(deeds.name(by)));
          if (!transfer.asked().contains(by))
            return Optional.of(new HandoverOutcome.NotAsked(deeds.name(by)));
          boolean isLast = transfer.state() == TransferState.RELEASED;
          return lacks(transfer, assignment, by, isLast ? _ -> true : Lack::isReceivers);
        },
        (tx, transfer) -> {
          sign(tx, transfer.handover(), SignPart.ACCEPT, Optional.of(by), by);
          move(tx, transfer.handover(), Optional.of(by));
        });
  }

  /// The giver gives it, or the coordinator for a giver who cannot.
  HandoverOutcome release(HandoverId id, MemberId receiver, MemberId by) {
    return deeds.deed(
        "handover.release",
        id,
        (transfer, assignment) -> {
          var giver = transfer.handover().giver();
          if (!by.equals(giver) && !deeds.isCoordinator(by))
            return Optional.of(new HandoverOutcome.MayNot(deeds.name(giver)));
          if (transfer.state() == TransferState.RELEASED)
            return Optional.of(new HandoverOutcome.SignedAlready(deeds.name(by)));
          if (!transfer.asked().contains(receiver))
            return Optional.of(new HandoverOutcome.NotAsked(deeds.name(receiver)));
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
    var ended = HandoverDeeds.ended(assignment, LocalDate.now(deeds.clock()));
    if (ended.isPresent()) return ended;
    if (deeds.rooms().spaces().of(assignment.id()).isEmpty())
      return Optional.of(new HandoverOutcome.NotOfTheTeam(assignment.name()));
    var lacks =
        deeds.talk(transfer.handover().id()).lacks(receiver).stream().filter(counts).toList();
    return lacks.isEmpty() ? Optional.empty() : Optional.of(new HandoverOutcome.Lacks(lacks));
  }

  /// The receiver does not take it, or no longer; while it is not final.
  HandoverOutcome decline(HandoverId id, MemberId by) {
    return deeds.deed(
        "handover.decline",
        id,
        (transfer, _) ->
            transfer.asked().contains(by)
                ? Optional.empty()
                : Optional.of(new HandoverOutcome.NotAsked(deeds.name(by))),
        (tx, transfer) -> sign(tx, transfer.handover(), SignPart.DECLINE, Optional.of(by), by));
  }

  /// Of several who took it this one has it.
  HandoverOutcome keep(HandoverId id, MemberId receiver, MemberId by) {
    return deeds.deed(
        "handover.keep",
        id,
        (transfer, assignment) -> {
          if (!deeds.maySpeakFor(transfer.handover().giver(), assignment, by))
            return Optional.of(new HandoverOutcome.MayNot(deeds.name(transfer.handover().giver())));
          return transfer.takers().contains(receiver)
              ? Optional.empty()
              : Optional.of(new HandoverOutcome.NotAsked(deeds.name(receiver)));
        },
        (tx, transfer) -> {
          sign(tx, transfer.handover(), SignPart.KEEP, Optional.of(receiver), by);
          move(tx, transfer.handover(), Optional.of(by));
        });
  }

  /// It does not happen.
  HandoverOutcome stop(HandoverId id, MemberId by) {
    return deeds.deed(
        "handover.stop",
        id,
        (transfer, assignment) ->
            deeds.maySpeakFor(transfer.handover().giver(), assignment, by)
                    || by.equals(transfer.handover().by())
                ? Optional.empty()
                : Optional.of(new HandoverOutcome.MayNot(deeds.name(transfer.handover().giver()))),
        (tx, transfer) -> sign(tx, transfer.handover(), SignPart.STOP, Optional.empty(), by));
  }

  void stop(Tx tx, Handover handover, MemberId by) {
    sign(tx, handover, SignPart.STOP, Optional.empty(), by);
  }

  private void sign(
      Tx tx, Handover handover, SignPart part, Optional<MemberId> receiver, MemberId by) {
    deeds
        .rows()
        .put(
            tx,
            new Sign(
                deeds.ids().next(), handover.id(), part, receiver, by, deeds.clock().instant()));
  }

  /// Lets whom the client calls, the relation, the open work and the thanks move along as soon as
  /// both signed.
  ///
  /// @param by whose signature it is; empty for who only finds that both are there
  private void move(Tx tx, Handover handover, Optional<MemberId> by) {
    var now = deeds.transfer(tx, handover.id());
    if (now.isFinal()) settling.move(tx, now, by);
  }

  /// Moves along what both signed apart from each other, on laptops that did not know of the
  /// other's signature; of each assignment the last counts.
  ///
  /// @return how many
  int catchUp() {
    if (!deeds.store().isWritable()) return 0;
    var behind = deeds.transfers().stream().filter(this::isBehind).toList();
    var unsettled = deeds.transfers().stream().filter(this::isUnsettled).toList();
    if (behind.isEmpty() && unsettled.isEmpty()) return 0;
    return deeds
        .store()
        .write(
            "handover.move",
            tx -> {
              for (var one : behind) move(tx, one.handover(), Optional.empty());
              for (var one : unsettled)
                settling.note(tx, one, Optional.empty(), one.receiver().orElseThrow());
              return behind.size();
            });
  }

  private static final Comparator<Handover> IN_TIME =
      Comparator.comparing(Handover::recordedAt).thenComparing(one -> one.id().uuid());

  private boolean isBehind(Transfer transfer) {
    var handover = transfer.handover();
    if (!transfer.isFinal() || !handover.isOwner()) return false;
    boolean isLast =
        deeds.transfers().stream()
            .filter(Transfer::isFinal)
            .filter(one -> one.handover().isOwner())
            .filter(one -> one.handover().assignment().equals(handover.assignment()))
            .noneMatch(one -> IN_TIME.compare(one.handover(), handover) > 0);
    return isLast
        && deeds
            .rooms()
            .work()
            .assignment(handover.assignment())
            .filter(one -> one.holder().equals(handover.giver()))
            .isPresent();
  }

  /// On the laptop of whoever has it now: what went along was not noted, since both signed apart.
  private boolean isUnsettled(Transfer transfer) {
    return transfer.isFinal()
        && transfer
            .receiver()
            .filter(one -> deeds.rooms().sitter().get().equals(Optional.of(one)))
            .isPresent()
        && deeds.rooms().spaces().of(transfer.handover().assignment()).isPresent()
        && deeds.settled(transfer.handover().id()).isEmpty();
  }
}
