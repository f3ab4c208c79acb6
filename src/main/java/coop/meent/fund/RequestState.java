package coop.meent.fund;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// Where a request stands; `fund.state.<STATE>` in words.
public enum RequestState implements Named {
  /// Others are asked.
  ASKED,
  REFUSED,
  EXPIRED,
  WITHDRAWN,
  /// To be paid out; its money is kept for it.
  APPROVED,
  /// Booked, and not yet seen at the bank.
  TO_PAY,
  /// With the member; what comes back is still to come.
  OUT,
  DONE;

  @Override
  public String in(Texts texts) {
    return texts.get("fund.state." + name());
  }
}
