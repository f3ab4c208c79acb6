package coop.meent.exchange.ui;

import coop.meent.exchange.LeadStanding;
import coop.meent.exchange.LeadState;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.util.ArrayList;
import java.util.List;

/// On Home: leads that whoever sits here fits, own ones that somebody could take, and what came of
/// those that were taken.
///
/// @param open shows the place
public record LeadWaits(LeadDesk room, Runnable open) implements WaitSource {

  @Override
  public List<Waiting> waiting() {
    List<Waiting> waits = new ArrayList<>();
    var leads = room.exchange().leads();
    add(
        waits,
        "exchange.waits.answer",
        room.exchange().waitingFor(room.me()).size(),
        "exchange.waits.answer.why");
    add(
        waits,
        "exchange.waits.give",
        leads.stream()
            .filter(one -> one.state() == LeadState.OFFERED)
            .filter(one -> one.lead().passer().equals(room.me()))
            .count(),
        "exchange.waits.give.why");
    add(
        waits,
        "exchange.waits.tell",
        leads.stream().filter(this::isToTell).count(),
        "exchange.waits.tell.why");
    if (room.thanks().mayBook())
      add(waits, "exchange.waits.due", room.thanks().due().size(), "exchange.waits.due.why");
    return waits;
  }

  private boolean isToTell(LeadStanding one) {
    return one.state() == LeadState.GIVEN && one.taker().filter(room.me()::equals).isPresent();
  }

  private void add(List<Waiting> waits, String key, long count, String why) {
    if (count == 0) return;
    waits.add(
        new Waiting(
            Tone.WAIT,
            room.texts().count(key, count),
            room.text(why),
            room.text("split.waits.deed"),
            open));
  }
}
