package coop.meent.cost.ui;

import coop.meent.cost.CostStanding;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// On Home of the treasurer: periods that can be shared, and runs that no longer fit the books.
///
/// @param open shows the pools
public record CostWaits(CostDesk room, Runnable open) implements WaitSource {

  @Override
  public List<Waiting> waiting() {
    var states = room.costs().standings().stream().map(CostStanding::state).toList();
    List<Waiting> waits = new ArrayList<>();
    int due = Collections.frequency(states, CostStanding.State.OPEN);
    if (due > 0) waits.add(waiting(Tone.WAIT, "cost.waits.run", due, "cost.waits.run.why"));
    int off = Collections.frequency(states, CostStanding.State.OFF);
    if (off > 0) waits.add(waiting(Tone.LOOK, "cost.waits.off", off, "cost.waits.off.why"));
    return waits;
  }

  private Waiting waiting(Tone tone, String key, long count, String why) {
    return new Waiting(
        tone, room.texts().count(key, count), room.text(why), room.text("split.waits.deed"), open);
  }
}
