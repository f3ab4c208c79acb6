package coop.meent.composer;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an hour of somebody is worth to the assignments together, from the teams that are known:
/// the dual values of choosing among them by parts. Whatever the prices are, what follows from them
/// is a bound, so that rounding them costs nothing but a little of it.
///
/// Teams are added from time to time; what was worked out before is gone on from. Of the rules only
/// those take part that were broken once without.
final class Pricing implements AutoCloseable {

  /// So many of a price are one point.
  static final long SCALE = 64;

  /// So many of a share are all of it.
  static final int WHOLE = 1000;

  private static final double ALMOST_NONE = 1e-7;

  /// What an assignment without a team costs: more than any change for the better brings.
  private static final double MISSED = 1e5;

  private final SharedHours hours;
  private final MPSolver solver;
  private final List<MPConstraint> one = new ArrayList<>();
  private final @Nullable MPConstraint[] rows;
  private final List<List<Taking>> inRow = new ArrayList<>();
  private final List<List<Share>> shares = new ArrayList<>();

  /// How much of an assignment has no team.
  private final List<MPVariable> none = new ArrayList<>();

  private record Share(MPVariable variable, Seating seating) {}

  private record Taking(MPVariable share, int hours) {}

  private Pricing(int parts, SharedHours hours, MPSolver solver) {
    this.hours = hours;
    this.solver = solver;
    rows = new MPConstraint[hours.size()];
    for (int part = 0; part < parts; part++) {
      one.add(solver.makeConstraint(1, 1));
      shares.add(new ArrayList<>());
      var nobody = solver.makeNumVar(0, Double.POSITIVE_INFINITY, "");
      solver.objective().setCoefficient(nobody, -MISSED);
      one.getLast().setCoefficient(nobody, 1);
      none.add(nobody);
    }
    for (int row = 0; row < rows.length; row++) inRow.add(new ArrayList<>());
    solver.objective().setMaximization();
  }

  /// Empty where the solver has no linear programs.
  static Optional<Pricing> of(int parts, SharedHours hours) {
    return Optional.ofNullable(MPSolver.createSolver("GLOP"))
        .map(solver -> new Pricing(parts, hours, solver));
  }

  /// @param known teams by part; those that were there before come first
  void know(List<List<Seating>> known) {
    for (int part = 0; part < known.size(); part++)
      for (int at = shares.get(part).size(); at < known.get(part).size(); at++)
        add(part, known.get(part).get(at));
  }

  private void add(int part, Seating seating) {
    var share = solver.makeNumVar(0, Double.POSITIVE_INFINITY, "");
    shares.get(part).add(new Share(share, seating));
    solver.objective().setCoefficient(share, (double) seating.score());
    one.get(part).setCoefficient(share, 1);
    each(
        seating,
        (row, taken) -> {
          inRow.get(row).add(new Taking(share, taken));
          if (rows[row] != null) rows[row].setCoefficient(share, taken);
        });
  }

  private interface OfRow {
    void take(int row, int hours);
  }

  /// Rules that can be broken beside seats that were agreed to have no price.
  private void each(Seating seating, OfRow of) {
    for (int seat = 0; seat < seating.team().length; seat++) {
      var taken = hours.of(seating.part(), seat, seating.team()[seat]);
      for (int at = 0; at < taken.rows().length; at++)
        if (!hours.row(taken.rows()[at]).isAgreedBeyond())
          of.take(taken.rows()[at], taken.hours()[at]);
    }
  }

  /// From now on only this team of an assignment.
  ///
  /// @param at of the team among those that are known
  void only(int part, int at) {
    var mine = shares.get(part);
    for (int other = 0; other < mine.size(); other++)
      if (other != at) mine.get(other).variable.setUb(0);
  }

  /// From now on all teams of an assignment again.
  void all(int part) {
    for (var share : shares.get(part)) share.variable.setUb(Double.POSITIVE_INFINITY);
  }

  /// Whether there is an answer.
  ///
  /// @param times that rules which were broken are minded at most
  boolean solve(int times) {
    for (int time = 0; ; time++) {
      if (solver.solve() != MPSolver.ResultStatus.OPTIMAL) return false;
      if (time == times || !bindBroken()) return true;
    }
  }

  private boolean bindBroken() {
    var taken = new double[rows.length];
    for (var mine : shares)
      for (var share : mine) {
        double part = share.variable.solutionValue();
        if (part > ALMOST_NONE) each(share.seating, (row, hours) -> taken[row] += part * hours);
      }
    boolean bound = false;
    for (int row = 0; row < rows.length; row++) {
      int room = hours.row(row).room();
      if (rows[row] != null || taken[row] <= room + ALMOST_NONE) continue;
      var rule = solver.makeConstraint(Double.NEGATIVE_INFINITY, room);
      for (var one : inRow.get(row)) rule.setCoefficient(one.share, one.hours);
      rows[row] = rule;
      bound = true;
    }
    return bound;
  }

  /// By row.
  long[] prices() {
    var prices = new long[rows.length];
    for (int row = 0; row < prices.length; row++)
      if (rows[row] != null) prices[row] = Math.max(0, Math.round(rows[row].dualValue() * SCALE));
    return prices;
  }

  /// Whether teams of the others leave an assignment without one, or without all of one.
  boolean isMissed(int part) {
    return none.get(part).solutionValue() > ALMOST_NONE;
  }

  /// How much of an assignment a team has.
  int share(int part, int at) {
    return Math.toIntExact(Math.round(shares.get(part).get(at).variable.solutionValue() * WHOLE));
  }

  @Override
  public void close() {
    solver.delete();
  }
}
