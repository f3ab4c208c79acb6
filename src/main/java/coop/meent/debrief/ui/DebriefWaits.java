package coop.meent.debrief.ui;

import coop.meent.debrief.Debrief;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.util.List;

/// On Home: work that is done and of which something can be kept, until it was kept or passed over.
///
/// @param open shows what it is
public record DebriefWaits(DebriefDesk room, Runnable open) implements WaitSource {

  /// More at once is no looking back any more.
  private static final int MOST = 2;

  @Override
  public List<Waiting> waiting() {
    return room.debriefs().open(room.me().id()).stream().limit(MOST).map(this::waiting).toList();
  }

  private Waiting waiting(Debrief one) {
    return new Waiting(
            Tone.INFO,
            room.text("debrief.waits", one.assignment().name()),
            why(one),
            room.text("debrief.waits.deed"),
            open)
        .or(room.text("debrief.waits.pass"), () -> pass(one));
  }

  private String why(Debrief one) {
    var first = room.sentence(one.gains().getFirst());
    int more = one.gains().size() - 1;
    return more == 0 ? first : first + " · " + room.desk().texts().count("debrief.more", more);
  }

  private void pass(Debrief one) {
    var me = room.me().id();
    room.desk()
        .tasks()
        .run(
            () -> {
              for (var gain : one.gains()) room.debriefs().pass(me, one.assignment().id(), gain);
              return one;
            },
            _ -> room.desk().navigation().refresh());
  }
}
