package coop.meent.bank;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Money;
import coop.meent.base.Original;
import coop.meent.ledger.Dimensions;
import java.util.Optional;

/// A part of a bank line, and where it goes.
///
/// @param amount with the sign of the line: of money in a positive part, of money out a negative
///   one; the parts of a line add up to the line
/// @param text of this part; empty when the entry's text says it
/// @param original what it is in another currency, such as of a bill that is paid with it
public record Allocation(
    AccountId account,
    Money amount,
    Optional<String> text,
    Dimensions dimensions,
    Optional<String> vatCode,
    Optional<Original> original) {

  public Allocation(
      AccountId account,
      Money amount,
      Optional<String> text,
      Dimensions dimensions,
      Optional<String> vatCode) {
    this(account, amount, text, dimensions, vatCode, Optional.empty());
  }

  public static Allocation of(AccountId account, Money amount) {
    return new Allocation(account, amount, Optional.empty(), Dimensions.NONE, Optional.empty());
  }

  public Allocation withText(String text) {
    return new Allocation(account, amount, Optional.of(text), dimensions, vatCode, original);
  }

  public Allocation with(Dimensions dimensions) {
    return new Allocation(account, amount, text, dimensions, vatCode, original);
  }

  public Allocation withVat(String vatCode) {
    return new Allocation(account, amount, text, dimensions, Optional.of(vatCode), original);
  }

  public Allocation withOriginal(Original original) {
    return new Allocation(account, amount, text, dimensions, vatCode, Optional.of(original));
  }

  Allocation withAmount(Money amount) {
    return new Allocation(account, amount, text, dimensions, vatCode);
  }
}
