package coop.meent.capital.ui;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import coop.meent.capital.CapitalStanding;

/// What can be done with somebody's capital from anywhere in the window; `capital.choose.<DEED>`
/// names it, `capital.choose.<DEED>.nobody` says that it can be done for nobody now.
public enum CapitalDeed implements Named {
  ASK,
  /// Book what the bank shows.
  PAID,
  PAY_OUT,
  CERTIFICATE;

  boolean isPossible(CapitalStanding one) {
    return switch (this) {
      case ASK -> one.isMember() && one.ask().isEmpty();
      case PAID -> !one.seen().isEmpty();
      case PAY_OUT -> one.balance().isPositive();
      case CERTIFICATE -> one.isMember() || one.balance().isPositive();
    };
  }

  boolean isOfOffice() {
    return this != CERTIFICATE;
  }

  @Override
  public String in(Texts texts) {
    return texts.get("capital.choose." + name());
  }
}
