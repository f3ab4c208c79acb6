package coop.meent.composer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What each assignment comes to when hours of who is wanted twice have a price. Nothing that keeps
/// to all rules comes to more than all of that and the price of all hours together.
final class Priced {

  private final Looking looking;
  private final List<Board> priced = new ArrayList<>();
  private final long[] top;
  private final long bound;
  private boolean foundMore;
  private boolean isExact = true;

  /// @param prices of an hour, by row
  /// @param alone what each comes to at most without prices
  Priced(Looking looking, SharedHours hours, long[] prices, List<Long> alone, long steps) {
    this.looking = looking;
    top = new long[looking.parts()];
    long sum = 0;
    for (int row = 0; row < prices.length; row++) sum += prices[row] * hours.row(row).room();
    for (int part = 0; part < top.length; part++) {
      var board = looking.boards.get(part).priced(hours.costs(part, prices), Pricing.SCALE);
      priced.add(board);
      top[part] = Math.min(top(part, steps), alone.get(part) * Pricing.SCALE);
      sum += top[part];
    }
    bound = sum;
  }

  /// Looks only for what is better than all that is known.
  private long top(int part, long steps) {
    long floor =
        looking.known(part).stream().mapToLong(one -> score(part, one)).max().orElseThrow();
    var search = looking.lookFor(part, priced.get(part), floor, Looking.KEPT, steps);
    foundMore |= search.best().stream().anyMatch(one -> one.score() > floor);
    isExact &= search.isProven();
    return search.most(floor);
  }

  private long score(int part, Seating team) {
    return priced.get(part).score(team.team());
  }

  /// In parts of a point, as all here.
  long bound() {
    return bound;
  }

  boolean foundMore() {
    return foundMore;
  }

  boolean isExact() {
    return isExact;
  }

  /// What a team loses against the best of its assignment.
  long loss(Seating team) {
    return top[team.part()] - score(team.part(), team);
  }

  /// All teams of an assignment that lose no more than this; empty when there are too many.
  Optional<List<Seating>> losing(int part, long most, int room) {
    long floor = top[part] - most;
    var reaching = priced.get(part).reaching(floor);
    var search = looking.look(reaching, floor, room + 1, Looking.STEPS);
    if (!search.isProven() || search.best().size() > room) return Optional.empty();
    var board = looking.boards.get(part);
    return Optional.of(
        search.best().stream()
            .map(one -> Seating.of(part, board, reaching.inQuestion(one.people())))
            .toList());
  }

  /// All of all assignments; empty when there are too many. The teams of a plan are among them.
  Optional<List<List<Seating>>> losing(List<Seating> plan, long slack, int most) {
    int room = most;
    List<List<Seating>> all = new ArrayList<>();
    for (int part = 0; part < looking.parts(); part++) {
      var mine = losing(part, slack, room);
      if (mine.isEmpty()) return Optional.empty();
      room -= mine.get().size();
      all.add(with(mine.get(), plan.get(part)));
    }
    return Optional.of(all);
  }

  /// Those that are known, of all assignments.
  List<List<Seating>> knownLosing(List<Seating> plan, long slack) {
    List<List<Seating>> all = new ArrayList<>();
    for (int part = 0; part < looking.parts(); part++)
      all.add(
          with(
              looking.known(part).stream().filter(one -> loss(one) <= slack).toList(),
              plan.get(part)));
    return all;
  }

  private static List<Seating> with(List<Seating> teams, Seating one) {
    List<Seating> sorted = new ArrayList<>(teams);
    if (sorted.stream().noneMatch(other -> Arrays.equals(other.team(), one.team())))
      sorted.add(one);
    sorted.sort(Seating.IN_ORDER);
    return sorted;
  }
}
