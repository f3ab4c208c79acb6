package coop.meent.composer;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Seeded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Several assignments at once against [PlainJoint], which tries everything, and against the branch
/// and bound of one assignment: on small questions made by chance, as many as `-Dseeds=` says.
class JointComposerAgreesTest {

  private final int seeds = Integer.getInteger("seeds", 150);

  private static JointProposal propose(JointQuestion question, SolverLibrary library) {
    return new JointComposer(question, JointComposer.USUAL, library).propose();
  }

  @Test
  void findsTheBestTeamsTogetherAndTheFirstOfThemInOrder() {
    each(question -> {
      var expected = PlainJoint.best(question);
      switch (propose(question, SolverLibrary.ofThisMachine())) {
        case JointProposal.Found found -> {
          assertThat(found.proof().isProven()).isTrue();
          assertThat(found.proof().gap()).isZero();
          assertThat(found.total()).isEqualTo(expected.orElseThrow().score());
          assertThat(places(question, found)).isEqualTo(expected.get().teams());
        }
        case JointProposal.Impossible(var _, var clash) -> {
          assertThat(expected).isEmpty();
          assertClashes(question, clash);
        }
        case JointProposal.Unfinished _ -> throw new AssertionError("was not stopped");
      }
    });
  }

  /// Without the solver nothing is called proven that is not the best, and the bound holds.
  @Test
  void oneAfterAnotherNeverSaysMoreThanItKnows() {
    each(question -> {
      var expected = PlainJoint.best(question);
      switch (propose(question, SolverLibrary.NONE)) {
        case JointProposal.Found found -> {
          long best = expected.orElseThrow().score();
          assertThat(PlainJoint.keepsTheWeeks(question, places(question, found))).isTrue();
          assertThat(found.proof().isTogether()).isFalse();
          assertThat(found.total()).isLessThanOrEqualTo(best);
          assertThat(found.proof().most()).isGreaterThanOrEqualTo(best);
          assertThat(found.total() + found.proof().gap()).isGreaterThanOrEqualTo(best);
          if (found.proof().isProven()) assertThat(found.total()).isEqualTo(best);
        }
        case JointProposal.Impossible _ -> assertThat(expected).isEmpty();
        case JointProposal.Unfinished _ -> {}
      }
    });
  }

  /// One assignment together with nothing is one assignment.
  @Test
  void agreesWithTheBranchAndBoundOfOneAssignment() {
    long seed = TestSeed.print("JointComposerAgreesTest");
    for (int at = 0; at < seeds; at++) {
      var question = new Questions(new Seeded(seed + at)).small();
      var alone = new Composer(question, Limit.USUAL).propose();
      var joint = propose(new JointQuestion(List.of(question)), SolverLibrary.ofThisMachine());
      if (alone instanceof Proposal.Found(var _, var best, var _, var _))
        assertThat(((JointProposal.Found) joint).teams())
            .as("-Dseed=" + (seed + at))
            .containsExactly(best);
      else assertThat(joint).isInstanceOf(JointProposal.Impossible.class);
    }
  }

  /// In the middle of the others nobody alone gets a better team, and who is left out hears why.
  @Test
  void saysWhyNotBesideTheOthers() {
    each(question -> {
      var composer =
          new JointComposer(question, JointComposer.USUAL, SolverLibrary.ofThisMachine());
      if (!(composer.propose() instanceof JointProposal.Found found)) return;
      var person = question.parts().getFirst().people().getFirst();
      var why = composer.whyNot(0, person.id(), found);
      assertThat(why.seat().isPresent())
          .isEqualTo(found.teams().getFirst().people().contains(person.id()));
      for (var way : why.ways())
        if (way.obstacles().isEmpty() && way.team().isPresent())
          assertThat(way.team().get().total())
              .isLessThanOrEqualTo(found.teams().getFirst().total());
    });
  }

