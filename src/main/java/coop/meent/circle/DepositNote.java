package coop.meent.circle;

import coop.meent.base.Texts;

/// What stands beside a deposit that was noted by hand; `circle.depositNote.<NAME>` in words.
public enum DepositNote implements Choice {
  /// It came from an account that is not known here.
  OTHER_ACCOUNT,
  /// It is for another month than the day says.
  OTHER_MONTH,
  /// It was set off against something else.
  SET_OFF,
  CASH,
  /// It puts right what was noted wrongly.
  PUT_RIGHT;

  @Override
  public String in(Texts texts) {
    return texts.get("circle.depositNote." + name());
  }
}
