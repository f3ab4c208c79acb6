package coop.meent.composer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A plan from shares of teams: where an assignment is wholly one team's, it gets it, and else
/// where one team has most; then the others are looked at anew, with what is left and its price.
final class Diving {

  /// A team with such a share of an assignment gets it at once.
  private static final int ENOUGH = 9 * Pricing.WHOLE / 10;

  /// Else one of so many assignments gets its team.
  private static final int AT_ONCE = 8;

  private static final int KEPT = 4;

  /// How often broken rules are minded before a team is given.
  private static final int MINDED = 3;

  /// How often teams are given at most.
  private static final int TIMES = 40;

  private final JointQuestion question;
  private final Looking looking;
  private final SharedHours hours;
  private final Pricing pricing;
  private Loads loads;
  private final @Nullable Seating[] found;
  private final List<Integer> left;

  Diving(JointQuestion question, Looking looking, SharedHours hours, Pricing pricing) {
    this.looking = looking;
    this.hours = hours;
    this.pricing = pricing;
    this.question = question;
    loads = new Loads(question);
    found = new Seating[looking.parts()];
    left = new ArrayList<>(IntStream.range(0, found.length).boxed().toList());
  }

  /// Empty where no way was found on which every assignment has a team.
  Optional<List<Seating>> plan() {
    Deque<List<Integer>> fixed = new ArrayDeque<>();
    for (int time = 0; time < TIMES && !left.isEmpty(); time++) {
      if (looking.isOver() || !solve()) return Optional.empty();
      var missed = left.stream().filter(pricing::isMissed).findFirst();
      if (missed.isEmpty()) {
        var more = fix();
        if (more.isEmpty()) return Optional.empty();
        fixed.push(more);
      } else if (fixed.isEmpty()) return Optional.empty();
      else {
        // Whatever is left without a team goes before those that took its people.
        free(fixed.pop());
        if (!solve() || most(missed.get()).filter(this::fix).isEmpty()) return Optional.empty();
        fixed.push(List.of(missed.get()));
      }
      renew(pricing.prices());
    }
    if (!left.isEmpty()) return Optional.empty();
    return Optional.of(Stream.of(found).map(Objects::requireNonNull).toList());
  }

  private boolean solve() {
    pricing.know(looking.known());
    return pricing.solve(MINDED);
  }

  private record Shared(int part, int at, int share) {}

  private List<Integer> fix() {
    List<Shared> most = new ArrayList<>();
    for (int part : left) most(part).ifPresent(most::add);
    most.sort(Comparator.comparingInt(Shared::share).reversed().thenComparingInt(Shared::part));
    List<Integer> fixed = new ArrayList<>();
    int atOnce = Math.max(2, left.size() / AT_ONCE);
    for (var one : most) {
      if (one.share < ENOUGH && fixed.size() >= atOnce) break;
      if (fix(one)) fixed.add(one.part);
    }
    if (fixed.isEmpty())
      List.copyOf(left).stream().filter(this::fixBest).findFirst().ifPresent(fixed::add);
    return fixed;
  }

  /// Where shares are all of teams that do not fit any more.
  private boolean fixBest(int part) {
    var known = looking.known(part);
    return IntStream.range(0, known.size())
        .filter(at -> loads.fits(part, known.get(at).team()))
        .boxed()
        .max(Comparator.comparingLong(at -> known.get(at).score()))
        .filter(at -> fix(new Shared(part, at, 0)))
        .isPresent();
  }

  private boolean fix(Shared one) {
    var team = looking.known(one.part).get(one.at);
    if (!loads.fits(one.part, team.team())) return false;
    loads.add(one.part, team.team());
    pricing.only(one.part, one.at);
    found[one.part] = team;
    left.remove(Integer.valueOf(one.part));
    return true;
  }

  private void free(List<Integer> parts) {
    for (int part : parts) {
      pricing.all(part);
      found[part] = null;
      left.add(part);
    }
    left.sort(Comparator.naturalOrder());
    loads = new Loads(question);
    for (int part = 0; part < found.length; part++) {
      var team = found[part];
      if (team != null) loads.add(part, team.team());
    }
  }

  private Optional<Shared> most(int part) {
    Optional<Shared> most = Optional.empty();
    var known = looking.known(part);
    for (int at = 0; at < known.size(); at++) {
      int share = pricing.share(part, at);
      if (share > most.map(Shared::share).orElse(0) && loads.fits(part, known.get(at).team()))
        most = Optional.of(new Shared(part, at, share));
    }
    return most;
  }

  /// Teams of the others that fit beside those that were chosen.
  private void renew(long[] prices) {
    for (int part : left) {
      var board = looking.boards.get(part);
      var priced =
          board.among(loads.may(part, board)).priced(hours.costs(part, prices), Pricing.SCALE);
      long floor = Long.MIN_VALUE;
      for (var team : looking.known(part))
        if (loads.fits(part, team.team())) floor = Math.max(floor, score(priced, team));
      looking.lookFor(part, priced, floor, KEPT, Looking.FEW);
    }
  }

  private static long score(Board priced, Seating team) {
    return priced.score(priced.onBoard(team.team()));
  }
}
