package coop.meent.fund.ui;

import coop.meent.fund.RequestStanding;
import coop.meent.fund.RequestState;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.util.ArrayList;
import java.util.List;

/// On Home of the treasurer: requests that others agreed to, and money that comes back by now.
///
/// @param open shows the funds
public record FundWaits(FundsDesk room, Runnable open) implements WaitSource {

  @Override
  public List<Waiting> waiting() {
    var requests = room.funds().requests();
    List<Waiting> waits = new ArrayList<>();
    long toPay = requests.stream().filter(one -> one.state() == RequestState.APPROVED).count();
    if (toPay > 0) waits.add(waiting("fund.waits.pay", toPay, "fund.waits.pay.why"));
    long due = requests.stream().map(RequestStanding::due).filter(one -> one.isPositive()).count();
    if (due > 0) waits.add(waiting("fund.waits.due", due, "fund.waits.due.why"));
    return waits;
  }

  private Waiting waiting(String key, long count, String why) {
    return new Waiting(
        Tone.WAIT,
        room.texts().count(key, count),
        room.text(why),
        room.text("split.waits.deed"),
        open);
  }
}
