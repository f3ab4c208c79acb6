package coop.meent.einvoice;

import coop.meent.base.Money;

/// Something on top of a price, or off it.
///
/// @param amount positive for a charge, negative for an allowance
public record Adjustment(Money amount, String reason) {

  public Adjustment {
    reason = reason.strip();
  }

  Adjustment negate() {
    return new Adjustment(amount.negate(), reason);
  }

  public boolean isCharge() {
    return !amount.isNegative();
  }
}
