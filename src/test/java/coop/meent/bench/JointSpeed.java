package coop.meent.bench;

import coop.meent.base.Seeded;
import coop.meent.composer.JointComposer;
import coop.meent.composer.JointProposal;
import coop.meent.composer.JointQuestion;
import coop.meent.composer.Questions;
import coop.meent.composer.SolverLibrary;
import java.time.Duration;

/// Several assignments at once, beside Timefold, which is given the same instances, the same rules
/// and the same sum, and as long as Meent took, then five seconds.
final class JointSpeed {

  private final Figures figures;

  JointSpeed(Figures figures) {
    this.figures = figures;
  }

  void measure() {
    // The first question pays for loading the solver.
    compose(new Questions(new Seeded(99)).joint(20, 3, 3));
    size(50, 5, 5, 1);
    size(50, 10, 5, 1);
    for (int seed = 1; seed <= 3; seed++) size(200, 50, 5, seed);
  }

  private void size(int people, int works, int seats, int seed) {
    var about = "%d members × %d assignments × %d seats, %d".formatted(people, works, seats, seed);
    var question = new Questions(new Seeded(seed)).joint(people, works, seats);
    var ours = new JointProposal[1];
    var taken = Repeated.once(() -> ours[0] = compose(question));
    figures.figure(about, taken, Duration.ofSeconds(5));
    if (!(ours[0] instanceof JointProposal.Found found)) {
      figures.note(about, ours[0].getClass().getSimpleName());
      return;
    }
    var proof = found.proof();
    figures.note(
        "  points",
        "%,d, bound %,d, %s"
            .formatted(
                found.total(),
                proof.most(),
                proof.isProven()
                    ? "proven"
                    : "gap %.2f %%".formatted(100.0 * proof.gap() / found.total())));
    for (var limit : new Duration[] {taken, Duration.ofSeconds(5)})
      figures.note("  Timefold in " + limit.toMillis() + " ms", timefold(question, limit, found));
  }

  private static JointProposal compose(JointQuestion question) {
    return new JointComposer(question, JointComposer.USUAL, SolverLibrary.ofThisMachine())
        .propose();
  }

  private static String timefold(
      JointQuestion question, Duration limit, JointProposal.Found found) {
    var plan = TimefoldTeams.solve(question, limit);
    if (plan.broken() > 0) return "%,d rules broken".formatted(plan.broken());
    return "%,d points, %.2f %% of ours, after %,d moves; it gives no bound"
        .formatted(plan.points(), 100.0 * plan.points() / found.total(), plan.moves());
  }
}
