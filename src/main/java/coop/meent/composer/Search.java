package coop.meent.composer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Branch and bound over all seatings of a [Board], seat by seat. A branch is left when not even
/// the best that it could come to beats the last of those that are kept; what it could come to is a
/// [Matching] of the seats that are left, in which everybody brings as much as possible. So what is
/// found at the end is the best of all, and counted is only what was looked at.
final class Search {

  private final Board board;
  private final Shares shares;
  private final int keep;
  private final Limit limit;
  private final int[][] order;
  private final long[] leastCents;
  private final int[] chosen;
  private final boolean[] taken;
  private final long[][] covered;
  private final Step[] steps;
  private final List<Seating> best = new ArrayList<>();
  private final long floor;
  private final boolean isByGroup;
  private long made;
  private long examined;
  private boolean stopped;
  private long open = Long.MIN_VALUE;

  /// What is worked out at a seat, kept to be filled again.
  private static final class Step {
    private final long[][] cost;
    private final Matching matching;

    private Step(int rows, int people) {
      cost = new long[rows][people];
      matching = new Matching(rows, people);
    }
  }

  /// @param people by seat
  record Seating(long score, int[] people, int[] group) {

    private static Seating of(long score, int[] people) {
      var group = people.clone();
      Arrays.sort(group);
      return new Seating(score, people.clone(), group);
    }

    private static final Comparator<Seating> BEST_FIRST =
        Comparator.comparingLong(Seating::score)
            .reversed()
            .thenComparing(Seating::people, Arrays::compare);
  }

  /// @param keep how many teams of different people are wanted
  Search(Board board, int keep, Limit limit) {
    this(board, keep, limit, Long.MIN_VALUE, true);
  }

  /// Looks for every way of seating people that comes to so much, also with the same people.
  static Search reaching(Board board, long floor, int keep, Limit limit) {
    return new Search(board, keep, limit, floor, false);
  }

  private Search(Board board, int keep, Limit limit, long floor, boolean isByGroup) {
    this.board = board;
    this.floor = floor;
    this.isByGroup = isByGroup;
    this.keep = keep;
    this.limit = limit;
    shares = board.shares();
    chosen = new int[board.seats];
    taken = new boolean[board.people];
    covered = new long[board.seats + 1][board.words];
    order = IntStream.range(0, board.seats).mapToObj(this::order).toArray(int[][]::new);
    leastCents = leastCents();
    steps =
        IntStream.range(0, board.seats)
            .mapToObj(seat -> new Step(board.seats - seat, board.people))
            .toArray(Step[]::new);
  }

