package coop.meent.spread;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.RecurringId;
import coop.meent.base.Id.SupplierId;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.Optional;

/// A bill somebody takes into a year that it belongs to, though it did not come.
///
/// @param day last of the year
/// @param account of costs
/// @param estimate without VAT
public record AwaitedDraft(
    BookId book,
    LocalDate day,
    String name,
    AccountId account,
    Money estimate,
    Awaited.Cause cause,
    Optional<SupplierId> supplier,
    Optional<RecurringId> recurring,
    String reason) {

  public AwaitedDraft {
    name = name.strip();
    reason = reason.strip();
  }
}
