package coop.meent.composer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Looks for the best teams of several assignments together.
///
/// Each assignment alone, by branch and bound: no plan can come to more than all of these sums
/// together. One after another, each with what the earlier ones left: often that is as much, and
/// then it is proven. Else an hour of everybody who is wanted twice gets a price, by which each
/// assignment alone again gives a closer bound; and shares of teams lead to a plan. A team that
/// loses more by these prices than lies between bound and plan is in no better plan; of the teams
/// that are left all are listed, and the best choice among them is the best of all.
final class JointSearch {

  private static final int ROUNDS = 20;

  /// How many of them look briefly at most.
  private static final int BRIEF = 5;

  /// How often another order is tried.
  private static final int TIMES = 8;

  /// Teams of all assignments that are chosen among at most.
  private static final int MOST = 8_000;

  /// The same where they are only some of those that could be chosen.
  private static final int FEW = 2_000;

  /// Parts of the gap in which is looked: small ones first, as they may close it.
  private static final int[] PARTS = {8, 4, 2, 1};

  /// How much the solver may do for one choice, in its own measure.
  private static final double EFFORT = 0.5;

  private final JointQuestion question;
  private final Looking looking;
  private final List<Board> boards;
  private final List<Long> alone = new ArrayList<>();
  private final List<Seating> teams = new ArrayList<>();
  private long most;
  private boolean isProven;

  JointSearch(JointQuestion question, Limit limit) {
    this.question = question;
    looking = new Looking(question, limit);
    boards = looking.boards;
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
    return sum(teams);
  }

  private static long sum(List<Seating> plan) {
    return plan.stream().mapToLong(Seating::score).sum();
  }

  long made() {
    return looking.made();
  }

  boolean isProven() {
    return isProven;
  }

