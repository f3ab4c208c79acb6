package coop.meent.circle.ui;

import coop.meent.circle.Alliances;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.util.ArrayList;
import java.util.List;

/// On Home, for who runs the months: one that can be run, and one that was computed twice.
public final class CircleWaits implements WaitSource {

  private final CircleDesk room;
  private final Runnable open;
  private final Runnable openAlliance;

  /// @param open shows the months, and `openAlliance` what allied circles give
  public CircleWaits(CircleDesk room, Runnable open, Runnable openAlliance) {
    this.room = room;
    this.open = open;
    this.openAlliance = openAlliance;
  }

  @Override
  public List<Waiting> waiting() {
    if (!room.circles().mayRun()) return List.of();
    List<Waiting> waiting = new ArrayList<>();
    for (var facts : room.circles().circles()) {
      facts
          .contested()
          .ifPresent(month ->
              waiting.add(
                  wait(
                      Tone.LOOK,
                      room.text("circle.waits.contested", room.month(month), facts.circle().name()),
                      room.text("circle.waits.contested.why"))));
      if (room.months().isReady(facts))
        waiting.add(
            wait(
                Tone.WAIT,
                room.text("circle.waits.run", room.month(facts.nextMonth()), facts.circle().name()),
                room.text("circle.waits.run.why")));
    }
    for (var alliance : room.alliances().all()) {
      var month = room.alliances().nextMonth(alliance);
      if (room.alliances().preview(alliance, month)
              instanceof Alliances.Preview.Ready(var _, var refusal)
          && refusal.isEmpty())
        waiting.add(
            new Waiting(
                Tone.WAIT,
                room.text("circle.waits.alliance", room.month(month), alliance.name()),
                room.text("circle.waits.alliance.why"),
                room.text("circle.waits.open"),
                openAlliance));
    }
    return waiting;
  }

  private Waiting wait(Tone tone, String what, String why) {
    return new Waiting(tone, what, why, room.text("circle.waits.open"), open);
  }
}