  private int[] order(int seat) {
    return IntStream.range(0, board.people)
        .filter(person -> board.fits[seat][person])
        .boxed()
        .sorted(
            Comparator.<Integer>comparingLong(person -> -board.worth[seat][person])
                .thenComparing(Comparator.naturalOrder()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private long[] leastCents() {
    var least = new long[board.seats + 1];
    for (int seat = board.seats - 1; seat >= 0; seat--) {
      int at = seat;
      least[seat] =
          least[seat + 1]
              + IntStream.of(order[seat]).mapToLong(one -> board.cents[at][one]).min().orElse(0);
    }
    return least;
  }

  Search run() {
    visit(0, board.always, 0, Long.MAX_VALUE / 4);
    return this;
  }

  /// The best first; teams of different people.
  List<Seating> best() {
    return best;
  }

  /// Seatings that were worked out to the end.
  long examined() {
    return examined;
  }

  /// Branches that were looked at.
  long made() {
    return made;
  }

  boolean isProven() {
    return !stopped;
  }

  /// What any team comes to at most.
  ///
  /// @param known what one comes to that was found elsewhere
  long most(long known) {
    long found = best.isEmpty() ? known : Math.max(known, best.getFirst().score());
    return stopped ? Math.max(found, open) : found;
  }

  /// What a team that was not looked at could come to at most; only where the search was stopped.
  long open() {
    return open;
  }

  /// @param bound what this branch can come to at most
  private void visit(int seat, long score, long cents, long bound) {
    if (stopped || limit.isOver(++made)) {
      stopped = true;
      open = Math.max(open, bound);
      return;
    }
    if (seat == board.seats) leaf(score);
    else if (seat == board.seats - 1) last(score, cents);
    else branch(seat, score, cents, bound);
  }

  private void branch(int seat, long score, long cents, long bound) {
    var step = steps[seat];
    fill(step, seat);
    long rest = shares.rest(seat, covered[seat]);
    boolean isPair = seat == board.seats - 2;
    long left = isPair ? closest(step) : step.matching.least(step.cost, board.seats - seat);
    if (left >= Matching.NEVER / 2) return;
    for (int person : order[seat]) {
      if (taken[person] || isSecondOrder(seat, person)) continue;
      long spent = cents + board.cents[seat][person];
      if (spent + leastCents[seat + 1] > board.ceiling) continue;
      chosen[seat] = person;
      long apart =
          isPair ? left + step.cost[0][person] : left + step.matching.dearer(step.cost, 0, person);
      long most = Shares.most(score, apart - rest);
      if (isBeaten(most, seat)) continue;
      if (isPair) most = Shares.most(score, pair(step, person) - rest);
      if (isBeaten(most, seat)) continue;
      long next = score + gain(seat, person);
      taken[person] = true;
      visit(seat + 1, next, spent, Math.min(bound, most));
      taken[person] = false;
    }
  }

  /// What whoever has the last seat costs at least, whoever has the one before.
  private long closest(Step step) {
    long least = Matching.NEVER;
    for (int person : order[board.seats - 1]) least = Math.min(least, step.cost[1][person]);
    return least - Shares.SCALE * board.pair;
  }

  /// What the last two cost at least when one of them is chosen.
  private long pair(Step step, int person) {
    int last = board.seats - 1;
    long least = Matching.NEVER;
    for (int other : order[last])
      if (other != person && !taken[other])
        least = Math.min(least, step.cost[1][other] - Shares.SCALE * board.together(person, other));
    return step.cost[0][person] + least;
  }

  /// All who could have the last seat.
  private void last(long score, long cents) {
    int seat = board.seats - 1;
    for (int person : order[seat]) {
      if (taken[person] || isSecondOrder(seat, person)) continue;
      if (cents + board.cents[seat][person] > board.ceiling) continue;
      long sum = score + gain(seat, person);
      chosen[seat] = person;
      if (!isBeaten(sum, seat)) leaf(sum);
    }
  }

  /// Twin seats are filled in order of member number; the other order is the same team.
  private boolean isSecondOrder(int seat, int person) {
    int twin = board.twin[seat];
    return twin >= 0 && person < chosen[twin];
  }

  /// What a person adds to those who are chosen; notes what is covered then.
  private long gain(int seat, int person) {
    return board.worth[seat][person]
        + together(seat, person)
        + board.cover(covered[seat], board.covers[seat][person], covered[seat + 1]);
  }

  /// @param from the seat before which people are chosen
  private long together(int from, int person) {
    long together = 0;
    for (int before = 0; before < from; before++)
      together += board.together(chosen[before], person);
    return together;
  }

  private void fill(Step step, int from) {
    for (int seat = from; seat < board.seats; seat++) {
      var costs = step.cost[seat - from];
      Arrays.fill(costs, Matching.NEVER);
      for (int person : order[seat])
        if (!taken[person])
          costs[person] =
              -(from == board.seats - 2 ? 0 : board.company[seat][person][from])
                  - shares.promised(board, seat, person, together(from, person), covered[from]);
    }
  }

  /// Whether nothing of this branch can be among those that are kept.
  private boolean isBeaten(long most, int seat) {
    if (most < floor) return true;
    if (best.size() < keep) return false;
    var last = best.getLast();
    if (most != last.score()) return most < last.score();
    return Arrays.compare(chosen, 0, seat + 1, last.people(), 0, seat + 1) > 0;
  }

  private void leaf(long score) {
    examined++;
    if (score < floor) return;
    var found = Seating.of(score, chosen);
    for (int at = 0; isByGroup && at < best.size(); at++) {
      if (!Arrays.equals(best.get(at).group(), found.group())) continue;
      if (Seating.BEST_FIRST.compare(found, best.get(at)) < 0) best.set(at, found);
      best.sort(Seating.BEST_FIRST);
      return;
    }
    int at = Collections.binarySearch(best, found, Seating.BEST_FIRST);
    best.add(at < 0 ? -at - 1 : at, found);
    if (best.size() > keep) best.removeLast();
  }
}
