package coop.meent.teamroom.ui;

import coop.meent.base.Id.AssignmentId;
import coop.meent.teamroom.CheckIn;
import coop.meent.teamroom.TeamRoom;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// On Home: what somebody of one's own team asked and nobody answered yet. After two weeks it is
/// asked in the room only. Nobody is reminded to check in.
///
/// @param open shows the room of a team
public record CheckInWaits(RoomDesk room, Consumer<AssignmentId> open) implements WaitSource {

  private static final Duration LONG = Duration.ofDays(14);

  @Override
  public List<Waiting> waiting() {
    List<Waiting> waiting = new ArrayList<>();
    var since = room.clock().instant().minus(LONG);
    for (var team : room.rooms().own(room.me().id()))
      team.open().stream()
          .filter(one -> !one.by().equals(room.me().id()) && one.at().isAfter(since))
          .forEach(one -> waiting.add(asked(team, one)));
    return waiting;
  }

  private Waiting asked(TeamRoom team, CheckIn one) {
    var work = team.assignment();
    return new Waiting(
        Tone.WAIT,
        room.text("teamroom.waits", room.name(one.by()), one.need().orElse("")),
        room.text("teamroom.waits.why", work.name(), one.words()),
        room.text("teamroom.answer"),
        () -> open.accept(work.id()));
  }
}
