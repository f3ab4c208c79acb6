package coop.meent.fund;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// Why money goes in or out of a fund; `fund.movement.<KIND>` in words.
public enum MovementKind implements Named {
  /// What every member pays in a month.
  MONTHLY,
  /// What somebody put in besides.
  ADDED,
  PAID_OUT,
  /// Out of what a client paid, by a plan, or before its time.
  CAME_BACK,
  /// One of the others, booked wrongly or twice.
  TAKEN_BACK,
  /// Of a kind that a newer Meent knows.
  OTHER;

  static MovementKind of(String word) {
    for (var kind : values()) if (kind.name().equals(word)) return kind;
    return OTHER;
  }

  @Override
  public String in(Texts texts) {
    return texts.get("fund.movement." + name());
  }
}
