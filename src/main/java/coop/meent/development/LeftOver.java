package coop.meent.development;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.util.Locale;
import java.util.Optional;

/// What becomes of what a round does not use; fixed when it is opened.
/// `development.leftover.<RULE>` in words.
public enum LeftOver implements Named {
  /// To who put it in, in the proportion of that, with its old days.
  BACK,
  POOL;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The rule of a later Meent is none here.
  static Optional<LeftOver> of(String word) {
    for (var one : values()) if (one.name().equals(word)) return Optional.of(one);
    return Optional.empty();
  }

  @Override
  public String in(Texts texts) {
    return texts.get("development.leftover." + name());
  }
}
