package coop.meent.handover.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.handover.Transfer;
import coop.meent.handover.TransferState;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import coop.meent.work.Assignment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// On Home: for the coordinator handovers for which nobody was found, for a receiver what they were
/// asked, for a giver what waits for a signature, and what several people took.
///
/// @param assignments those that are known
public record AwayWaits(HandoverDesk room, Supplier<List<Assignment>> assignments, Runnable open)
    implements WaitSource {

  @Override
  public List<Waiting> waiting() {
    List<Waiting> waiting = new ArrayList<>();
    var me = room.me().id();
    var open = room.transfers().transfers().stream().filter(Transfer::isOpen).toList();
    if (open.isEmpty()) return waiting;
    var known =
        assignments.get().stream().collect(Collectors.toMap(Assignment::id, Function.identity()));
    for (var one : open) {
      var assignment = known.get(one.handover().assignment());
      if (assignment != null)
        key(one, me).ifPresent(key -> waiting.add(line(one, assignment, key)));
    }
    return waiting;
  }

  private java.util.Optional<String> key(Transfer one, MemberId me) {
    boolean isMine = one.handover().giver().equals(me);
    boolean isAsked = one.asked().contains(me) && !one.accepted().contains(me);
    if (isAsked) return java.util.Optional.of("asked");
    if (one.state() == TransferState.CONTESTED && (isMine || room.isCoordinator()))
      return java.util.Optional.of("contested");
    if (one.state() == TransferState.ACCEPTED && (isMine || room.isCoordinator()))
      return java.util.Optional.of("accepted");
    if (one.state() == TransferState.OPEN && (isMine || room.isCoordinator()))
      return java.util.Optional.of("open");
    return java.util.Optional.empty();
  }

  private Waiting line(Transfer one, Assignment assignment, String key) {
    var handover = one.handover();
    return new Waiting(
        key.equals("contested") ? Tone.LOOK : Tone.WAIT,
        room.text("handover.waits." + key, assignment.name(), room.name(handover.giver())),
        room.text("handover.waits.from", room.desk().texts().date(handover.from())),
        room.text("handover.waits.deed"),
        open);
  }
}
