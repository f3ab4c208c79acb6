package coop.meent.market.ui;

import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.util.List;

/// On Home: what colleagues said later that fits an open ask or offer of whoever sits here.
///
/// @param open shows the place
public record MarketWaits(MarketDesk room, Runnable open) implements WaitSource {

  @Override
  public List<Waiting> waiting() {
    int fitting = room.market().news(room.me()).size();
    if (fitting == 0) return List.of();
    return List.of(
        new Waiting(
            Tone.INFO,
            room.texts().count("market.waits", fitting),
            room.text("market.waits.why"),
            room.text("split.waits.deed"),
            open));
  }
}
