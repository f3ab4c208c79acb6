package coop.meent.annualbudget.ui;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;

/// The part of a year that is looked at.
sealed interface Part extends Named {

  /// From January until and with the last month that is over.
  record SoFar() implements Part {}

  record Whole() implements Part {}

  record Quarter(int number) implements Part {}

  record OneMonth(Month month) implements Part {}

  static List<Part> all() {
    List<Part> parts = new ArrayList<>(List.of(new SoFar(), new Whole()));
    for (int quarter = 1; quarter <= 4; quarter++) parts.add(new Quarter(quarter));
    for (var month : Month.values()) parts.add(new OneMonth(month));
    return parts;
  }

  /// @param soFar of that year
  default FiscalPeriod of(int year, FiscalPeriod soFar) {
    return switch (this) {
      case SoFar _ -> soFar;
      case Whole _ -> FiscalPeriod.year(year);
      case Quarter(int number) -> FiscalPeriod.quarter(year, number);
      case OneMonth(var month) -> FiscalPeriod.month(YearMonth.of(year, month));
    };
  }

  @Override
  default String in(Texts texts) {
    return switch (this) {
      case SoFar _ -> texts.get("annualbudget.part.soFar");
      case Whole _ -> texts.get("annualbudget.part.whole");
      case Quarter(int number) -> texts.get("annualbudget.part.quarter", number);
      case OneMonth(var month) ->
          month.getDisplayName(TextStyle.FULL_STANDALONE, texts.language().locale());
    };
  }
}
