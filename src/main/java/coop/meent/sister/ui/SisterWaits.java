package coop.meent.sister.ui;

import coop.meent.sister.AskState;
import coop.meent.sister.Sister;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// On Home: what a sister asks of whoever sits here; for a coordinator codes to compare, answers to
/// send, offers that name somebody who took the yes back, and people who said yes to us.
///
/// @param ask shows what a sister asked
/// @param known shows who the sisters are
/// @param offer shows what an offer would say
public record SisterWaits(SisterDesk room, Consumer<UUID> ask, Runnable known, Runnable offer)
    implements WaitSource {

  @Override
  public List<Waiting> waiting() {
    var now = room.sisters().standing();
    List<Waiting> waits = new ArrayList<>();
    for (var one : now.asks()) {
      if (one.who().equals(room.id()) && one.state() == AskState.WAITS)
        waits.add(
            waits(
                Tone.WAIT,
                room.text("sister.asks.you", one.sister().name()),
                room.text("sister.waits.asked.why", one.interest().what(), one.until()),
                () -> ask.accept(one.id())));
      if (room.isCoordinator() && one.isToTell())
        waits.add(
            waits(
                Tone.WAIT,
                room.text("sister.waits.reply", room.name(one.who()), one.sister().name()),
                room.text("sister.waits.reply.why", one.until()),
                () -> ask.accept(one.id())));
    }
    if (!room.isCoordinator()) return waits;
    for (var one : now.sisters().values()) {
      if (one.waiting().isPresent())
        waits.add(
            waits(
                one.counts() ? Tone.LOOK : Tone.WAIT,
                room.text(
                    one.state() == Sister.State.CHANGED
                        ? "sister.waits.changed"
                        : "sister.waits.confirm",
                    one.name()),
                room.text("sister.waits.confirm.why", one.contact()),
                known));
      int tookBack = now.tookBack(one.id());
      if (one.counts() && tookBack > 0)
        waits.add(
            waits(
                Tone.WAIT,
                room.texts().count("sister.waits.tookBack", tookBack),
                room.text("sister.waits.tookBack.why", one.name()),
                offer));
    }
    return waits;
  }

  private Waiting waits(Tone tone, String what, String why, Runnable act) {
    return new Waiting(tone, what, why, room.text("split.waits.deed"), act);
  }
}
