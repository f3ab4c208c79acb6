package coop.meent.circle;

import coop.meent.base.Texts;

/// What a recipient says to those who gave; `circle.card.<NAME>` in words.
public enum ThanksCard implements Choice {
  THANKS,
  MEANT_MUCH,
  /// It gave room to get better in peace.
  ROOM,
  TOGETHER;

  @Override
  public String in(Texts texts) {
    return texts.get("circle.card." + name());
  }
}
