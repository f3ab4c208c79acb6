package coop.meent.composer;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Fifty members, four seats, two skills that are a must, one blocked week: golden case 8.8.
class ProofOfATeamTest {

  private static final int WEEKS = 10;
  private static final int BLOCKED = 6;

  private final TeamQuestion question =
      new TeamQuestion(
          List.of(seat(0, 0, 3), seat(1, 0, 3), seat(2, 1, 2), seat(3, 1, 2)),
          people(),
          Weights.USUAL,
          Optional.empty());

  private static SeatDemand seat(int at, int skill, int level) {
    return new SeatDemand(
        Questions.seat(at),
        "Seat " + at,
        List.of(new Must(Questions.skill(skill), level)),
        0,
        WEEKS,
        16,
        Optional.empty(),
        Optional.empty());
  }

  /// Every third has the first skill, every fourth the second, at rising levels; every seventh has
  /// a week that is blocked.
  private static List<Candidate> people() {
    List<Candidate> people = new ArrayList<>();
    for (int at = 0; at < 50; at++) {
      Map<coop.meent.base.Id.SkillId, Held> held = new HashMap<>();
      if (at % 3 == 0) held.put(Questions.skill(0), new Held(2 + at % 4, at % 5, false));
      if (at % 4 == 0) held.put(Questions.skill(1), new Held(1 + at % 5, at % 3, false));
      var free = new int[WEEKS];
      for (int week = 0; week < WEEKS; week++) free[week] = at % 7 == 0 && week == BLOCKED ? 0 : 24;
      var time =
          new Time(
              WeekHours.of(free),
              WeekHours.NONE,
              WeekHours.NONE,
              WeekHours.always(WEEKS, 32),
              100,
              3);
      Set<MemberId> with = at % 2 == 0 ? Set.of(Questions.member((at + 6) % 50)) : Set.of();
      people.add(
          new Candidate(
              Questions.member(at),
              "Person " + at,
              held,
              time,
              Money.ofCents(8_000 + 100L * (at % 9)),
              Collections.nCopies(at % 4, Set.of(Questions.skill(at % 2))),
              with,
              at % 11 == 0,
              Map.of(),
              Optional.empty()));
    }
    return people;
  }

  private Proposal.Found found() {
    return (Proposal.Found) new Composer(question, Limit.USUAL).propose();
  }

  @Test
  void saysHowManyTeamsThereAreAndThatNoneIsBetter() {
    var found = found();
    assertThat(found.proof().groups()).isEqualTo(BigInteger.valueOf(230_300));
    assertThat(found.proof().isProven()).isTrue();
    assertThat(found.proof().examined()).isPositive();
    assertThat(found.next()).hasSize(3);
    var expected = PlainTeams.of(question).groups();
    assertThat(found.best().total()).isEqualTo(expected.getFirst().score());
    for (int at = 0; at < 3; at++)
      assertThat(found.next().get(at).total()).isEqualTo(expected.get(at + 1).score());
  }

  @Test
  void namesForEverybodyTheChangeThatWouldIncludeThem() {
    var found = found();
    var composer = new Composer(question, Limit.USUAL);
    for (var person : question.people()) {
      var answer = composer.whyNot(person.id(), found.best());
      if (found.best().people().contains(person.id())) assertThat(answer.seat()).isPresent();
      else {
        var way = answer.smallest().orElseThrow();
        assertThat(way.obstacles().isEmpty() && way.lacking() == 0).isFalse();
      }
    }
  }

  /// The sixth week alone keeps number 21 out: with it, 21 could sit.
  @Test
  void aBlockedWeekIsNamed() {
    var answer = new Composer(question, Limit.USUAL).whyNot(Questions.member(21), found().best());
    assertThat(answer.smallest().orElseThrow().obstacles())
        .containsExactly(new Obstacle.LacksTime(1, BLOCKED, 0, 16));
  }

  /// What was found before it was stopped is never called proven, and the gap holds what is better.
  @Test
  void aSearchThatIsStoppedSaysHowFarItMayBeOff() {
    var best = found().best().total();
    for (int steps = 6; steps < 60; steps += 6) {
      if (!(new Composer(question, Limit.steps(steps)).propose()
          instanceof Proposal.Found(var _, var team, var _, var proof))) continue;
      if (proof.isProven()) assertThat(team.total()).isEqualTo(best);
      else assertThat(team.total() + proof.gap()).isGreaterThanOrEqualTo(best);
    }
  }

  @Test
  void theSameQuestionGivesTheSameTeam() {
    assertThat(found().best()).isEqualTo(found().best());
    assertThat(found().next()).isEqualTo(found().next());
  }
}
