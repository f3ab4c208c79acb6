package coop.meent.composer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Looks for the best teams of several assignments together.
///
/// Each assignment alone, by branch and bound: no plan can come to more than all of these sums
/// together. One after another, each with what the earlier ones left: often that is as much, and
/// then it is proven. Else an hour of everybody who is wanted twice gets a price, by which each
/// assignment alone again gives a closer bound. A team that loses more by these prices than lies
/// between bound and plan is in no better plan; of the teams that are left all are listed, and the
/// best choice among them is the best of all.
final class JointSearch {

  /// Teams of each assignment that are kept from one look.
  private static final int KEPT = 16;

  private static final int ROUNDS = 20;

  /// How many of them look briefly at most.
  private static final int BRIEF = 5;

  /// How often another order is tried.
  private static final int TIMES = 8;

  /// Branches of one assignment in one look.
  private static final long STEPS = 20_000;

  /// The same where a good team is enough.
  private static final long FEW = 500;

  /// Teams of all assignments that are chosen among at most.
  private static final int MOST = 8_000;

  /// Parts of the gap in which is looked: small ones first, as they may close it.
  private static final int[] PARTS = {8, 4, 2, 1};

  /// How much the solver may do for one choice, in its own measure.
  private static final double EFFORT = 0.5;

  private final JointQuestion question;
  private final Limit limit;
  private final List<Board> boards;
  private final List<List<Seating>> known = new ArrayList<>();
  private final List<Set<List<Integer>>> seen = new ArrayList<>();
  private final List<Long> alone = new ArrayList<>();
  private final List<Seating> teams = new ArrayList<>();
  private List<SharedWeeks> rows = List.of();
  private List<List<Integer>> rowsOf = List.of();
  private long most;
  private long made;
  private boolean isProven;

  JointSearch(JointQuestion question, Limit limit) {
    this.question = question;
    this.limit = limit;
    boards = question.parts().stream().map(Board::new).toList();
    for (var _ : boards) {
      known.add(new ArrayList<>());
      seen.add(new HashSet<>());
    }
  }

  List<Board> boards() {
    return boards;
  }

  List<int[]> teams() {
    return teams.stream().map(Seating::team).toList();
  }

  List<Long> alone() {
    return alone;
  }

  long most() {
    return most;
  }

  long sum() {
    return teams.stream().mapToLong(Seating::score).sum();
  }

  long made() {
    return made;
  }

  boolean isProven() {
    return isProven;
  }

  /// Whether a team was found for each assignment alone.
  boolean isEachThere() {
    return alone.size() == boards.size();
  }

  private boolean isOver() {
    return made >= limit.steps() || limit.cancelled().getAsBoolean();
  }

  /// @param board all or part of an assignment's
  private Search look(Board board, long floor, int keep) {
    return look(board, floor, keep, STEPS);
  }

  private Search look(Board board, long floor, int keep, long atMost) {
    long steps = Math.clamp(limit.steps() - made, 1, atMost);
    long before = made;
    var own = new Limit(steps, limit.cancelled(), done -> limit.progress().accept(before + done));
    var search = Search.reaching(board, floor, keep, own).run();
    made += search.made();
    return search;
  }

  private Seating know(int part, int[] team) {
    var seating = Seating.of(part, boards.get(part), team);
    if (seen.get(part).add(Arrays.stream(team).boxed().toList())) known.get(part).add(seating);
    return seating;
  }

  /// Each assignment alone, then one after another.
  ///
  /// @return whether there are teams for all of them
  boolean begin() {
    for (int part = 0; part < boards.size(); part++) {
      if (!alone(part)) return false;
    }
    most = alone.stream().mapToLong(Long::longValue).sum();
    return oneAfterAnother();
  }

  /// First a good team, then the best: fewer people come into question for that.
  private boolean alone(int part) {
    var good = look(boards.get(part), Long.MIN_VALUE, KEPT, FEW);
    if (good.best().isEmpty()) good = look(boards.get(part), Long.MIN_VALUE, 1);
    if (good.best().isEmpty()) return false;
    for (var one : good.best()) know(part, one.people());
    long floor = good.best().getFirst().score();
    if (!good.isProven()) {
      var reaching = boards.get(part).reaching(floor);
      var search = look(reaching, floor, KEPT);
      for (var one : search.best()) know(part, reaching.inQuestion(one.people()));
      floor = search.most(floor);
    }
    known
        .get(part)
        .sort(Comparator.comparingLong(Seating::score).reversed().thenComparing(Seating.IN_ORDER));
    alone.add(floor);
    return true;
  }

