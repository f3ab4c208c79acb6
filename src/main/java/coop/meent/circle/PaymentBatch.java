package coop.meent.circle;

import coop.meent.base.Money;
import coop.meent.base.Refusal;
import coop.meent.pay.file.PaymentFile;
import coop.meent.pay.file.PaymentVersion;
import coop.meent.pay.file.PaymentWriter;
import java.util.List;

/// What is handed to the bank: a file for each account that pays.
public sealed interface PaymentBatch {

  record Ready(List<PaymentFile> files) implements PaymentBatch {
    public Ready {
      files = List.copyOf(files);
    }

    public Money total() {
      return Money.sum(files.stream().map(PaymentFile::total).toList());
    }

    public int count() {
      return files.stream().mapToInt(file -> file.payments().size()).sum();
    }

    /// pain.001.001.09 of one of them.
    public byte[] bytes(int file) {
      return new PaymentWriter(PaymentVersion.V09).write(files.get(file));
    }
  }

  record Not(Refusal refusal) implements PaymentBatch {}
}
