package coop.meent.pooling;

/// A group of equals with one purse, in whole units of money, exact under its limits ([Limit]): one
/// level, one purse, recovery without memory, one month of waiting, no longest duration, nobody
/// comes or goes, no illness that strikes many at once.
///
/// A month: the purse takes `members`·`deposit`, up to the cap; of the k who are ill each stays ill
/// with chance 1 - r, and those s are given to; of the others each falls ill with chance q and
/// waits; if s·`gift` is more than the purse holds, the month is short, which ends the count.
///
/// @param gift units a month to each who is ill beyond the waiting month
/// @param deposit units a month by each member, the ill too
/// @param capDeposits how many deposits of each member the purse holds at most
/// @param start units in the purse at the start
/// @param illAtStart how many are ill already
public record PoolModel(
    int members,
    Incidence incidence,
    int gift,
    int deposit,
    int capDeposits,
    int start,
    int illAtStart) {

  /// Units to a gift: fine enough for every published deposit.
  public static final int UNITS = 20_000;

  public PoolModel {
    if (members < 1 || gift < 1 || deposit < 0 || capDeposits < 0 || start < 0)
      throw new IllegalArgumentException("members " + members + ", gift " + gift);
    if (illAtStart < 0 || illAtStart > members)
      throw new IllegalArgumentException("ill at the start: " + illAtStart);
    Math.multiplyExact(Math.multiplyExact(members, deposit), Math.max(1, capDeposits));
  }

  /// An empty purse and nobody ill, with a deposit as a share of the level (4.5 % is 0.045),
  /// rounded to 1/20,000 of it.
  public static PoolModel fresh(int members, Incidence incidence, double share, int capDeposits) {
    int deposit = Math.toIntExact(Math.round(share * UNITS));
    return new PoolModel(members, incidence, UNITS, deposit, capDeposits, 0, 0);
  }

  public PoolModel withMembers(int other) {
    return new PoolModel(other, incidence, gift, deposit, capDeposits, start, illAtStart);
  }

  public PoolModel withIncidence(Incidence other) {
    return new PoolModel(members, other, gift, deposit, capDeposits, start, illAtStart);
  }

  public PoolModel withDeposit(int other) {
    return new PoolModel(members, incidence, gift, other, capDeposits, start, illAtStart);
  }

  /// As many deposits of each member already in the purse.
  public PoolModel withStartDeposits(int deposits) {
    return withStart(Math.multiplyExact(Math.multiplyExact(deposits, deposit), members));
  }

  public PoolModel withStart(int other) {
    return new PoolModel(members, incidence, gift, deposit, capDeposits, other, illAtStart);
  }

  public int income() {
    return members * deposit;
  }

  public int cap() {
    return income() * capDeposits;
  }

  public double depositShare() {
    return (double) deposit / gift;
  }
}
