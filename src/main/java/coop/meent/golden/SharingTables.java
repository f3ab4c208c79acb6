package coop.meent.golden;

import coop.meent.pooling.sharing.Fairness;
import coop.meent.pooling.sharing.SharingPool;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class SharingTables implements GoldenFolder.Part {

  private static final double ABSOLUTE = 1e-12;

  @Override
  public List<TableResult> compare(GoldenFolder folder) {
    var sharing = folder.rows("g_sharing");
    int most = sharing.stream().mapToInt(row -> row.whole("total")).max().orElse(0);
    Map<String, SharingPool> pools = new HashMap<>();
    var participants = new Comparison("g_participants");
    Row.by("case", folder.rows("g_participants"))
        .forEach((id, rows) -> {
          var people =
              rows.stream()
                  .map(row ->
                      new SharingPool.Participant(row.number("lambda"), row.list("severity")))
                  .toList();
          pools.put(id, new SharingPool(people, most));
          for (int i = 0; i < rows.size(); i++) {
            participants.relative(rows.get(i), "mean", people.get(i).mean(), ABSOLUTE);
            participants.relative(rows.get(i), "variance", people.get(i).variance(), ABSOLUTE);
          }
        });
    return List.of(
        participants.result(),
        sharing(sharing, pools),
        members(folder.rows("g_fairness_members")),
        fairness(folder));
  }

  private static TableResult sharing(List<Row> rows, Map<String, SharingPool> pools) {
    var comparison = new Comparison("g_sharing");
    for (var row : rows) {
      var pool = pools.get(row.id());
      if (pool == null) throw row.unreadable("case = " + row.id());
      int total = row.whole("total");
      int who = row.whole("participant") - 1;
      comparison.absolute(row, "pmf_total", pool.chanceOf(total), ABSOLUTE);
      comparison.absolute(row, "uniform", pool.uniform(total)[who], ABSOLUTE);
      comparison.absolute(row, "mean_proportional", pool.meanProportional(total)[who], ABSOLUTE);
      comparison.absolute(row, "linear_covariance", pool.linearCovariance(total)[who], ABSOLUTE);
      comparison.absolute(row, "conditional_mean", pool.conditionalMean(total)[who], ABSOLUTE);
    }
    return comparison.result();
  }

  private static Fairness.Standing standing(Row row) {
    return new Fairness.Standing(
        row.number("level"),
        row.number("months"),
        row.number("given"),
        row.number("received"),
        row.number("costs"));
  }

  private static TableResult members(List<Row> rows) {
    var comparison = new Comparison("g_fairness_members");
    for (var row : rows) {
      var one = standing(row);
      var ratio = one.given() > 0 ? Optional.of(one.received() / one.given()) : NO_RATIO;
      comparison.absolute(row, "net", one.net(), 1e-9);
      comparison.relative(row, "given_per_level_month", one.givenPerLevelMonth(), ABSOLUTE);
      comparison.optional(row, "ratio_received_given", ratio, ABSOLUTE);
    }
    return comparison.result();
  }

  private static final Optional<Double> NO_RATIO = Optional.empty();

  private static TableResult fairness(GoldenFolder folder) {
    var members = Row.by("case", folder.rows("g_fairness_members"));
    var comparison = new Comparison("g_fairness");
    for (var row : folder.rows("g_fairness")) {
      var fair =
          new Fairness(
              members.getOrDefault(row.id(), List.of()).stream()
                  .map(SharingTables::standing)
                  .toList());
      comparison.exact(row, "members", fair.members().size());
      comparison.relative(row, "total_given", fair.given(), ABSOLUTE);
      comparison.relative(row, "total_received", fair.received(), ABSOLUTE);
      comparison.relative(row, "cost_ratio", fair.costRatio(), ABSOLUTE);
      comparison.relative(row, "gini_given_per_level_month", fair.giniOfGiving(), ABSOLUTE);
      comparison.relative(row, "gini_received", fair.giniOfReceiving(), ABSOLUTE);
      comparison.relative(
          row, "share_of_members_ever_received", fair.shareThatEverReceived(), ABSOLUTE);
      comparison.relative(row, "top_share_received", fair.topShare(), ABSOLUTE);
      comparison.relative(row, "reciprocity", fair.reciprocity(), ABSOLUTE);
      comparison.relative(row, "weighted_mean_ratio", fair.returned(), ABSOLUTE);
      comparison.absolute(
          row, "max_deviation_from_proportional", fair.farthestFromProportional(), ABSOLUTE);
    }
    return comparison.result();
  }
}
