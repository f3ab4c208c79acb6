package coop.meent.member;

import coop.meent.base.Id.MemberId;

/// A place where money of somebody may have been noted: such data are kept as long as the books.
/// Rooms that take money of who is no member yet implement it.
public interface MoneyTrace {

  /// Whether it can be seen from this laptop at all.
  boolean isSeen();

  boolean isThere(MemberId who);
}
