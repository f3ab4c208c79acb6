package coop.meent.gift;

import coop.meent.base.Money;

/// What a leaver takes along: the balance, less gifts of the month that are still to be given. A
/// balance that does not carry them leaves something owed.
public record Settlement(Money balance, Money openGifts) {

  public Settlement {
    if (balance.isNegative() || openGifts.isNegative())
      throw new IllegalArgumentException(balance + ", " + openGifts);
  }

  public Money paidOut() {
    var left = balance.minus(openGifts);
    return left.isNegative() ? Money.ZERO : left;
  }

  public Money owed() {
    var left = openGifts.minus(balance);
    return left.isNegative() ? Money.ZERO : left;
  }
}
