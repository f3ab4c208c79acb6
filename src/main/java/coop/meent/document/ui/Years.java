package coop.meent.document.ui;

import coop.meent.base.FiscalPeriod;
import java.util.ArrayList;
import java.util.List;

/// The periods that people ask for: this year and the four before it, then quarters and months of
/// this year and the last.
final class Years {

  private Years() {}

  static List<FiscalPeriod> until(int year) {
    List<FiscalPeriod> periods = new ArrayList<>();
    for (int back = 0; back < 5; back++) periods.add(FiscalPeriod.year(year - back));
    for (int one : new int[] {year, year - 1}) {
      for (int quarter = 1; quarter <= 4; quarter++)
        periods.add(FiscalPeriod.quarter(one, quarter));
      for (int month = 1; month <= 12; month++)
        periods.add(FiscalPeriod.month(java.time.YearMonth.of(one, month)));
    }
    return periods;
  }
}
