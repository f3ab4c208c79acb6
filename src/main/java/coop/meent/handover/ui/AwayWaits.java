package coop.meent.handover.ui;

import coop.meent.base.Id.HandoverId;
import coop.meent.base.Id.MemberId;
import coop.meent.handover.Transfer;
import coop.meent.handover.TransferState;
import coop.meent.handover.Turn;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import coop.meent.work.Assignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// On Home, of handovers: for the coordinator those for which nobody was found, for each side what
/// that side has to do, what several people took, who does not answer, what comes back soon and of
/// what the client was not told.
public record AwayWaits(HandoverDesk room, Consumer<HandoverId> open) implements WaitSource {

  private static final int SILENT_DAYS = 3;
  private static final int SOON_DAYS = 7;
  private static final int TOLD_DAYS = 14;

  @Override
  public List<Waiting> waiting() {
    List<Waiting> waiting = new ArrayList<>();
    var all = room.transfers().transfers();
    if (all.isEmpty()) return waiting;
    var known =
        room.work().assignments().stream()
            .collect(Collectors.toMap(Assignment::id, Function.identity()));
    for (var one : all) {
      var assignment = Optional.ofNullable(known.get(one.handover().assignment()));
      assignment.flatMap(work -> waiting(one, work)).ifPresent(waiting::add);
    }
    return waiting;
  }

  private Optional<Waiting> waiting(Transfer one, Assignment work) {
    if (one.isOpen()) return ofOpen(one, work);
    return one.isFinal() && isOver(work) ? Optional.empty() : ofFinal(one, work);
  }

  private boolean isOver(Assignment work) {
    return work.to().filter(room.today()::isAfter).isPresent();
  }

  private Optional<Waiting> ofOpen(Transfer one, Assignment work) {
    var me = room.me().id();
    boolean isGivers = one.handover().giver().equals(me) || room.isCoordinator();
    if (isOver(work)) return isGivers ? line(Tone.LOOK, "ended", one, work, "") : Optional.empty();
    if (one.state() == TransferState.CONTESTED)
      return isGivers ? line(Tone.LOOK, "contested", one, work, "") : Optional.empty();
    if (one.state() == TransferState.OPEN)
      return isGivers ? line(Tone.WAIT, "open", one, work, "") : Optional.empty();
    var turn = room.transfers().turn(one);
    if (one.asked().contains(me) && !one.accepted().contains(me))
      return line(Tone.WAIT, "asked", one, work, "");
    boolean isGiversTurn = turn.isOf(one.handover().giver());
    if (isGiversTurn && isGivers)
      return turn.what() == Turn.Do.SIGN
          ? line(Tone.WAIT, "accepted", one, work, "")
          : line(Tone.WAIT, "prepare", one, work, turn.in(room.desk().texts()));
    return isGivers ? silent(one, work, turn) : Optional.empty();
  }

  /// Whoever was asked may be asked no longer: nothing is stuck on who does not answer.
  private Optional<Waiting> silent(Transfer one, Assignment work, Turn turn) {
    var receiver = turn.who();
    var since = receiver.flatMap(who -> room.transfers().askedOn(one.handover().id(), who));
    return since
        .filter(day -> day.plusDays(SILENT_DAYS).isBefore(room.today()))
        .flatMap(day -> line(Tone.WAIT, "silent", one, work, name(receiver)));
  }

  private String name(Optional<MemberId> who) {
    return who.map(room::name).orElse("?");
  }

  private Optional<Waiting> ofFinal(Transfer one, Assignment work) {
    if (!one.isFinal()) return Optional.empty();
    var me = room.me().id();
    boolean isMine = one.handover().giver().equals(me) || one.takers().contains(me);
    if (!isMine) return Optional.empty();
    boolean isSoon =
        room.transfers()
            .returns(one)
            .filter(day -> !day.isAfter(room.today().plusDays(SOON_DAYS)))
            .isPresent();
    if (isSoon && room.transfers().returning(one.handover().id()).isEmpty())
      return line(Tone.WAIT, "returns", one, work, date(one));
    return isUntold(one)
        ? line(Tone.INFO, "untold", one, work, room.client(work))
        : Optional.empty();
  }

  private String date(Transfer one) {
    return room.transfers().returns(one).map(room.desk().texts()::date).orElse("");
  }

  private boolean isUntold(Transfer one) {
    var handover = one.handover();
    return handover.isOwner()
        && handover.from().plusDays(TOLD_DAYS).isAfter(room.today())
        && room.transfers().space(handover.assignment()).isPresent()
        && room.transfers().told(handover.id()).isEmpty();
  }

  private Optional<Waiting> line(
      Tone tone, String key, Transfer one, Assignment work, String more) {
    var handover = one.handover();
    return Optional.of(
        new Waiting(
            tone,
            room.text("handover.waits." + key, work.name(), room.name(handover.giver()), more),
            room.text("handover.waits.from", room.desk().texts().date(handover.from())),
            room.text("handover.waits.deed"),
            () -> open.accept(handover.id())));
  }
}
