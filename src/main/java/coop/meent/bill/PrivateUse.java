package coop.meent.bill;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Rate;
import java.math.RoundingMode;

/// The share of a line that somebody uses in private: it goes to that member's current account, VAT
/// and all, and the cooperative deducts nothing of it.
///
/// @param percent from 1 to 100
public record PrivateUse(int percent, MemberId member) {

  /// Of an amount, to the cent.
  Money of(Money amount) {
    return amount.times(Rate.percent(String.valueOf(percent)), RoundingMode.HALF_UP);
  }
}
