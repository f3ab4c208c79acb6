package coop.meent.ledger;

import coop.meent.base.Money;

/// What moved on an account; both sides zero or more.
public record Turnover(Money debit, Money credit) {

  public static final Turnover NONE = new Turnover(Money.ZERO, Money.ZERO);

  public Money balance() {
    return debit.minus(credit);
  }

  public Turnover plus(Turnover other) {
    return new Turnover(debit.plus(other.debit), credit.plus(other.credit));
  }
}
