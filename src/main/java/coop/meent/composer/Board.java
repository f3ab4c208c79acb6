package coop.meent.composer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A question as tables of numbers, by place of seat and of person, for [Search].
final class Board {

  /// How often a board without those who are too far off is looked at for more of them.
  private static final int ROUNDS = 4;

  final TeamQuestion question;
  final Points points;
  final int seats;
  final int people;

  /// Whether no rule stands in the way.
  final boolean[][] fits;

  /// What a person in a seat brings alone.
  final long[][] worth;

  final long[][] cents;

  /// By place in the question, who worked together before.
  private final boolean[][] known;

  /// What a person in a seat is counted with for those in other seats, from each seat on: [Pairs].
  final long[][][] company;

  /// Which kinds of open cells of [Coverage] a person in a seat covers, as bits.
  final long[][][] covers;

  final int words;

  /// What covering a kind brings.
  final long[] weight;

  /// What every team brings.
  final long always;

  final long ceiling;

  /// The seat before that is the same in everything, or -1.
  final int[] twin;

  /// The places in the question of those who are on this board.
  final int[] places;

  /// What two of a team who worked together before bring.
  final long pair;

  private final Shares shares;

  Board(TeamQuestion question) {
    this.question = question;
    points = new Points(question);
    seats = question.seats().size();
    people = question.people().size();
    var coverage = points.coverage();
    var kinds = coverage.kinds(question.seats());
    words = (kinds.size() + 63) / 64;
    long cell = (long) question.weights().of(Criterion.CONTINUITY) * coverage.each(seats);
    weight = kinds.stream().mapToLong(kind -> kind.weeks() * cell).toArray();
    always = cell * coverage.doubled();
    ceiling = question.ceiling().map(most -> most.cents()).orElse(Long.MAX_VALUE);
    pair = (long) question.weights().of(Criterion.TOGETHER) * points.aPair();
    fits = new boolean[seats][people];
    worth = new long[seats][people];
    cents = new long[seats][people];
    covers = new long[seats][people][words];
    known = known();
    places = IntStream.range(0, people).toArray();
    fill(kinds);
    twin = IntStream.range(0, seats).map(this::twin).toArray();
    shares = new Shares(weight.length);
    shares.fit(this);
    company = Pairs.company(this, shares);
  }

  /// The same with other numbers and fewer people.
  private Board(Board of, boolean[][] may, int[] kept, long[][] price, long scale) {
    question = of.question;
    points = of.points;
    seats = of.seats;
    people = kept.length;
    words = of.words;
    weight = Arrays.stream(of.weight).map(one -> one * scale).toArray();
    always = of.always * scale;
    ceiling = of.ceiling;
    pair = of.pair * scale;
    fits = new boolean[seats][people];
    worth = new long[seats][people];
    cents = new long[seats][people];
    covers = new long[seats][people][];
    known = of.known;
    places = new int[people];
    for (int at = 0; at < people; at++) {
      int person = kept[at];
      places[at] = of.places[person];
      for (int seat = 0; seat < seats; seat++) {
        fits[seat][at] = may[seat][person];
        worth[seat][at] = of.worth[seat][person] * scale - price[seat][of.places[person]];
        cents[seat][at] = of.cents[seat][person];
        covers[seat][at] = of.covers[seat][person];
      }
    }
    twin = of.twin;
    shares = new Shares(of.shares);
    shares.fit(this);
    company = Pairs.company(this, shares);
  }

  /// Where people cost something elsewhere.
  ///
  /// @param price by seat and by place of the person in the question
  /// @param scale of the prices: how many of theirs are a point
  Board priced(long[][] price, long scale) {
    return new Board(this, fits, IntStream.range(0, people).toArray(), price, scale);
  }

  /// With fewer who may sit where.
  Board among(boolean[][] may) {
    var kept =
        IntStream.range(0, people)
            .filter(person -> Arrays.stream(may).anyMatch(seat -> seat[person]))
            .toArray();
    return new Board(this, may, kept, new long[seats][question.people().size()], 1);
  }

  /// With one person in one seat, whatever the rules say.
  Board forcing(int seat, int person) {
    return new Board(this, seat, person);
  }

  private Board(Board of, int forcedSeat, int forced) {
    question = of.question;
    points = of.points;
    seats = of.seats;
    people = of.people;
    words = of.words;
    weight = of.weight;
    always = of.always;
    ceiling = of.ceiling;
    pair = of.pair;
    worth = of.worth;
    cents = of.cents;
    covers = of.covers;
    known = of.known;
    places = of.places;
    fits = new boolean[seats][];
    for (int seat = 0; seat < seats; seat++) {
      fits[seat] = seat == forcedSeat ? new boolean[people] : of.fits[seat].clone();
      fits[seat][forced] = seat == forcedSeat;
    }
    twin = IntStream.range(0, seats).map(this::twin).toArray();
    shares = new Shares(of.shares);
    shares.fit(this);
    company = Pairs.company(this, shares);
  }

