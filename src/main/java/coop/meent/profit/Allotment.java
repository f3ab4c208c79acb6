package coop.meent.profit;

import coop.meent.base.Money;

/// What one member gets: paid out, or credited to the capital or to the current account.
public record Allotment(Claim claim, Money amount, Money paid, Destination creditedTo) {

  public Allotment {
    if (paid.compareTo(amount) > 0 || paid.isNegative())
      throw new IllegalArgumentException("paid " + paid + " of " + amount);
  }

  public Money credited() {
    return amount.minus(paid);
  }

  public Money toCapital() {
    return creditedTo == Destination.CAPITAL ? credited() : Money.ZERO;
  }

  public Money toAccount() {
    return creditedTo == Destination.MEMBER_ACCOUNT ? credited() : Money.ZERO;
  }
}
