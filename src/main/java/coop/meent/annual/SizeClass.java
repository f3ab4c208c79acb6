package coop.meent.annual;

import coop.meent.base.Money;
import coop.meent.base.Named;
import coop.meent.base.Texts;

/// How large a legal entity is for its annual accounts (BW 2:395a, 396; figures for years from
/// 2024, Stb. 2024, 52). Two of three hold, two years running; members are no employees, so that
/// the third, the number of employees, is taken to hold.
public enum SizeClass implements Named {
  MICRO(450_000, 900_000),
  SMALL(7_500_000, 15_000_000),
  LARGER(Long.MAX_VALUE / 100, Long.MAX_VALUE / 100);

  private final long balanceCents;
  private final long turnoverCents;

  SizeClass(long balanceEuros, long turnoverEuros) {
    balanceCents = Math.multiplyExact(balanceEuros, 100);
    turnoverCents = Math.multiplyExact(turnoverEuros, 100);
  }

  /// @param before of the year before; two zeros when there is none
  static SizeClass of(Bounds now, Bounds before) {
    for (var one : values()) if (one.holds(now) && one.holds(before)) return one;
    return LARGER;
  }

  /// @param balance what the balance sheet comes to
  /// @param turnover of the year
  record Bounds(Money balance, Money turnover) {}

  private boolean holds(Bounds bounds) {
    return bounds.balance.cents() <= balanceCents || bounds.turnover.cents() <= turnoverCents;
  }

  @Override
  public String in(Texts texts) {
    return texts.get("annual.size." + name());
  }
}
