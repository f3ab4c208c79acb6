package coop.meent.annual;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.MemberId;
import coop.meent.circle.CircleYear;
import coop.meent.development.BudgetYear;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What one reading tells of all members together, kept while their statements are made: each
/// circle and all budgets are reckoned once, however many members there are.
final class MembersYear {

  private final AnnualRooms rooms;
  private final FiscalPeriod year;
  private @Nullable List<CircleYear> circles;
  private @Nullable Map<MemberId, BudgetYear.Flow> budgets;

  MembersYear(AnnualRooms rooms, FiscalPeriod year) {
    this.rooms = rooms;
    this.year = year;
  }

  FiscalPeriod year() {
    return year;
  }

  List<CircleYear> circles() {
    if (circles == null)
      circles =
          rooms.circles().circles().stream()
              .map(facts -> rooms.circles().months().year(facts, year.to().getYear()))
              .toList();
    return circles;
  }

  /// Empty where there never was anything in it.
  Optional<BudgetYear.Flow> budget(MemberId member) {
    if (budgets == null) budgets = rooms.development().flows(year.from(), year.to());
    return Optional.ofNullable(budgets.get(member)).filter(flow -> !flow.isEmpty());
  }
}
