package coop.meent.vat;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.time.LocalDate;
import java.time.YearMonth;

/// How often a book files its VAT.
public enum VatRhythm implements Named {
  MONTH,
  QUARTER,
  YEAR;

  /// The period of this rhythm that holds a day.
  public VatPeriod around(LocalDate day) {
    return new VatPeriod(
        switch (this) {
          case MONTH -> FiscalPeriod.month(YearMonth.from(day));
          case QUARTER -> FiscalPeriod.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
          case YEAR -> FiscalPeriod.year(day.getYear());
        });
  }

  @Override
  public String in(Texts texts) {
    return texts.get("vat.rhythm." + name());
  }
}
