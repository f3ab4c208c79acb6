package coop.meent.bill.ui;

import coop.meent.receipt.Receipt;
import coop.meent.ui.Notice;
import java.util.function.Consumer;

/// How the file of a receipt comes that is not on this laptop.
@FunctionalInterface
public interface Fetching {

  /// @param told what came of it, once
  void fetch(Receipt receipt, Consumer<Notice> told);
}
