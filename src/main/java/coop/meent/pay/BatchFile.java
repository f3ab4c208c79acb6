package coop.meent.pay;

import coop.meent.base.Hash;
import coop.meent.pay.file.EndToEnd;
import coop.meent.pay.file.PaymentFile;
import coop.meent.pay.file.PaymentVersion;
import coop.meent.pay.file.PaymentWriter;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.stream.Collectors;

/// The file of a batch. It follows from what is in the batch alone, so that making it again gives
/// the same bytes and the bank sees that it has it already.
record BatchFile(Batch batch) {

  PaymentFile file() {
    return new PaymentFile(
        message(batch),
        LocalDateTime.ofInstant(batch.madeAt(), ZoneOffset.UTC),
        batch.payer(),
        batch.on(),
        batch.isOneLine(),
        batch.active().stream().map(PaymentOrder::payment).toList());
  }

  /// By which the bank knows the file, and often shows the whole of it.
  static String message(Batch batch) {
    var orders =
        batch.active().stream()
            .map(one -> one.id().uuid().toString())
            .collect(Collectors.joining());
    return EndToEnd.of(batch.id().uuid().toString(), orders);
  }

  byte[] bytes(PaymentVersion version) {
    return new PaymentWriter(version).write(file());
  }

  static String mark(byte[] bytes) {
    return Hash.sha256(bytes).toString();
  }

  String name() {
    return "meent-" + batch.name() + "-" + batch.on() + ".xml";
  }
}
