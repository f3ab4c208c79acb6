package coop.meent.composer;

import java.util.List;
import java.util.stream.IntStream;

/// Rules and points of a joint question, for whoever else plans it.
public final class JointScore {

  private final List<Board> boards;
  private final List<SharedWeeks> shared;

  public JointScore(JointQuestion question) {
    boards = question.parts().stream().map(Board::new).toList();
    shared = SharedWeeks.of(question, boards);
  }

  public int parts() {
    return boards.size();
  }

  public int seats(int part) {
    return boards.get(part).seats;
  }

  public List<Integer> whoFits(int part, int seat) {
    var board = boards.get(part);
    return IntStream.range(0, board.people)
        .filter(person -> board.fits[seat][person])
        .boxed()
        .toList();
  }

  /// How many rules are broken: the same person twice in a team, and hours that are not there.
  ///
  /// @param chosen by part and seat; -1 where nobody sits
  public long broken(int[][] chosen) {
    long broken = 0;
    for (var team : chosen)
      for (int one = 0; one < team.length; one++)
        for (int other = 0; other < one; other++)
          if (team[one] >= 0 && team[one] == team[other]) broken++;
    for (var row : shared) {
      int hours = 0;
      boolean isNew = false;
      for (var use : row.uses())
        if (chosen[use.part()][use.seat()] == row.person()) {
          hours += use.hours();
          isNew |= !use.stays();
        }
      if (isNew && hours > row.room()) broken++;
    }
    return broken;
  }

  public long points(int[][] chosen) {
    long points = 0;
    for (int part = 0; part < chosen.length; part++)
      if (IntStream.of(chosen[part]).allMatch(person -> person >= 0))
        points += boards.get(part).score(chosen[part]);
      else points += ofSome(boards.get(part), chosen[part]);
    return points;
  }

  /// While a team is being filled, what each brings alone.
  private static long ofSome(Board board, int[] team) {
    long points = 0;
    for (int seat = 0; seat < team.length; seat++)
      if (team[seat] >= 0) points += board.worth[seat][team[seat]];
    return points;
  }
}
