package coop.meent.spread;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/// That an asset was estimated anew: what was booked stays, and the months to come follow (RJ 145,
/// IAS 8.36).
///
/// @param from the first month that falls by it
/// @param months that the asset lasts from then; 0 where only its value changed
/// @param residual what is left in the end; zero where only its value changed
/// @param lost what its value went down by, negative where it came back; zero for a plan
/// @param on day of the entry, or the first of the month
/// @param entry that booked what was lost
public record Estimate(
    UUID id,
    Kind kind,
    YearMonth from,
    int months,
    Money residual,
    Money lost,
    LocalDate on,
    String reason,
    Optional<EntryId> entry) {

  public enum Kind {
    /// How long it lasts, or what is left in the end.
    PLAN,
    /// A lower value at once (RJ 121), or a part of that which came back.
    VALUE
  }

  /// The last month that has a part, by a plan.
  YearMonth last() {
    return from.plusMonths(months - 1L);
  }

  /// In words, in one line.
  public String in(Texts texts) {
    if (kind == Kind.PLAN)
      return texts.get("spread.estimate.plan", months, texts.month(last()), texts.euro(residual));
    return texts.get(
        lost.isNegative() ? "spread.estimate.raised" : "spread.estimate.lowered",
        texts.euro(lost.abs()));
  }

  /// As it was booked.
  Estimate bookedBy(LocalDate day, EntryId by) {
    return new Estimate(id, kind, from, months, residual, lost, day, reason, Optional.of(by));
  }

  Estimate withoutLoss() {
    return new Estimate(id, kind, from, months, residual, Money.ZERO, on, reason, entry);
  }
}
