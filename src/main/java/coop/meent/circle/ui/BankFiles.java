package coop.meent.circle.ui;

import coop.meent.base.AtomicFile;
import coop.meent.circle.PaymentBatch;
import coop.meent.ui.Dialogs;
import coop.meent.ui.NoticeBar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/// Saves what a circle pays as files for the bank, one for each account that pays.
record BankFiles(CircleDesk room, NoticeBar notice) {

  /// @param name of the file, without `.xml`
  void save(String name, Supplier<PaymentBatch> batch) {
    room.desk()
        .tasks()
        .run(
            batch,
            made -> {
              switch (made) {
                case PaymentBatch.Not(var why) -> notice.refuse(why);
                case PaymentBatch.Ready ready -> save(name, ready);
              }
            });
  }

  private void save(String name, PaymentBatch.Ready ready) {
    room.desk()
        .dialogs()
        .saveFile(
            new Dialogs.FileKind(
                room.text("circle.pay"), room.text("circle.pay.kind"), List.of("*.xml")),
            name + ".xml",
            target -> room.desk().tasks().run(() -> write(ready, target), _ -> told(ready)));
  }

  private void told(PaymentBatch.Ready ready) {
    var total = room.desk().texts().euro(ready.total());
    room.desk().notices().done(room.text("circle.pay.done", ready.count(), total));
  }

  private static int write(PaymentBatch.Ready ready, Path target) {
    try {
      for (int i = 0; i < ready.files().size(); i++)
        AtomicFile.replace(
            i == 0
                ? target
                : target.resolveSibling(
                    target.getFileName().toString().replace(".xml", "-" + (i + 1) + ".xml")),
            ready.bytes(i));
      return ready.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
