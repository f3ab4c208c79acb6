package coop.meent.composer;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Seeded;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The composer against [PlainTeams], which tries everything: on small questions made by chance, as
/// many as `-Dseeds=` says.
class ComposerAgreesTest {

  private final int seeds = Integer.getInteger("seeds", 400);

  @Test
  void findsTheBestAndTheNextThree() {
    each(question -> {
      var expected = PlainTeams.of(question).groups().stream().limit(4).toList();
      switch (new Composer(question, Limit.USUAL).propose()) {
        case Proposal.Found(var _, var best, var next, var proof) -> {
          assertThat(expected).isNotEmpty();
          assertSame(question, best, expected.getFirst());
          assertThat(next).hasSize(expected.size() - 1);
          for (int at = 0; at < next.size(); at++)
            assertSame(question, next.get(at), expected.get(at + 1));
          assertThat(proof.isProven()).isTrue();
          assertThat(proof.gap()).isZero();
        }
        case Proposal.Impossible(var _, var clash) -> {
          assertThat(expected).isEmpty();
          assertClashes(question, clash);
        }
        case Proposal.Unfinished _ -> throw new AssertionError("was not stopped");
      }
    });
  }

  /// The set clashes, none of it is needless, and no smaller set clashes.
  private static void assertClashes(TeamQuestion question, Clash clash) {
    assertThat(clash.isSmallest()).isTrue();
    assertThat(isPossible(question, clash.asks())).isFalse();
    for (var ask : clash.asks()) {
      var without = clash.asks().stream().filter(one -> !one.equals(ask)).toList();
      assertThat(isPossible(question, without)).isTrue();
    }
  }

  private static boolean isPossible(TeamQuestion question, List<Ask> asks) {
    var asked =
        new TeamQuestion(
            question.seats().stream().map(seat -> only(seat, asks)).toList(),
            question.people(),
            question.weights(),
            question.ceiling().filter(most -> asks.contains(new Ask.OfCost())));
    BiPredicate<SeatDemand, Candidate> may =
        (seat, person) ->
            asks.contains(new Ask.OfTime(seat.id()))
                ? PlainTeams.keepsTheRules(seat, person)
                : PlainTeams.keepsTheRules(hourless(seat), unhurried(person));
    return !new PlainTeams(asked, may).all().isEmpty();
  }

  private static SeatDemand only(SeatDemand seat, List<Ask> asks) {
    var musts =
        seat.musts().stream()
            .filter(must -> asks.contains(new Ask.OfSkill(seat.id(), must)))
            .toList();
    return new SeatDemand(
        seat.id(),
        seat.name(),
        musts,
        seat.firstWeek(),
        seat.weeks(),
        seat.hours(),
        seat.besides(),
        seat.holder());
  }

  private static SeatDemand hourless(SeatDemand seat) {
    return new SeatDemand(
        seat.id(),
        seat.name(),
        seat.musts(),
        seat.firstWeek(),
        seat.weeks(),
        0,
        seat.besides(),
        seat.holder());
  }

  private static Candidate unhurried(Candidate person) {
    var time =
        new Time(
            WeekHours.always(60, 168),
            WeekHours.NONE,
            WeekHours.NONE,
            WeekHours.always(60, 168),
            0,
            0);
    return new Candidate(
        person.id(),
        person.name(),
        person.skills(),
        time,
        person.rate(),
        person.offers(),
        person.workedWith(),
        person.knowsClient(),
        person.bars(),
        person.bar());
  }

  private static void assertSame(TeamQuestion question, Team team, PlainTeams.Tried expected) {
    assertThat(team.total()).isEqualTo(expected.score());
    assertThat(team.people().stream().map(one -> question.place(one).orElseThrow()).toList())
        .isEqualTo(expected.places());
  }

  @Test
  void saysExactlyWhatIsMissing() {
    each(ComposerAgreesTest::assertExact);
  }

  /// Whoever learned so much would sit in the team, did they not stand behind another just as well.
  @Test
  void whatWasSaidWronglyOnceIsSaidRightly() {
    assertExact(new Questions(new Seeded(48082030374242L)).small());
  }

  private static void assertExact(TeamQuestion question) {
    var composer = new Composer(question, Limit.USUAL);
    if (!(composer.propose() instanceof Proposal.Found(var _, var best, var _, var _))) return;
    for (var person : question.people())
      assertExact(question, best, person, composer.whyNot(person.id(), best));
  }

  private static void assertExact(
      TeamQuestion question, Team best, Candidate person, WhyNot answer) {
    int in = best.people().indexOf(person.id());
    if (in >= 0) {
      assertThat(answer.seat()).contains(question.seats().get(in).id());
      return;
    }
    assertThat(answer.ways()).hasSize(question.seats().size());
    var target = PlainTeams.of(question).groups().getFirst();
    for (var way : answer.ways()) assertExact(question, target, person, way);
    var first = answer.ways().getFirst();
    for (var way : answer.ways()) {
      int fewer = Integer.compare(first.obstacles().size(), way.obstacles().size());
      assertThat(fewer).isNotPositive();
      if (fewer == 0 && first.team().isPresent() && way.team().isPresent())
        assertThat(first.lacking()).isLessThanOrEqualTo(way.lacking());
    }
    first
        .raise()
        .ifPresent(raise -> {
          assertThat(isInTheBest(question, person, raise.skill(), raise.to())).isTrue();
          assertThat(raise.from()).isEqualTo(person.held(raise.skill()).level());
        });
  }

