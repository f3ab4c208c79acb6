package coop.meent.exchange;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// Where a lead is; `exchange.state.<STATE>` in words.
public enum LeadState implements Named {
  /// Colleagues are asked.
  OPEN,
  /// Somebody could take it: the passer gives it.
  OFFERED,
  /// The last day passed, and nobody could.
  MISSED,
  /// Somebody took it, and tells what came of it.
  GIVEN,
  WON,
  LOST,
  WITHDRAWN;

  boolean isOpen() {
    return this == OPEN || this == OFFERED || this == MISSED;
  }

  @Override
  public String in(Texts texts) {
    return texts.get("exchange.state." + name());
  }
}
