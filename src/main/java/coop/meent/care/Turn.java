package coop.meent.care;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// Whose turn it is in a case. `care.turn.<NAME>` in words.
public enum Turn implements Named {
  MEMBER,
  COMMITTEE,
  NOBODY;

  @Override
  public String in(Texts texts) {
    return texts.get("care.turn." + name());
  }
}
