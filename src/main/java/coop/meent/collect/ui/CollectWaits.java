package coop.meent.collect.ui;

import coop.meent.base.Id.DebitBatchId;
import coop.meent.collect.DebitBatchState;
import coop.meent.collect.DebitStanding;
import coop.meent.ui.Tone;
import coop.meent.ui.WaitSource;
import coop.meent.ui.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// On Home of the office: batches that somebody else made and that wait for a second pair of eyes,
/// debtors who are to be told, and files that are to be made.
///
/// @param open shows a batch
public record CollectWaits(CollectDesk room, Consumer<DebitBatchId> open) implements WaitSource {

  @Override
  public List<Waiting> waiting() {
    List<Waiting> waiting = new ArrayList<>();
    for (var one : room.collect().batches()) {
      var batch = one.batch();
      boolean isMine = batch.maker().equals(room.me().id());
      if (one.isContested()) waiting.add(waiting(Tone.LOOK, one, "collect.waits.twice"));
      else if (one.state() == DebitBatchState.MADE && !isMine)
        waiting.add(waiting(Tone.WAIT, one, "collect.waits.approve"));
      else if (one.state() == DebitBatchState.APPROVED && isMine)
        waiting.add(
            waiting(
                Tone.WAIT,
                one,
                batch.told().isPresent() ? "collect.waits.file" : "collect.waits.tell"));
    }
    return waiting;
  }

  private Waiting waiting(Tone tone, DebitStanding one, String key) {
    var batch = one.batch();
    return new Waiting(
        tone,
        room.text(key, batch.name(), batch.tellBy()),
        room.text(
            "pay.waits.why",
            room.texts().count("collect.debits.count", batch.active().size()),
            room.texts().euro(batch.total()),
            batch.on()),
        room.text("pay.waits.deed"),
        () -> open.accept(batch.id()));
  }
}
