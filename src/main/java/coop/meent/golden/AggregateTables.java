package coop.meent.golden;

import coop.meent.pooling.aggregate.CompoundMethod;
import coop.meent.pooling.aggregate.Discretization;
import coop.meent.pooling.aggregate.FourierInversion;
import coop.meent.pooling.aggregate.Frequency;
import coop.meent.pooling.aggregate.Lattice;
import coop.meent.pooling.aggregate.LossDistribution;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Totals of a year. Each is computed by recursion and, to see that two ways agree, by Fourier
/// inversion.
final class AggregateTables implements GoldenFolder.Part {

  private static final double PROBABILITY = 1e-12;
  private static final double LARGE_COUNT = 1e-11;
  private static final double MOMENT = 1e-9;

  private record Case(Row row, Lattice severity, LossDistribution total, LossDistribution fourier) {
    double tolerance() {
      if (row.whole("convolve") == 0) return PROBABILITY;
      return row.text("source").equals("actuar") ? BY_DOUBLING : LARGE_COUNT;
    }
  }

  /// The program that made the tables is no better than this where it doubles.
  private static final double BY_DOUBLING = 1e-6;

  private final Map<String, Case> cases = new HashMap<>();

  @Override
  public List<TableResult> compare(GoldenFolder folder) {
    for (var row : folder.rows("a_cases")) cases.put(row.id(), computed(row));
    return List.of(
        cases(folder.rows("a_cases")),
        severity(folder.rows("a_severity")),
        cdf(folder.rows("a_cdf")),
        risk(folder.rows("a_risk")),
        stopLoss(folder.rows("a_stoploss")));
  }

  private static Case computed(Row row) {
    var method = Discretization.valueOf(row.text("method").toUpperCase(Locale.ROOT));
    var law = Laws.amount(row, "severity", "sev_params");
    var severity = method.discretize(law, row.number("step"), row.number("cap"));
    int points = row.whole("n_aggregate");
    Frequency count = Laws.count(row);
    return new Case(
        row,
        severity,
        CompoundMethod.recursion().compound(count, severity, points),
        new FourierInversion().compound(count, severity, points));
  }

  private Case of(Row row) {
    var found = cases.get(row.id());
    if (found == null) throw row.unreadable("case = " + row.id());
    return found;
  }

  private TableResult cases(List<Row> rows) {
    var comparison = new Comparison("a_cases");
    for (var row : rows) {
      var one = of(row);
      double ex = one.severity.mean();
      double variance = one.severity.secondMoment() - ex * ex;
      var count = Laws.count(row);
      double closed = count.mean() * variance + count.variance() * ex * ex;
      comparison.exact(row, "n_severity", one.severity.size());
      comparison.absolute(row, "sum_pmf", one.total.total(), one.tolerance());
      comparison.relative(row, "severity_mean", ex, MOMENT);
      comparison.relative(row, "mean_closed", count.mean() * ex, MOMENT);
      comparison.relative(row, "var_closed", closed, MOMENT);
      double moment = one.tolerance() == BY_DOUBLING ? BY_DOUBLING : MOMENT;
      comparison.relative(row, "mean", one.total.mean(), moment);
      comparison.relative(row, "variance", one.total.variance(), moment);
      comparison.absolute(row, "skewness", one.total.skewness(), moment);
    }
    return comparison.result();
  }

  private TableResult severity(List<Row> rows) {
    var comparison = new Comparison("a_severity");
    for (var row : rows)
      comparison.absolute(row, "fx", of(row).severity.mass()[row.whole("j")], PROBABILITY);
    return comparison.result();
  }

  private TableResult cdf(List<Row> rows) {
    var comparison = new Comparison("a_cdf");
    for (var row : rows) {
      int k = row.whole("k");
      for (var total : List.of(of(row).total, of(row).fourier)) {
        comparison.absolute(row, "pmf", total.mass(k), of(row).tolerance());
        comparison.absolute(row, "cdf", total.cdf(k), of(row).tolerance());
      }
    }
    return comparison.result();
  }

  private TableResult risk(List<Row> rows) {
    var comparison = new Comparison("a_risk");
    for (var row : rows) {
      var total = of(row).total;
      double level = row.number("level");
      double tail = of(row).tolerance() == BY_DOUBLING ? BY_DOUBLING : MOMENT;
      comparison.absolute(row, "var", total.valueAtRisk(level), total.step() * 1e-9);
      comparison.relative(row, "tvar_strict", total.strictTailMean(level), tail);
      comparison.relative(row, "tvar_coherent", total.tailValueAtRisk(level), tail);
      if (of(row).row.whole("convolve") > 0) continue; // their own figure is good to 1e-7 only
      comparison.absolute(row, "var_actuar", total.valueAtRisk(level), total.step() * 1e-9);
      comparison.relative(row, "tvar_actuar", total.strictTailMean(level), tail);
    }
    return comparison.result();
  }

  private TableResult stopLoss(List<Row> rows) {
    var comparison = new Comparison("a_stoploss");
    for (var row : rows) {
      double tail = of(row).tolerance() == BY_DOUBLING ? BY_DOUBLING : MOMENT;
      comparison.relative(row, "stop_loss", of(row).total.stopLoss(row.number("retention")), tail);
    }
    return comparison.result();
  }
}
