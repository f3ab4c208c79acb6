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
import coop.meent.composer.JointQuestion;
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
import coop.meent.work.Assignment;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/// Puts the question which team is the best for an assignment, from all that is known here.
public final class TeamProposals {

  private final SeatService seats;
  private final SkillService skills;
  private final AvailabilityService availability;
  private final MembershipService memberships;
  private final StandInPlan plan;

  public TeamProposals(
      SeatService seats,
      SkillService skills,
      AvailabilityService availability,
      MembershipService memberships,
      StandInPlan plan) {
    this.plan = plan;
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

  /// The questions of several assignments, with what they share.
  public record Together(JointQuestion question, List<Put> parts) {

    public Together {
      parts = List.copyOf(parts);
    }
  }

  /// Empty where the assignment has no seats.
  public Optional<Put> question(AssignmentId assignment) {
    return question(seats.facts(), assignment);
  }

  /// The same, from facts that were read already.
  public Optional<Put> question(SeatFacts facts, AssignmentId assignment) {
    var wanted = facts.seatsOf(assignment);
    if (wanted.isEmpty() || !facts.assignments().containsKey(assignment)) return Optional.empty();
    return Optional.of(new Known(facts).put(assignment, weeks(wanted), Set.of(assignment)));
  }

  /// The questions of several assignments at once, without those that have no seats in weeks to
  /// come; empty where none has.
  public Optional<Together> together(SeatFacts facts, List<AssignmentId> assignments) {
    var now = Week.of(facts.today());
    var coming =
        assignments.stream()
            .distinct()
            .filter(facts.assignments()::containsKey)
            .filter(
                id -> facts.seatsOf(id).stream().anyMatch(seat -> !seat.lastWeek().isBefore(now)))
            .toList();
    if (coming.isEmpty()) return Optional.empty();
    var all = coming.stream().flatMap(id -> facts.seatsOf(id).stream()).toList();
    var known = new Known(facts);
    var weeks = weeks(all);
    var apart = Set.copyOf(coming);
    var parts = coming.stream().map(id -> known.put(id, weeks, apart)).toList();
    return Optional.of(
        new Together(new JointQuestion(parts.stream().map(Put::question).toList()), parts));
  }

  public Optional<Together> together(List<AssignmentId> assignments) {
    return together(seats.facts(), assignments);
  }

  /// The assignments that wait for people: with seats in weeks to come, and not agreed with the
  /// client yet or with a seat that nobody sits in. In order of their numbers.
  public static List<AssignmentId> waiting(SeatFacts facts) {
    var now = Week.of(facts.today());
    return facts.assignments().values().stream()
        .filter(work -> waits(facts, work.id(), now))
        .sorted(Comparator.comparing(Assignment::number))
        .map(Assignment::id)
        .toList();
  }

  private static boolean waits(SeatFacts facts, AssignmentId id, Week now) {
    var coming = facts.seatsOf(id).stream().filter(seat -> !seat.lastWeek().isBefore(now)).toList();
    if (coming.isEmpty()) return false;
    var state = facts.state(id);
    if (!state.counts()) return false;
    boolean isAgreed = state == AssignmentState.AGREED || state == AssignmentState.RUNNING;
    return !isAgreed || coming.stream().anyMatch(seat -> facts.in(seat.id()).isEmpty());
  }

  /// Who was offered what over the last year, skill by skill, in order of the skills' names.
  public List<Chances> chances(SeatFacts facts, Set<SkillId> asked) {
    var hours = new SeatHours(facts);
    var known = skills.talents();
    var members = seats.members().stream().filter(member -> isHere(member, facts.today())).toList();
    return known.skills().stream()
        .filter(skill -> asked.contains(skill.id()))
        .sorted(Comparator.comparing(skill -> skill.name()))
        .map(skill -> {
          var seatsOf =
              facts.seats().stream()
                  .filter(seat ->
                      seat.musts().stream().anyMatch(must -> must.skill().equals(skill.id())))
                  .map(Seat::id)
                  .collect(Collectors.toSet());
          List<Chances.Had> had = new ArrayList<>();
          for (var member : members) {
            int level =
                known.of(member.id()).stream()
                    .filter(talent -> talent.skill().id().equals(skill.id()))
                    .mapToInt(talent -> talent.counts(facts.today()))
                    .max()
                    .orElse(0);
            if (level == 0) continue;
            int offers =
                Math.toIntExact(
                    facts.offers().stream()
                        .filter(offer -> offer.member().equals(member.id()))
                        .filter(offer -> seatsOf.contains(offer.seat()) && facts.isChance(offer))
                        .count());
            had.add(
                new Chances.Had(
                    member.id(), member.name(), level, offers, hours.chances(member.id())));
          }
          had.sort(
              Comparator.comparingInt(Chances.Had::offers)
                  .thenComparingInt(Chances.Had::all)
                  .thenComparing(Chances.Had::name));
          return new Chances(skill.id(), skill.name(), had);
        })
        .toList();
  }

  private static boolean isHere(Member member, LocalDate today) {
    return member.left().filter(last -> last.isBefore(today)).isEmpty();
  }

  /// From the first week to the last in which a seat runs. Weeks that are over cannot be filled any
  /// more, unless all are.
  private List<Week> weeks(List<Seat> wanted) {
    var begins = wanted.stream().map(Seat::firstWeek).min(Comparator.naturalOrder());
    var ends = wanted.stream().map(Seat::lastWeek).max(Comparator.naturalOrder()).orElseThrow();
    var now = Week.of(seats.today());
    boolean isOver = ends.isBefore(now);
    return begins.filter(week -> isOver || !week.isBefore(now)).orElse(now).to(ends);
  }

  /// Who works how much in the coming weeks.
  public TeamPlan plan(int weeks) {
    var facts = seats.facts();
    return new TeamPlan(facts, availability.of(Week.of(facts.today()), weeks));
  }

  public static Proposal propose(Put put, Limit limit) {
    return new Composer(put.question(), limit).propose();
  }

  /// What is known here, read once for all questions that are put together.
  private final class Known {

    private final SeatFacts facts;
    private final SeatHours hours;
    private final Talents talents = skills.talents();
    private final Register register = memberships.register();
    private final Map<SeatId, List<MemberId>> standIns = plan.bySeat();
    private final List<Member> members = seats.members();
    private final Map<SkillId, String> names = new HashMap<>();
    private Optional<Availability> said = Optional.empty();

    private Known(SeatFacts facts) {
      this.facts = facts;
      hours = new SeatHours(facts);
      for (var skill : talents.skills()) names.put(skill.id(), skill.name());
    }

    /// @param weeks of the question, the same for all that are put together
    /// @param apart assignments whose seats are not planned yet
    private Put put(AssignmentId id, List<Week> weeks, Set<AssignmentId> apart) {
      if (said.isEmpty()) said = Optional.of(availability.of(weeks));
      var work = Objects.requireNonNull(facts.assignments().get(id));
      var wanted =
          facts.seatsOf(id).stream()
              .filter(seat -> !seat.lastWeek().isBefore(weeks.getFirst()))
              .toList();
      var asked = new Asked(this, work, wanted, weeks, apart);
      var wish = seats.wish(id);
      var question =
          new TeamQuestion(asked.demands(), asked.people(), wish.weights(), wish.ceiling());
      return new Put(id, question, weeks.getFirst(), names, wanted, facts);
    }
  }

  /// One question as it is put together.
  private final class Asked {

    private final SeatFacts facts;
    private final SeatHours hours;
    private final Assignment work;
    private final AssignmentId assignment;
    private final List<Seat> wanted;
    private final LocalDate today = seats.today();
    private final Week first;
    private final List<Week> weeks;

    /// Those in which a seat of this assignment runs.
    private final List<Week> own;

    private final Set<AssignmentId> apart;
    private final Availability said;
    private final Talents talents;
    private final Register register;
    private final Map<SeatId, List<MemberId>> standIns;
    private final List<Member> members;
    private final Map<AssignmentId, Set<MemberId>> workedOn;

    private Asked(
        Known known,
        Assignment work,
        List<Seat> wanted,
        List<Week> weeks,
        Set<AssignmentId> apart) {
      facts = known.facts;
      hours = known.hours;
      talents = known.talents;
      register = known.register;
      standIns = known.standIns;
      members = known.members;
      said = known.said.orElseThrow();
      this.work = work;
      assignment = work.id();
      this.wanted = wanted;
      this.weeks = weeks;
      this.apart = apart;
      first = weeks.getFirst();
      own = weeks(wanted);
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
      return wanted.stream().map(this::demand).toList();
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
          facts.in(seat.id()).stream().findFirst(),
          standIns.getOrDefault(seat.id(), List.of()));
    }

    private List<Candidate> people() {
      return members.stream()
          .filter(member -> isHere(member, today))
          .sorted(
              Comparator.<Member>comparingInt(one -> one.number().orElse(Integer.MAX_VALUE))
                  .thenComparing(one -> one.id().uuid()))
          .map(this::candidate)
          .toList();
    }

    private Candidate candidate(Member member) {
      var id = member.id();
      var client = work.client();
      return new Candidate(
          id,
          member.name(),
          held(id),
          time(id),
          facts.rates().getOrDefault(id, price()),
          hours.offersOf(id),
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
      return work.price().orElse(Money.ZERO);
    }

    private Map<SkillId, Held> held(MemberId id) {
      Map<SkillId, Held> held = new HashMap<>();
      for (var talent : talents.of(id)) held.put(talent.skill().id(), held(talent));
      return held;
    }

    private Held held(Talent talent) {
      return new Held(talent.counts(today), interest(talent), talent.wantsToGrow());
    }

    /// In the steps of the composer, from 0 to 4.
    private static int interest(Talent talent) {
      return switch (talent.interest()) {
        case RATHER_NOT -> 0;
        case FINE -> 2;
        case GLADLY -> 4;
      };
    }

    private Time time(MemberId id) {
      var mine = said.of(id);
      return new Time(
          hours(week -> free(mine, week)),
          hours(mine::tentative),
          hours(week -> hours.planned(id, week, apart)),
          hours(week -> mine.most(week).orElse(AvailabilityService.MOST)),
          own.stream()
              .flatMap(week -> mine.confidence(week, today).stream())
              .mapToInt(one -> one.percent())
              .min()
              .orElse(0),
          own.stream()
              .flatMap(week -> mine.age(week).stream())
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
        if (isAway(member.id(), seat)) bars.put(seat.id(), Bar.AWAY);
        if (hours.offer(seat.id(), member.id()).filter(Offer::isDeclined).isPresent())
          bars.put(seat.id(), Bar.SAID_NO);
        if (member.left().filter(last -> last.isBefore(seat.to())).isPresent())
          bars.put(seat.id(), Bar.NO_MEMBER);
        if (isPausedOn(member.id(), seat.from())) bars.put(seat.id(), Bar.PAUSED);
      }
      return bars;
    }

    /// Who blocked every week of a seat that is still to come. Why is nobody's business here.
    private boolean isAway(MemberId id, Seat seat) {
      var mine = said.of(id);
      return weeks.stream().filter(seat::runsIn).allMatch(mine::isProtected);
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
