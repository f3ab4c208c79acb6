package coop.meent.receipt;

import coop.meent.base.Refusal;

/// What came of removing a receipt whose term is over.
public sealed interface Removal {

  record Removed(Receipt receipt) implements Removal {}

  /// @param why a [ReceiptRefusal], or that who sits here may not
  record Refused(Refusal why) implements Removal {}
}
