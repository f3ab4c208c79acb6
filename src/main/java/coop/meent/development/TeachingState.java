package coop.meent.development;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// Where a lesson by a colleague is; `development.teaching.<STATE>` in words.
public enum TeachingState implements Named {
  /// The colleague has not said yes or no yet.
  ASKED,
  AGREED,
  DECLINED,
  WITHDRAWN,

  /// One of the two signed that it was given.
  HALF_SIGNED,

  /// Both signed, and not for the same time.
  DIFFERS,
  SIGNED,

  /// The office made the teacher's bill.
  BILLED;

  boolean isOver() {
    return this == DECLINED || this == WITHDRAWN || this == BILLED;
  }

  @Override
  public String in(Texts texts) {
    return texts.get("development.teaching." + name());
  }
}
