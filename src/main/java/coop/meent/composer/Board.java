package coop.meent.composer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A question as tables of numbers, by place of seat and of person, for [Search].
final class Board {

  final TeamQuestion question;
  final Points points;
  final int seats;
  final int people;

  /// Whether no rule stands in the way.
  final boolean[][] fits;

  /// What a person in a seat brings alone.
  final long[][] worth;

  final long[][] cents;

  /// What two people bring together.
  final long[][] together;

  /// What a person can bring at most with so many others.
  final long[][] company;

  /// Which open cells of [Coverage] a person in a seat covers, as bits.
  final long[][][] covers;

  final int words;

  /// What one covered cell brings.
  final long cell;

  /// What every team brings.
  final long always;

  final long ceiling;

  /// The seat before that is the same in everything, or -1.
  final int[] twin;

  /// The places in the question of those who are on this board.
  final int[] places;

  Board(TeamQuestion question) {
    this.question = question;
    points = new Points(question);
    seats = question.seats().size();
    people = question.people().size();
    var coverage = points.coverage();
    words = (coverage.open().size() + 63) / 64;
    cell = (long) question.weights().of(Criterion.CONTINUITY) * coverage.each(seats);
    always = cell * coverage.doubled();
    ceiling = question.ceiling().map(most -> most.cents()).orElse(Long.MAX_VALUE);
    fits = new boolean[seats][people];
    worth = new long[seats][people];
    cents = new long[seats][people];
    covers = new long[seats][people][words];
    together = new long[people][people];
    company = new long[people][seats + 1];
    fill(coverage.open());
    pair();
    twin = IntStream.range(0, seats).map(this::twin).toArray();
    places = IntStream.range(0, people).toArray();
  }

  /// The same with other numbers and fewer people.
  private Board(Board of, int[] kept, long[][] price, long scale) {
    question = of.question;
    points = of.points;
    seats = of.seats;
    people = kept.length;
    words = of.words;
    cell = of.cell * scale;
    always = of.always * scale;
    ceiling = of.ceiling;
    fits = new boolean[seats][people];
    worth = new long[seats][people];
    cents = new long[seats][people];
    covers = new long[seats][people][];
    together = new long[people][people];
    company = new long[people][seats + 1];
    places = new int[people];
    for (int at = 0; at < people; at++) {
      int person = kept[at];
      places[at] = of.places[person];
      for (int seat = 0; seat < seats; seat++) {
        fits[seat][at] = of.fits[seat][person];
        worth[seat][at] = of.worth[seat][person] * scale - price[seat][of.places[person]];
        cents[seat][at] = of.cents[seat][person];
        covers[seat][at] = of.covers[seat][person];
      }
      for (int other = 0; other < people; other++)
        together[at][other] = of.together[person][kept[other]] * scale;
      for (int others = 0; others <= seats; others++)
        company[at][others] = of.company[person][others] * scale;
    }
    twin = of.twin;
  }

  /// Where people cost something elsewhere.
  ///
  /// @param price by seat and by place of the person in the question
  /// @param scale of the prices: how many of theirs are a point
  Board priced(long[][] price, long scale) {
    return new Board(this, IntStream.range(0, people).toArray(), price, scale);
  }

  /// Without those who are in no team that comes to so much. What anybody could bring in a seat at
  /// most follows from the best [Matching] of all.
  Board reaching(long floor) {
    var cost = new long[seats][people];
    for (int seat = 0; seat < seats; seat++)
      for (int person = 0; person < people; person++)
        cost[seat][person] = fits[seat][person] ? -most(seat, person) : Matching.NEVER;
    var matching = new Matching(seats, people);
    long left = matching.least(cost, seats);
    var kept =
        left >= Matching.NEVER / 2
            ? IntStream.empty()
            : IntStream.range(0, people)
                .filter(person ->
                    IntStream.range(0, seats)
                        .anyMatch(seat ->
                            fits[seat][person]
                                && always
                                        + Math.floorDiv(
                                            -(left + matching.dearer(cost, seat, person)), 2)
                                    >= floor));
    return new Board(this, kept.toArray(), new long[seats][question.people().size()], 1);
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

  /// Twice what a person in a seat can bring at most.
  private long most(int seat, int person) {
    long cells = 0;
    for (long word : covers[seat][person]) cells += Long.bitCount(word);
    return 2 * (worth[seat][person] + cells * cell) + company[person][seats - 1];
  }

  /// What a team brings, by places on this board.
  long score(int[] team) {
    long score = always;
    var covered = new long[words];
    for (int seat = 0; seat < seats; seat++) {
      score += worth[seat][team[seat]];
      for (int before = 0; before < seat; before++) score += together[team[before]][team[seat]];
      for (int word = 0; word < words; word++) covered[word] |= covers[seat][team[seat]][word];
    }
    for (long word : covered) score += cell * Long.bitCount(word);
    return score;
  }

  private void fill(List<Coverage.Cell> open) {
    for (int seat = 0; seat < seats; seat++) {
      var demand = question.seats().get(seat);
      for (int person = 0; person < people; person++) {
        var candidate = question.people().get(person);
        fits[seat][person] = Obstacle.of(demand, candidate).isEmpty();
        worth[seat][person] = points.worth(demand, candidate);
        cents[seat][person] = TeamQuestion.cost(demand, candidate).cents();
        for (int at = 0; at < open.size(); at++)
          if (points.coverage().covers(open.get(at), demand, candidate))
            covers[seat][person][at / 64] |= 1L << (at % 64);
      }
    }
  }

  private void pair() {
    long each = (long) question.weights().of(Criterion.TOGETHER) * points.aPair();
    for (int one = 0; one < people; one++) {
      int known = 0;
      for (int other = 0; other < people; other++) {
        boolean is =
            one != other
                && Points.workedTogether(question.people().get(one), question.people().get(other));
        together[one][other] = is ? each : 0;
        if (is) known++;
      }
      for (int others = 0; others <= seats; others++)
        company[one][others] = each * Math.min(known, others);
    }
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
