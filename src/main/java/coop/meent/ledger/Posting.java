package coop.meent.ledger;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Money;
import java.util.Optional;

/// One line of an entry.
///
/// @param amount debit positive, credit negative
/// @param text of this line; empty when the entry's text says it
/// @param vatCode of `vat-codes`, where the line bears on the VAT return
public record Posting(
    AccountId account,
    Money amount,
    Optional<String> text,
    Dimensions dimensions,
    Optional<String> vatCode) {

  public static Posting of(AccountId account, Money amount) {
    return new Posting(account, amount, Optional.empty(), Dimensions.NONE, Optional.empty());
  }

  public Posting withText(String text) {
    return new Posting(account, amount, Optional.of(text), dimensions, vatCode);
  }

  public Posting with(Dimensions dimensions) {
    return new Posting(account, amount, text, dimensions, vatCode);
  }

  public Posting withVat(String vatCode) {
    return new Posting(account, amount, text, dimensions, Optional.of(vatCode));
  }

  public Posting withAmount(Money amount) {
    return new Posting(account, amount, text, dimensions, vatCode);
  }

  Posting negate() {
    return new Posting(account, amount.negate(), text, dimensions, vatCode);
  }
}
