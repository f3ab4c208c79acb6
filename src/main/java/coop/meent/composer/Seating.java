package coop.meent.composer;

import java.util.Arrays;
import java.util.Comparator;

/// People in the seats of one assignment, by their places in the question.
///
/// @param score what they bring
record Seating(int part, int[] team, long score) {

  /// In order of the seats and member numbers.
  static final Comparator<Seating> IN_ORDER = Comparator.comparing(Seating::team, Arrays::compare);

  static Seating of(int part, Board board, int[] team) {
    return new Seating(part, team, board.score(team));
  }
}
