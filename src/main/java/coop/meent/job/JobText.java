package coop.meent.job;

import coop.meent.base.Money;
import coop.meent.base.Rhythm;

/// What a job is.
///
/// @param aim what it is for
/// @param authority what its owner may decide alone, in words; may be empty
/// @param limit and up to which amount; zero for none
/// @param budgetMinutes that it may take in each month or year; zero where nothing was agreed
/// @param rhythm a month or a year
public record JobText(
    String name, String aim, String authority, Money limit, int budgetMinutes, Rhythm rhythm) {

  public JobText {
    name = name.strip();
    aim = aim.strip();
    authority = authority.strip();
  }

  /// Whether its owner asks to decide anything alone.
  public boolean asksAuthority() {
    return !authority.isEmpty() || !limit.isZero();
  }

  boolean asksTheSameAs(JobText other) {
    return authority.equals(other.authority) && limit.equals(other.limit);
  }
}
