package coop.meent.recurring.ui;

import coop.meent.base.Money;
import coop.meent.recurring.Due;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.util.List;

/// On Home: what of what comes again is due to be made.
///
/// @param open shows what comes again
public record RecurringWaits(RecurringDesk room, Runnable open) implements WaitSource {

  @Override
  public List<Waiting> waiting() {
    var due = room.recurring().due();
    if (due.isEmpty()) return List.of();
    var sum = Money.sum(due.stream().map(Due::amount).toList());
    return List.of(
        new Waiting(
            Tone.WAIT,
            room.texts().count("recurring.waits", due.size()),
            room.text("recurring.waits.why", due.getFirst().what().name(), room.texts().euro(sum)),
            room.text("recurring.waits.deed"),
            open));
  }
}
