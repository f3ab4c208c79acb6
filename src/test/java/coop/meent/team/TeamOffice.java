package coop.meent.team;

import coop.meent.TestCooperative;
import coop.meent.availability.AvailabilityService;
import coop.meent.availability.Span;
import coop.meent.availability.WeekKind;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SeatId;
import coop.meent.base.Id.SkillId;
import coop.meent.base.Week;
import coop.meent.composer.Must;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.talent.Interest;
import coop.meent.talent.Skill;
import coop.meent.talent.SkillDraft;
import coop.meent.talent.SkillService;
import coop.meent.talent.Statement;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A cooperative of a few members with skills and weeks, and a request with seats.
public final class TeamOffice implements AutoCloseable {

  public static final Week FIRST = Week.of(TestCooperative.TODAY).plus(2);
  public static final int WEEKS = 6;

  public final TestCooperative coop;
  public final SkillService skills;
  public final AvailabilityService availability;
  public final SeatService seats;
  public final TeamProposals proposals;
  public final AssignmentId work;
  public final List<MemberId> people = new ArrayList<>();
  public final List<String> grounds = new ArrayList<>();

  /// Who stands behind which seat.
  final Map<SeatId, List<MemberId>> standIns = new HashMap<>();

  public TeamOffice(Path folder) {
    coop = new TestCooperative(folder);
    var clock = TestCooperative.CLOCK;
    skills = new SkillService(coop.store, coop.ids, clock, coop.members);
    availability = new AvailabilityService(coop.store, coop.ids, clock, coop.members);
    seats =
        new SeatService(
            coop.store,
            coop.ids,
            clock,
            new SeatService.Rooms(coop.members, coop.work, availability, one -> grounds));
    proposals = new TeamProposals(seats, skills, availability, coop.memberships, () -> standIns);
    skills.listAll(
        List.of(
            new SkillDraft("Projectleiding", "Werk", false),
            new SkillDraft("Tekst", "Werk", false),
            new SkillDraft("Data-analyse", "Werk", false)));
    people.add(coop.founder.id());
    for (var name : List.of("Noor Kramer", "Thijs Verhoef", "Aylin Vural", "Joris Mulder"))
      people.add(member(name));
    work = assignment("Participatieplan", 0);
  }

  private MemberId member(String name) {
    var draft = MemberDraft.named(name, LocalDate.of(2024, 1, 1));
    return ((MemberOutcome.Saved) coop.members.add(draft)).member().id();
  }

  public AssignmentId assignment(String name, int weeksLater) {
    var client = coop.work.addClient("Waterschap " + name, Optional.empty());
    var from = FIRST.plus(weeksLater).monday();
    var to = FIRST.plus(weeksLater + WEEKS - 1L).sunday();
    return coop.work
        .addAssignment(name, client.id(), coop.founder.id(), from, Optional.of(to))
        .id();
  }

  public static SkillId skill(String name) {
    return Skill.idOf(name);
  }

  public MemberId person(int at) {
    return people.get(at);
  }

  public TeamOffice can(int person, String skill, int level) {
    return says(person, skill, level, Interest.FINE, false);
  }

  public TeamOffice wants(int person, String skill, int level) {
    return says(person, skill, level, Interest.GLADLY, true);
  }

  private TeamOffice says(int person, String skill, int level, Interest interest, boolean grows) {
    skills.say(
        new Statement(person(person), skill(skill), level, interest, grows, TestCooperative.TODAY));
    return this;
  }

  public TeamOffice free(int person, int hours) {
    var span = Span.of(FIRST, FIRST.plus(WEEKS - 1L), WeekKind.FIRM, hours);
    availability.say(person(person), List.of(span));
    return this;
  }

  public SeatDraft draft(String name, String skill, int level, int hours) {
    var musts = List.of(new Must(skill(skill), level));
    return SeatDraft.of(name, musts, FIRST.monday(), FIRST.plus(WEEKS - 1L).sunday(), hours);
  }

  public SeatId seat(String name, String skill, int level, int hours) {
    return kept(seats.add(work, draft(name, skill, level, hours)));
  }

  public static SeatId kept(SeatOutcome outcome) {
    return ((SeatOutcome.Kept) outcome).seat().id();
  }

  /// Asked, said yes, and placed.
  public SeatOutcome fill(SeatId seat, int person) {
    seats.offer(seat, person(person));
    seats.answer(seat, person(person), true);
    return seats.place(seat, person(person));
  }

  @Override
  public void close() {
    coop.close();
  }
}
