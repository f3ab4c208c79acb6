package coop.meent.handover;

import coop.meent.base.Id.HandoverId;
import coop.meent.base.Id.MemberId;
import coop.meent.member.Member;
import coop.meent.store.Tx;
import coop.meent.work.Assignment;
import java.time.LocalDate;
import java.util.Optional;

/// Beginning a handover: opening it, asking for it, asking no longer, and bringing back what went
/// over.
final class Beginning {

  private final HandoverDeeds deeds;

  Beginning(HandoverDeeds deeds) {
    this.deeds = deeds;
  }

  HandoverOutcome open(HandoverService.Opening opening, MemberId by) {
    var assignment = deeds.rooms().work().assignment(opening.assignment());
    if (assignment.isEmpty()) return new HandoverOutcome.UnknownAssignment();
    var giver = deeds.rooms().members().member(opening.giver());
    if (giver.isEmpty()) return new HandoverOutcome.UnknownMember();
    var refusal = refusal(opening, assignment.get(), giver.get(), by);
    if (refusal.isPresent()) return refusal.get();
    return deeds
        .store()
        .write(
            "handover.open",
            tx -> deeds.done(tx, open(tx, assignment.get(), opening, Optional.empty(), by)));
  }

  private Optional<HandoverOutcome> refusal(
      HandoverService.Opening opening, Assignment assignment, Member giver, MemberId by) {
    var ended = HandoverDeeds.ended(assignment, opening.from());
    if (ended.isPresent()) return ended;
    if (opening.returns().filter(day -> !day.isAfter(opening.from())).isPresent())
      return Optional.of(new HandoverOutcome.ReturnsTooSoon(opening.from()));
    if (!deeds.maySpeakFor(giver.id(), assignment, by))
      return Optional.of(new HandoverOutcome.MayNot(giver.name()));
    return deeds.openOne(assignment.id(), giver.id()).isPresent()
        ? Optional.of(new HandoverOutcome.OpenAlready(assignment.name()))
        : Optional.empty();
  }

  /// As part of another deed, for an opening that is known to be right.
  HandoverId open(
      Tx tx,
      Assignment assignment,
      HandoverService.Opening opening,
      Optional<HandoverId> brings,
      MemberId by) {
    var id = new HandoverId(deeds.ids().next());
    boolean isOwner = assignment.holder().equals(opening.giver());
    var handover =
        new Handover(
            id,
            assignment.id(),
            opening.giver(),
            isOwner,
            opening.from(),
            opening.returns(),
            brings,
            by,
            deeds.clock().instant());
    deeds.rows().put(tx, handover);
    deeds.passing().begin(tx, handover, by);
    return id;
  }

  /// Asks somebody to take it over, and lets them into the team so that they can read the dossier.
  HandoverOutcome ask(HandoverId id, MemberId asked, MemberId by) {
    return deeds.deed(
        "handover.ask",
        id,
        (transfer, assignment) -> {
          if (!deeds.maySpeakFor(transfer.handover().giver(), assignment, by))
            return Optional.of(new HandoverOutcome.MayNot(deeds.name(transfer.handover().giver())));
          return cannotReceive(transfer, asked);
        },
        (tx, transfer) -> ask(tx, transfer.handover(), asked, by));
  }

  private Optional<HandoverOutcome> cannotReceive(Transfer transfer, MemberId asked) {
    var member = deeds.rooms().members().member(asked);
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
    deeds
        .rows()
        .put(tx, deeds.ids(), new Ask(handover.id(), asked, true, by, deeds.clock().instant()));
    var team = deeds.rows().team(tx.sql(), handover.assignment());
    if (!team.contains(asked) && !by.equals(asked))
      deeds
          .rows()
          .let(tx, deeds.ids(), handover.assignment(), asked, true, by, deeds.clock().instant());
  }

  /// Asks somebody no longer, and lets them out of the team unless they are in it for something
  /// else.
  HandoverOutcome unask(HandoverId id, MemberId asked, MemberId by) {
    return deeds.deed(
        "handover.unask",
        id,
        (transfer, assignment) -> {
          if (!deeds.maySpeakFor(transfer.handover().giver(), assignment, by))
            return Optional.of(new HandoverOutcome.MayNot(deeds.name(transfer.handover().giver())));
          if (!transfer.asked().contains(asked))
            return Optional.of(new HandoverOutcome.NotAsked(deeds.name(asked)));
          return transfer.accepted().contains(asked)
              ? Optional.of(new HandoverOutcome.TookIt(deeds.name(asked)))
              : Optional.empty();
        },
        (tx, transfer) -> {
          var handover = transfer.handover();
          deeds.rows().put(tx, deeds.ids(), new Ask(id, asked, false, by, deeds.clock().instant()));
          boolean isHolder =
              deeds.rooms().work().assignment(tx, handover.assignment()).holder().equals(asked);
          boolean isAskedElsewhere =
              deeds.rows().book(tx.sql()).all().stream()
                  .filter(one -> !one.handover().id().equals(id))
                  .filter(one -> one.handover().assignment().equals(handover.assignment()))
                  .anyMatch(one -> one.asked().contains(asked) || one.takers().contains(asked));
          if (!isHolder && !isAskedElsewhere && !by.equals(asked))
            deeds
                .rows()
                .let(
                    tx,
                    deeds.ids(),
                    handover.assignment(),
                    asked,
                    false,
                    by,
                    deeds.clock().instant());
        });
  }

  /// Brings back what was handed over: a handover of its own, from who has it to who gave it.
  HandoverOutcome bringBack(HandoverId id, LocalDate from, MemberId by) {
    var transfer = deeds.transfer(id);
    if (transfer.isEmpty()) return new HandoverOutcome.Unknown();
    if (!transfer.get().isFinal() || deeds.returning(id).isPresent())
      return new HandoverOutcome.NotToBringBack();
    var handover = transfer.get().handover();
    var receiver = transfer.get().receiver().orElseThrow();
    var assignment = deeds.rooms().work().assignment(handover.assignment());
    if (assignment.isEmpty()) return new HandoverOutcome.UnknownAssignment();
    var opening =
        new HandoverService.Opening(assignment.get().id(), receiver, from, Optional.empty());
    var refused =
        by.equals(handover.giver())
            ? HandoverDeeds.ended(assignment.get(), from)
            : refusal(
                opening,
                assignment.get(),
                deeds.rooms().members().member(receiver).orElseThrow(),
                by);
    if (refused.isPresent()) return refused.get();
    return deeds
        .store()
        .write(
            "handover.back",
            tx -> deeds.done(tx, bringBack(tx, transfer.get(), assignment.get(), from, by)));
  }

  /// As part of another deed, for one that is known to be final.
  HandoverId bringBack(
      Tx tx, Transfer transfer, Assignment assignment, LocalDate from, MemberId by) {
    var handover = transfer.handover();
    var opening =
        new HandoverService.Opening(
            assignment.id(), transfer.receiver().orElseThrow(), from, Optional.empty());
    var id = open(tx, assignment, opening, Optional.of(handover.id()), by);
    askBack(tx, id, handover.giver(), by);
    return id;
  }

  /// Asks for it back whoever gave it away.
  void askBack(Tx tx, HandoverId id, MemberId asked, MemberId by) {
    deeds.rows().put(tx, deeds.ids(), new Ask(id, asked, true, by, deeds.clock().instant()));
  }
}
