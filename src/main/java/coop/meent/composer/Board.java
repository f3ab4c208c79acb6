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
      if (Arrays.equals(fits[seat], fits[before])
          && Arrays.equals(worth[seat], worth[before])
          && Arrays.equals(cents[seat], cents[before])
          && Arrays.deepEquals(covers[seat], covers[before])) return before;
    }
    return -1;
  }
}
