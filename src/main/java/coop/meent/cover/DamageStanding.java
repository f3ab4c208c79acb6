package coop.meent.cover;

import coop.meent.base.Money;

/// A damage with who bears what of it, and what of that was not paid yet.
public record DamageStanding(Damage damage, Layers layers) {

  public Money openWith(Damage.Payer payer) {
    var owed =
        switch (payer) {
          case INSURER -> layers.insurer();
          case POT -> layers.pot();
        };
    return owed.minus(damage.paidBy(payer));
  }
}
