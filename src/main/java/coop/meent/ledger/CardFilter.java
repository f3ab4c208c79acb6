package coop.meent.ledger;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;

/// Which lines of an account's card to show; each keeps the balance it has on the whole card.
///
/// @param about only lines on these dimensions; the balance then counts those alone
/// @param words only lines whose text or document holds this, whatever the case
public record CardFilter(AccountId account, FiscalPeriod period, Dimensions about, String words) {

  public static CardFilter all(AccountId account, FiscalPeriod period, Dimensions about) {
    return new CardFilter(account, period, about, "");
  }

  public CardFilter holding(String words) {
    return new CardFilter(account, period, about, words.strip());
  }
}
