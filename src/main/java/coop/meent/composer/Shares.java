package coop.meent.composer;

import java.util.Arrays;

/// How much of a kind of cells whoever could cover it is counted with, where nobody is chosen yet.
///
/// Cells are covered once, however many could cover them. Counting them with everybody would
/// promise far too much; so of each kind one part counts with everybody and the rest once, without
/// anybody. Whatever the parts are, no team brings more: a team that covers the cell brings the
/// part at least once and the rest. Parts with which all together promise least are looked for.
final class Shares {

  /// All of it with everybody.
  private static final int WHOLE = 64;

  /// By how much parts are moved, from try to try.
  private static final int[] STEPS = {24, 16, 12, 8, 6, 4, 3, 2, 1, 1};

  /// So many of what is promised are a point.
  static final int SCALE = WHOLE;

  private final int[] part;
  private final long[] each;
  private final long[] once;

  /// By seat, what the people from this seat on can cover.
  private long[][] inReach = {};

  Shares(int kinds) {
    part = new int[kinds];
    Arrays.fill(part, WHOLE);
    each = new long[kinds];
    once = new long[kinds];
  }

  Shares(Shares of) {
    part = of.part.clone();
    each = new long[part.length];
    once = new long[part.length];
  }

  void fit(Board board) {
    inReach = inReach(board);
    weigh(board);
    if (part.length == 0 || board.seats > board.people) return;
    var cost = new long[board.seats][board.people];
    var matching = new Matching(board.seats, board.people);
    var alone = new long[board.seats][board.people][1];
    long best = -least(board, alone, cost, matching);
    var kept = part.clone();
    for (int step : STEPS) {
      if (!move(board, matching, step)) break;
      weigh(board);
      long most = -least(board, alone, cost, matching);
      if (most >= best) continue;
      best = most;
      System.arraycopy(part, 0, kept, 0, part.length);
    }
    System.arraycopy(kept, 0, part, 0, part.length);
    weigh(board);
  }

  private static long[][] inReach(Board board) {
    var reach = new long[board.seats + 1][board.words];
    for (int seat = board.seats - 1; seat >= 0; seat--)
      for (int word = 0; word < board.words; word++) {
        reach[seat][word] = reach[seat + 1][word];
        for (int person = 0; person < board.people; person++)
          if (board.fits[seat][person]) reach[seat][word] |= board.covers[seat][person][word];
      }
    return reach;
  }

  private void weigh(Board board) {
    for (int kind = 0; kind < part.length; kind++) {
      each[kind] = board.weight[kind] * part[kind];
      once[kind] = board.weight[kind] * (WHOLE - part[kind]);
    }
  }

  /// What is covered more than once counts less with each, what nobody covers more.
  private boolean move(Board board, Matching matching, int step) {
    var often = new int[part.length];
    for (int seat = 0; seat < board.seats; seat++) {
      var mine = board.covers[seat][matching.of(seat)];
      for (int word = 0; word < board.words; word++)
        for (long bits = mine[word]; bits != 0; bits &= bits - 1)
          often[64 * word + Long.numberOfTrailingZeros(bits)]++;
    }
    boolean moved = false;
    for (int kind = 0; kind < part.length; kind++) {
      if (((inReach[0][kind / 64] >> (kind % 64)) & 1) == 0) continue;
      int other = Math.clamp(part[kind] - (long) step * (often[kind] - 1), 0, WHOLE);
      moved |= other != part[kind];
      part[kind] = other;
    }
    return moved;
  }

  /// The best [Matching] when nobody is chosen, for [#most].
  ///
  /// @param company of [Pairs]
  long least(Board board, long[][][] company, long[][] cost, Matching matching) {
    var covered = new long[board.words];
    for (int seat = 0; seat < board.seats; seat++)
      for (int person = 0; person < board.people; person++)
        cost[seat][person] =
            board.fits[seat][person]
                ? -promised(board, seat, person, 0, covered) - company[seat][person][0]
                : Matching.NEVER;
    return matching.least(cost, board.seats) - rest(0, covered);
  }

  /// What a person in a seat promises at most, without those who are not chosen.
  ///
  /// @param together with those who are
  long promised(Board board, int seat, int person, long together, long[] covered) {
    long promised = SCALE * (board.worth[seat][person] + together);
    var mine = board.covers[seat][person];
    for (int word = 0; word < board.words; word++)
      for (long bits = mine[word] & ~covered[word]; bits != 0; bits &= bits - 1)
        promised += each[64 * word + Long.numberOfTrailingZeros(bits)];
    return promised;
  }

  /// What is promised without anybody, by those from a seat on.
  long rest(int seat, long[] covered) {
    long rest = 0;
    for (int word = 0; word < covered.length; word++)
      for (long bits = inReach[seat][word] & ~covered[word]; bits != 0; bits &= bits - 1)
        rest += once[64 * word + Long.numberOfTrailingZeros(bits)];
    return rest;
  }

  /// What any team comes to at most.
  ///
  /// @param score of who is chosen
  /// @param least what the others cost at least
  static long most(long score, long least) {
    return score + Math.floorDiv(-least, SCALE);
  }
}