  /// In order; else those first whose seats the fewest people can have, and whichever is left
  /// without a team then before all others.
  private boolean oneAfterAnother() {
    List<Integer> order = new ArrayList<>(IntStream.range(0, boards.size()).boxed().toList());
    if (inOrder(order).isEmpty()) {
      // In their own order nothing comes before what was taken, at the same sum.
      isProven = sum() == most;
      return true;
    }
    order.sort(Comparator.comparingInt(part -> boards.get(part).fewest()));
    for (int time = 0; time < TIMES && !isOver(); time++) {
      var stuck = inOrder(order);
      if (stuck.isEmpty()) return true;
      order.removeIf(stuck.get()::equals);
      order.addFirst(stuck.get());
    }
    return false;
  }

  private Optional<Integer> inOrder(List<Integer> order) {
    var loads = new Loads(question);
    var found = new Seating[boards.size()];
    for (int part : order) {
      var team = after(part, loads);
      if (team.isEmpty()) return Optional.of(part);
      loads.add(part, team.get().team());
      found[part] = team.get();
    }
    teams.clear();
    teams.addAll(Arrays.asList(found));
    return Optional.empty();
  }

  private Optional<Seating> after(int part, Loads loads) {
    var first = known.get(part).getFirst();
    if (loads.fits(part, first.team())) return Optional.of(first);
    return look(new Board(loads.question(part)), Long.MIN_VALUE, 1, FEW).best().stream()
        .findFirst()
        .map(one -> know(part, one.people()));
  }

  /// Teams that came from elsewhere.
  void beginWith(List<int[]> found) {
    teams.clear();
    for (int part = 0; part < found.size(); part++) teams.add(know(part, found.get(part)));
  }

  /// All assignments together, with the solver.
  void together() {
    if (isProven) return;
    rows = SharedWeeks.of(question, boards);
    rowsOf = Pricing.byPart(boards.size(), rows);
    var prices = prices();
    guided(prices);
    improveEach();
    choose(known, false);
    for (int part : PARTS) {
      if (isProven || isOver()) return;
      near(prices, part);
    }
  }

  /// The prices with the closest bound, from round to round of more teams: looked for briefly
  /// first, and thoroughly when brief looks find no more.
  private Prices prices() {
    var best = new Prices(new long[rows.size()], FEW);
    long steps = FEW;
    for (int round = 0; round < ROUNDS && most > sum() && made < limit.steps() / 2; round++) {
      var hours = Pricing.of(known, rows);
      if (hours.isEmpty()) return best;
      var now = new Prices(hours.get(), steps);
      if (now.bound < best.bound) best = now;
      most = Math.min(most, Math.floorDiv(best.bound, Pricing.SCALE));
      if (!now.foundMore && (steps == STEPS || now.isExact)) return best;
      if (!now.foundMore || round == BRIEF) steps = STEPS;
    }
    return best;
  }

  /// One after another once more, where hours of who is wanted elsewhere have their price.
  private void guided(Prices prices) {
    var loads = new Loads(question);
    List<Seating> found = new ArrayList<>();
    for (int part = 0; part < boards.size(); part++) {
      var price = prices.of(part, prices.hours);
      var given = new Board(loads.question(part)).priced(price, Pricing.SCALE);
      var search = look(given, Long.MIN_VALUE, 1, FEW);
      if (search.best().isEmpty()) return;
      var team = know(part, search.best().getFirst().people());
      loads.add(part, team.team());
      found.add(team);
    }
    if (found.stream().mapToLong(Seating::score).sum() <= sum()) return;
    teams.clear();
    teams.addAll(found);
  }

  /// What each assignment comes to when hours cost this.
  private final class Prices {

    private final List<Board> priced = new ArrayList<>();
    private final long[] top = new long[boards.size()];
    private final long bound;
    private boolean foundMore;
    private boolean isExact = true;

    private final long[] hours;

    private Prices(long[] hours, long steps) {
      this.hours = hours;
      long sum = 0;
      for (int row = 0; row < hours.length; row++) sum += hours[row] * rows.get(row).room();
      for (int part = 0; part < boards.size(); part++) {
        priced.add(boards.get(part).priced(of(part, hours), Pricing.SCALE));
        top[part] = top(part, steps);
        sum += top[part];
      }
      bound = sum;
    }

    private long[][] of(int part, long[] hours) {
      var board = boards.get(part);
      var price = new long[board.seats][board.people];
      for (int row : rowsOf.get(part))
        for (var use : rows.get(row).uses())
          if (use.part() == part)
            price[use.seat()][rows.get(row).person()] += hours[row] * use.hours();
      return price;
    }

