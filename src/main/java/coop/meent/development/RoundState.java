package coop.meent.development;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// Where a round is; `development.round.<STATE>` in words.
public enum RoundState implements Named {
  COMING,
  OPEN,
  /// Less came together than its least: all went back.
  FAILED,
  /// It came together: bills are paid out of it.
  MADE,
  /// The last bill is paid, and what was left went where the round said.
  FINISHED;

  @Override
  public String in(Texts texts) {
    return texts.get("development.round." + name());
  }
}
