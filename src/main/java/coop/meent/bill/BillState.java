package coop.meent.bill;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// How a bill stands, as its facts say.
public enum BillState implements Named {
  /// Nobody answered yet.
  WAITING,

  /// Two people answered differently without knowing of each other.
  CONTESTED,
  REFUSED,

  /// And not booked yet, or booked where this laptop does not see it.
  APPROVED,

  /// Booked, and to be paid.
  OPEN,
  PAID,

  /// Taken back, or replaced by another one.
  WITHDRAWN;

  @Override
  public String in(Texts texts) {
    return texts.get("bill.state." + name());
  }
}
