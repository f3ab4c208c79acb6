package coop.meent.talent;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// How many have a skill: few is a strength towards clients, and a risk when one falls ill.
///
/// @param members among whom they were counted
public record Rarity(int holders, int members) {

  /// So few that it is a risk.
  private static final int FEW = 2;

  /// One in so many: rare enough to say so to clients.
  private static final int ONE_IN = 8;

  /// `talent.rarity.<KIND>` in words.
  public enum Kind implements Named {
    NOBODY,
    ONE,
    FEW,
    RARE,
    SHARED;

    @Override
    public String in(Texts texts) {
      return texts.get("talent.rarity." + name());
    }
  }

  public Kind kind() {
    if (holders == 0) return Kind.NOBODY;
    if (holders == 1) return Kind.ONE;
    if (holders <= FEW) return Kind.FEW;
    return holders * ONE_IN <= members ? Kind.RARE : Kind.SHARED;
  }

  /// Whether the work stands still when one of them falls ill.
  public boolean isRisk() {
    return holders > 0 && holders <= FEW;
  }

  public boolean isStrength() {
    return holders > 0 && kind() != Kind.SHARED;
  }
}
