package coop.meent.team;

import coop.meent.availability.Availability;
import coop.meent.availability.AvailabilityService;
import coop.meent.availability.MemberWeeks;
import coop.meent.availability.SaidWeek;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SeatId;
import coop.meent.base.Id.SkillId;
import coop.meent.base.Money;
import coop.meent.base.Week;
import coop.meent.composer.Bar;
import coop.meent.composer.Candidate;
import coop.meent.composer.Composer;
import coop.meent.composer.Held;
import coop.meent.composer.Limit;
import coop.meent.composer.Proposal;
import coop.meent.composer.SeatDemand;
import coop.meent.composer.TeamQuestion;
import coop.meent.composer.Time;
import coop.meent.composer.WeekHours;
import coop.meent.member.Member;
import coop.meent.member.MembershipService;
import coop.meent.member.Register;
import coop.meent.talent.SkillService;
import coop.meent.talent.Talent;
import coop.meent.talent.Talents;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/// Puts the question which team is the best for an assignment, from all that is known here.
public final class TeamProposals {

  /// What a step of [coop.meent.talent.Interest] is worth to the composer.
  private static final int A_STEP = 2;

  private final SeatService seats;
  private final SkillService skills;
  private final AvailabilityService availability;
  private final MembershipService memberships;

  public TeamProposals(
      SeatService seats,
      SkillService skills,
      AvailabilityService availability,
      MembershipService memberships) {
    this.seats = seats;
    this.skills = skills;
    this.availability = availability;
    this.memberships = memberships;
  }

  /// A question, with what its words need.
  ///
  /// @param first week of the question
  /// @param skills by name
  public record Put(
      AssignmentId assignment,
      TeamQuestion question,
      Week first,
      Map<SkillId, String> skills,
      List<Seat> seats,
      SeatFacts facts) {

    public Put with(TeamWish wish) {
      var other =
          new TeamQuestion(question.seats(), question.people(), wish.weights(), wish.ceiling());
      return new Put(assignment, other, first, skills, seats, facts);
    }
  }

  /// Empty where the assignment has no seats.
  public Optional<Put> question(AssignmentId assignment) {
    var facts = seats.facts();
    var wanted = facts.seatsOf(assignment);
    if (wanted.isEmpty()) return Optional.empty();
    var asked = new Asked(facts, assignment, wanted);
    var wish = seats.wish(assignment);
    var question =
        new TeamQuestion(asked.demands(), asked.people(), wish.weights(), wish.ceiling());
    Map<SkillId, String> names = new HashMap<>();
    for (var skill : asked.talents.skills()) names.put(skill.id(), skill.name());
    return Optional.of(new Put(assignment, question, asked.first, names, wanted, facts));
  }

  /// Who works how much in the coming weeks.
  public TeamPlan plan(int weeks) {
    var facts = seats.facts();
    return new TeamPlan(facts, availability.of(Week.of(facts.today()), weeks));
  }

  public static Proposal propose(Put put, Limit limit) {
    return new Composer(put.question(), limit).propose();
  }

  /// One question as it is put together.
  private final class Asked {

    private final SeatFacts facts;
    private final AssignmentId assignment;
    private final List<Seat> wanted;
    private final LocalDate today = seats.today();
    private final Week first;
    private final List<Week> weeks;
    private final Availability said;
    private final Talents talents = skills.talents();
    private final Register register = memberships.register();
    private final Map<AssignmentId, Set<MemberId>> workedOn;

    private Asked(SeatFacts facts, AssignmentId assignment, List<Seat> wanted) {
      this.facts = facts;
      this.assignment = assignment;
      this.wanted = wanted;
      var begins = wanted.stream().map(Seat::firstWeek).min(Comparator.naturalOrder());
      var ends = wanted.stream().map(Seat::lastWeek).max(Comparator.naturalOrder()).orElseThrow();
      // Weeks that are over cannot be filled any more, unless all are.
      var now = Week.of(today);
      boolean isOver = ends.isBefore(now);
      first = begins.filter(week -> isOver || !week.isBefore(now)).orElse(now);
      weeks = first.to(ends);
      said = availability.of(weeks);
      workedOn = workedOn();
    }

    /// Also what evidence of a skill says of work on an assignment.
    private Map<AssignmentId, Set<MemberId>> workedOn() {
      var all = facts.workedOn();
      for (var member : talents.members())
        for (var talent : talents.of(member))
          for (var evidence : talent.evidence())
            evidence
                .assignment()
                .ifPresent(one -> all.computeIfAbsent(one, any -> new HashSet<>()).add(member));
      all.remove(assignment);
      return all;
    }

