package coop.meent.spread;

import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// An asset somebody wants in the register.
///
/// @param first month from which it is written off; empty for the one in which it was bought
/// @param takenOver where another program wrote it off before
/// @param source entry by which it was bought
public record AssetDraft(
    BookId book,
    SpreadKind kind,
    String name,
    LocalDate bought,
    Money cost,
    Money residual,
    int months,
    Optional<YearMonth> first,
    Optional<TakenOver> takenOver,
    Optional<EntryId> source) {

  /// @param from first month that is booked here
  /// @param before what was written off by then; empty for equal parts until then
  public record TakenOver(YearMonth from, Optional<Money> before) {}

  public AssetDraft {
    name = name.strip();
  }

  YearMonth begins() {
    return first.orElse(YearMonth.from(bought));
  }
}