  @Test
  void aStoppedLookIsNeverCalledProven() {
    var question = new Questions(new Seeded(7)).joint(40, 4, 4);
    var all = new JointComposer(question, JointComposer.USUAL, SolverLibrary.ofThisMachine());
    var best = (JointProposal.Found) all.propose();
    for (long steps : List.of(5L, 60L, 400L, 2_000L)) {
      var limit = Limit.steps(steps);
      var stopped = new JointComposer(question, limit, SolverLibrary.ofThisMachine()).propose();
      if (!(stopped instanceof JointProposal.Found found)) continue;
      assertThat(found.proof().most()).isGreaterThanOrEqualTo(best.total());
      if (found.proof().isProven()) assertThat(found.total()).isEqualTo(best.total());
      else assertThat(found.proof().gap()).isEqualTo(found.proof().most() - found.total());
    }
    var cancelled = new Limit(1_000_000, () -> true, steps -> {});
    var none = new JointComposer(question, cancelled, SolverLibrary.ofThisMachine()).propose();
    if (none instanceof JointProposal.Found found)
      assertThat(found.proof().isProven() && found.total() < best.total()).isFalse();
  }

  @Test
  void theSameQuestionHasTheSameAnswer() {
    var question = new Questions(new Seeded(3)).joint(30, 4, 3);
    var library = SolverLibrary.ofThisMachine();
    assertThat(propose(question, library)).isEqualTo(propose(question, library));
  }

  private static List<List<Integer>> places(JointQuestion question, JointProposal.Found found) {
    List<List<Integer>> places = new ArrayList<>();
    for (int part = 0; part < found.teams().size(); part++) {
      var own = question.parts().get(part);
      places.add(
          found.teams().get(part).people().stream()
              .map(one -> own.place(one).orElseThrow())
              .toList());
    }
    return places;
  }

  /// What is named clashes, and without any one of it there are teams.
  private static void assertClashes(JointQuestion question, JointClash clash) {
    switch (clash) {
      case JointClash.Alone(var part, var _) ->
          assertThat(PlainTeams.of(question.parts().get(part)).all()).isEmpty();
      case JointClash.Together(var seats, var costs) -> {
        assertThat(costs).isEmpty();
        assertThat(PlainJoint.best(only(question, seats))).isEmpty();
        for (var one : seats) {
          var fewer = seats.stream().filter(other -> !other.equals(one)).toList();
          assertThat(PlainJoint.best(only(question, fewer))).isPresent();
        }
      }
    }
  }

  private static JointQuestion only(JointQuestion question, List<JointClash.Wanted> seats) {
    List<TeamQuestion> parts = new ArrayList<>();
    for (int part = 0; part < question.parts().size(); part++) {
      int at = part;
      var own = question.parts().get(part);
      var kept =
          own.seats().stream()
              .filter(seat -> seats.contains(new JointClash.Wanted(at, seat.id())))
              .map(seat ->
                  new SeatDemand(
                      seat.id(),
                      seat.name(),
                      seat.musts(),
                      seat.firstWeek(),
                      seat.weeks(),
                      seat.hours(),
                      Optional.empty(),
                      seat.holder()))
              .toList();
      if (!kept.isEmpty())
        parts.add(new TeamQuestion(kept, own.people(), own.weights(), own.ceiling()));
    }
    return new JointQuestion(
        parts.isEmpty()
            ? List.of(
                new TeamQuestion(
                    List.of(),
                    question.parts().getFirst().people(),
                    Weights.USUAL,
                    Optional.empty()))
            : parts);
  }

  private void each(Consumer<JointQuestion> check) {
    long seed = TestSeed.print("JointComposerAgreesTest");
    for (int at = 0; at < seeds; at++) {
      long one = seed + at;
      var question = new Questions(new Seeded(one)).fewAtOnce();
      try {
        check.accept(question);
      } catch (AssertionError | RuntimeException wrong) {
        throw new AssertionError("-Dseed=" + one + " -Dseeds=1 " + wrong.getMessage(), wrong);
      }
    }
  }
}
