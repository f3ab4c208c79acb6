package coop.meent.composer;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SeatId;
import coop.meent.base.Id.SkillId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Questions made by chance, and the ids in them.
public final class Questions {

  private final Seeded seeded;

  public Questions(Seeded seeded) {
    this.seeded = seeded;
  }

  static MemberId member(int at) {
    return new MemberId(Ids.derived("test-member", String.valueOf(at)));
  }

  static SeatId seat(int at) {
    return new SeatId(Ids.derived("test-seat", String.valueOf(at)));
  }

  static SkillId skill(int at) {
    return new SkillId(Ids.derived("test-skill", String.valueOf(at)));
  }

  /// Few people and seats, with many rules in the way and many ties.
  TeamQuestion small() {
    int people = 1 + seeded.nextInt(7);
    int seats = 1 + seeded.nextInt(3);
    return question(people, seats, 3, 4, 3);
  }

  /// A cooperative of some size, in which most could sit in most seats.
  public TeamQuestion large(int people, int seats) {
    return question(people, seats, 8, 12, 60);
  }

  /// Several assignments of a cooperative of some size, spread over half a year.
  public JointQuestion joint(int people, int assignments, int seats) {
    return joint(people, assignments, seats, 8, 26, 60);
  }

  /// Few people who are wanted in the same weeks, some of whom sit somewhere already.
  JointQuestion fewAtOnce() {
    return joint(3 + seeded.nextInt(4), 2 + seeded.nextInt(2), 2, 2, 3, 5);
  }

  private JointQuestion joint(
      int people, int assignments, int seats, int skills, int weeks, int ease) {
    List<Candidate> all = new ArrayList<>();
    for (int at = 0; at < people; at++) all.add(person(at, people, 0, skills, weeks, ease));
    List<TeamQuestion> parts = new ArrayList<>();
    for (int part = 0; part < assignments; part++) {
      List<SeatDemand> demands = new ArrayList<>();
      for (int at = 0; at < seats; at++)
        demands.add(seat(part * seats + at, part * seats, skills, weeks, people));
      var mine = all.stream().map(one -> asked(one, demands, ease)).toList();
      parts.add(new TeamQuestion(demands, mine, Weights.USUAL, Optional.empty()));
    }
    return new JointQuestion(parts);
  }

  private Candidate asked(Candidate one, List<SeatDemand> seats, int ease) {
    Map<SeatId, Bar> bars = new HashMap<>();
    for (var seat : seats) if (seeded.nextInt(2 * ease) == 0) bars.put(seat.id(), Bar.SAID_NO);
    return new Candidate(
        one.id(),
        one.name(),
        one.skills(),
        one.time(),
        one.rate(),
        one.offers(),
        one.workedWith(),
        seeded.chance(10),
        bars,
        one.bar());
  }

  /// @param ease how seldom a rule is in the way
  private TeamQuestion question(int people, int seats, int skills, int weeks, int ease) {
    List<SeatDemand> demands = new ArrayList<>();
    for (int at = 0; at < seats; at++) demands.add(seat(at, 0, skills, weeks, people));
    List<Candidate> all = new ArrayList<>();
    for (int at = 0; at < people; at++) all.add(person(at, people, seats, skills, weeks, ease));
    var weights = Weights.USUAL;
    for (var criterion : Criterion.values())
      if (seeded.chance(40)) weights = weights.with(criterion, seeded.nextInt(Weights.MOST + 1));
    Optional<Money> ceiling =
        seeded.chance(30)
            ? Optional.of(Money.ofCents(100L * seats * weeks * (200 + seeded.nextInt(1500))))
            : Optional.empty();
    return new TeamQuestion(demands, all, weights, ceiling);
  }

  /// @param first seat of the same team
  private SeatDemand seat(int at, int first, int skills, int weeks, int people) {
    if (at > first && seeded.chance(25)) return same(at);
    boolean grows = at > first && seeded.chance(25);
    List<Must> musts = new ArrayList<>();
    Set<Integer> used = new HashSet<>();
    for (int i = seeded.nextInt(3); i >= 0; i--) {
      int skill = seeded.nextInt(skills);
      if (used.add(skill)) musts.add(new Must(skill(skill), 1 + seeded.nextInt(3)));
    }
    int begins = seeded.nextInt(weeks);
    int length = 1 + seeded.nextInt(weeks - begins);
    last =
        new SeatDemand(
            seat(at),
            "Seat " + at,
            musts,
            begins,
            length,
            8 * (1 + seeded.nextInt(3)),
            grows ? Optional.of(seat(first)) : Optional.empty(),
            seeded.chance(25) ? Optional.of(member(seeded.nextInt(people))) : Optional.empty(),
            standIns(people));
    return last;
  }

  private List<MemberId> standIns(int people) {
    List<MemberId> standIns = new ArrayList<>();
    if (seeded.chance(20)) standIns.add(member(seeded.nextInt(people)));
    if (seeded.chance(10)) standIns.add(member(seeded.nextInt(people)));
    return standIns;
  }

  private List<Set<SkillId>> offers(int skills) {
    List<Set<SkillId>> offers = new ArrayList<>();
    for (int at = seeded.nextInt(6); at > 0; at--) {
      Set<SkillId> asked = new HashSet<>();
      for (int skill = seeded.nextInt(3); skill > 0; skill--)
        asked.add(skill(seeded.nextInt(skills)));
      offers.add(asked);
    }
    return offers;
  }

  private SeatDemand last =
      new SeatDemand(seat(0), "", List.of(), 0, 1, 8, Optional.empty(), Optional.empty());

  /// The seat before once more, so that the two can be swapped.
  private SeatDemand same(int at) {
    return new SeatDemand(
        seat(at),
        "Seat " + at,
        last.musts(),
        last.firstWeek(),
        last.weeks(),
        last.hours(),
        last.besides(),
        Optional.empty());
  }

  private Candidate person(int at, int people, int seats, int skills, int weeks, int ease) {
    Map<SkillId, Held> held = new HashMap<>();
    for (int skill = 0; skill < skills; skill++)
      if (seeded.nextInt(ease + 2) > 0)
        held.put(skill(skill), new Held(seeded.nextInt(6), seeded.nextInt(5), seeded.chance(30)));
    var free = new int[weeks];
    var planned = new int[weeks];
    for (int week = 0; week < weeks; week++) {
      free[week] = seeded.nextInt(ease + 2) == 0 ? 4 : 24 + 8 * seeded.nextInt(2);
      planned[week] = seeded.nextInt(ease + 2) == 0 ? 8 : 0;
    }
    Map<SeatId, Bar> bars = new HashMap<>();
    for (int seat = 0; seat < seats; seat++)
      if (seeded.nextInt(2 * ease) == 0) bars.put(seat(seat), Bar.SAID_NO);
    Set<MemberId> workedWith = new HashSet<>();
    for (int other = 0; other < people; other++)
      if (other != at && seeded.chance(people > 10 ? 4 : 25)) workedWith.add(member(other));
    return new Candidate(
        member(at),
        "Person " + at,
        held,
        new Time(
            WeekHours.of(free),
            WeekHours.NONE,
            WeekHours.of(planned),
            WeekHours.always(weeks, seeded.nextInt(ease + 2) == 0 ? 16 : 32),
            10 * (3 + seeded.nextInt(8)),
            seeded.nextInt(220)),
        Money.ofCents(100L * (60 + 5 * seeded.nextInt(10))),
        offers(skills),
        workedWith,
        seeded.chance(25),
        bars,
        seeded.nextInt(5 * ease) == 0 ? Optional.of(Bar.AWAY) : Optional.empty());
  }
}
