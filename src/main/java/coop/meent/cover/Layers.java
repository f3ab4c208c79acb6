package coop.meent.cover;

import coop.meent.base.Money;

/// Who bears what of one damage.
///
/// @param member what the member keeps
/// @param pot what the members' pot pays
/// @param insurer what lies above the deductible
/// @param isStopped whether the pot would have paid more without its bound of the year
public record Layers(Money member, Money pot, Money insurer, boolean isStopped) {

  /// @param deductible below which the insurer pays nothing
  /// @param own below which the pot pays nothing; at or above the deductible the pot pays nothing
  /// @param left what the pot may still pay this year
  static Layers of(Money damage, Money deductible, Money own, Money left) {
    var insurer = positive(damage.minus(deductible));
    var asked = positive(least(damage, deductible).minus(own));
    var pot = least(asked, positive(left));
    return new Layers(damage.minus(insurer).minus(pot), pot, insurer, pot.compareTo(asked) < 0);
  }

  private static Money least(Money one, Money other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static Money positive(Money amount) {
    return amount.isPositive() ? amount : Money.ZERO;
  }
}
