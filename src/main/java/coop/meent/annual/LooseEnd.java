package coop.meent.annual;

import coop.meent.base.Id;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.util.Optional;

/// Something that still stands open in a year. It informs and keeps nobody from closing.
///
/// @param count how many of it
/// @param detail which one it is, where it is one
/// @param link what a window opens to show it; without one the place where such things are done
public record LooseEnd(Kind kind, long count, Optional<Named> detail, Optional<? extends Id> link) {

  /// In the order in which they are best done; `annual.loose.<KIND>` in words.
  public enum Kind implements Named {
    /// Lines of the bank that are not booked.
    BANK_LINES,
    /// The bank says another balance than the books.
    BANK_BALANCES,
    /// Money between own accounts, or with a payment provider, that did not arrive.
    IN_TRANSIT,
    /// Invoices that are not final.
    DRAFTS,
    /// Bills and claims that nobody answered, or that are not booked.
    BILLS,
    /// Bills that were awaited at the end of an earlier year and did not come.
    AWAITED,
    /// What comes again and was not made.
    RECURRING,
    /// Months of assets and of what is spread that were not booked.
    SPREAD,
    /// Shared costs of a period that were not divided.
    COSTS,
    /// Entries that came after their period was locked.
    LATE_ENTRIES,
    /// Returns that were not filed.
    VAT,
    /// Promises of the file that do not hold.
    CHECKS;

    @Override
    public String in(Texts texts) {
      return texts.get("annual.loose." + name());
    }
  }

  /// So many of a kind.
  public static LooseEnd of(Kind kind, long count) {
    return new LooseEnd(kind, count, Optional.empty(), Optional.empty());
  }

  /// One thing by itself.
  public static LooseEnd one(Kind kind, Named detail, Optional<? extends Id> link) {
    return new LooseEnd(kind, 1, Optional.of(detail), link);
  }

  /// What it is: `Bank lines that are not booked`.
  public String name(Texts texts) {
    return detail
        .map(one -> texts.get("annual.loose.says", kind.in(texts), one.in(texts)))
        .orElseGet(() -> kind.in(texts));
  }

  /// What it is and how much of it: `Bank lines that are not booked: 3`.
  public String said(Texts texts) {
    return detail.isPresent() ? name(texts) : texts.get("annual.loose.says", kind.in(texts), count);
  }
}
