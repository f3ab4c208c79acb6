package coop.meent.spread.ui;

import coop.meent.base.Money;
import coop.meent.base.Rhythm;
import coop.meent.spread.Proposal;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.util.ArrayList;
import java.util.List;

/// On Home: months that are over of which assets and what is spread were not booked, and purchases
/// that stand on an account of assets but in no register.
///
/// @param months shows what is to be booked
/// @param register opens the form for an asset
public record SpreadWaits(SpreadDesk room, Runnable months, Runnable register)
    implements WaitSource {

  @Override
  public List<Waiting> waiting() {
    List<Waiting> waits = new ArrayList<>();
    var over = room.spreads().lastOver();
    List<Proposal> open = new ArrayList<>();
    for (var book : room.books())
      open.addAll(room.spreads().proposals(book.id(), over, Rhythm.MONTH, _ -> true));
    if (!open.isEmpty()) waits.add(open(open));
    var bought = room.spreads().purchases();
    if (!bought.isEmpty())
      waits.add(
          new Waiting(
              Tone.WAIT,
              room.texts().count("spread.purchases", bought.size()),
              room.text(
                  "spread.purchases.why",
                  bought.getFirst().entry().text(),
                  room.texts().euro(bought.getFirst().amount())),
              room.text("spread.purchases.deed"),
              register));
    return waits;
  }

  private Waiting open(List<Proposal> open) {
    var sum = Money.sum(open.stream().map(Proposal::sum).toList());
    return new Waiting(
        Tone.WAIT,
        room.texts().count("spread.waits", open.size()),
        room.text(
            "spread.waits.why",
            room.texts().period(open.getFirst().period()),
            room.texts().euro(sum)),
        room.text("spread.waits.deed"),
        months);
  }
}
