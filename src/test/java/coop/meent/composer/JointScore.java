package coop.meent.composer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Rules and points of a joint question, for whoever else plans it: told anew at each change by
/// what changed alone.
public final class JointScore {

  private final JointQuestion question;
  private final List<Board> boards;
  private final int[][] chosen;
  private final long[] pointsOf;
  private final long[] twiceIn;
  private final int[][] hours;

  /// How many seats that are new to somebody run in a week.
  private final int[][] anew;

  private final int[][] beyond;
  private long points;
  private long broken;

  public JointScore(JointQuestion question) {
    this.question = question;
    boards = question.parts().stream().map(Board::new).toList();
    chosen = boards.stream().map(board -> new int[board.seats]).toArray(int[][]::new);
    for (var team : chosen) Arrays.fill(team, -1);
    pointsOf = new long[boards.size()];
    twiceIn = new long[boards.size()];
    int weeks = question.lastWeek() + 1;
    hours = new int[question.people()][weeks];
    anew = new int[question.people()][weeks];
    beyond = new int[question.people()][weeks];
    for (int part = 0; part < boards.size(); part++) weigh(part);
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

  /// The same person twice in a team, and each hour that is not there.
  public long broken() {
    return broken;
  }

  public long points() {
    return points;
  }

  /// @param person -1 where nobody sits
  public void seat(int part, int seat, int person) {
    int was = chosen[part][seat];
    if (was == person) return;
    if (was >= 0) take(part, seat, was, -1);
    chosen[part][seat] = person;
    if (person >= 0) take(part, seat, person, 1);
    weigh(part);
  }

  private void take(int part, int at, int person, int sign) {
    var own = question.parts().get(part);
    var seat = own.seats().get(at);
    boolean stays = Loads.isHolder(seat, own.people().get(person));
    var time = own.people().get(person).time();
    for (int week = seat.firstWeek(); week <= seat.lastWeek(); week++) {
      hours[person][week] += sign * seat.hours();
      if (!stays) anew[person][week] += sign;
      int over = hours[person][week] - time.room(week);
      int now = anew[person][week] > 0 ? Math.max(0, over) : 0;
      broken += now - beyond[person][week];
      beyond[person][week] = now;
    }
  }

  private void weigh(int part) {
    var board = boards.get(part);
    var team = chosen[part];
    long now = board.always;
    long twice = 0;
    var covered = new long[board.words];
    for (int seat = 0; seat < team.length; seat++) {
      if (team[seat] < 0) continue;
      now += board.worth[seat][team[seat]];
      now += board.cover(covered, board.covers[seat][team[seat]], covered);
      for (int before = 0; before < seat; before++) {
        if (team[before] == team[seat]) twice++;
        else if (team[before] >= 0) now += board.together(team[before], team[seat]);
      }
    }
    points += now - pointsOf[part];
    broken += twice - twiceIn[part];
    pointsOf[part] = now;
    twiceIn[part] = twice;
  }
}
