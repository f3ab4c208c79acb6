package coop.meent.base;

import java.time.LocalDate;
import java.time.YearMonth;

/// How often something comes again; `rhythm.<RHYTHM>` in words.
public enum Rhythm implements Named {
  MONTH(1),
  QUARTER(3),
  YEAR(12);

  private final int months;

  Rhythm(int months) {
    this.months = months;
  }

  public int months() {
    return months;
  }

  /// The period of this rhythm that holds a day.
  public FiscalPeriod around(LocalDate day) {
    return switch (this) {
      case MONTH -> FiscalPeriod.month(YearMonth.from(day));
      case QUARTER -> FiscalPeriod.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
      case YEAR -> FiscalPeriod.year(day.getYear());
    };
  }

  public FiscalPeriod after(FiscalPeriod period) {
    return around(period.to().plusDays(1));
  }

  /// Whether a period is one of this rhythm.
  public boolean holds(FiscalPeriod period) {
    return around(period.from()).equals(period);
  }

  @Override
  public String in(Texts texts) {
    return texts.get("rhythm." + name());
  }
}
