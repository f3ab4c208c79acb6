package coop.meent.outlook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// A circle that there is, as far as its outlook goes: nobody's name and nobody's illness.
///
/// @param name of the circle
/// @param levelCents of each member
/// @param balanceCents of each member, in the same order: what is put aside now
/// @param deposit the share of the level put aside a month
/// @param capDeposits an account holds at most; [Scenario#MOST_CAP] where there is no cap
/// @param waitDays before gifts begin; 30 and 31 are a month
/// @param longestMonths of gifts in one case, the waiting time not counted
/// @param experience what it saw itself of illness; empty where it saw nothing yet
public record CircleShape(
    String name,
    List<Long> levelCents,
    List<Long> balanceCents,
    BigDecimal deposit,
    int capDeposits,
    int waitDays,
    int longestMonths,
    Optional<Experience> experience) {

  private static final int MONTH = 31;

  public CircleShape {
    levelCents = List.copyOf(levelCents);
    balanceCents = List.copyOf(balanceCents);
    if (levelCents.size() != balanceCents.size())
      throw new IllegalArgumentException(levelCents.size() + " levels of " + balanceCents.size());
  }

  public CircleShape with(Experience seen) {
    return new CircleShape(
        name,
        levelCents,
        balanceCents,
        deposit,
        capDeposits,
        waitDays,
        longestMonths,
        Optional.of(seen));
  }

  /// As it is now, with what is supposed of illness.
  public Scenario scenario(Scenario supposed) {
    var mix = Mix.of(levelCents);
    return new Scenario(
        mix,
        supposed.illness(),
        new Scenario.Saving(deposit, capDeposits, start(mix)),
        new Scenario.Care(Math.max(1, (waitDays + MONTH - 1) / MONTH), longestMonths),
        supposed.months(),
        supposed.hasOwnAccounts());
  }

  /// All balances in deposits of everybody, down to a hundredth of one.
  private BigDecimal start(Mix mix) {
    long deposits = mix.deposits(deposit);
    if (deposits == 0) return BigDecimal.ZERO;
    long balance = balanceCents.stream().mapToLong(Long::longValue).sum();
    return BigDecimal.valueOf(balance)
        .divide(BigDecimal.valueOf(deposits), 2, RoundingMode.FLOOR)
        .min(BigDecimal.valueOf(capDeposits))
        .max(BigDecimal.ZERO);
  }
}
