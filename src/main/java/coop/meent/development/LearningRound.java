package coop.meent.development;

import coop.meent.base.Id.LearningRoundId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import java.time.Instant;
import java.time.LocalDate;

/// Something that members pay together out of their budgets.
///
/// @param closes the last day on which something is put in
public record LearningRound(
    LearningRoundId id,
    MemberId opener,
    String name,
    String aim,
    Aims money,
    LocalDate opens,
    LocalDate closes,
    LeftOver leftOver,
    Instant recordedAt) {

  /// @param least below it all goes back
  /// @param most above it the rest goes back
  /// @param pool so much of the pool goes along at most
  public record Aims(Money least, Money most, Money pool) {

    boolean isSound() {
      return least.isPositive() && most.compareTo(least) >= 0 && !pool.isNegative();
    }
  }

  public LearningRound {
    name = name.strip();
    aim = aim.strip();
  }

  public boolean isOpen(LocalDate day) {
    return !day.isBefore(opens) && !day.isAfter(closes);
  }
}
