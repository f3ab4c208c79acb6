package coop.meent.split.ui;

import coop.meent.split.BillState;
import coop.meent.split.Mirror;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.util.ArrayList;
import java.util.List;

/// On Home: for the treasurer what is to be divided, invoiced, settled and released; for a member
/// invoices to answer and what does not stand in the own book.
///
/// @param isOffice whether the books of the cooperative are kept here, by who sits here
/// @param openTeam shows the divisions
/// @param openMine shows one's own invoices
public record TeamWaits(TeamDesk room, boolean isOffice, Runnable openTeam, Runnable openMine)
    implements WaitSource {

  @Override
  public List<Waiting> waiting() {
    List<Waiting> waits = new ArrayList<>();
    mine(waits);
    if (isOffice) office(waits);
    return waits;
  }

  private void mine(List<Waiting> waits) {
    long open =
        room.team().bills().bills(room.me().id()).stream()
            .filter(one -> one.state() == BillState.OPEN)
            .count();
    if (open > 0) waits.add(waiting(Tone.WAIT, "split.waits.answer", open, openMine));
    boolean hasBook = room.team().ownBooks().book(room.me().id()).isPresent();
    if (!hasBook) return;
    long out =
        room.team().mirrors().pairs(room.me().id()).stream().filter(Mirror::isOutOfStep).count();
    if (out > 0) waits.add(waiting(Tone.INFO, "split.waits.mirror", out, openMine));
  }

  private void office(List<Waiting> waits) {
    long objections =
        room.team().bills().bills().stream()
            .filter(one -> one.state() == BillState.OBJECTED)
            .count();
    if (objections > 0)
      waits.add(waiting(Tone.LOOK, "split.waits.objection", objections, openTeam));
    var toBill = room.team().bills().unbilled().keySet();
    long unbilled =
        room.team().splits().splits().stream()
            .filter(one -> one.stands() && toBill.contains(one.id()))
            .count();
    if (unbilled > 0) waits.add(waiting(Tone.WAIT, "split.waits.bill", unbilled, openTeam));
    long undivided = room.team().splits().undivided().size();
    if (undivided > 0) waits.add(waiting(Tone.WAIT, "split.waits.divide", undivided, openTeam));
    var due = room.team().releases().due();
    if (!due.releases().isEmpty())
      waits.add(
          new Waiting(
              Tone.WAIT,
              room.text("split.waits.release", room.texts().euro(due.amount())),
              room.text("split.waits.release.why"),
              room.text("split.waits.deed"),
              openTeam));
  }

  private Waiting waiting(Tone tone, String key, long count, Runnable open) {
    return new Waiting(
        tone,
        room.texts().count(key, count),
        room.text(key + ".why"),
        room.text("split.waits.deed"),
        open);
  }
}
