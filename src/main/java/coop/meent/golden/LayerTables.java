package coop.meent.golden;

import coop.meent.pooling.aggregate.Frequency;
import coop.meent.pooling.aggregate.LossDistribution;
import coop.meent.pooling.sharing.DeductibleLayer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class LayerTables implements GoldenFolder.Part {

  private static final double RELATIVE = 1e-9;
  private static final double BEYOND = 1e-13;

  @Override
  public List<TableResult> compare(GoldenFolder folder) {
    Map<String, Row> cases = new HashMap<>();
    var layers = new Comparison("h_layers");
    for (var row : folder.rows("h_layers")) {
      cases.put(row.id(), row);
      compare(layers, row);
    }
    var pool = new Comparison("h_pool");
    Map<String, LossDistribution> years = new HashMap<>();
    for (var row : folder.rows("h_pool")) {
      var of = cases.get(row.id());
      if (of == null) throw row.unreadable("case = " + row.id());
      var key = row.id() + "|" + row.text("step");
      compare(pool, row, years.computeIfAbsent(key, _ -> year(of, row.number("step"))));
    }
    return List.of(layers.result(), pool.result());
  }

  private static DeductibleLayer layer(Row row) {
    return new DeductibleLayer(
        Laws.amount(row, "severity", "sev_params"), row.number("own"), row.number("deductible"));
  }

  private static void compare(Comparison comparison, Row row) {
    var layer = layer(row);
    double perYear = row.number("claims_per_year") * layer.poolPerEvent();
    comparison.relative(row, "mean_claim", layer.event().mean(), RELATIVE);
    comparison.relative(row, "lev_own", layer.event().limitedMean(layer.own()), RELATIVE);
    comparison.relative(
        row, "lev_deductible", layer.event().limitedMean(layer.deductible()), RELATIVE);
    comparison.relative(row, "pool_per_claim", layer.poolPerEvent(), RELATIVE);
    comparison.relative(row, "insurer_per_claim", layer.insurerPerEvent(), RELATIVE);
    comparison.absolute(row, "p_pool_touched", layer.chancePoolPays(), 1e-12);
    comparison.absolute(row, "p_insurer_touched", layer.chanceInsurerPays(), 1e-12);
    comparison.relative(row, "pool_per_year", perYear, RELATIVE);
    comparison.relative(row, "loss_elimination_ratio", layer.lossEliminationRatio(), RELATIVE);
  }

  /// As far as the tables go, which end where no more than 1e-13 lies beyond.
  private static LossDistribution year(Row of, double step) {
    var layer = layer(of);
    var events = new Frequency.Poisson(of.number("claims_per_year"));
    int points = 1 << 10;
    while (true) {
      var year = layer.perYear(events, step, points);
      if (1 - year.total() < BEYOND) return year;
      points *= 2;
    }
  }

  private static void compare(Comparison comparison, Row row, LossDistribution year) {
    double stop = row.number("aggregate_stop");
    double point = row.number("step") * 1e-9;
    comparison.relative(row, "pool_mean_unlimited", year.mean(), RELATIVE);
    comparison.relative(row, "pool_mean_with_stop", year.limitedMean(stop), RELATIVE);
    comparison.absolute(row, "p_stop_hit", year.chanceAbove(stop), 1e-12);
    comparison.absolute(row, "var95", year.valueAtRisk(0.95), point);
    comparison.absolute(row, "var99", year.valueAtRisk(0.99), point);
    comparison.absolute(row, "var995", year.valueAtRisk(0.995), point);
    comparison.relative(row, "tvar99_coherent", year.tailValueAtRisk(0.99), RELATIVE);
    comparison.relative(row, "tvar99_strict", year.strictTailMean(0.99), RELATIVE);
  }
}