  private static void assertExact(
      TeamQuestion question, PlainTeams.Tried best, Candidate person, Way way) {
    var seat = question.seat(way.seat());
    assertThat(way.obstacles().isEmpty()).isEqualTo(PlainTeams.keepsTheRules(seat, person));
    int at = question.seats().indexOf(seat);
    int place = question.people().indexOf(person);
    var with =
        new PlainTeams(
                question,
                (any, one) ->
                    PlainTeams.keepsTheRules(any, one) || (any.equals(seat) && one.equals(person)))
            .all().stream().filter(one -> one.places().get(at) == place).findFirst();
    assertThat(way.team().isPresent()).isEqualTo(with.isPresent());
    if (with.isEmpty()) return;
    assertThat(way.team().orElseThrow().total()).isEqualTo(with.get().score());
    var enough = new PlainTeams.Tried(with.get().score() + way.lacking(), with.get().places());
    assertThat(PlainTeams.BEST_FIRST.compare(enough, best)).isNegative();
    if (way.lacking() == 0) return;
    var less = new PlainTeams.Tried(enough.score() - 1, enough.places());
    assertThat(PlainTeams.BEST_FIRST.compare(less, best)).isPositive();
  }

  private static boolean isInTheBest(
      TeamQuestion question, Candidate person, coop.meent.base.Id.SkillId skill, int level) {
    var skills = new java.util.HashMap<>(person.skills());
    var held = person.held(skill);
    skills.put(skill, new Held(level, held.interest(), held.wantsToGrow()));
    var people =
        question.people().stream()
            .map(one -> one.equals(person) ? person.with(skills) : one)
            .toList();
    var other = new TeamQuestion(question.seats(), people, question.weights(), question.ceiling());
    var best = PlainTeams.of(other).groups().getFirst();
    return best.places().contains(question.people().indexOf(person));
  }

  /// What is said about a person in a seat is so.
  @Test
  void tellsOnlyWhatIsTrue() {
    each(question -> {
      if (!(new Composer(question, Limit.USUAL).propose()
          instanceof Proposal.Found(var _, var best, var _, var _))) return;
      var reasons = new Reasons(question, best);
      for (int at = 0; at < question.seats().size(); at++)
        for (var reason : reasons.of(at)) assertTrue(question, best, at, reason);
    });
  }

  private static void assertTrue(TeamQuestion question, Team team, int at, Reason reason) {
    var seat = question.seats().get(at);
    var person = question.person(team.people().get(at));
    switch (reason) {
      case Reason.OnlyOne() ->
          assertThat(question.people().stream().filter(one -> PlainTeams.keepsTheRules(seat, one)))
              .containsExactly(person);
      case Reason.Stays() -> assertThat(seat.holder()).contains(person.id());
      case Reason.HasLevel(var skill, var level, var asked) -> {
        assertThat(person.held(skill).level()).isEqualTo(level);
        assertThat(seat.musts()).contains(new Must(skill, asked));
      }
      case Reason.WantsToGrow(var skill) -> {
        assertThat(seat.besides()).isPresent();
        assertThat(person.held(skill).wantsToGrow()).isTrue();
      }
      case Reason.Covered(var senior) ->
          assertThat(
                  team.people()
                      .get(question.seats().indexOf(question.seat(seat.besides().orElseThrow()))))
              .isEqualTo(senior);
      case Reason.Likes(var skill) -> assertThat(person.held(skill).interest()).isGreaterThan(2);
      case Reason.SecondFor(var skill, var weeks) -> {
        var asking =
            question.seats().stream()
                .filter(one -> one.besides().isEmpty())
                .filter(one -> one.musts().stream().anyMatch(must -> must.skill().equals(skill)))
                .toList();
        assertThat(asking).doesNotContain(seat);
        int lowest =
            asking.stream()
                .flatMap(one -> one.musts().stream())
                .filter(must -> must.skill().equals(skill))
                .mapToInt(Must::level)
                .min()
                .orElseThrow();
        assertThat(person.held(skill).level()).isGreaterThanOrEqualTo(lowest);
        long alone =
            IntStream.rangeClosed(seat.firstWeek(), seat.lastWeek())
                .filter(week -> asking.stream().filter(one -> one.runsIn(week)).count() == 1)
                .count();
        assertThat(weeks).isEqualTo(Math.toIntExact(alone));
      }
      case Reason.WorkedWith(var others) -> {
        assertThat(team.people()).containsAll(others);
        assertThat(others)
            .allMatch(one ->
                person.workedWith().contains(one)
                    || question.person(one).workedWith().contains(person.id()));
      }
      case Reason.StoodBehind(var standIns) ->
          assertThat(seat.standIns()).containsAll(standIns).isNotEmpty();
      case Reason.KnowsClient() -> assertThat(person.knowsClient()).isTrue();
      case Reason.HadOffers(var offers) -> assertThat(offers).isEqualTo(person.chances(seat));
      case Reason.HasRoom(var left, var asked) -> {
        assertThat(asked).isEqualTo(seat.hours());
        if (seat.holder().filter(person.id()::equals).isEmpty())
          assertThat(left).isGreaterThanOrEqualTo(asked);
        assertThat(left)
            .isLessThanOrEqualTo(
                person.time().free().in(seat.firstWeek())
                    - person.time().planned().in(seat.firstWeek()));
      }
      case Reason.ToldLongAgo(var days) -> assertThat(days).isEqualTo(person.time().daysOld());
    }
  }

  private void each(java.util.function.Consumer<TeamQuestion> check) {
    long seed = TestSeed.print("ComposerAgreesTest");
    for (int at = 0; at < seeds; at++) {
      long one = seed + at;
      var question = new Questions(new Seeded(one)).small();
      try {
        check.accept(question);
      } catch (AssertionError | RuntimeException wrong) {
        throw new AssertionError("-Dseed=" + one + " -Dseeds=1 " + wrong.getMessage(), wrong);
      }
    }
  }
}
