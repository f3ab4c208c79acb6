package coop.meent.spread;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// What an estimate would change; nothing is kept of it.
///
/// @param from the first month that falls otherwise
/// @param lost what would be booked at once, negative where it comes back
public record Foreseen(Spread before, Spread after, YearMonth from, Money lost) {

  /// What falls in the months of a year from then on.
  public record Year(FiscalPeriod period, Money before, Money after) {}

  /// Until neither has months left; the first may be a part of a year.
  public List<Year> years() {
    List<Year> years = new ArrayList<>();
    var last = before.last().isAfter(after.last()) ? before.last() : after.last();
    for (var month = from; !month.isAfter(last); month = nextYear(month)) {
      var until = nextYear(month).minusMonths(1);
      if (until.isAfter(last)) until = last;
      years.add(
          new Year(
              new FiscalPeriod(month.atDay(1), until.atEndOfMonth()),
              between(before, month, until),
              between(after, month, until)));
    }
    return years;
  }

  private static YearMonth nextYear(YearMonth month) {
    return YearMonth.of(month.getYear() + 1, 1);
  }

  private static Money between(Spread of, YearMonth first, YearMonth last) {
    var sum = Money.ZERO;
    for (var month = first; !month.isAfter(last); month = month.plusMonths(1))
      sum = sum.plus(of.part(month));
    return sum;
  }
}
