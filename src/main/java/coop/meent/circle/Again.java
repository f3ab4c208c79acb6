package coop.meent.circle;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.gift.Target.Stretch;
import java.time.YearMonth;
import java.util.List;

/// An earlier month that would come out otherwise by what is known now, for one recipient: as the
/// basis of the month in which the difference is settled keeps it.
///
/// @param level of the recipient in that month
/// @param stretches by what is known now; none when nothing is asked
/// @param was what the recipient was asked for, and `now` what it would be
/// @param changes by member number of the donor; none is zero
record Again(
    YearMonth month,
    MemberId recipient,
    Money level,
    List<Stretch> stretches,
    int roundingCents,
    Money was,
    Money now,
    List<Change> changes) {

  /// What one donor's gift was and would be, and what of the difference is not settled yet: above
  /// zero the donor gives more.
  record Change(MemberId donor, Money was, Money now, Money due) {}

  Again {
    stretches = List.copyOf(stretches);
    changes = List.copyOf(changes);
  }

  Money due() {
    return Money.sum(changes.stream().map(Change::due).toList());
  }
}
