package coop.meent.circle;

import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.CircleMonthId;
import coop.meent.base.Money;
import coop.meent.gift.Target;
import java.time.YearMonth;

/// What all may know of a month that was run, without a name. It follows from what the month was
/// computed with, so that two laptops which know the same count the same.
///
/// @param people in the circle
/// @param began for how many of them gifts began in this month
/// @param received for how many gifts ran
/// @param balance what all together have left after it
public record MonthCount(
    CircleMonthId month, CircleId circle, int people, int began, int received, Money balance) {

  static MonthCount of(MonthSheet sheet) {
    var basis = sheet.basis();
    int began = 0;
    var balance = Money.ZERO;
    for (var part : basis.people()) {
      if (receives(sheet, part, basis.month())
          && !receives(sheet, part, basis.month().minusMonths(1))) began++;
      var given = sheet.givenBy(part.member());
      balance = balance.plus(part.balance().map(there -> there.minus(given)).orElse(Money.ZERO));
    }
    return new MonthCount(
        basis.id(), basis.circle(), basis.people().size(), began, sheet.receipts().size(), balance);
  }

  private static boolean receives(MonthSheet sheet, MonthBasis.Part part, YearMonth month) {
    return part.course()
        .flatMap(course -> Target.of(part.person(), month, course, sheet.rules().gifts()))
        .isPresent();
  }
}