    private List<SeatDemand> demands() {
      return wanted.stream()
          .filter(seat -> !seat.lastWeek().isBefore(first))
          .map(this::demand)
          .toList();
    }

    private SeatDemand demand(Seat seat) {
      int from = (int) Math.max(0, first.weeksTo(seat.firstWeek()));
      int to = (int) first.weeksTo(seat.lastWeek());
      return new SeatDemand(
          seat.id(),
          seat.name(),
          seat.musts(),
          from,
          to - from + 1,
          seat.hours(),
          seat.besides(),
          facts.in(seat.id()).stream().findFirst());
    }

    private List<Candidate> people() {
      return seats.members().stream()
          .filter(member -> member.left().filter(last -> last.isBefore(today)).isEmpty())
          .sorted(
              Comparator.<Member>comparingInt(one -> one.number().orElse(Integer.MAX_VALUE))
                  .thenComparing(one -> one.id().uuid()))
          .map(this::candidate)
          .toList();
    }

    private Candidate candidate(Member member) {
      var id = member.id();
      var client = facts.assignments().get(assignment).client();
      return new Candidate(
          id,
          member.name(),
          held(id),
          time(id),
          facts.rates().getOrDefault(id, price()),
          facts.chances(id),
          workedWith(id),
          workedOn.entrySet().stream()
              .filter(one -> one.getValue().contains(id))
              .map(one -> facts.assignments().get(one.getKey()))
              .anyMatch(one -> one != null && one.client().equals(client)),
          bars(member),
          bar(member));
    }

    /// Who did not say what to ask is taken to ask what the client pays.
    private Money price() {
      return facts.assignments().get(assignment).price().orElse(Money.ZERO);
    }

    private Map<SkillId, Held> held(MemberId id) {
      Map<SkillId, Held> held = new HashMap<>();
      for (var talent : talents.of(id)) held.put(talent.skill().id(), held(talent));
      return held;
    }

    private Held held(Talent talent) {
      return new Held(
          talent.counts(today), A_STEP * talent.interest().ordinal(), talent.wantsToGrow());
    }

    private Time time(MemberId id) {
      var own = said.of(id);
      return new Time(
          hours(week -> free(own, week)),
          hours(own::tentative),
          hours(week -> facts.planned(id, week, Optional.of(assignment))),
          hours(week -> own.most(week).orElse(AvailabilityService.MOST)),
          weeks.stream()
              .flatMap(week -> own.confidence(week, today).stream())
              .mapToInt(one -> one.percent())
              .min()
              .orElse(0),
          weeks.stream()
              .flatMap(week -> own.age(week).stream())
              .mapToInt(day -> Math.toIntExact(ChronoUnit.DAYS.between(day, today)))
              .max()
              .orElse(0));
    }

    private int free(MemberWeeks own, Week week) {
      return own.said(week).filter(one -> one.kind().counts()).map(SaidWeek::hours).orElse(0);
    }

    private WeekHours hours(ToIntFunction<Week> of) {
      return WeekHours.of(weeks.stream().mapToInt(of).toArray());
    }

    private Set<MemberId> workedWith(MemberId id) {
      Set<MemberId> all = new HashSet<>();
      workedOn.values().stream().filter(team -> team.contains(id)).forEach(all::addAll);
      all.remove(id);
      return all;
    }

    private Map<SeatId, Bar> bars(Member member) {
      Map<SeatId, Bar> bars = new HashMap<>();
      for (var seat : wanted) {
        if (facts.offer(seat.id(), member.id()).filter(Offer::isDeclined).isPresent())
          bars.put(seat.id(), Bar.SAID_NO);
        if (member.left().filter(last -> last.isBefore(seat.to())).isPresent())
          bars.put(seat.id(), Bar.NO_MEMBER);
        if (isPausedOn(member.id(), seat.from())) bars.put(seat.id(), Bar.PAUSED);
      }
      return bars;
    }

    private boolean isPausedOn(MemberId id, LocalDate from) {
      var day = from.isBefore(today) ? today : from;
      return register
          .history(id)
          .flatMap(history -> history.on(day))
          .filter(standing -> standing.isPaused())
          .isPresent();
    }

    private Optional<Bar> bar(Member member) {
      return facts.refusals().stream()
          .filter(one -> one.assignment().equals(assignment) && one.member().equals(member.id()))
          .map(one -> Bar.REFUSED)
          .findFirst();
    }
  }
}
