package coop.meent.vat;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// How far the return of a period is.
public enum PeriodState implements Named {
  /// Its days are not over.
  RUNNING,

  /// To be filed: what is shown is a draft.
  OPEN,

  /// Nothing is owed under the small business scheme, so that nothing is filed.
  FREE,
  FILED,
  CORRECTED,

  /// Filed more than once, by laptops apart; somebody has to choose.
  CONTRADICTED;

  public boolean isFiled() {
    return this == FILED || this == CORRECTED || this == CONTRADICTED;
  }

  @Override
  public String in(Texts texts) {
    return texts.get("vat.state." + name());
  }
}
