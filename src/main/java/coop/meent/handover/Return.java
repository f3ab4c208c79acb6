package coop.meent.handover;

import coop.meent.base.Id.MemberId;
import java.time.LocalDate;

/// Somebody who is away comes back from a day on, wholly or in part; the day may be still to come.
///
/// @param percent of a hundred, how much that person is still away; 0: back for good
/// @param by who said so
public record Return(LocalDate on, int percent, MemberId by) {

  public Return {
    if (percent < 0 || percent > 99) throw new IllegalArgumentException("percent " + percent);
  }

  public boolean isWhole() {
    return percent == 0;
  }

  /// Of hours that were said, what can be worked.
  int hours(int said) {
    return said * (100 - percent) / 100;
  }
}
