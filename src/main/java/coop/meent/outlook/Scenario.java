package coop.meent.outlook;

import coop.meent.pooling.Calibration;
import java.math.BigDecimal;
import java.util.Optional;

/// A circle that is thought out: who takes part, by which rules, and what is supposed of illness.
/// Shares are decimals as typed.
///
/// @param prevalence the average share of members who have been ill for longer than a month, such
///   as 0.02; with a month of waiting that is who receives gifts
/// @param recovers the chance a month that somebody who is ill gets better, such as 0.14
/// @param deposit the share of the level put aside a month
/// @param capDeposits an account holds at most
/// @param startDeposits of each member that are there already; parts of one are possible
/// @param waitMonths before gifts begin
/// @param longestMonths of gifts in one spell
/// @param months that are looked ahead
/// @param hasOwnAccounts whether a gift is given from each donor's own account, and what one lacks
///   asked of the others; else all accounts are counted as one purse
public record Scenario(
    Mix mix,
    BigDecimal prevalence,
    BigDecimal recovers,
    BigDecimal deposit,
    int capDeposits,
    BigDecimal startDeposits,
    int waitMonths,
    int longestMonths,
    int months,
    boolean hasOwnAccounts) {

  public static final int MOST_MEMBERS = 300;
  public static final int MOST_MONTHS = 120;
  public static final int MOST_CAP = 240;
  public static final int MOST_WAIT = 24;
  public static final int MOST_LONGEST = 120;

  /// What of a circle cannot be computed.
  public enum Part {
    MEMBERS,
    PREVALENCE,
    RECOVERY,
    DEPOSIT,
    CAP,
    START,
    WAIT,
    LONGEST,
    MONTHS
  }

  /// Twenty members of one level, 4.5 % put aside, nothing there yet, a month of waiting, two years
  /// of gifts at most, two years ahead.
  public static Scenario usual() {
    return new Scenario(
        Mix.even(20, 150_000),
        Calibration.MIDDLE.share(),
        new BigDecimal("0.14"),
        new BigDecimal("0.045"),
        36,
        BigDecimal.ZERO,
        1,
        24,
        24,
        false);
  }

  /// The first part that is out of its range.
  public Optional<Part> problem() {
    if (mix.members() < 2 || mix.members() > MOST_MEMBERS) return Optional.of(Part.MEMBERS);
    if (!isBetween(recovers, "0.01", "0.9")) return Optional.of(Part.RECOVERY);
    if (!isBetween(prevalence, "0", "0.3") || !isPossible()) return Optional.of(Part.PREVALENCE);
    if (!isBetween(deposit, "0", "1")) return Optional.of(Part.DEPOSIT);
    if (capDeposits < 1 || capDeposits > MOST_CAP) return Optional.of(Part.CAP);
    boolean isStart =
        startDeposits.signum() >= 0
            && startDeposits.compareTo(BigDecimal.valueOf(capDeposits)) <= 0;
    if (!isStart) return Optional.of(Part.START);
    if (waitMonths < 1 || waitMonths > MOST_WAIT) return Optional.of(Part.WAIT);
    if (longestMonths < 1 || longestMonths > MOST_LONGEST) return Optional.of(Part.LONGEST);
    if (months < 1 || months > MOST_MONTHS) return Optional.of(Part.MONTHS);
    return Optional.empty();
  }

  private static boolean isBetween(BigDecimal value, String least, String most) {
    return value.compareTo(new BigDecimal(least)) >= 0
        && value.compareTo(new BigDecimal(most)) <= 0;
  }

  /// Whether some chance of falling ill gives so many.
  private boolean isPossible() {
    double r = recovers.doubleValue();
    double ill = prevalence.doubleValue() / (1 - r);
    return ill < 1 && r * ill / (1 - ill) < 1;
  }

  /// With the next of the known guesses at how many are ill; half as many more above the last.
  public Scenario worse() {
    for (var guess : Calibration.values())
      if (guess.share().compareTo(prevalence) > 0) return withPrevalence(guess.share());
    var more = withPrevalence(prevalence.multiply(new BigDecimal("1.5")));
    return more.problem().isPresent() ? this : more;
  }

  public int members() {
    return mix.members();
  }

  public Scenario with(Mix other) {
    return new Scenario(
        other,
        prevalence,
        recovers,
        deposit,
        capDeposits,
        startDeposits,
        waitMonths,
        longestMonths,
        months,
        hasOwnAccounts);
  }

  public Scenario withMembers(int members) {
    return with(mix.ofSize(members));
  }

  public Scenario withPrevalence(BigDecimal other) {
    return new Scenario(
        mix,
        other,
        recovers,
        deposit,
        capDeposits,
        startDeposits,
        waitMonths,
        longestMonths,
        months,
        hasOwnAccounts);
  }

  public Scenario withRecovery(BigDecimal other) {
    return new Scenario(
        mix,
        prevalence,
        other,
        deposit,
        capDeposits,
        startDeposits,
        waitMonths,
        longestMonths,
        months,
        hasOwnAccounts);
  }

  public Scenario withDeposit(BigDecimal other) {
    return saving(other, capDeposits, startDeposits);
  }

  public Scenario withCap(int deposits) {
    return saving(deposit, deposits, startDeposits.min(BigDecimal.valueOf(deposits)));
  }

  public Scenario withStart(BigDecimal deposits) {
    return saving(deposit, capDeposits, deposits);
  }

  private Scenario saving(BigDecimal share, int cap, BigDecimal start) {
    return new Scenario(
        mix,
        prevalence,
        recovers,
        share,
        cap,
        start,
        waitMonths,
        longestMonths,
        months,
        hasOwnAccounts);
  }

  public Scenario withCare(int waiting, int longest) {
    return new Scenario(
        mix,
        prevalence,
        recovers,
        deposit,
        capDeposits,
        startDeposits,
        waiting,
        longest,
        months,
        hasOwnAccounts);
  }

  public Scenario withMonths(int other) {
    return new Scenario(
        mix,
        prevalence,
        recovers,
        deposit,
        capDeposits,
        startDeposits,
        waitMonths,
        longestMonths,
        other,
        hasOwnAccounts);
  }

  public Scenario withOwnAccounts(boolean isOwn) {
    return new Scenario(
        mix,
        prevalence,
        recovers,
        deposit,
        capDeposits,
        startDeposits,
        waitMonths,
        longestMonths,
        months,
        isOwn);
  }
}
