package coop.meent.composer;

import java.util.Arrays;
import java.util.stream.IntStream;

/// With whom what two people bring together is counted, where neither is chosen yet.
///
/// Of two seats each person gets a credit, so that the credits of any two who worked together are
/// at least what that brings; then no team brings more than the credits of its people. Somebody who
/// brings little alone can have much credit without promising more than the others do, so that is
/// who gets it.
final class Pairs {

  /// How often all pairs of seats are gone through.
  private static final int ROUNDS = 3;

  private final Board board;

  /// What two people bring together, in the measure of [Shares].
  private final long worth;

  /// By seat, other seat and person in the seat.
  private final long[][][] credit;

  /// By seat and person, what they promise alone, and with all their credits.
  private final long[][] promised;

  private final int[][] known;
  private final int[][] who;

  private Pairs(Board board, Shares shares) {
    this.board = board;
    worth = Shares.SCALE * board.pair;
    credit = new long[board.seats][board.seats][board.people];
    promised = new long[board.seats][board.people];
    who = new int[board.seats][];
    known = new int[board.people][];
    var nothing = new long[board.words];
    for (int seat = 0; seat < board.seats; seat++) {
      int at = seat;
      who[seat] =
          IntStream.range(0, board.people).filter(person -> board.fits[at][person]).toArray();
      for (int person : who[seat])
        promised[seat][person] = shares.promised(board, seat, person, 0, nothing);
    }
    for (int person = 0; person < board.people; person++) {
      int one = person;
      known[person] =
          IntStream.range(0, board.people)
              .filter(other -> board.together(one, other) > 0)
              .toArray();
    }
  }

  /// By seat and person, the credits of seats from each seat on.
  static long[][][] company(Board board, Shares shares) {
    if (board.pair == 0) return new long[board.seats][board.people][board.seats + 1];
    var pairs = new Pairs(board, shares);
    for (int round = 0; round < ROUNDS; round++)
      for (int one = 0; one < board.seats; one++)
        for (int other = 0; other < one; other++) pairs.share(one, other);
    return pairs.company();
  }

  /// Divides what is brought by people in two seats, so that the most of both grows least.
  private void share(int one, int other) {
    withdraw(one, other);
    withdraw(other, one);
    long mostOne = most(one);
    long mostOther = most(other);
    long both = mostOne + mostOther;
    for (int person : who[one])
      both = Math.max(both, promised[one][person] + bestKnown(person, other));
    long allowed = mostOne + (both - mostOne - mostOther) / 2;
    // Whoever is in the one seat could have so much; the others are given what is needed then.
    var room = new long[board.people];
    for (int person : who[one]) room[person] = allowed - promised[one][person];
    for (int person : who[other]) give(other, one, person, needed(person, one, room));
    for (int person : who[one]) give(one, other, person, needed(person, other, credit[other][one]));
  }

  private void withdraw(int seat, int other) {
    var credits = credit[seat][other];
    for (int person : who[seat]) promised[seat][person] -= credits[person];
    Arrays.fill(credits, 0);
  }

  private long most(int seat) {
    long most = Long.MIN_VALUE / 4;
    for (int person : who[seat]) most = Math.max(most, promised[seat][person]);
    return most;
  }

  private long bestKnown(int person, int seat) {
    long best = Long.MIN_VALUE / 4;
    for (int other : known[person])
      if (board.fits[seat][other]) best = Math.max(best, promised[seat][other] + worth);
    return best;
  }

  /// What somebody must be given beside what those in a seat have.
  private long needed(int person, int seat, long[] has) {
    long needed = 0;
    for (int other : known[person])
      if (board.fits[seat][other]) needed = Math.max(needed, worth - has[other]);
    return needed;
  }

  private void give(int seat, int other, int person, long more) {
    credit[seat][other][person] = more;
    promised[seat][person] += more;
  }

  private long[][][] company() {
    var company = new long[board.seats][board.people][board.seats + 1];
    for (int seat = 0; seat < board.seats; seat++)
      for (int person : who[seat])
        for (int from = board.seats - 1; from >= 0; from--)
          company[seat][person][from] =
              company[seat][person][from + 1] + credit[seat][from][person];
    return company;
  }
}
