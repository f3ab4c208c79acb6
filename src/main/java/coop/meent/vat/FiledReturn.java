package coop.meent.vat;

import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.VatReturnId;
import coop.meent.base.Ids;
import coop.meent.ledger.NumberRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What was filed about a period, and which entries it covers.
///
/// @param filed the day on which it was filed with the tax office
/// @param settlement the entry that empties the VAT accounts; none when there was nothing on them
/// @param basis that the book was on
/// @param paid what it counts of claims on the cash basis
/// @param found when what a correction puts right came to light
public record FiledReturn(
    VatReturnId id,
    BookId book,
    VatPeriod period,
    Kind kind,
    LocalDate filed,
    VatBasis basis,
    VatReturn figures,
    List<Reach> reaches,
    List<PaidPart> paid,
    Optional<EntryId> settlement,
    Optional<LocalDate> found,
    Instant recordedAt) {

  /// @param isCarried whether these are of an earlier period than the return
  public record Reach(NumberRange range, boolean isCarried) {}

  public enum Kind {
    RETURN,

    /// New totals of a period whose return stands (suppletie).
    CORRECTION
  }

  public FiledReturn {
    reaches = List.copyOf(reaches);
    paid = List.copyOf(paid);
  }

  /// Whether it takes entries along that came after the return of their own period.
  public boolean hasCarried() {
    return reaches.stream().anyMatch(Reach::isCarried);
  }

  /// By number, what it covers of its own period, if dated in it.
  List<NumberRange> own() {
    return reaches.stream().filter(reach -> !reach.isCarried()).map(Reach::range).toList();
  }

  /// By number, what it covers of earlier periods.
  List<NumberRange> carried() {
    return reaches.stream().filter(Reach::isCarried).map(Reach::range).toList();
  }

  /// What two laptops that file the same would both call it.
  ///
  /// @param before how many of this kind stood for the period already
  static UUID about(BookId book, VatPeriod period, Kind kind, long before) {
    return Ids.derived(
        "vat-return",
        book.uuid().toString(),
        period.toString(),
        kind.name(),
        String.valueOf(before));
  }
}
