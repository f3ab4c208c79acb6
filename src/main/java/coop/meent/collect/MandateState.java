package coop.meent.collect;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// How far a mandate holds; `collect.mandate.state.<STATE>` in words.
public enum MandateState implements Named {
  ACTIVE,

  /// The account changed since it was last used: the bank is told so next time.
  AMENDED,

  /// The bank said that nothing can be collected from the account.
  ACCOUNT_REFUSED,

  /// The bank said that it does not hold.
  REFUSED,

  /// It could be used once, and was.
  USED,

  /// Not used for 36 months.
  LAPSED,
  REVOKED;

  public boolean isUsable() {
    return this == ACTIVE || this == AMENDED;
  }

  @Override
  public String in(Texts texts) {
    return texts.get("collect.mandate.state." + name());
  }
}