  /// Without those who are in no team that comes to so much. Who is left has fewer to bring
  /// something together with, so that more can be left out.
  Board reaching(long floor) {
    var board = this;
    for (int round = 0; round < ROUNDS; round++) {
      var may = board.inReach(floor);
      if (Arrays.deepEquals(may, board.fits)) return board;
      board = board.among(may);
    }
    return board;
  }

  /// What anybody could bring in a seat at most follows from the best [Matching] of all.
  private boolean[][] inReach(long floor) {
    var may = new boolean[seats][people];
    var cost = new long[seats][people];
    var matching = new Matching(seats, people);
    long left = shares.least(this, company, cost, matching);
    if (left >= Matching.NEVER / 2) return may;
    for (int seat = 0; seat < seats; seat++)
      for (int person = 0; person < people; person++)
        may[seat][person] =
            fits[seat][person]
                && Shares.most(always, left + matching.dearer(cost, seat, person)) >= floor;
    return may;
  }

  Shares shares() {
    return shares;
  }

  /// How many people fit the seat that the fewest fit.
  int fewest() {
    return IntStream.range(0, seats)
        .map(seat -> (int) IntStream.range(0, people).filter(person -> fits[seat][person]).count())
        .min()
        .orElse(0);
  }

  /// The places in the question of people on this board.
  int[] inQuestion(int[] team) {
    return IntStream.of(team).map(at -> places[at]).toArray();
  }

  /// The places on this board of people in the question who are on it.
  int[] onBoard(int[] team) {
    return IntStream.of(team).map(place -> Arrays.binarySearch(places, place)).toArray();
  }

  /// What a team brings, by places on this board.
  long score(int[] team) {
    long score = always;
    var covered = new long[words];
    for (int seat = 0; seat < seats; seat++) {
      score += worth[seat][team[seat]];
      for (int before = 0; before < seat; before++) score += together(team[before], team[seat]);
      score += cover(covered, covers[seat][team[seat]], covered);
    }
    return score;
  }

  /// What two people bring together.
  long together(int one, int other) {
    return known[places[one]][places[other]] ? pair : 0;
  }

  /// What covering more brings.
  ///
  /// @param with both together
  long cover(long[] covered, long[] more, long[] with) {
    long gain = 0;
    for (int word = 0; word < words; word++) {
      for (long bits = more[word] & ~covered[word]; bits != 0; bits &= bits - 1)
        gain += weight[64 * word + Long.numberOfTrailingZeros(bits)];
      with[word] = covered[word] | more[word];
    }
    return gain;
  }

  private void fill(List<Coverage.Kind> kinds) {
    for (int seat = 0; seat < seats; seat++) {
      var demand = question.seats().get(seat);
      for (int person = 0; person < people; person++) {
        var candidate = question.people().get(person);
        fits[seat][person] = Obstacle.isNone(demand, candidate);
        worth[seat][person] = points.worth(demand, candidate);
        cents[seat][person] = TeamQuestion.cost(demand, candidate).cents();
        for (int at = 0; at < kinds.size(); at++)
          if (kinds.get(at).covers(demand, candidate))
            covers[seat][person][at / 64] |= 1L << (at % 64);
      }
    }
  }

  private boolean[][] known() {
    var known = new boolean[people][people];
    for (int one = 0; one < people; one++)
      for (int other = 0; other < one; other++) {
        known[one][other] =
            Points.workedTogether(question.people().get(one), question.people().get(other));
        known[other][one] = known[one][other];
      }
    return known;
  }

  /// Of seats that are the same in everything only one order of people is looked at.
  private int twin(int seat) {
    for (int before = seat - 1; before >= 0; before--) {
      if (isAsLong(question.seats().get(seat), question.seats().get(before))
          && Arrays.equals(fits[seat], fits[before])
          && Arrays.equals(worth[seat], worth[before])
          && Arrays.equals(cents[seat], cents[before])
          && Arrays.deepEquals(covers[seat], covers[before])) return before;
    }
    return -1;
  }

  private static boolean isAsLong(SeatDemand one, SeatDemand other) {
    return one.firstWeek() == other.firstWeek()
        && one.weeks() == other.weeks()
        && one.hours() == other.hours()
        && one.holder().equals(other.holder());
  }
}
