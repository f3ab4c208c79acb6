package coop.meent.talent;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// How gladly a member uses a skill; `talent.interest.<INTEREST>` in words.
public enum Interest implements Named {
  RATHER_NOT,
  FINE,
  GLADLY;

  /// From rather not to gladly, and around.
  public Interest next() {
    return switch (this) {
      case RATHER_NOT -> FINE;
      case FINE -> GLADLY;
      case GLADLY -> RATHER_NOT;
    };
  }

  @Override
  public String in(Texts texts) {
    return texts.get("talent.interest." + name());
  }
}
