package coop.meent.ledger.ui;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Texts;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;

/// A part of a year to look at: the whole, a quarter, a month.
sealed interface PeriodPart {

  record Whole() implements PeriodPart {}

  record Quarter(int number) implements PeriodPart {}

  record OneMonth(Month month) implements PeriodPart {}

  /// Whole, quarters, months.
  static List<PeriodPart> all() {
    List<PeriodPart> parts = new ArrayList<>();
    parts.add(new Whole());
    for (int quarter = 1; quarter <= 4; quarter++) parts.add(new Quarter(quarter));
    for (var month : Month.values()) parts.add(new OneMonth(month));
    return parts;
  }

  default FiscalPeriod of(int year) {
    return switch (this) {
      case Whole _ -> FiscalPeriod.year(year);
      case Quarter(int number) -> FiscalPeriod.quarter(year, number);
      case OneMonth(var month) -> FiscalPeriod.month(YearMonth.of(year, month));
    };
  }

  default String name(Texts texts) {
    return switch (this) {
      case Whole _ -> texts.get("ledger.period.whole");
      case Quarter(int number) -> texts.get("ledger.period.quarter", number);
      case OneMonth(var month) ->
          month.getDisplayName(TextStyle.FULL_STANDALONE, texts.language().locale());
    };
  }
}
