package coop.meent.bank;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Money;
import coop.meent.ledger.Dimensions;
import java.util.Optional;

/// A part of a bank line, and where it goes.
///
/// @param amount with the sign of the line: of money in a positive part, of money out a negative
///   one; the parts of a line add up to the line
/// @param text of this part; empty when the entry's text says it
public record Allocation(
    AccountId account,
    Money amount,
    Optional<String> text,
    Dimensions dimensions,
    Optional<String> vatCode) {

  public static Allocation of(AccountId account, Money amount) {
    return new Allocation(account, amount, Optional.empty(), Dimensions.NONE, Optional.empty());
  }

  public Allocation withText(String text) {
    return new Allocation(account, amount, Optional.of(text), dimensions, vatCode);
  }

  public Allocation with(Dimensions dimensions) {
    return new Allocation(account, amount, text, dimensions, vatCode);
  }

  public Allocation withVat(String vatCode) {
    return new Allocation(account, amount, text, dimensions, Optional.of(vatCode));
  }

  Allocation withAmount(Money amount) {
    return new Allocation(account, amount, text, dimensions, vatCode);
  }
}
