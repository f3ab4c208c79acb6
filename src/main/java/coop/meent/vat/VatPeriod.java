package coop.meent.vat;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.time.LocalDate;
import java.util.Optional;

/// A month, a quarter or a year that one return is about.
public record VatPeriod(FiscalPeriod span) implements Named, Comparable<VatPeriod> {

  /// Reads `2026-07`, `2026-Q3` or `2026`.
  public static Optional<VatPeriod> parse(String text) {
    return FiscalPeriod.parse(text)
        .map(VatPeriod::new)
        .filter(period -> {
          for (var rhythm : VatRhythm.values())
            if (rhythm.around(period.from()).equals(period)) return true;
          return false;
        });
  }

  public LocalDate from() {
    return span.from();
  }

  public LocalDate to() {
    return span.to();
  }

  /// The last day to file and to pay: the last of the month after it (AWR 10 and 19). A weekend
  /// does not put it off.
  public LocalDate due() {
    return span.to().plusDays(1).plusMonths(1).minusDays(1);
  }

  public boolean isOver(LocalDate today) {
    return today.isAfter(span.to());
  }

  @Override
  public int compareTo(VatPeriod other) {
    return span.from().compareTo(other.span.from());
  }

  @Override
  public String in(Texts texts) {
    return texts.period(span);
  }

  /// The text that [#parse] reads back.
  @Override
  public String toString() {
    return span.toString();
  }
}
