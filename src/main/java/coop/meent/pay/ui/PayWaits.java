package coop.meent.pay.ui;

import coop.meent.base.Id.BatchId;
import coop.meent.pay.BatchStanding;
import coop.meent.pay.BatchState;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// On Home of the office: batches that somebody else made and that wait for a second pair of eyes,
/// those that wait for their file, and what two laptops ordered twice.
///
/// @param open shows a batch
public record PayWaits(PayDesk room, Consumer<BatchId> open) implements WaitSource {

  @Override
  public List<Waiting> waiting() {
    List<Waiting> waiting = new ArrayList<>();
    for (var one : room.pay().standings()) {
      boolean isMine = one.batch().maker().equals(room.me().id());
      if (one.isContested()) waiting.add(waiting(Tone.LOOK, one, "pay.waits.twice"));
      else if (one.state() == BatchState.MADE && !isMine)
        waiting.add(waiting(Tone.WAIT, one, "pay.waits.approve"));
      else if (one.state() == BatchState.APPROVED && isMine)
        waiting.add(waiting(Tone.WAIT, one, "pay.waits.file"));
    }
    return waiting;
  }

  private Waiting waiting(Tone tone, BatchStanding one, String key) {
    var batch = one.batch();
    return new Waiting(
        tone,
        room.text(key, batch.name()),
        room.text(
            "pay.waits.why",
            room.texts().count("pay.payments.count", batch.active().size()),
            room.texts().euro(batch.total()),
            batch.on()),
        room.text("pay.waits.deed"),
        () -> open.accept(batch.id()));
  }
}
