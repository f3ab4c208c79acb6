package coop.meent.composer;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an hour of somebody is worth to the assignments together, from the teams that are known:
/// the dual values of choosing among them by parts. Whatever the prices are, what follows from them
/// is a bound, so that rounding them costs nothing but a little of it.
final class Pricing {

  /// So many of a price are one point.
  static final long SCALE = 64;

  private Pricing() {}

  /// By row; empty where there is no answer.
  static Optional<long[]> of(List<List<Seating>> known, List<SharedWeeks> rows) {
    var solver = MPSolver.createSolver("GLOP");
    if (solver == null) return Optional.empty();
    try {
      return prices(solver, known, rows);
    } finally {
      solver.delete();
    }
  }

  private static Optional<long[]> prices(
      MPSolver solver, List<List<Seating>> known, List<SharedWeeks> rows) {
    var one = new ArrayList<MPConstraint>();
    for (var _ : known) one.add(solver.makeConstraint(1, 1));
    var shared = new MPConstraint[rows.size()];
    var byPart = byPart(known.size(), rows);
    var total = solver.objective();
    for (int part = 0; part < known.size(); part++) {
      for (var seating : known.get(part)) {
        var share = solver.makeNumVar(0, Double.POSITIVE_INFINITY, "");
        total.setCoefficient(share, (double) seating.score());
        one.get(part).setCoefficient(share, 1);
        for (int row : byPart.get(part)) {
          int hours = rows.get(row).taken(part, seating.team());
          if (hours == 0) continue;
          if (shared[row] == null)
            shared[row] = solver.makeConstraint(Double.NEGATIVE_INFINITY, rows.get(row).room());
          shared[row].setCoefficient(share, hours);
        }
      }
    }
    total.setMaximization();
    if (solver.solve() != MPSolver.ResultStatus.OPTIMAL) return Optional.empty();
    var prices = new long[rows.size()];
    for (int row = 0; row < prices.length; row++)
      if (shared[row] != null)
        prices[row] = Math.max(0, Math.round(shared[row].dualValue() * SCALE));
    return Optional.of(prices);
  }

  /// Which rows an assignment is in, of those that can be priced.
  static List<List<Integer>> byPart(int parts, List<SharedWeeks> rows) {
    List<List<Integer>> byPart = new ArrayList<>();
    for (int part = 0; part < parts; part++) byPart.add(new ArrayList<>());
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row).isAgreedBeyond()) continue;
      for (int part :
          rows.get(row).uses().stream().mapToInt(SharedWeeks.Use::part).distinct().toArray())
        byPart.get(part).add(row);
    }
    return byPart;
  }
}
