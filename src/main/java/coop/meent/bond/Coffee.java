package coop.meent.bond;

import coop.meent.base.Id.MemberId;
import java.time.LocalDate;

/// Two people had coffee. There is nothing else to say of it.
///
/// @param by who noted it
public record Coffee(MemberId by, MemberId with, LocalDate on) {

  public boolean isOf(MemberId who) {
    return by.equals(who) || with.equals(who);
  }

  boolean isSameAs(Coffee other) {
    return on.equals(other.on) && Before.pair(by, with).equals(Before.pair(other.by, other.with));
  }

  /// The one that it was with, for one of the two.
  public MemberId other(MemberId me) {
    return by.equals(me) ? with : by;
  }
}
