package coop.meent.bench;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.impl.solver.DefaultSolver;
import coop.meent.composer.JointQuestion;
import coop.meent.composer.JointScore;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The same question as Timefold takes it: one planning variable a seat, everybody who fits it as
/// its values, and the very points of Meent as its score, which is told anew at each move by what
/// the move changed alone. That is its fastest way.
final class TimefoldTeams {

  private TimefoldTeams() {}

  /// @param broken by how much rules are
  /// @param moves that it tried
  record Plan(long points, long broken, long moves) {}

  static Plan solve(JointQuestion question, Duration limit) {
    var scores = new JointScore(question);
    var problem = new Teams(question, seats(scores));
    var config =
        new SolverConfig()
            .withSolutionClass(Teams.class)
            .withEntityClasses(SeatToFill.class)
            .withScoreDirectorFactory(
                new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(Points.class))
            .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
            .withTerminationSpentLimit(limit.truncatedTo(ChronoUnit.MILLIS));
    var solver = SolverFactory.<Teams>create(config).buildSolver();
    var best = solver.solve(problem);
    var score = best.score == null ? HardSoftLongScore.ZERO : best.score;
    var moves = ((DefaultSolver<Teams>) solver).getMoveEvaluationCount();
    return new Plan(score.softScore(), -score.hardScore(), moves);
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
    private @Nullable JointQuestion question;
    @PlanningEntityCollectionProperty private List<SeatToFill> seats = List.of();
    @PlanningScore private @Nullable HardSoftLongScore score;

    public Teams() {}

    Teams(JointQuestion question, List<SeatToFill> seats) {
      this.question = question;
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

  public static final class Points implements IncrementalScoreCalculator<Teams, HardSoftLongScore> {
    private @Nullable JointScore scores;

    @Override
    public void resetWorkingSolution(Teams teams) {
      scores = new JointScore(Objects.requireNonNull(teams.question));
      teams.seats.forEach(this::seat);
    }

    private void seat(SeatToFill seat) {
      int person = seat.person == null ? -1 : seat.person;
      Objects.requireNonNull(scores).seat(seat.part, seat.seat, person);
    }

    @Override
    public void beforeEntityAdded(Object seat) {}

    @Override
    public void afterEntityAdded(Object seat) {}

    @Override
    public void beforeEntityRemoved(Object seat) {}

    @Override
    public void afterEntityRemoved(Object seat) {}

    @Override
    public void beforeVariableChanged(Object seat, String variable) {}

    @Override
    public void afterVariableChanged(Object seat, String variable) {
      seat((SeatToFill) seat);
    }

    @Override
    public HardSoftLongScore calculateScore() {
      var now = Objects.requireNonNull(scores);
      return HardSoftLongScore.of(-now.broken(), now.points());
    }
  }
}
