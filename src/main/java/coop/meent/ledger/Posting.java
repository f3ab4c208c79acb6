package coop.meent.ledger;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Money;
import coop.meent.base.Original;
import java.util.Optional;

/// One line of an entry.
///
/// @param amount debit positive, credit negative
/// @param text of this line; empty when the entry's text says it
/// @param vatCode of `vat-codes`, where the line bears on the VAT return
/// @param original what it was in another currency; books are kept in their own
public record Posting(
    AccountId account,
    Money amount,
    Optional<String> text,
    Dimensions dimensions,
    Optional<String> vatCode,
    Optional<Original> original) {

  public static Posting of(AccountId account, Money amount) {
    return new Posting(
        account, amount, Optional.empty(), Dimensions.NONE, Optional.empty(), Optional.empty());
  }

  public Posting withText(String text) {
    return new Posting(account, amount, Optional.of(text), dimensions, vatCode, original);
  }

  public Posting with(Dimensions dimensions) {
    return new Posting(account, amount, text, dimensions, vatCode, original);
  }

  public Posting on(AccountId account) {
    return new Posting(account, amount, text, dimensions, vatCode, original);
  }

  public Posting withVat(String vatCode) {
    return new Posting(account, amount, text, dimensions, Optional.of(vatCode), original);
  }

  /// Without a mark for the VAT return; the amount stays.
  public Posting withoutVat() {
    return new Posting(account, amount, text, dimensions, Optional.empty(), original);
  }

  /// Of another amount the original is not known.
  public Posting withAmount(Money amount) {
    var kept = amount.equals(this.amount) ? original : Optional.<Original>empty();
    return new Posting(account, amount, text, dimensions, vatCode, kept);
  }

  public Posting withOriginal(Original original) {
    return new Posting(account, amount, text, dimensions, vatCode, Optional.of(original));
  }

  /// In the currency of the book alone: another day has another rate.
  public Posting withoutOriginal() {
    return new Posting(account, amount, text, dimensions, vatCode, Optional.empty());
  }

  Posting negate() {
    return new Posting(
        account, amount.negate(), text, dimensions, vatCode, original.map(Original::negate));
  }
}
