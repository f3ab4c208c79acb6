package coop.meent.annualbudget;

import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Texts;

/// Whether what came makes the result better or worse than was budgeted; in words
/// `annualbudget.leaning.<LEANING>`, never by a colour alone.
public enum Leaning implements Named {
  BETTER,
  WORSE,
  SAME;

  /// @param isGood whether more is better
  static Leaning of(Money difference, boolean isGood) {
    if (difference.isZero()) return SAME;
    return difference.isPositive() == isGood ? BETTER : WORSE;
  }

  @Override
  public String in(Texts texts) {
    return texts.get("annualbudget.leaning." + name());
  }
}
