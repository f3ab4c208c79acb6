package coop.meent.ledger;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One account's history in a period, or a page of it.
///
/// @param opening what stood before the period's first day
/// @param closing what stands at the period's end, whatever page this is
public record AccountCard(
    Account account, FiscalPeriod period, Money opening, Money closing, List<Line> lines) {

  /// @param reference of the entry, such as `A-12`
  /// @param balance of the account after this line
  public record Line(
      EntryId entry,
      String reference,
      LocalDate date,
      String text,
      Optional<String> document,
      Dimensions about,
      Money amount,
      Money balance) {}
}
