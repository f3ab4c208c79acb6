package coop.meent.circle.ui;

import coop.meent.base.AtomicFile;
import coop.meent.base.Id.CircleId;
import coop.meent.base.Refusal;
import coop.meent.circle.CircleOutcome;
import coop.meent.circle.PaymentBatch;
import coop.meent.ui.Dialogs;
import coop.meent.ui.NoticeBar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Saves what a circle pays as files for the bank, one for each account that pays.
record BankFiles(CircleDesk room, NoticeBar notice, Runnable after) {

  /// @param name of the file, without `.xml`
  void save(String name, CircleId circle, Supplier<PaymentBatch> batch) {
    room.desk()
        .tasks()
        .run(
            () -> unwritten(circle, batch.get()),
            made -> {
              switch (made) {
                case PaymentBatch.Not(var why) -> notice.refuse(why);
                case PaymentBatch.Ready ready -> save(name, circle, ready);
              }
            });
  }

  private PaymentBatch unwritten(CircleId circle, PaymentBatch made) {
    if (!(made instanceof PaymentBatch.Ready ready)) return made;
    Optional<Refusal> before = room.months().payments().written(circle, ready);
    return before.isPresent() ? new PaymentBatch.Not(before.get()) : ready;
  }

  private void save(String name, CircleId circle, PaymentBatch.Ready ready) {
    room.desk()
        .dialogs()
        .saveFile(
            new Dialogs.FileKind(
                room.text("circle.pay"), room.text("circle.pay.kind"), List.of("*.xml")),
            name + ".xml",
            target ->
                room.desk().tasks().run(() -> write(circle, ready, target), _ -> told(ready)));
  }

  private void told(PaymentBatch.Ready ready) {
    var total = room.desk().texts().euro(ready.total());
    room.desk().notices().done(room.text("circle.pay.done", ready.count(), total));
    after.run();
  }

  /// The file first: a file that nothing is noted of can be written again, the other way round
  /// somebody would wait for money that nobody asked for.
  private CircleOutcome write(CircleId circle, PaymentBatch.Ready ready, Path target) {
    write(ready, target);
    return room.months().payments().note(circle, ready);
  }

  private static void write(PaymentBatch.Ready ready, Path target) {
    try {
      for (int i = 0; i < ready.files().size(); i++)
        AtomicFile.replace(
            i == 0
                ? target
                : target.resolveSibling(
                    target.getFileName().toString().replace(".xml", "-" + (i + 1) + ".xml")),
            ready.bytes(i));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
