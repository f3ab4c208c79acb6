package coop.meent.bench;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.EasyScoreCalculator;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import coop.meent.composer.JointQuestion;
import coop.meent.composer.JointScore;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The same question as Timefold takes it: one planning variable a seat, everybody who fits it as
/// its values, and the very points of Meent as its score.
final class TimefoldTeams {

  private TimefoldTeams() {}

  /// @param broken how many rules
  record Plan(long points, long broken) {}

  static Plan solve(JointQuestion question, Duration limit) {
    var scores = new JointScore(question);
    var problem = new Teams(scores, seats(scores));
    var config =
        new SolverConfig()
            .withSolutionClass(Teams.class)
            .withEntityClasses(SeatToFill.class)
            .withEasyScoreCalculatorClass(Points.class)
            .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
            .withTerminationSpentLimit(limit.truncatedTo(ChronoUnit.MILLIS));
    var best = SolverFactory.<Teams>create(config).buildSolver().solve(problem);
    var score = best.score == null ? HardSoftLongScore.ZERO : best.score;
    return new Plan(score.softScore(), -score.hardScore());
  }

  private static List<SeatToFill> seats(JointScore scores) {
    List<SeatToFill> seats = new ArrayList<>();
    for (int part = 0; part < scores.parts(); part++)
      for (int seat = 0; seat < scores.seats(part); seat++)
        seats.add(new SeatToFill(seats.size(), part, seat, scores.whoFits(part, seat)));
    return seats;
  }

  @PlanningEntity
  public static final class SeatToFill {
    @PlanningId private int id;
    private int part;
    private int seat;
    private List<Integer> whoFits = List.of();
    @PlanningVariable private @Nullable Integer person;

    public SeatToFill() {}

    SeatToFill(int id, int part, int seat, List<Integer> whoFits) {
      this.id = id;
      this.part = part;
      this.seat = seat;
      this.whoFits = whoFits;
    }

    public int getId() {
      return id;
    }

    @ValueRangeProvider
    public List<Integer> getWhoFits() {
      return whoFits;
    }

    public @Nullable Integer getPerson() {
      return person;
    }

    public void setPerson(@Nullable Integer person) {
      this.person = person;
    }
  }

  @PlanningSolution
  public static final class Teams {
    private @Nullable JointScore scores;
    @PlanningEntityCollectionProperty private List<SeatToFill> seats = List.of();
    @PlanningScore private @Nullable HardSoftLongScore score;

    public Teams() {}

    Teams(JointScore scores, List<SeatToFill> seats) {
      this.scores = scores;
      this.seats = seats;
    }

    public List<SeatToFill> getSeats() {
      return seats;
    }

    public @Nullable HardSoftLongScore getScore() {
      return score;
    }

    public void setScore(@Nullable HardSoftLongScore score) {
      this.score = score;
    }
  }

  public static final class Points implements EasyScoreCalculator<Teams, HardSoftLongScore> {
    @Override
    public HardSoftLongScore calculateScore(Teams teams) {
      var scores = java.util.Objects.requireNonNull(teams.scores);
      var chosen = new int[scores.parts()][];
      for (int part = 0; part < chosen.length; part++) {
        chosen[part] = new int[scores.seats(part)];
        java.util.Arrays.fill(chosen[part], -1);
      }
      for (var seat : teams.seats)
        if (seat.person != null) chosen[seat.part][seat.seat] = seat.person;
      return HardSoftLongScore.of(-scores.broken(chosen), scores.points(chosen));
    }
  }
}
