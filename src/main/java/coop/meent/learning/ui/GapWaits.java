package coop.meent.learning.ui;

import coop.meent.learning.GroupGap;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.util.List;

/// On Home: what colleagues asked for in vain and whoever sits here wants to grow in.
public record GapWaits(GapDesk room) implements WaitSource {

  @Override
  public List<Waiting> waiting() {
    return room.gaps().waitingFor(room.me()).stream().map(this::waiting).toList();
  }

  private Waiting waiting(GroupGap gap) {
    return new Waiting(
        Tone.INFO,
        room.text("learning.gap.waits", gap.skill().name()),
        room.text("learning.gap.waits.why", gap.hours()),
        room.text("learning.gap.waits.deed"),
        () -> new GroupGapSheet(room, gap).open());
  }
}
