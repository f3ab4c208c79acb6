package coop.meent.composer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The teams of several assignments that are known so far, and looking for more of them as long as
/// steps are left.
final class Looking {

  /// Branches of one assignment in one look.
  static final long STEPS = 20_000;

  /// The same where a good team is enough.
  static final long FEW = 500;

  /// Teams of each assignment that are kept from one look.
  static final int KEPT = 16;

  final List<Board> boards;
  private final Limit limit;
  private final List<List<Seating>> known = new ArrayList<>();
  private final List<Set<List<Integer>>> seen = new ArrayList<>();
  private long made;

  Looking(JointQuestion question, Limit limit) {
    this.limit = limit;
    boards = question.parts().stream().map(Board::new).toList();
    for (var _ : boards) {
      known.add(new ArrayList<>());
      seen.add(new HashSet<>());
    }
  }

  int parts() {
    return boards.size();
  }

  long made() {
    return made;
  }

  Limit limit() {
    return limit;
  }

  boolean isOver() {
    return made >= limit.steps() || limit.cancelled().getAsBoolean();
  }

  /// Whether so many of the steps were made.
  ///
  /// @param part of them, as one over this
  boolean isBeyond(int part) {
    return made >= limit.steps() / part || isOver();
  }

  /// @param board all or part of an assignment's
  Search look(Board board, long floor, int keep, long atMost) {
    long steps = Math.clamp(limit.steps() - made, 1, atMost);
    long before = made;
    var own = new Limit(steps, limit.cancelled(), done -> limit.progress().accept(before + done));
    var search = Search.reaching(board, floor, keep, own).run();
    made += search.made();
    return search;
  }

  /// Looks among those who come into question for what reaches so much, and notes it.
  ///
  /// @param board all or part of an assignment's
  Search lookFor(int part, Board board, long floor, int keep, long atMost) {
    var reaching = board.reaching(floor);
    var search = look(reaching, floor, keep, atMost);
    for (var one : search.best()) know(part, reaching.inQuestion(one.people()));
    return search;
  }

  Seating know(int part, int[] team) {
    var seating = Seating.of(part, boards.get(part), team);
    if (seen.get(part).add(Arrays.stream(team).boxed().toList())) known.get(part).add(seating);
    return seating;
  }

  List<List<Seating>> known() {
    return known;
  }

  List<Seating> known(int part) {
    return known.get(part);
  }
}
