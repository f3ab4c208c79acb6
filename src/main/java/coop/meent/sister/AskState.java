package coop.meent.sister;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// How it stands with an interest, ours or a sister's; `sister.ask.state.<STATE>` in words.
public enum AskState implements Named {
  /// For the answer of whoever is wanted.
  WAITS,
  YES,
  NOT_NOW,
  /// Of a sister's: the answer went out.
  TOLD,
  /// Nobody answered in time.
  OVER;

  @Override
  public String in(Texts texts) {
    return texts.get("sister.ask.state." + name());
  }
}
