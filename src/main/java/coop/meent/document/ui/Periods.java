package coop.meent.document.ui;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Texts;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/// Periods as people say them: `2026`, `Third quarter 2026`, `September 2026`.
final class Periods {

  private Periods() {}

  static String name(FiscalPeriod period, Texts texts) {
    if (period.isYear()) return String.valueOf(period.from().getYear());
    var from = YearMonth.from(period.from());
    if (period.equals(FiscalPeriod.month(from))) {
      var name = from.format(DateTimeFormatter.ofPattern("LLLL yyyy", texts.language().locale()));
      return name.substring(0, 1).toUpperCase(texts.language().locale()) + name.substring(1);
    }
    int quarter = (from.getMonthValue() + 2) / 3;
    if (period.equals(FiscalPeriod.quarter(from.getYear(), quarter)))
      return texts.get("document.quarter." + quarter, String.valueOf(from.getYear()));
    return texts.shortDate(period.from()) + " – " + texts.shortDate(period.to());
  }
}