    /// Looks only for what is better than all that is known.
    private long top(int part, long steps) {
      var board = priced.get(part);
      long floor =
          known.get(part).stream().mapToLong(one -> board.score(one.team())).max().orElseThrow();
      var reaching = board.reaching(floor);
      var search = look(reaching, floor, KEPT, steps);
      for (var one : search.best()) {
        know(part, reaching.inQuestion(one.people()));
        foundMore |= one.score() > floor;
      }
      isExact &= search.isProven();
      // Prices only take off: alone no team comes to more.
      return Math.min(search.most(floor), alone.get(part) * Pricing.SCALE);
    }

    /// All teams of an assignment that lose no more than this; empty when there are too many.
    private Optional<List<Seating>> losing(int part, long most, int room) {
      long floor = top[part] - most;
      var reaching = priced.get(part).reaching(floor);
      var search = look(reaching, floor, room + 1);
      if (!search.isProven() || search.best().size() > room) return Optional.empty();
      return Optional.of(
          search.best().stream()
              .map(one -> Seating.of(part, boards.get(part), reaching.inQuestion(one.people())))
              .toList());
    }
  }

  /// Chooses among all teams that lose no more than a part of the gap.
  ///
  /// @param part of it, as one over this
  private void near(Prices prices, int part) {
    long slack = Math.max(0, prices.bound - sum() * Pricing.SCALE);
    var listed = listed(prices, slack / part);
    if (listed.isEmpty()) return;
    boolean isBest = choose(listed.get(), part == 1);
    long left = Math.max(0, prices.bound - sum() * Pricing.SCALE);
    if (!isBest || slack / part < left) return;
    // Whatever was not listed loses more than there is between bound and plan.
    most = sum();
    isProven = true;
    listed(prices, left).ifPresent(this::first);
  }

  private Optional<List<List<Seating>>> listed(Prices prices, long slack) {
    int room = MOST;
    List<List<Seating>> all = new ArrayList<>();
    for (int part = 0; part < boards.size(); part++) {
      var mine = prices.losing(part, slack, room);
      if (mine.isEmpty()) return Optional.empty();
      room -= mine.get().size();
      List<Seating> sorted = new ArrayList<>(mine.get());
      var now = teams.get(part);
      if (sorted.stream().noneMatch(one -> Arrays.equals(one.team(), now.team()))) sorted.add(now);
      sorted.sort(Seating.IN_ORDER);
      all.add(sorted);
    }
    return Optional.of(all);
  }

  /// @return whether no other choice among these is better
  private boolean choose(List<List<Seating>> among, boolean isLast) {
    var choice = new Choosing(among, rows, limit).best(places(among), isLast ? 2 * EFFORT : EFFORT);
    choice.ifPresent(one -> take(among, one.places()));
    return choice.filter(Choosing.Choice::isBest).isPresent();
  }

  private void first(List<List<Seating>> among) {
    take(among, new Choosing(among, rows, limit).first(places(among), EFFORT));
  }

  private int[] places(List<List<Seating>> among) {
    var places = new int[teams.size()];
    for (int part = 0; part < places.length; part++)
      for (int at = 0; at < among.get(part).size(); at++)
        if (Arrays.equals(among.get(part).get(at).team(), teams.get(part).team()))
          places[part] = at;
    return places;
  }

  private void take(List<List<Seating>> among, int[] places) {
    List<Seating> found = new ArrayList<>();
    for (int part = 0; part < places.length; part++) found.add(among.get(part).get(places[part]));
    if (found.stream().mapToLong(Seating::score).sum() < sum()) return;
    teams.clear();
    teams.addAll(found);
  }

  /// Where it is not proven: no assignment alone can do better beside the others as they are.
  void improveEach() {
    boolean isBetter = !isProven;
    while (isBetter && !isOver()) {
      isBetter = false;
      for (int part = 0; part < boards.size() && !isOver(); part++) isBetter |= improve(part);
    }
  }

  /// Nothing comes to more than the bound, however the teams were found.
  void settle() {
    if (sum() == most) isProven = true;
  }

  private boolean improve(int part) {
    var loads = new Loads(question);
    for (var other : teams) if (other.part() != part) loads.add(other.part(), other.team());
    var board = new Board(loads.question(part));
    long now = teams.get(part).score();
    var reaching = board.reaching(now);
    var found = look(reaching, now, 1).best();
    if (found.isEmpty()) return false;
    var team = know(part, reaching.inQuestion(found.getFirst().people()));
    teams.set(part, team);
    return team.score() > now;
  }
}
