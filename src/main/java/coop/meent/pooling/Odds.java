package coop.meent.pooling;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// A chance in words that need no percentages: about 1 in 11, about 4 in 10, less than 1 in 1,000.
public record Odds(double chance) implements Named {

  @Override
  public String in(Texts texts) {
    if (chance <= 0) return texts.get("pooling.odds.none");
    if (chance < 0.001) return texts.get("pooling.odds.rare");
    if (chance > 0.95) return texts.get("pooling.odds.sure");
    if (chance >= 0.3) return texts.get("pooling.odds.tenths", Math.round(10 * chance));
    return texts.get("pooling.odds.one", Math.round(1 / chance));
  }
}
