package coop.meent.composer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The hours that people have in the teams that were chosen, week by week.
///
/// Who sits in a seat already agreed to its hours, so these break no rule by themselves; beside a
/// seat that is new to somebody they count as all others do.
final class Loads {

  private final JointQuestion question;
  private final int[][] hours;

  /// Whether a seat that is new to somebody runs in a week.
  private final boolean[][] isNew;

  Loads(JointQuestion question) {
    this.question = question;
    hours = new int[question.people()][question.lastWeek() + 1];
    isNew = new boolean[question.people()][question.lastWeek() + 1];
  }

  void add(int part, int[] team) {
    var seats = question.parts().get(part).seats();
    for (int at = 0; at < seats.size(); at++) {
      var seat = seats.get(at);
      int person = team[at];
      boolean stays = isHolder(seat, candidate(part, person));
      for (int week = seat.firstWeek(); week <= seat.lastWeek(); week++) {
        hours[person][week] += seat.hours();
        if (!stays) isNew[person][week] = true;
      }
    }
  }

  private Candidate candidate(int part, int person) {
    return question.parts().get(part).people().get(person);
  }

  static boolean isHolder(SeatDemand seat, Candidate person) {
    return seat.holder().filter(person.id()::equals).isPresent();
  }

  /// Whether a team has the hours beside all that was chosen.
  boolean fits(int part, int[] team) {
    var seats = question.parts().get(part).seats();
    for (int at = 0; at < team.length; at++)
      if (!isFree(seats.get(at), part, team[at])) return false;
    return true;
  }

  /// Who may still sit where, beside all that was chosen.
  ///
  /// @param board of the assignment, with all people
  boolean[][] may(int part, Board board) {
    var seats = question.parts().get(part).seats();
    var may = new boolean[board.seats][board.people];
    for (int at = 0; at < board.seats; at++)
      for (int person = 0; person < board.people; person++)
        may[at][person] = board.fits[at][person] && isFree(seats.get(at), part, person);
    return may;
  }

  /// Who sits in a seat agreed to its hours, and is asked for them again where something new comes
  /// beside it.
  private boolean isFree(SeatDemand seat, int part, int person) {
    var candidate = candidate(part, person);
    boolean stays = isHolder(seat, candidate);
    for (int week = seat.firstWeek(); week <= seat.lastWeek(); week++)
      if ((!stays || isNew[person][week])
          && candidate.time().room(week) - hours[person][week] < seat.hours()) return false;
    return true;
  }

  /// The question of one assignment, with what was chosen for the others as planned.
  TeamQuestion question(int part) {
    var own = question.parts().get(part);
    List<Candidate> people = new ArrayList<>();
    for (int person = 0; person < own.people().size(); person++) {
      var candidate = own.people().get(person);
      var time = candidate.time();
      people.add(candidate.with(time.with(time.planned().plus(WeekHours.of(hours[person])))));
    }
    var seats = own.seats().stream().map(seat -> seat(seat, people)).toList();
    return new TeamQuestion(seats, people, own.weights(), own.ceiling());
  }

  /// Who sits in a seat is asked for its hours again where something new comes beside it.
  private SeatDemand seat(SeatDemand seat, List<Candidate> people) {
    for (int person = 0; person < people.size(); person++)
      if (isHolder(seat, people.get(person)) && isTooMuch(seat, person, people.get(person)))
        return seat.heldBy(Optional.empty());
    return seat;
  }

  private boolean isTooMuch(SeatDemand seat, int person, Candidate candidate) {
    for (int week = seat.firstWeek(); week <= seat.lastWeek(); week++)
      if (isNew[person][week] && candidate.time().room(week) < seat.hours()) return true;
    return false;
  }
}
