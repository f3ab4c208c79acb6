package coop.meent.team;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.availability.Span;
import coop.meent.availability.WeekKind;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.composer.Bar;
import coop.meent.composer.JointClash;
import coop.meent.composer.JointComposer;
import coop.meent.composer.JointProposal;
import coop.meent.composer.Obstacle;
import coop.meent.composer.Proposal;
import coop.meent.composer.SolverLibrary;
import coop.meent.personal.PersonalPart;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeatServiceTest {

  @TempDir private Path folder;
  private TeamOffice office;

  @BeforeEach
  void open() {
    office = new TeamOffice(folder);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void aSeatSaysWhatItAsks() {
    var id = office.seat("Lead", "Projectleiding", 3, 12);
    var seat = office.seats.facts().seat(id).orElseThrow();
    assertThat(seat.draft()).isEqualTo(office.draft("Lead", "Projectleiding", 3, 12));
    var other =
        office.draft("Lead", "Tekst", 2, 8).as(new SeatRole("Aim", "All", "None", Optional.of(60)));
    office.seats.change(id, other);
    assertThat(office.seats.facts().seat(id).orElseThrow().draft()).isEqualTo(other);
  }

  @Test
  void whatNoSeatCanBeIsRefused() {
    var good = office.draft("Lead", "Projectleiding", 3, 12);
    var days = List.of(good.from(), good.to());
    assertThat(add(office.draft(" ", "Tekst", 3, 12))).isEqualTo(new SeatOutcome.NoName());
    assertThat(add(SeatDraft.of("A", good.musts(), good.to(), good.from(), 12)))
        .isEqualTo(new SeatOutcome.EndsBeforeItBegins(days.get(1), days.get(0)));
    assertThat(add(SeatDraft.of("A", good.musts(), good.from(), good.to().plusDays(1), 12)))
        .isEqualTo(new SeatOutcome.OutsideAssignment(good.from(), good.to().plusDays(1)));
    assertThat(add(office.draft("A", "Tekst", 3, 80)))
        .isEqualTo(new SeatOutcome.TooManyHours(80, 60));
    assertThat(add(office.draft("A", "Tekst", 6, 8))).isEqualTo(new SeatOutcome.NotALevel(6));
    var lead = office.seat("Lead", "Projectleiding", 3, 12);
    assertThat(add(office.draft("Grow", "Tekst", 1, 8).growingBesides(lead)))
        .isEqualTo(new SeatOutcome.NobodyCovers("Grow"));
    assertThat(add(office.draft("Grow", "Projectleiding", 3, 8).growingBesides(lead)))
        .isEqualTo(new SeatOutcome.NobodyCovers("Grow"));
    assertThat(add(office.draft("Grow", "Projectleiding", 2, 8).growingBesides(lead)))
        .isInstanceOf(SeatOutcome.Kept.class);
  }

  private SeatOutcome add(SeatDraft draft) {
    return office.seats.add(office.work, draft);
  }

  @Test
  void whoSaidYesIsAskedAnewWhenTheSeatAsksSomethingElse() {
    var seat = office.seat("Lead", "Projectleiding", 3, 12);
    var noor = office.person(1);
    office.seats.offer(seat, noor);
    office.seats.answer(seat, noor, true);
    var draft = office.draft("Lead", "Projectleiding", 3, 12);
    office.seats.change(seat, draft.as(new SeatRole("Aim", "", "", Optional.of(40))));
    assertThat(office.seats.facts().offer(seat, noor).orElseThrow().isAccepted()).isTrue();
    office.seats.change(seat, office.draft("Lead", "Projectleiding", 3, 20));
    assertThat(office.seats.facts().offer(seat, noor).orElseThrow().isOpen()).isTrue();
    assertThat(office.seats.place(seat, noor))
        .isEqualTo(new SeatOutcome.NotYetYes("Noor Kramer", "Lead"));
    assertThat(office.seats.facts().chances(noor)).isEqualTo(1);
  }

  @Test
  void whatSomebodyAgreedToIsNotChangedOrEnded() {
    var lead = office.seat("Lead", "Projectleiding", 3, 12);
    office.free(1, 24);
    office.fill(lead, 1);
    var more = office.draft("Lead", "Projectleiding", 3, 20);
    assertThat(office.seats.change(lead, more))
        .isEqualTo(new SeatOutcome.SitsThere("Noor Kramer", "Lead"));
    assertThat(office.seats.withdraw(lead))
        .isEqualTo(new SeatOutcome.SitsThere("Noor Kramer", "Lead"));
    var named = office.draft("Project lead", "Projectleiding", 3, 12);
    assertThat(office.seats.change(lead, named)).isInstanceOf(SeatOutcome.Kept.class);
  }

  @Test
  void aGrowthSeatKeepsWhoCoversForIt() {
    var lead = office.seat("Lead", "Projectleiding", 3, 12);
    TeamOffice.kept(add(office.draft("Grow", "Projectleiding", 2, 8).growingBesides(lead)));
    assertThat(office.seats.withdraw(lead)).isEqualTo(new SeatOutcome.LeansOn("Grow", "Lead"));
    assertThat(office.seats.change(lead, office.draft("Lead", "Projectleiding", 2, 12)))
        .isEqualTo(new SeatOutcome.LeansOn("Grow", "Lead"));
    assertThat(office.seats.change(lead, office.draft("Lead", "Projectleiding", 4, 12)))
        .isInstanceOf(SeatOutcome.Kept.class);
  }

  @Test
  void anAnswerIsTakenBackUntilSomebodyCountsOnIt() {
    var lead = office.seat("Lead", "Projectleiding", 3, 12);
    var noor = office.person(1);
    office.free(1, 24);
    office.seats.offer(lead, noor);
    var no = ((SeatOutcome.Noted) office.seats.answer(lead, noor, false)).deed();
    assertThat(office.seats.takeBack(lead, noor, no)).isEmpty();
    assertThat(office.seats.facts().offer(lead, noor).orElseThrow().isOpen()).isTrue();
    var yes = ((SeatOutcome.Noted) office.seats.answer(lead, noor, true)).deed();
    office.seats.place(lead, noor);
    var counted = new SeatOutcome.AnswerIsFinal("Noor Kramer", "Lead");
    assertThat(office.seats.takeBack(lead, noor, yes)).contains(counted);
    assertThat(office.seats.answer(lead, noor, false)).isEqualTo(counted);
  }

  @Test
  void whoLeavesIsToldOfTheSeatsAndTakesThemAlongInTheExport() {
    var lead = office.seat("Lead", "Projectleiding", 3, 12);
    var noor = office.person(1);
    office.free(1, 24);
    office.fill(lead, 1);
    var texts = new Texts(Language.EN);
    var open = new SeatsHeld(office.seats);
    assertThat(open.of(noor, TestCooperative.TODAY))
        .extracting(one -> one.in(texts))
        .containsExactly("seat Lead (Participatieplan) needs somebody else");
    assertThat(open.of(noor, TestCooperative.TODAY.plusYears(1))).isEmpty();
    assertThat(open.of(office.person(2), TestCooperative.TODAY)).isEmpty();
    office.seats.rate(noor, Money.parse("90.00"), TestCooperative.TODAY);
    var held = new PersonalSeats(office.seats).of(new PersonalPart.Asked(noor, noor));
    assertThat(held.rows())
        .extracting(row -> row.words().in(texts))
        .satisfiesExactly(
            seat -> assertThat(seat).startsWith("Participatieplan · Lead").endsWith("Sits here"),
            rate -> assertThat(rate).contains("90.00"));
  }

  @Test
  void whoTheClientRefusedIsNotAsked() {
    var lead = office.seat("Lead", "Projectleiding", 3, 12);
    office.grounds.add("A diploma");
    office.seats.refused(office.work, office.person(1), "a diploma");
    assertThat(office.seats.offer(lead, office.person(1)))
        .isEqualTo(new SeatOutcome.AlreadyRefused("Noor Kramer"));
    assertThat(office.seats.refused(office.work, office.person(1), "A diploma"))
        .isEqualTo(new SeatOutcome.AlreadyRefused("Noor Kramer"));
  }

  @Test
  void nobodySitsWhoDidNotSayYes() {
    var seat = office.seat("Lead", "Projectleiding", 3, 12);
    var noor = office.person(1);
    assertThat(office.seats.answer(seat, noor, true))
        .isEqualTo(new SeatOutcome.NotOffered("Noor Kramer", "Lead"));
    assertThat(office.seats.place(seat, noor))
        .isEqualTo(new SeatOutcome.NotYetYes("Noor Kramer", "Lead"));
    office.seats.offer(seat, noor);
    assertThat(office.seats.offer(seat, noor))
        .isEqualTo(new SeatOutcome.AlreadyOffered("Noor Kramer", "Lead"));
    assertThat(office.seats.step(office.work, StepKind.PROPOSED, TestCooperative.TODAY))
        .isEqualTo(new SeatOutcome.EmptySeat("Lead"));
    office.seats.answer(seat, noor, true);
    assertThat(office.seats.place(seat, noor)).isInstanceOf(SeatOutcome.Noted.class);
    office.seats.offer(seat, office.person(2));
    office.seats.answer(seat, office.person(2), true);
    assertThat(office.seats.place(seat, office.person(2)))
        .isEqualTo(new SeatOutcome.Taken("Lead", "Noor Kramer"));
    office.seats.release(seat, noor);
    assertThat(office.seats.facts().in(seat)).isEmpty();
  }

  @Test
  void anAssignmentGoesFromRequestToDone() {
    assertThat(state()).isEqualTo(AssignmentState.REQUEST);
    var seat = office.seat("Lead", "Projectleiding", 3, 12);
    assertThat(state()).isEqualTo(AssignmentState.REQUEST);
    office.seats.offer(seat, office.person(1));
    assertThat(state()).isEqualTo(AssignmentState.ASKED);
    office.seats.answer(seat, office.person(1), true);
    office.seats.place(seat, office.person(1));
    assertThat(state()).isEqualTo(AssignmentState.STAFFED);
    step(StepKind.PROPOSED);
    assertThat(state()).isEqualTo(AssignmentState.PROPOSED);
    step(StepKind.AGREED);
    assertThat(state()).isEqualTo(AssignmentState.AGREED);
    step(StepKind.DONE);
    assertThat(state()).isEqualTo(AssignmentState.DONE);
    step(StepKind.LOST);
    assertThat(state()).isEqualTo(AssignmentState.LOST);
  }

  private AssignmentState state() {
    return office.seats.facts().state(office.work);
  }

  private void step(StepKind kind) {
    assertThat(office.seats.step(office.work, kind, TestCooperative.TODAY))
        .isInstanceOf(SeatOutcome.Noted.class);
  }

  @Test
  void aNoIsNeverHeldAgainstAnybody() {
    var one = office.seat("Lead", "Projectleiding", 3, 12);
    var other = office.seat("Text", "Tekst", 3, 8);
    office.seats.offer(one, office.person(1));
    office.seats.offer(other, office.person(1));
    assertThat(office.seats.facts().chances(office.person(1))).isEqualTo(2);
    office.seats.answer(one, office.person(1), false);
    assertThat(office.seats.facts().chances(office.person(1))).isEqualTo(1);
    assertThat(office.seats.facts().offered(office.person(1), TeamOffice.FIRST)).isEqualTo(8);
    assertThat(office.seats.facts().planned(office.person(1), TeamOffice.FIRST, Optional.empty()))
        .isZero();
  }

  @Test
  void twoSeatsInTheSameWeeksStayBelowTheOwnMaximum() {
    office.availability.limit(office.person(1), TeamOffice.FIRST, 24);
    var one = office.seat("Lead", "Projectleiding", 3, 16);
    var other = office.seat("Text", "Tekst", 3, 16);
    office.fill(one, 1);
    assertThat(office.fill(other, 1))
        .isEqualTo(new SeatOutcome.Overlaps("Noor Kramer", TeamOffice.FIRST.toString(), 32, 24));
  }

  @Test
  void aClientRefusesOnlyOnWhatTheContractNames() {
    assertThat(office.seats.refused(office.work, office.person(1), "VOG"))
        .isEqualTo(new SeatOutcome.NoGrounds());
    office.grounds.add("VOG");
    assertThat(office.seats.refused(office.work, office.person(1), "Too young"))
        .isEqualTo(new SeatOutcome.NotAGround("Too young", "VOG"));
    office.can(1, "Projectleiding", 4).free(1, 20).can(2, "Projectleiding", 3).free(2, 20);
    office.seat("Lead", "Projectleiding", 3, 12);
    assertThat(best()).containsExactly(office.person(1));
    office.seats.refused(office.work, office.person(1), "vog");
    assertThat(best()).containsExactly(office.person(2));
  }

  @Test
  void aRateIsMoreThanNothing() {
    assertThat(office.seats.rate(office.person(1), Money.ZERO, TestCooperative.TODAY))
        .isEqualTo(new SeatOutcome.NoRate());
  }

  private List<coop.meent.base.Id.MemberId> best() {
    var put = office.proposals.question(office.work).orElseThrow();
    var proposal = TeamProposals.propose(put, coop.meent.composer.Limit.USUAL);
    return ((Proposal.Found) proposal).best().people();
  }

  @Test
  void theQuestionKnowsWhatIsKnownHere() {
    office.can(1, "Projectleiding", 4).free(1, 20).wants(2, "Projectleiding", 2).free(2, 12);
    var lead = office.seat("Lead", "Projectleiding", 3, 12);
    TeamOffice.kept(
        office.seats.add(
            office.work, office.draft("Grow", "Projectleiding", 2, 8).growingBesides(lead)));
    var other = office.assignment("Elsewhere", 0);
    var busy = TeamOffice.kept(office.seats.add(other, office.draft("Busy", "Tekst", 1, 4)));
    office.fill(busy, 1);
    office.seats.rate(office.person(1), Money.parse("90.00"), TestCooperative.TODAY);
    office.standIns.put(lead, List.of(office.person(3)));
    var put = office.proposals.question(office.work).orElseThrow();
    var noor = put.question().person(office.person(1));
    assertThat(noor.held(TeamOffice.skill("Projectleiding")).level()).isEqualTo(4);
    assertThat(noor.time().free().in(0)).isEqualTo(20);
    assertThat(noor.time().planned().in(0)).isEqualTo(4);
    assertThat(noor.rate()).isEqualTo(Money.parse("90.00"));
    assertThat(noor.offers()).hasSize(1);
    for (var seat : put.question().seats()) {
      assertThat(noor.chances(seat)).isZero();
      assertThat(seat.standIns())
          .isEqualTo(seat.id().equals(lead) ? List.of(office.person(3)) : List.of());
    }
    assertThat(noor.time().confidence()).isEqualTo(100);
    assertThat(best()).containsExactly(office.person(1), office.person(2));
    office.seats.offer(lead, office.person(1));
    office.seats.answer(lead, office.person(1), false);
    var after = office.proposals.question(office.work).orElseThrow();
    assertThat(TeamProposals.propose(after, coop.meent.composer.Limit.USUAL))
        .isInstanceOf(Proposal.Impossible.class);
  }

  /// As two coordinators who plan apart would do: each laptop alone sees nothing wrong.
  @Test
  void whoSitsTwiceIsNamedAndSoIsASeatThatTwoHave() {
    office.availability.limit(office.person(1), TeamOffice.FIRST, 24);
    var one = office.seat("Lead", "Projectleiding", 3, 16);
    var other = office.seat("Text", "Tekst", 3, 16);
    office.fill(one, 1);
    placedElsewhere(other, 1);
    placedElsewhere(one, 2);
    var weeks = TeamOffice.FIRST.next(TeamOffice.WEEKS);
    var plan = new TeamPlan(office.seats.facts(), office.availability.of(weeks));
    assertThat(plan.doubles())
        .extracting(DoubleBooking::members, DoubleBooking::hours, DoubleBooking::most)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                List.of(office.person(1), office.person(2)), 16, 16),
            org.assertj.core.groups.Tuple.tuple(List.of(office.person(1)), 32, 24));
  }

  /// Blocked weeks say that somebody is away, never why; who sits there already is no exception.
  @Test
  void whoBlockedEveryWeekIsAwayAlsoFromTheOwnSeat() {
    office.can(1, "Projectleiding", 4).free(1, 20).can(2, "Projectleiding", 3).free(2, 20);
    var lead = office.seat("Lead", "Projectleiding", 3, 12);
    office.fill(lead, 1);
    assertThat(best()).containsExactly(office.person(1));
    var last = TeamOffice.FIRST.plus(TeamOffice.WEEKS - 1L);
    office.availability.say(
        office.person(1), List.of(Span.of(TeamOffice.FIRST, last, WeekKind.PROTECTED, 0)));
    assertThat(best()).containsExactly(office.person(2));
    var asked = office.proposals.question(office.work).orElseThrow().question();
    assertThat(Obstacle.of(asked.seats().getFirst(), asked.person(office.person(1))))
        .contains(new Obstacle.Barred(Bar.AWAY));
    office.availability.say(office.person(1), List.of(Span.of(last, last, WeekKind.FIRM, 20)));
    assertThat(best()).containsExactly(office.person(1));
  }

  @Test
  void chancesAreShownSkillBySkill() {
    office.can(1, "Tekst", 4).can(2, "Tekst", 3).can(2, "Projectleiding", 3);
    office.seats.offer(office.seat("Text", "Tekst", 3, 8), office.person(2));
    office.seats.offer(office.seat("Lead", "Projectleiding", 3, 8), office.person(2));
    var chances = office.proposals.chances(office.seats.facts(), Set.of(TeamOffice.skill("Tekst")));
    assertThat(chances)
        .singleElement()
        .extracting(Chances::had)
        .isEqualTo(
            List.of(
                new Chances.Had(office.person(1), "Noor Kramer", 4, 0, 0),
                new Chances.Had(office.person(2), "Thijs Verhoef", 3, 1, 2)));
  }

  /// Noor alone can lead, and has the hours for one of the two.
  @Test
  void severalAssignmentsShareTheHoursOfTheirPeople() {
    office.can(1, "Projectleiding", 5).free(1, 24).can(2, "Projectleiding", 3).free(2, 24);
    office.seat("Lead", "Projectleiding", 3, 16);
    var other = office.assignment("Elsewhere", 0);
    office.seats.add(other, office.draft("Lead there", "Projectleiding", 3, 16));
    var facts = office.seats.facts();
    assertThat(TeamProposals.waiting(facts)).containsExactly(office.work, other);
    var plan = joint(List.of(office.work, other));
    var found = (JointProposal.Found) plan.proposal().orElseThrow();
    assertThat(found.proof().isProven()).isTrue();
    assertThat(found.teams().stream().flatMap(team -> team.people().stream()))
        .containsExactlyInAnyOrder(office.person(1), office.person(2));
    var changes = PlanChange.of(plan.asked(), found);
    assertThat(changes).extracting(PlanChange::kind).containsOnly(PlanChange.Kind.NEW);
    assertThat(office.seats.offerAll(PlanChange.toAsk(changes)))
        .isInstanceOf(SeatOutcome.Noted.class);
    assertThat(PlanChange.toAsk(PlanChange.of(joint(List.of(office.work, other)).asked(), found)))
        .isEmpty();
  }

  @Test
  void whichSeatsWantTheSamePeopleIsNamedAndWhatHasNoTeamIsLeftOut() {
    office.can(1, "Projectleiding", 5).free(1, 24);
    var one = office.seat("Lead", "Projectleiding", 3, 16);
    var other = office.assignment("Elsewhere", 0);
    var two =
        TeamOffice.kept(
            office.seats.add(other, office.draft("Lead there", "Projectleiding", 3, 16)));
    var never = office.assignment("Never", 0);
    office.seats.add(never, office.draft("Data", "Data-analyse", 5, 8));
    var plan = joint(List.of(office.work, other, never));
    assertThat(plan.leftOut()).extracting(JointPlan.LeftOut::assignment).containsExactly(never);
    assertThat(((JointProposal.Impossible) plan.proposal().orElseThrow()).clash())
        .isEqualTo(
            new JointClash.Together(
                List.of(new JointClash.Wanted(0, one), new JointClash.Wanted(1, two)), List.of()));
    var said =
        new TogetherWords(plan.asked(), new Texts(Language.EN))
            .clash(((JointProposal.Impossible) plan.proposal().get()).clash());
    assertThat(said).hasSize(3).anyMatch(line -> line.contains("Lead there, 16 h a week"));
  }

  private JointPlan joint(List<coop.meent.base.Id.AssignmentId> works) {
    return JointPlan.of(
        office.proposals.together(works).orElseThrow(),
        JointComposer.USUAL,
        SolverLibrary.ofThisMachine());
  }

  private void placedElsewhere(coop.meent.base.Id.SeatId seat, int person) {
    var seatings = new Seatings(office.coop.ids);
    office.coop.store.write(
        "team.place",
        tx -> {
          seatings.place(
              tx,
              seat,
              office.person(person),
              true,
              TestCooperative.TODAY,
              TestCooperative.CLOCK.instant());
          return seat;
        });
  }
}
