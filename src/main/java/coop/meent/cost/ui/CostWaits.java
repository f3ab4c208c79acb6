package coop.meent.cost.ui;

import coop.meent.cost.CostService;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.util.ArrayList;
import java.util.List;

/// On Home of the treasurer: periods that can be shared, and runs that no longer fit the books.
///
/// @param open shows the pools
public record CostWaits(CostDesk room, Runnable open) implements WaitSource {

  @Override
  public List<Waiting> waiting() {
    var costs = room.costs();
    var standings = costs.standings();
    List<Waiting> waits = new ArrayList<>();
    long due = standings.stream().filter(CostService.Standing::isOpen).count();
    if (due > 0) waits.add(waiting(Tone.WAIT, "cost.waits.run", due, "cost.waits.run.why"));
    long off =
        standings.stream()
            .filter(one -> one.run().isPresent())
            .filter(one -> one.isOff(costs.shares(one.run().get().id())))
            .count();
    if (off > 0) waits.add(waiting(Tone.LOOK, "cost.waits.off", off, "cost.waits.off.why"));
    return waits;
  }

  private Waiting waiting(Tone tone, String key, long count, String why) {
    return new Waiting(
        tone, room.texts().count(key, count), room.text(why), room.text("split.waits.deed"), open);
  }
}
