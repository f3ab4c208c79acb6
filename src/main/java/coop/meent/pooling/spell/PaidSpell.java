package coop.meent.pooling.spell;

import coop.meent.pooling.aggregate.LossModel;

/// The months of gifts in one spell of illness of random length D: gifts run from `waiting` months
/// after its start until recovery, at most until `stop` months after its **start**. A rulebook
/// whose waiting time stands outside the longest duration has a stop of the two together.
///
/// E\[paid\] = ∫ P(D > t) dt from waiting to stop, E\[paid²\] = ∫ 2(t - waiting) P(D > t) dt; with
/// whole months counted as soon as they have begun, Σ P(D > k). Source: Haberman and Pitacco,
/// *Actuarial Models for Disability Insurance*, section 2. Limits: durations are independent of
/// each other and of what is paid.
public record PaidSpell(LossModel duration, int waiting, int stop) {

  public PaidSpell {
    if (waiting < 0 || stop < 0) throw new IllegalArgumentException(waiting + " to " + stop);
  }

  private boolean isEmpty() {
    return stop <= waiting;
  }

  public double chanceOfAny() {
    return isEmpty() ? 0 : duration.survival(waiting);
  }

  public double chanceStillIllAtStop() {
    return duration.survival(stop);
  }

  public double expectedMonths() {
    return isEmpty() ? 0 : duration.limitedMean(stop) - duration.limitedMean(waiting);
  }

  public double secondMoment() {
    if (isEmpty()) return 0;
    double squares = duration.limitedSecondMoment(stop) - duration.limitedSecondMoment(waiting);
    return squares - 2 * waiting * expectedMonths();
  }

  public double expectedStartedMonths() {
    double sum = 0;
    for (int k = waiting; k < stop; k++) sum += duration.survival(k);
    return sum;
  }

  /// The share of its level that each member gives in the long run: what a deposit must be at
  /// least.
  ///
  /// @param incidence spells per member and year
  public double pureDeposit(double incidence) {
    return incidence * expectedMonths() / 12;
  }
}
