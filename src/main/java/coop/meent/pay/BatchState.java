package coop.meent.pay;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// How far a batch is; `pay.batch.<STATE>` in words.
public enum BatchState implements Named {
  MADE,
  APPROVED,
  EXPORTED,
  SENT,
  /// The bank shows some of its payments.
  PARTLY,
  /// The bank shows all of them.
  PAID,
  WITHDRAWN;

  @Override
  public String in(Texts texts) {
    return texts.get("pay.batch." + name());
  }
}
