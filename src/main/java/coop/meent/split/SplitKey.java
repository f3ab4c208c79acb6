package coop.meent.split;

import coop.meent.base.Texts;
import java.util.Locale;
import java.util.Optional;

/// By what a team divides.
public enum SplitKey {
  HOURS,

  /// Percentages that add up to a hundred.
  PERCENTAGE,

  /// Amounts that add up to the invoice without VAT, or to what is left of it for the team.
  AMOUNT,

  /// Anything that is counted: pages, days, pieces.
  UNITS;

  public String in(Texts texts) {
    return texts.get("split.key." + name());
  }

  /// What people type, in small letters.
  public static Optional<SplitKey> of(String word) {
    for (var key : values())
      if (key.name().equals(word.strip().toUpperCase(Locale.ROOT))) return Optional.of(key);
    return Optional.empty();
  }
}
