package coop.meent.care.ui;

import coop.meent.care.Case;
import coop.meent.care.Turn;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.util.ArrayList;
import java.util.List;

/// On Home: for the care committee what waits for its word, for a member the own case where it is
/// the member's turn.
public final class CareWaits implements WaitSource {

  private final CareDesk room;
  private final Runnable open;

  public CareWaits(CareDesk room, Runnable open) {
    this.room = room;
    this.open = open;
  }

  @Override
  public List<Waiting> waiting() {
    List<Waiting> waiting = new ArrayList<>();
    var me = room.me().id();
    if (room.cases().isCommittee(me)) {
      for (var one : room.cases().waitingFor(me)) waiting.add(forCommittee(one));
      int due = room.cases().keeping().due().size();
      if (due > 0) waiting.add(kept(due));
    }
    for (var one : room.cases().cases(me)) if (one.turn() == Turn.MEMBER) waiting.add(mine(one));
    return waiting;
  }

  private Waiting forCommittee(Case one) {
    return new Waiting(
        Tone.WAIT,
        room.text("care.waits.committee", room.name(one.member())),
        new CasePart(room).turn(one),
        room.text("care.waits.committee.deed"),
        open);
  }

  private Waiting kept(int due) {
    return new Waiting(
        Tone.INFO,
        room.desk().texts().count("care.clear.due", due),
        room.text("care.clear.why"),
        room.text("care.waits.committee.deed"),
        open);
  }

  private Waiting mine(Case one) {
    return new Waiting(
        Tone.INFO,
        room.text("care.waits.mine", one.state().in(room.desk().texts())),
        new CasePart(room).turn(one),
        room.text("care.waits.mine.deed"),
        open);
  }
}
