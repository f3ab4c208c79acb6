package coop.meent.spread;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Money;
import java.time.YearMonth;
import java.util.Optional;

/// A bill or invoice that is about months to come too.
///
/// @param entry that booked it
/// @param account of its lines that is spread: costs or revenue
/// @param amount of that account to be spread, positive; empty for all of it
/// @param first month that it is about
/// @param months how many
public record AheadDraft(
    BookId book,
    EntryId entry,
    AccountId account,
    String name,
    Optional<Money> amount,
    YearMonth first,
    int months) {

  public AheadDraft {
    name = name.strip();
  }
}
