package coop.meent.vat;

import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Amounts and terms that the law sets and changes, with the days they hold from and their sources:
/// `vat-limits.tsv`.
public final class VatLimits {

  enum Kind {
    /// Up to this net amount an error is put right in the next return.
    CORRECTION_AMOUNT,
    /// So many weeks after discovery a correction must be in.
    CORRECTION_WEEKS,
    /// Turnover of a calendar year within the small business scheme.
    KOR_TURNOVER,
    /// An invoice of at most this, VAT included, need not name who bought.
    SIMPLIFIED_INVOICE
  }

  /// @param source the law that says so
  record Dated(Kind kind, LocalDate from, long value, String source) {}

  private final List<Dated> dated =
      Tsv.read("vat-limits.tsv").rows().stream()
          .map(row ->
              new Dated(
                  Kind.valueOf(row.cell("limit")),
                  LocalDate.parse(row.cell("from")),
                  Long.parseLong(row.cell("value")),
                  row.cell("source")))
          .toList();

  List<Dated> all() {
    return dated;
  }

  private Optional<Long> on(LocalDate day, Kind kind) {
    return dated.stream()
        .filter(one -> one.kind() == kind && !one.from().isAfter(day))
        .max(Comparator.comparing(Dated::from))
        .map(Dated::value);
  }

  private static Money euros(long value) {
    return Money.ofCents(Math.multiplyExact(value, 100));
  }

  /// The largest net error, found on a day, that the next return may put right.
  public Money correctionAmount(LocalDate found) {
    return euros(on(found, Kind.CORRECTION_AMOUNT).orElse(0L));
  }

  /// The last day for a correction of what was found on a day; empty before the law set a term.
  public Optional<LocalDate> correctionDue(LocalDate found) {
    return on(found, Kind.CORRECTION_WEEKS).map(found::plusWeeks);
  }

  /// Up to what an invoice need not name who bought; empty before there were such invoices.
  public Optional<Money> simplifiedInvoice(LocalDate day) {
    return on(day, Kind.SIMPLIFIED_INVOICE).map(VatLimits::euros);
  }

  /// Empty before there was such a scheme.
  public Optional<Money> korTurnover(LocalDate day) {
    return on(day, Kind.KOR_TURNOVER).map(VatLimits::euros);
  }
}
