package coop.meent.golden;

import coop.meent.pooling.ruin.ErlangMixture;
import coop.meent.pooling.ruin.EventualRuin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class RuinTables implements GoldenFolder.Part {

  private static final double RELATIVE = 1e-10;

  @Override
  public List<TableResult> compare(GoldenFolder folder) {
    Map<String, EventualRuin> cases = new HashMap<>();
    for (var row : folder.rows("b_cases")) {
      var losses = mixture(row, "claims", "claim_params");
      var times = mixture(row, "wait", "wait_params");
      cases.put(row.id(), new EventualRuin(losses, times, row.number("premium_rate")));
    }
    var comparison = new Comparison("b_ruin");
    for (var row : folder.rows("b_ruin")) {
      var ruin = cases.get(row.id());
      if (ruin == null) throw row.unreadable("case = " + row.id());
      comparison.relative(row, "psi", ruin.at(row.number("u")), RELATIVE);
    }
    return List.of(comparison.result());
  }

  /// Values that stand once hold for every part.
  private static ErlangMixture mixture(Row row, String family, String parameters) {
    var law = row.text(family);
    if (!law.equals("exponential") && !law.equals("Erlang"))
      throw row.unreadable(family + " = " + law);
    var named = row.named(parameters);
    var rates = named.getOrDefault("rate", new double[0]);
    var shapes = named.getOrDefault("shape", new double[] {1});
    int parts = Math.max(rates.length, shapes.length);
    var weights = named.getOrDefault("weights", equal(parts));
    if (rates.length == 0 || weights.length != parts) throw row.unreadable(parameters);
    List<ErlangMixture.Part> result = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      int shape = (int) Math.round(shapes[shapes.length == 1 ? 0 : i]);
      result.add(new ErlangMixture.Part(weights[i], shape, rates[rates.length == 1 ? 0 : i]));
    }
    return new ErlangMixture(result);
  }

  private static double[] equal(int parts) {
    var weights = new double[parts];
    java.util.Arrays.fill(weights, 1.0 / parts);
    return weights;
  }
}
