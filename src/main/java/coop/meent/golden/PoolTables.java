package coop.meent.golden;

import coop.meent.pooling.Incidence;
import coop.meent.pooling.PoolModel;
import coop.meent.pooling.Requirement;
import coop.meent.pooling.ShortfallCurve;
import coop.meent.pooling.ShortfallRecursion;
import coop.meent.pooling.aggregate.CompoundMethod;
import coop.meent.pooling.aggregate.Frequency;
import coop.meent.pooling.aggregate.Lattice;
import coop.meent.pooling.ruin.LatticeRuin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class PoolTables implements GoldenFolder.Part {

  private static final double PROBABILITY = 1e-12;

  /// Deposit and cap of the grid, as the tables' README says: 4.5 % and 36 months.
  private static final int GRID_GIFT = 200;

  private static final int GRID_DEPOSIT = 9;
  private static final int GRID_CAP = 36;

  @Override
  public List<TableResult> compare(GoldenFolder folder) {
    return List.of(
        pool(folder), required(folder), headline(folder.rows("c_headline")), iid(folder));
  }

  private static PoolModel model(Row row, int deposit) {
    return new PoolModel(
        row.whole("members"),
        new Incidence(row.number("q"), row.number("r")),
        row.whole("benefit_units"),
        deposit,
        row.whole("cap_months"),
        row.whole("reserve0_units"),
        row.whole("sick0"));
  }

  private static TableResult pool(GoldenFolder folder) {
    Map<String, PoolModel> models = new HashMap<>();
    for (var row : folder.rows("c_pool_cases"))
      models.put(row.id(), model(row, row.whole("deposit_units")));
    var comparison = new Comparison("c_pool");
    Row.by("case", folder.rows("c_pool"))
        .forEach((id, rows) -> {
          var model = models.get(id);
          if (model == null) throw rows.getFirst().unreadable("case = " + id);
          compare(comparison, ShortfallRecursion.over(model, last(rows)), rows);
        });
    return comparison.result();
  }

  private static int last(List<Row> rows) {
    return rows.stream().mapToInt(row -> row.whole("month")).max().orElse(0);
  }

  private static void compare(Comparison comparison, ShortfallCurve curve, List<Row> rows) {
    for (var row : rows) {
      int at = row.whole("month") - 1;
      comparison.absolute(row, "shortfall_this_month", curve.inMonth()[at], PROBABILITY);
      comparison.absolute(row, "shortfall_by", curve.by(at + 1), PROBABILITY);
      comparison.relative(row, "expected_sick_and_no_shortfall", curve.ill()[at], 1e-11);
      comparison.absolute(row, "expected_paid_and_no_shortfall", curve.receiving()[at], 1e-11);
      comparison.relative(row, "expected_reserve_units_and_no_shortfall", curve.purse()[at], 1e-11);
    }
  }

  private static TableResult required(GoldenFolder folder) {
    var comparison = new Comparison("c_required");
    for (var row : folder.rows("c_required")) {
      int step = row.whole("step_units");
      var requirement = new Requirement(row.whole("horizon"), row.number("target"), step);
      int gift = row.whole("benefit_units");
      var needed = requirement.deposit(model(row, 0), FIRST_STEPS * step, gift);
      if (needed.isEmpty()) throw row.unreadable("no deposit up to the gift is enough");
      comparison.exact(row, "required_deposit_units", needed.get().units());
      comparison.absolute(row, "shortfall_by_horizon", needed.get().chance(), PROBABILITY);
      comparison.absolute(row, "shortfall_one_step_lower", needed.get().chanceBelow(), PROBABILITY);
      comparison.relative(
          row, "deposit_share_of_benefit", (double) needed.get().units() / gift, 1e-15);
    }
    return comparison.result();
  }

  /// The tables' grids begin at four steps.
  private static final int FIRST_STEPS = 4;

  private static TableResult headline(List<Row> rows) {
    var comparison = new Comparison("c_headline");
    Map<String, ShortfallCurve> curves = new HashMap<>();
    int months = last(rows);
    for (var row : rows) {
      double r = row.number("r");
      var incidence = Incidence.ofPrevalence(row.number("paid_prevalence"), r);
      comparison.relative(row, "q", incidence.fallsIll(), 1e-13);
      comparison.relative(row, "incidence_per_year", incidence.perYear(), 1e-12);
      var key = row.text("members") + "|" + row.text("q") + "|" + row.text("r");
      var curve =
          curves.computeIfAbsent(
              key,
              _ ->
                  ShortfallRecursion.over(
                      new PoolModel(
                          row.whole("members"),
                          new Incidence(row.number("q"), r),
                          GRID_GIFT,
                          GRID_DEPOSIT,
                          GRID_CAP,
                          0,
                          0),
                      months));
      comparison.absolute(row, "shortfall_by", curve.by(row.whole("month")), PROBABILITY);
    }
    return comparison.result();
  }

  private static TableResult iid(GoldenFolder folder) {
    var comparison = new Comparison("c_iid");
    for (var row : folder.rows("c_iid")) {
      int months = row.whole("month");
      int income = row.whole("income");
      int reserve = row.whole("reserve0");
      var monthly =
          CompoundMethod.recursion()
              .compound(
                  new Frequency.Poisson(row.number("lambda")),
                  new Lattice(1, row.list("severity_pmf")),
                  reserve + income * months + 2);
      var ruined = new LatticeRuin(monthly, income, reserve).by(months);
      comparison.absolute(row, "ruin_by", ruined[months - 1], PROBABILITY);
    }
    return comparison.result();
  }
}
