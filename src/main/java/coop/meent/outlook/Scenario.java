package coop.meent.outlook;

import coop.meent.pooling.Calibration;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// A circle that is thought out: who takes part, by which rules, and what is supposed of illness.
/// Shares are decimals as typed.
///
/// @param months that are looked ahead
/// @param hasOwnAccounts whether a gift is given from each donor's own account, and what one lacks
///   asked of the others; else all accounts are counted as one purse
public record Scenario(
    Mix mix, Illness illness, Saving saving, Care care, int months, boolean hasOwnAccounts) {

  /// What is supposed of illness.
  ///
  /// @param prevalence the average share of members who have been ill for longer than a month, such
  ///   as 0.02; with a month of waiting that is who receives gifts
  /// @param recovers the chance a month that somebody who is ill gets better, such as 0.14
  public record Illness(BigDecimal prevalence, BigDecimal recovers) {}

  /// What is put aside.
  ///
  /// @param deposit the share of the level put aside a month
  /// @param capDeposits an account holds at most
  /// @param startDeposits of each member that are there already; parts of one are possible
  public record Saving(BigDecimal deposit, int capDeposits, BigDecimal startDeposits) {}

  /// @param waitMonths before gifts begin
  /// @param longestMonths of gifts in one spell
  public record Care(int waitMonths, int longestMonths) {}

  private static final Set<String> WORDS =
      Set.of("ill", "better", "deposit", "cap", "start", "wait", "longest", "months", "own");

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
        new Illness(Calibration.MIDDLE.share(), new BigDecimal("0.14")),
        new Saving(new BigDecimal("0.045"), 36, BigDecimal.ZERO),
        new Care(1, 24),
        24,
        false);
  }

  /// As a file keeps it: a word and its value on each line; read by [#read].
  public String code() {
    List<String> lines = new ArrayList<>();
    for (var level : mix.levels()) lines.add("level " + level.cents() + " " + level.members());
    lines.add("ill " + prevalence().toPlainString());
    lines.add("better " + recovers().toPlainString());
    lines.add("deposit " + deposit().toPlainString());
    lines.add("cap " + capDeposits());
    lines.add("start " + startDeposits().toPlainString());
    lines.add("wait " + waitMonths());
    lines.add("longest " + longestMonths());
    lines.add("months " + months);
    lines.add("own " + hasOwnAccounts);
    return String.join("\n", lines);
  }

  /// Empty for what this Meent does not know, and for what cannot be computed.
  public static Optional<Scenario> read(String code) {
    List<LevelCount> levels = new ArrayList<>();
    Map<String, String> parts = new HashMap<>();
    try {
      for (var line : code.lines().toList()) {
        var words = line.split(" ");
        if (words[0].equals("level"))
          levels.add(new LevelCount(Long.parseLong(words[1]), Integer.parseInt(words[2])));
        else parts.put(words[0], words[1]);
      }
      if (!parts.keySet().equals(WORDS)) return Optional.empty();
      var read = of(new Mix(levels), word -> parts.getOrDefault(word, ""));
      return read.problem().isEmpty() ? Optional.of(read) : Optional.empty();
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException _) {
      return Optional.empty();
    }
  }

  private static Scenario of(Mix mix, UnaryOperator<String> part) {
    return new Scenario(
        mix,
        new Illness(new BigDecimal(part.apply("ill")), new BigDecimal(part.apply("better"))),
        new Saving(
            new BigDecimal(part.apply("deposit")),
            Integer.parseInt(part.apply("cap")),
            new BigDecimal(part.apply("start"))),
        new Care(Integer.parseInt(part.apply("wait")), Integer.parseInt(part.apply("longest"))),
        Integer.parseInt(part.apply("months")),
        Boolean.parseBoolean(part.apply("own")));
  }

  public BigDecimal prevalence() {
    return illness.prevalence;
  }

  public BigDecimal recovers() {
    return illness.recovers;
  }

  public BigDecimal deposit() {
    return saving.deposit;
  }

  public int capDeposits() {
    return saving.capDeposits;
  }

  public BigDecimal startDeposits() {
    return saving.startDeposits;
  }

  public int waitMonths() {
    return care.waitMonths;
  }

  public int longestMonths() {
    return care.longestMonths;
  }

  /// The first part that is out of its range.
  public Optional<Part> problem() {
    if (mix.members() < 2 || mix.members() > MOST_MEMBERS) return Optional.of(Part.MEMBERS);
    if (!isBetween(recovers(), "0.01", "0.9")) return Optional.of(Part.RECOVERY);
    if (!isBetween(prevalence(), "0", "0.3") || !isPossible()) return Optional.of(Part.PREVALENCE);
    if (!isBetween(deposit(), "0", "1")) return Optional.of(Part.DEPOSIT);
    if (capDeposits() < 1 || capDeposits() > MOST_CAP) return Optional.of(Part.CAP);
    boolean isStart =
        startDeposits().signum() >= 0
            && startDeposits().compareTo(BigDecimal.valueOf(capDeposits())) <= 0;
    if (!isStart) return Optional.of(Part.START);
    if (waitMonths() < 1 || waitMonths() > MOST_WAIT) return Optional.of(Part.WAIT);
    if (longestMonths() < 1 || longestMonths() > MOST_LONGEST) return Optional.of(Part.LONGEST);
    if (months < 1 || months > MOST_MONTHS) return Optional.of(Part.MONTHS);
    return Optional.empty();
  }

  private static boolean isBetween(BigDecimal value, String least, String most) {
    return value.compareTo(new BigDecimal(least)) >= 0
        && value.compareTo(new BigDecimal(most)) <= 0;
  }

  /// Whether some chance of falling ill gives so many.
  private boolean isPossible() {
    double r = recovers().doubleValue();
    double ill = prevalence().doubleValue() / (1 - r);
    return ill < 1 && r * ill / (1 - ill) < 1;
  }

  /// With the next of the known guesses at how many are ill; half as many more above the last.
  public Scenario worse() {
    for (var guess : Calibration.values())
      if (guess.share().compareTo(prevalence()) > 0) return withPrevalence(guess.share());
    var more = withPrevalence(prevalence().multiply(new BigDecimal("1.5")));
    return more.problem().isPresent() ? this : more;
  }

  public int members() {
    return mix.members();
  }

  public Scenario with(Mix other) {
    return new Scenario(other, illness, saving, care, months, hasOwnAccounts);
  }

  public Scenario withMembers(int members) {
    return with(mix.ofSize(members));
  }

  private Scenario with(Illness other) {
    return new Scenario(mix, other, saving, care, months, hasOwnAccounts);
  }

  public Scenario withPrevalence(BigDecimal other) {
    return with(new Illness(other, recovers()));
  }

  public Scenario withRecovery(BigDecimal other) {
    return with(new Illness(prevalence(), other));
  }

  private Scenario with(Saving other) {
    return new Scenario(mix, illness, other, care, months, hasOwnAccounts);
  }

  public Scenario withDeposit(BigDecimal other) {
    return with(new Saving(other, capDeposits(), startDeposits()));
  }

  public Scenario withCap(int deposits) {
    return with(new Saving(deposit(), deposits, startDeposits().min(BigDecimal.valueOf(deposits))));
  }

  public Scenario withStart(BigDecimal deposits) {
    return with(new Saving(deposit(), capDeposits(), deposits));
  }

  public Scenario withCare(int waiting, int longest) {
    return new Scenario(mix, illness, saving, new Care(waiting, longest), months, hasOwnAccounts);
  }

  public Scenario withMonths(int other) {
    return new Scenario(mix, illness, saving, care, other, hasOwnAccounts);
  }

  public Scenario withOwnAccounts(boolean isOwn) {
    return new Scenario(mix, illness, saving, care, months, isOwn);
  }
}
