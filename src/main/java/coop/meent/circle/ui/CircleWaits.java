package coop.meent.circle.ui;

import coop.meent.circle.Alliances;
import coop.meent.circle.CircleFacts;
import coop.meent.outlook.Watch;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.util.ArrayList;
import java.util.List;

/// On Home: for everybody in a circle that more fall ill in it than it may believe in; for who runs
/// the months one that can be run, and one that was computed twice.
public final class CircleWaits implements WaitSource {

  private final CircleDesk room;
  private final Runnable open;
  private final Runnable openAlliance;
  private final Runnable openSeen;

  /// @param open shows the months, `openAlliance` what allied circles give and `openSeen` what a
  ///   circle saw
  public CircleWaits(CircleDesk room, Runnable open, Runnable openAlliance, Runnable openSeen) {
    this.room = room;
    this.open = open;
    this.openAlliance = openAlliance;
    this.openSeen = openSeen;
  }

  @Override
  public List<Waiting> waiting() {
    List<Waiting> waiting = new ArrayList<>();
    var all = room.circles().circles();
    boolean mayRun = room.circles().mayRun();
    for (var facts : all)
      if (mayRun || facts.roll().level(room.me().id(), facts.nextMonth()).isPresent())
        room.circles()
            .sight()
            .watch(facts)
            .filter(Watch::warns)
            .ifPresent(watch -> waiting.add(warning(facts, watch)));
    if (!mayRun) return waiting;
    for (var facts : all) {
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

  private Waiting warning(CircleFacts facts, Watch watch) {
    var texts = room.desk().texts();
    return new Waiting(
        Tone.LOOK,
        room.text("circle.waits.watch", facts.circle().name()),
        watch.words().in(texts) + " " + watch.rate().in(texts),
        room.text("circle.waits.watch.open"),
        openSeen);
  }

  private Waiting wait(Tone tone, String what, String why) {
    return new Waiting(tone, what, why, room.text("circle.waits.open"), open);
  }
}
