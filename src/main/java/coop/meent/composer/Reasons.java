package coop.meent.composer;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SeatId;
import coop.meent.base.Id.SkillId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Why somebody is in a seat of a team: facts of the question alone, the weightiest first.
public final class Reasons {

  /// An interest from which on somebody likes it.
  private static final int LIKES = 3;

  /// Offers up to which somebody had few.
  private static final int FEW = 2;

  private static final int LONG_AGO = 90;

  private final TeamQuestion question;
  private final List<Candidate> team;
  private final Points points;

  public Reasons(TeamQuestion question, Team team) {
    this.question = question;
    this.team = team.people().stream().map(question::person).toList();
    points = new Points(question);
  }

  /// @param at of the seat
  public List<Reason> of(int at) {
    var seat = question.seats().get(at);
    var person = team.get(at);
    List<Reason> all = new ArrayList<>();
    if (isOnlyOne(seat)) all.add(new Reason.OnlyOne());
    if (seat.holder().filter(person.id()::equals).isPresent()) all.add(new Reason.Stays());
    for (var must : seat.musts()) skill(seat, must, person, all);
    seat.besides().map(this::whoIsIn).ifPresent(senior -> all.add(new Reason.Covered(senior)));
    second(at).forEach((skill, weeks) -> all.add(new Reason.SecondFor(skill, weeks)));
    var behind = seat.standIns().stream().filter(one -> !one.equals(person.id())).toList();
    if (!behind.isEmpty()) all.add(new Reason.StoodBehind(behind));
    var known = workedWith(person);
    if (!known.isEmpty()) all.add(new Reason.WorkedWith(known));
    if (person.knowsClient()) all.add(new Reason.KnowsClient());
    int chances = person.chances(seat);
    if (chances <= FEW) all.add(new Reason.HadOffers(chances));
    all.add(room(seat, person));
    if (person.time().daysOld() > LONG_AGO)
      all.add(new Reason.ToldLongAgo(person.time().daysOld()));
    return all;
  }

  private boolean isOnlyOne(SeatDemand seat) {
    return question.people().stream().filter(one -> Obstacle.of(seat, one).isEmpty()).count() == 1;
  }

  private static void skill(SeatDemand seat, Must must, Candidate person, List<Reason> all) {
    var held = person.held(must.skill());
    if (seat.isGrowth() && held.wantsToGrow()) all.add(new Reason.WantsToGrow(must.skill()));
    else all.add(new Reason.HasLevel(must.skill(), held.level(), must.level()));
    if (held.interest() >= LIKES) all.add(new Reason.Likes(must.skill()));
  }

  private MemberId whoIsIn(SeatId seat) {
    return team.get(question.seats().indexOf(question.seat(seat))).id();
  }

  private Map<SkillId, Integer> second(int at) {
    Map<SkillId, Integer> weeks = new LinkedHashMap<>();
    for (var cell : points.coverage().open())
      if (Coverage.isSecond(cell, question.seats().get(at), team.get(at)))
        weeks.merge(cell.skill(), 1, Integer::sum);
    return weeks;
  }

  private List<MemberId> workedWith(Candidate person) {
    return team.stream()
        .filter(other -> !other.id().equals(person.id()))
        .filter(other -> Points.workedTogether(person, other))
        .map(Candidate::id)
        .toList();
  }

  private static Reason room(SeatDemand seat, Candidate person) {
    int left =
        IntStream.rangeClosed(seat.firstWeek(), seat.lastWeek())
            .map(person.time()::left)
            .min()
            .orElseThrow();
    return new Reason.HasRoom(left, seat.hours());
  }
}
