package coop.meent.demo;

import coop.meent.base.RefusedException;
import java.time.LocalDate;

/// How large a demonstration is made, and of which day.
///
/// @param members from 3 on
/// @param years how far the books go back
/// @param transactions at least this many entries in the cooperative's book; the story itself has
///   about a thousand a year, ticket sales fill up what is asked beyond that
/// @param seed the same seed and `today` make the same rows
/// @param today the day on which the story ends
public record DemoOptions(int members, int years, int transactions, long seed, LocalDate today) {

  /// @throws RefusedException with a [DemoRefusal] when a number is out of range
  public DemoOptions {
    require("members", members, 3, 5_000);
    require("years", years, 1, 20);
    require("transactions", transactions, 0, 2_000_000);
  }

  /// 24 members, two years, the story alone.
  public static DemoOptions on(LocalDate today) {
    return new DemoOptions(24, 2, 0, 1, today);
  }

  public DemoOptions withMembers(int members) {
    return new DemoOptions(members, years, transactions, seed, today);
  }

  public DemoOptions withYears(int years) {
    return new DemoOptions(members, years, transactions, seed, today);
  }

  public DemoOptions withTransactions(int transactions) {
    return new DemoOptions(members, years, transactions, seed, today);
  }

  public DemoOptions withSeed(long seed) {
    return new DemoOptions(members, years, transactions, seed, today);
  }

  private static void require(String option, int value, int least, int most) {
    if (value < least || value > most)
      throw new RefusedException(new DemoRefusal.OutOfRange(option, least, most));
  }
}
