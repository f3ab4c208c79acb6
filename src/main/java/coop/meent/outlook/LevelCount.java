package coop.meent.outlook;

/// How many members chose one level.
///
/// @param cents a month
public record LevelCount(long cents, int members) {

  /// A hundred million euros: far above any level, and no sum of them runs over.
  public static final long MOST_CENTS = 10_000_000_000L;

  public LevelCount {
    if (cents < 1 || cents > MOST_CENTS || members < 0)
      throw new IllegalArgumentException(members + " at " + cents);
  }
}
