package coop.meent.member;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Named;
import java.time.LocalDate;
import java.util.List;

/// A part of the cooperative in which something may be open when a member leaves: each implements
/// it, and says what is open.
public interface OpenMatters {

  /// What is open with a member on a day, a sentence each.
  List<Named> of(MemberId member, LocalDate day);

  /// Whether the settlement itself settles it, so that it does not stand in its way.
  default boolean isSettledByLeaving() {
    return false;
  }
}
