package coop.meent.vat;

import coop.meent.base.Id.BookId;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.time.LocalDate;

/// How a book deals with VAT from a day on, until the next scheme.
///
/// @param from the first day of a period
public record VatScheme(BookId book, LocalDate from, VatRhythm rhythm, Kind kind, VatBasis basis) {

  public enum Kind implements Named {
    NORMAL,

    /// The small business scheme (kleineondernemersregeling): no VAT on invoices, none deducted.
    KOR;

    @Override
    public String in(Texts texts) {
      return texts.get("vat.scheme." + name());
    }
  }

  /// By what is invoiced.
  public VatScheme(BookId book, LocalDate from, VatRhythm rhythm, Kind kind) {
    this(book, from, rhythm, kind, VatBasis.INVOICE);
  }

  boolean saysTheSame(VatScheme other) {
    return rhythm == other.rhythm && kind == other.kind && basis == other.basis;
  }
}
