package coop.meent.composer;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.Constraint;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One team for each assignment out of those that are known, so that nobody has more hours than are
/// left and all together bring most: CP-SAT of OR-Tools. One worker and a budget that is counted
/// and not timed, so that the same choice is made again.
final class Choosing {

  private final List<List<Seating>> known;
  private final Limit limit;
  private final CpModel model = new CpModel();
  private final List<List<BoolVar>> chosen = new ArrayList<>();
  private final LinearExprBuilder total = LinearExpr.newBuilder();

  Choosing(List<List<Seating>> known, SharedHours hours, Limit limit) {
    this.known = known;
    this.limit = limit;
    for (var teams : known) {
      var mine = new ArrayList<BoolVar>();
      for (var team : teams) {
        var one = model.newBoolVar("");
        mine.add(one);
        total.addTerm(one, team.score());
      }
      chosen.add(mine);
      model.addExactlyOne(mine.toArray(Literal[]::new));
    }
    var rows = new Row[hours.size()];
    for (int part = 0; part < known.size(); part++)
      for (int at = 0; at < known.get(part).size(); at++) take(hours, rows, part, at);
    for (int row = 0; row < rows.length; row++)
      if (rows[row] != null) bound(rows[row], hours.row(row));
  }

  /// Who is in a row.
  private record Row(LinearExprBuilder hours, List<BoolVar> anew, Map<Integer, Integer> most) {}

  private void take(SharedHours hours, Row[] rows, int part, int at) {
    var team = known.get(part).get(at).team();
    for (int seat = 0; seat < team.length; seat++) {
      var taken = hours.of(part, seat, team[seat]);
      for (int in = 0; in < taken.rows().length; in++) {
        int row = taken.rows()[in];
        if (rows[row] == null)
          rows[row] = new Row(LinearExpr.newBuilder(), new ArrayList<>(), new HashMap<>());
        rows[row].hours.addTerm(chosen.get(part).get(at), taken.hours()[in]);
        if (!taken.stays()) rows[row].anew.add(chosen.get(part).get(at));
        rows[row].most.merge(part, taken.hours()[in], Math::max);
      }
    }
  }

  private void bound(Row row, SharedWeeks week) {
    int most = row.most.values().stream().mapToInt(Integer::intValue).sum();
    if (most <= week.room()) return;
    if (!week.isAgreedBeyond()) model.addLessOrEqual(row.hours, week.room());
    else
      for (var one : row.anew) {
        Constraint only = model.addLessOrEqual(row.hours, week.room());
        only.onlyEnforceIf(one);
      }
  }

  /// @param places of the teams among those that are known
  /// @param isBest whether no other choice among them brings more
  record Choice(int[] places, boolean isBest) {}

  /// @param from a choice to begin with
  Optional<Choice> best(int[] from, double effort) {
    begin(from);
    model.maximize(total);
    return solve(effort);
  }

  private void begin(int[] places) {
    model.clearHints();
    for (int part = 0; part < places.length; part++)
      for (int at = 0; at < chosen.get(part).size(); at++)
        model.addHint((Literal) chosen.get(part).get(at), at == places[part]);
  }

  /// Of the choices that bring as much the first, in order of the assignments and of what is known
  /// of each.
  int[] first(int[] places, double effort) {
    long sum = 0;
    for (int part = 0; part < places.length; part++)
      sum += known.get(part).get(places[part]).score();
    model.addGreaterOrEqual(total, sum);
    var best = places;
    for (int part = 0; part < best.length; part++) {
      if (best[part] > 0) {
        var place = LinearExpr.newBuilder();
        for (int at = 0; at < known.get(part).size(); at++)
          place.addTerm(chosen.get(part).get(at), at);
        begin(best);
        model.minimize(place);
        var found = solve(effort);
        if (found.isEmpty() || !found.get().isBest()) return best;
        best = found.get().places();
      }
      model.addEquality(chosen.get(part).get(best[part]), 1);
    }
    return best;
  }

  private Optional<Choice> solve(double effort) {
    var solver = new CpSolver();
    solver
        .getParameters()
        .setNumWorkers(1)
        .setRandomSeed(1)
        .setMaxDeterministicTime(effort)
        .setLogSearchProgress(false);
    limit.whenCancelled().accept(solver::stopSearch);
    var status = solver.solve(model);
    if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE)
      return Optional.empty();
    var places = new int[known.size()];
    for (int part = 0; part < places.length; part++)
      for (int at = 0; at < chosen.get(part).size(); at++)
        if (solver.booleanValue(chosen.get(part).get(at))) places[part] = at;
    return Optional.of(new Choice(places, status == CpSolverStatus.OPTIMAL));
  }
}
