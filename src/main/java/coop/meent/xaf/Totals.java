package coop.meent.xaf;

import coop.meent.base.Money;

/// How much there is in a block of an audit file.
///
/// @param debit of all lines on that side, as a positive amount; `credit` likewise
record Totals(long lines, Money debit, Money credit) {

  static final Totals NONE = new Totals(0, Money.ZERO, Money.ZERO);

  /// With one line more.
  ///
  /// @param amount signed, debit positive
  Totals plus(Money amount) {
    return amount.isNegative() ? credited(amount.negate()) : debited(amount);
  }

  Totals debited(Money amount) {
    return new Totals(lines + 1, debit.plus(amount), credit);
  }

  Totals credited(Money amount) {
    return new Totals(lines + 1, debit, credit.plus(amount));
  }

  boolean isBalanced() {
    return debit.equals(credit);
  }
}
