package coop.meent.ledger.ui;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Texts;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;

/// A part of a year to look at: the whole, a quarter, a month, or what somebody came with.
sealed interface PeriodPart {

  record Whole() implements PeriodPart {}

  record Quarter(int number) implements PeriodPart {}

  record OneMonth(Month month) implements PeriodPart {}

  /// From the first of January through the end of a month; only come to from elsewhere.
  record Through(Month month) implements PeriodPart {}

  /// Whole, quarters, months.
  static List<PeriodPart> all() {
    List<PeriodPart> parts = new ArrayList<>();
    parts.add(new Whole());
    for (int quarter = 1; quarter <= 4; quarter++) parts.add(new Quarter(quarter));
    for (var month : Month.values()) parts.add(new OneMonth(month));
    return parts;
  }

  /// Those that are only come to from elsewhere too.
  static List<PeriodPart> everyPart() {
    List<PeriodPart> parts = new ArrayList<>(all());
    for (var month : Month.values()) parts.add(new Through(month));
    return parts;
  }

  /// The part that a period is of its year; one that is none of them is seen with all of the year.
  static PeriodPart of(FiscalPeriod period) {
    int year = period.from().getYear();
    var through = new Through(period.to().getMonth());
    return all().stream()
        .filter(part -> part.of(year).equals(period))
        .findFirst()
        .orElseGet(() -> through.of(year).equals(period) ? through : new Whole());
  }

  default FiscalPeriod of(int year) {
    return switch (this) {
      case Whole _ -> FiscalPeriod.year(year);
      case Quarter(int number) -> FiscalPeriod.quarter(year, number);
      case OneMonth(var month) -> FiscalPeriod.month(YearMonth.of(year, month));
      case Through(var month) ->
          new FiscalPeriod(LocalDate.of(year, 1, 1), YearMonth.of(year, month).atEndOfMonth());
    };
  }

  /// Such as `whole`, `q3`, `m11` or `to-m11`; never changes.
  default String key() {
    return switch (this) {
      case Whole _ -> "whole";
      case Quarter(int number) -> "q" + number;
      case OneMonth(var month) -> "m" + month.getValue();
      case Through(var month) -> "to-m" + month.getValue();
    };
  }

  default String name(Texts texts) {
    return switch (this) {
      case Whole _ -> texts.get("ledger.period.whole");
      case Quarter(int number) -> texts.get("ledger.period.quarter", number);
      case OneMonth(var month) ->
          month.getDisplayName(TextStyle.FULL_STANDALONE, texts.language().locale());
      case Through(var month) ->
          texts.get(
              "ledger.period.through",
              month.getDisplayName(TextStyle.FULL_STANDALONE, texts.language().locale()));
    };
  }
}