  /// Whether a team was found for each assignment alone.
  boolean isEachThere() {
    return alone.size() == boards.size();
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
    var board = boards.get(part);
    var good = looking.look(board, Long.MIN_VALUE, Looking.KEPT, Looking.FEW);
    if (good.best().isEmpty()) good = looking.look(board, Long.MIN_VALUE, 1, Looking.STEPS);
    if (good.best().isEmpty()) return false;
    for (var one : good.best()) looking.know(part, one.people());
    long floor = good.best().getFirst().score();
    if (!good.isProven())
      floor = looking.lookFor(part, board, floor, Looking.KEPT, Looking.STEPS).most(floor);
    looking
        .known(part)
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
    for (int time = 0; time < TIMES && !looking.isOver(); time++) {
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
    var first = looking.known(part).getFirst();
    if (loads.fits(part, first.team())) return Optional.of(first);
    var board = boards.get(part).among(loads.may(part, boards.get(part)));
    return looking.look(board, Long.MIN_VALUE, 1, Looking.FEW).best().stream()
        .findFirst()
        .map(one -> looking.know(part, board.inQuestion(one.people())));
  }

  /// Teams that came from elsewhere.
  void beginWith(List<int[]> found) {
    teams.clear();
    for (int part = 0; part < found.size(); part++) teams.add(looking.know(part, found.get(part)));
  }

  /// All assignments together, with the solver.
  void together() {
    if (isProven) return;
    var hours = new SharedHours(question, boards);
    var pricing = Pricing.of(boards.size(), hours);
    if (pricing.isEmpty()) return;
    try (var prices = pricing.get()) {
      together(hours, prices);
    }
  }

  private void together(SharedHours hours, Pricing pricing) {
    var priced = closest(hours, pricing);
    if (sum() < most) new Diving(question, looking, hours, pricing).plan().ifPresent(this::take);
    improveEach();
    long slack = slack(priced);
    var known = priced.knownLosing(teams, slack);
    if (known.stream().mapToInt(List::size).sum() <= FEW) choose(known, hours, false);
    for (int part : PARTS) {
      if (isProven || looking.isOver()) return;
      near(priced, hours, part);
    }
  }

  /// How much a team may lose at most to be in a better plan.
  private long slack(Priced priced) {
    return Math.max(0, priced.bound() - sum() * Pricing.SCALE);
  }

  /// The prices with the closest bound, from round to round of more teams: looked for briefly
  /// first, and thoroughly when brief looks find no more.
  private Priced closest(SharedHours hours, Pricing pricing) {
    long steps = Looking.FEW;
    var best = new Priced(looking, hours, new long[hours.size()], alone, steps);
    for (int round = 0; round < ROUNDS && most > sum() && !looking.isBeyond(2); round++) {
      pricing.know(looking.known());
      if (!pricing.solve(1)) return best;
      var now = new Priced(looking, hours, pricing.prices(), alone, steps);
      if (now.bound() < best.bound()) best = now;
      most = Math.min(most, Math.floorDiv(best.bound(), Pricing.SCALE));
      if (!now.foundMore() && (steps == Looking.STEPS || now.isExact())) return best;
      if (!now.foundMore() || round == BRIEF) steps = Looking.STEPS;
    }
    return best;
  }

  /// Chooses among all teams that lose no more than a part of the gap.
  ///
  /// @param part of it, as one over this
  private void near(Priced priced, SharedHours hours, int part) {
    long slack = slack(priced);
    var listed = priced.losing(teams, slack / part, MOST);
    if (listed.isEmpty()) return;
    boolean isBest = choose(listed.get(), hours, part == 1);
    long left = slack(priced);
    if (!isBest || slack / part < left) return;
    // Whatever was not listed loses more than there is between bound and plan.
    most = sum();
    isProven = true;
    priced.losing(teams, left, MOST).ifPresent(among -> first(among, hours));
  }

  /// @return whether no other choice among these is better
  private boolean choose(List<List<Seating>> among, SharedHours hours, boolean isLast) {
    double effort = isLast ? 2 * EFFORT : EFFORT;
    var choice = new Choosing(among, hours, looking.limit()).best(places(among), effort);
    choice.ifPresent(one -> take(chosen(among, one.places())));
    return choice.filter(Choosing.Choice::isBest).isPresent();
  }

  private void first(List<List<Seating>> among, SharedHours hours) {
    var choosing = new Choosing(among, hours, looking.limit());
    take(chosen(among, choosing.first(places(among), EFFORT)));
  }

  private int[] places(List<List<Seating>> among) {
    var places = new int[teams.size()];
    for (int part = 0; part < places.length; part++)
      for (int at = 0; at < among.get(part).size(); at++)
        if (Arrays.equals(among.get(part).get(at).team(), teams.get(part).team()))
          places[part] = at;
    return places;
  }

  private static List<Seating> chosen(List<List<Seating>> among, int[] places) {
    List<Seating> found = new ArrayList<>();
    for (int part = 0; part < places.length; part++) found.add(among.get(part).get(places[part]));
    return found;
  }

  private void take(List<Seating> plan) {
    if (sum(plan) < sum()) return;
    teams.clear();
    teams.addAll(plan);
  }

  /// Where it is not proven: no assignment alone can do better beside the others as they are.
  void improveEach() {
    boolean isBetter = !isProven;
    while (isBetter && !looking.isOver()) {
      isBetter = false;
      for (int part = 0; part < boards.size() && !looking.isOver(); part++)
        isBetter |= improve(part);
    }
  }

  /// Nothing comes to more than the bound, however the teams were found.
  void settle() {
    if (sum() == most) isProven = true;
  }

  private boolean improve(int part) {
    var loads = new Loads(question);
    for (var other : teams) if (other.part() != part) loads.add(other.part(), other.team());
    var board = boards.get(part).among(loads.may(part, boards.get(part)));
    long now = teams.get(part).score();
    var reaching = board.reaching(now);
    var found = looking.look(reaching, now, 1, Looking.STEPS).best();
    if (found.isEmpty()) return false;
    var team = looking.know(part, reaching.inQuestion(found.getFirst().people()));
    teams.set(part, team);
    return team.score() > now;
  }
}
