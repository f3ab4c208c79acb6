package coop.meent.composer;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Whether several assignments can all have teams, whatever these bring; and if not, which seats
/// cannot be had together. By CP-SAT of OR-Tools.
final class Reconciling {

  private static final double EFFORT = 2;

  private final JointQuestion question;
  private final List<Board> boards;
  private final List<SharedWeeks> rows;
  private final Limit limit;
  private final List<Wish> wishes = new ArrayList<>();

  /// Something that could be asked less: a seat, or with -1 the amount of an assignment.
  private record Wish(int part, int seat) {}

  sealed interface Answer {}

  record Teams(List<int[]> teams) implements Answer {}

  record Clashing(JointClash clash) implements Answer {}

  record Stopped() implements Answer {}

  Reconciling(JointQuestion question, List<Board> boards, Limit limit) {
    this.question = question;
    this.boards = boards;
    this.limit = limit;
    rows = SharedWeeks.of(question, boards);
    for (int part = 0; part < boards.size(); part++) {
      for (int seat = 0; seat < boards.get(part).seats; seat++) wishes.add(new Wish(part, seat));
      if (question.parts().get(part).ceiling().isPresent()) wishes.add(new Wish(part, -1));
    }
  }

  Answer look() {
    var whole = new Asking(new HashSet<>(wishes));
    return switch (whole.solve()) {
      case OPTIMAL, FEASIBLE -> new Teams(whole.teams());
      case INFEASIBLE -> clash(whole.core());
      case UNKNOWN, MODEL_INVALID, UNRECOGNIZED -> new Stopped();
    };
  }

  /// Leaves out what the others clash without.
  private Answer clash(Set<Wish> core) {
    var left = new HashSet<>(core);
    for (var wish : wishes) {
      if (!left.contains(wish)) continue;
      if (limit.cancelled().getAsBoolean()) return new Stopped();
      var without = new HashSet<>(left);
      without.remove(wish);
      if (new Asking(without).solve() == CpSolverStatus.INFEASIBLE) left.remove(wish);
    }
    List<JointClash.Wanted> seats = new ArrayList<>();
    List<Integer> costs = new ArrayList<>();
    for (var wish : wishes) {
      if (!left.contains(wish)) continue;
      if (wish.seat < 0) costs.add(wish.part);
      else {
        var seat = question.parts().get(wish.part).seats().get(wish.seat);
        seats.add(new JointClash.Wanted(wish.part, seat.id()));
      }
    }
    return new Clashing(new JointClash.Together(seats, costs));
  }

  /// A choice of people for some of the wishes.
  private final class Asking {

    private final CpModel model = new CpModel();
    private final CpSolver solver = new CpSolver();
    private final BoolVar[][][] sits = new BoolVar[boards.size()][][];
    private final Map<Integer, Wish> asked = new LinkedHashMap<>();

    private Asking(Set<Wish> some) {
      for (int part = 0; part < boards.size(); part++) seats(part, some);
      rows.forEach(this::bound);
    }

    private void seats(int part, Set<Wish> some) {
      var board = boards.get(part);
      sits[part] = new BoolVar[board.seats][board.people];
      for (int seat = 0; seat < board.seats; seat++) {
        var wish = new Wish(part, seat);
        if (!some.contains(wish)) continue;
        for (int person = 0; person < board.people; person++)
          if (board.fits[seat][person]) sits[part][seat][person] = model.newBoolVar("");
        var who = LinearExpr.sum(there(sits[part][seat]).toArray(Literal[]::new));
        model.addEquality(who, 1).onlyEnforceIf(ask(wish));
      }
      for (int person = 0; person < board.people; person++) {
        int one = person;
        var mine = Arrays.stream(sits[part]).map(row -> row[one]).filter(Objects::nonNull).toList();
        if (mine.size() > 1) model.addAtMostOne(mine.toArray(Literal[]::new));
      }
      if (some.contains(new Wish(part, -1))) cost(part);
    }

    private List<BoolVar> there(BoolVar[] row) {
      return Arrays.stream(row).filter(Objects::nonNull).toList();
    }

    private Literal ask(Wish wish) {
      var literal = model.newBoolVar("");
      asked.put(literal.getIndex(), wish);
      model.addAssumption(literal);
      return literal;
    }

    private void cost(int part) {
      var board = boards.get(part);
      var spent = LinearExpr.newBuilder();
      for (int seat = 0; seat < board.seats; seat++)
        for (int person = 0; person < board.people; person++)
          if (sits[part][seat][person] != null)
            spent.addTerm(sits[part][seat][person], board.cents[seat][person]);
      model.addLessOrEqual(spent, board.ceiling).onlyEnforceIf(ask(new Wish(part, -1)));
    }

    private void bound(SharedWeeks row) {
      var hours = LinearExpr.newBuilder();
      List<BoolVar> anew = new ArrayList<>();
      for (var use : row.uses()) {
        var here = sits[use.part()][use.seat()][row.person()];
        if (here == null) continue;
        hours.addTerm(here, use.hours());
        if (!use.stays()) anew.add(here);
      }
      if (!row.isAgreedBeyond()) model.addLessOrEqual(hours, row.room());
      else for (var one : anew) model.addLessOrEqual(hours, row.room()).onlyEnforceIf(one);
    }

    private CpSolverStatus solve() {
      solver.getParameters().setNumWorkers(1).setRandomSeed(1).setMaxDeterministicTime(EFFORT);
      limit.whenCancelled().accept(solver::stopSearch);
      return solver.solve(model);
    }

    private List<int[]> teams() {
      List<int[]> teams = new ArrayList<>();
      for (var part : sits) {
        var team = new int[part.length];
        for (int seat = 0; seat < part.length; seat++)
          for (int person = 0; person < part[seat].length; person++)
            if (part[seat][person] != null && solver.booleanValue(part[seat][person]))
              team[seat] = person;
        teams.add(team);
      }
      return teams;
    }

    private Set<Wish> core() {
      Set<Wish> core = new HashSet<>();
      for (int literal : solver.sufficientAssumptionsForInfeasibility())
        core.add(asked.get(literal));
      return core;
    }
  }
}
