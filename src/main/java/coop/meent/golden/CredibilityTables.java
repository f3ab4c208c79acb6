package coop.meent.golden;

import coop.meent.pooling.credibility.BuhlmannStraub;
import coop.meent.pooling.credibility.BuhlmannStraub.Between;
import coop.meent.pooling.credibility.PoissonGamma;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class CredibilityTables implements GoldenFolder.Part {

  private static final double RELATIVE = 1e-11;

  @Override
  public List<TableResult> compare(GoldenFolder folder) {
    var data = Row.by("dataset", folder.rows("d_data"));
    Map<String, BuhlmannStraub> models = new HashMap<>();
    var parameters = new Comparison("d_parameters");
    for (var row : folder.rows("d_parameters")) {
      var model = model(row, data.getOrDefault(row.text("dataset"), List.of()));
      models.put(row.id(), model);
      parameters.relative(row, "collective_mean", model.collectiveMean(), RELATIVE);
      parameters.relative(row, "between_variance", model.between(), RELATIVE);
      parameters.relative(row, "within_variance", model.within(), RELATIVE);
      parameters.relative(row, "k", model.within() / model.between(), RELATIVE);
    }
    var groups = new Comparison("d_groups");
    for (var row : folder.rows("d_groups")) {
      var model = models.get(row.id());
      if (model == null) throw row.unreadable("case = " + row.id());
      var group = model.groups().get(row.whole("group") - 1);
      groups.relative(row, "weight", group.weight(), RELATIVE);
      groups.relative(row, "own_mean", group.ownMean(), RELATIVE);
      groups.relative(row, "z_actuar", group.credibility(), RELATIVE);
      groups.relative(row, "z_formula", group.credibility(), RELATIVE);
      groups.relative(row, "premium", group.estimate(), RELATIVE);
    }
    return List.of(
        parameters.result(), groups.result(), poissonGamma(folder.rows("d_poisson_gamma")));
  }

  private static BuhlmannStraub model(Row row, List<Row> data) {
    int first = row.whole("first_period");
    int last = first + row.whole("periods") - 1;
    boolean isWeighted = row.whole("weighted") != 0;
    List<BuhlmannStraub.History> histories = new ArrayList<>();
    Row.by("group", data)
        .values()
        .forEach(lines -> {
          var chosen =
              lines.stream()
                  .filter(one -> one.whole("period") >= first && one.whole("period") <= last)
                  .toList();
          var ratios = chosen.stream().mapToDouble(one -> one.number("ratio")).toArray();
          var weights = chosen.stream().mapToDouble(one -> one.number("weight")).toArray();
          if (!isWeighted) Arrays.fill(weights, 1);
          histories.add(new BuhlmannStraub.History(ratios, weights));
        });
    if (histories.size() != row.whole("groups")) throw row.unreadable("dataset");
    boolean isIterated = row.text("method").equals("iterative");
    return new BuhlmannStraub(histories, isIterated ? Between.ITERATED : Between.UNBIASED);
  }

  private static TableResult poissonGamma(List<Row> rows) {
    var comparison = new Comparison("d_poisson_gamma");
    for (var row : rows) {
      double years = row.number("exposure_years");
      double next = row.number("next_exposure");
      var prior = new PoissonGamma(row.number("prior_shape"), row.number("prior_rate"));
      var learned = prior.after(row.number("spells"), years);
      comparison.relative(row, "z", prior.weight(years), RELATIVE);
      comparison.relative(row, "prior_mean", prior.mean(), RELATIVE);
      comparison.relative(row, "own_rate", row.number("spells") / years, RELATIVE);
      comparison.relative(row, "posterior_mean", learned.mean(), RELATIVE);
      comparison.relative(row, "q05", learned.quantile(0.05), RELATIVE);
      comparison.relative(row, "q50", learned.quantile(0.5), RELATIVE);
      comparison.relative(row, "q95", learned.quantile(0.95), RELATIVE);
      comparison.relative(row, "predictive_p0_next_year", learned.chanceOf(0, next), RELATIVE);
      comparison.relative(row, "predictive_p_ge3", learned.chanceOfAtLeast(3, next), RELATIVE);
    }
    return comparison.result();
  }
}
