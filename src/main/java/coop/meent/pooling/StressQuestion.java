package coop.meent.pooling;

import java.math.BigDecimal;
import java.util.Optional;

/// What somebody asks of a circle: will it hold? Shares are decimals as typed, so that no screen or
/// command handles floating point.
///
/// @param prevalence the average share of members who are ill and receive gifts, such as 0.02
/// @param recovers the chance a month that somebody who is ill recovers, such as 0.14
/// @param deposit the share of the level put aside a month, such as 0.045
/// @param capDeposits an account holds at most
/// @param startDeposits of each member that are there already
/// @param illAtStart how many are ill already
public record StressQuestion(
    int members,
    int months,
    BigDecimal prevalence,
    BigDecimal recovers,
    BigDecimal deposit,
    int capDeposits,
    int startDeposits,
    int illAtStart) {

  public static final int MOST_MEMBERS = 300;
  public static final int MOST_MONTHS = 120;

  /// What of a question cannot be answered.
  public enum Part {
    MEMBERS,
    MONTHS,
    PREVALENCE,
    RECOVERY,
    DEPOSIT,
    CAP,
    START,
    ILL
  }

  /// The first part that is out of its range.
  public Optional<Part> problem() {
    if (members < 2 || members > MOST_MEMBERS) return Optional.of(Part.MEMBERS);
    if (months < 1 || months > MOST_MONTHS) return Optional.of(Part.MONTHS);
    if (!isBetween(recovers, "0.01", "0.9")) return Optional.of(Part.RECOVERY);
    if (!isPossible()) return Optional.of(Part.PREVALENCE);
    if (!isBetween(deposit, "0", "1")) return Optional.of(Part.DEPOSIT);
    if (capDeposits < 1 || capDeposits > 240) return Optional.of(Part.CAP);
    if (startDeposits < 0 || startDeposits > capDeposits) return Optional.of(Part.START);
    if (illAtStart < 0 || illAtStart > members) return Optional.of(Part.ILL);
    return Optional.empty();
  }

  private static boolean isBetween(BigDecimal value, String least, String most) {
    return value.compareTo(new BigDecimal(least)) >= 0
        && value.compareTo(new BigDecimal(most)) <= 0;
  }

  /// Whether some chance of falling ill gives so many: p/(1 - p) below 1/r.
  private boolean isPossible() {
    if (!isBetween(prevalence, "0", "1")) return false;
    double r = recovers.doubleValue();
    double ill = prevalence.doubleValue() / (1 - r);
    return ill < 1 && r * ill / (1 - ill) < 1;
  }

  /// @throws IllegalArgumentException when there is a [#problem]
  PoolModel model() {
    if (problem().isPresent()) throw new IllegalArgumentException("question " + this);
    var incidence = Incidence.ofPrevalence(prevalence.doubleValue(), recovers.doubleValue());
    var fresh = PoolModel.fresh(members, incidence, deposit.doubleValue(), capDeposits);
    return new PoolModel(
            members, incidence, fresh.gift(), fresh.deposit(), capDeposits, 0, illAtStart)
        .withStartDeposits(startDeposits);
  }
}
