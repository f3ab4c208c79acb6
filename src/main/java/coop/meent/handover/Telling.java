package coop.meent.handover;

import coop.meent.base.Id.HandoverId;
import coop.meent.base.Id.MemberId;
import coop.meent.store.Tx;
import java.time.LocalDate;
import java.util.Optional;

/// What the two tell each other, what the client was told, and on which day it comes back.
final class Telling {

  private static final int MOST_TOLD = 8000;

  private final HandoverDeeds deeds;

  Telling(HandoverDeeds deeds) {
    this.deeds = deeds;
  }

  /// Says that it comes back on another day, also of what went over already.
  HandoverOutcome returnOn(HandoverId id, LocalDate day, MemberId by) {
    var transfer = deeds.transfer(id);
    if (transfer.isEmpty()) return new HandoverOutcome.Unknown();
    var handover = transfer.get().handover();
    if (transfer.get().state() == TransferState.STOPPED || deeds.returning(id).isPresent())
      return new HandoverOutcome.Over(transfer.get().state());
    if (!day.isAfter(handover.from())) return new HandoverOutcome.ReturnsTooSoon(handover.from());
    var assignment = deeds.rooms().work().assignment(handover.assignment());
    if (assignment.isEmpty()) return new HandoverOutcome.UnknownAssignment();
    if (deeds.rooms().spaces().of(handover.assignment()).isEmpty())
      return new HandoverOutcome.NotOfTheTeam(assignment.get().name());
    boolean isTheirs = transfer.get().takers().contains(by);
    if (!isTheirs && !deeds.maySpeakFor(handover.giver(), assignment.get(), by))
      return new HandoverOutcome.MayNot(deeds.name(handover.giver()));
    return deeds
        .store()
        .write(
            "handover.return-on",
            tx -> {
              returnOn(tx, handover, day, by);
              return deeds.done(tx, id);
            });
  }

  /// As part of another deed; nothing where the team's words cannot be written.
  void returnOn(Tx tx, Handover handover, LocalDate day, MemberId by) {
    var word =
        new Word(
            deeds.ids().next(),
            handover.id(),
            WordKind.RETURN,
            "",
            Optional.of(day),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            by,
            deeds.clock().instant());
    deeds
        .rooms()
        .spaces()
        .of(handover.assignment())
        .ifPresent(space -> deeds.rows().put(tx, space, word));
  }

  /// One of the two tells the other something.
  HandoverOutcome say(HandoverId id, WordDraft draft, MemberId by) {
    return deeds.deed(
        "handover.say",
        id,
        (_, assignment) -> {
          if (deeds.rooms().spaces().of(assignment.id()).isEmpty())
            return Optional.of(new HandoverOutcome.NotOfTheTeam(assignment.name()));
          return draft.refusal();
        },
        (tx, transfer) ->
            deeds
                .rows()
                .put(
                    tx,
                    deeds.rooms().spaces().of(transfer.handover().assignment()).orElseThrow(),
                    draft.word(deeds.ids().next(), id, by, deeds.clock().instant())));
  }

  /// Notes what the client was told, and when; also of a handover that is over.
  HandoverOutcome tell(HandoverId id, String words, LocalDate on, MemberId by) {
    var transfer = deeds.transfer(id);
    if (transfer.isEmpty()) return new HandoverOutcome.Unknown();
    var assignment = deeds.rooms().work().assignment(transfer.get().handover().assignment());
    if (assignment.isEmpty()) return new HandoverOutcome.UnknownAssignment();
    var space = deeds.rooms().spaces().of(assignment.get().id());
    if (space.isEmpty()) return new HandoverOutcome.NotOfTheTeam(assignment.get().name());
    if (words.isBlank()) return new HandoverOutcome.NoWords();
    if (words.length() > MOST_TOLD) return new HandoverOutcome.TooLong(MOST_TOLD);
    if (Secrets.isIn(words)) return new HandoverOutcome.LooksLikeASecret();
    if (on.isAfter(LocalDate.now(deeds.clock()))) return new HandoverOutcome.NotYet(on);
    return deeds
        .store()
        .write(
            "handover.tell",
            tx -> {
              deeds
                  .rows()
                  .put(
                      tx,
                      deeds.ids(),
                      space.get(),
                      new Told(id, words.strip(), on, by),
                      deeds.clock().instant());
              return deeds.done(tx, id);
            });
  }
}
