package coop.meent.bond;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// How a bond stands; `bond.state.<STATE>` in words.
public enum BondState implements Named {
  /// Waits for an answer.
  ASKED,
  STANDS,
  /// Came to nothing: somebody said no, nobody answered in time, or who was asked left.
  NOTHING,
  ENDED;

  @Override
  public String in(Texts texts) {
    return texts.get("bond.state." + name());
  }
}
