package coop.meent.bench;

import coop.meent.base.Seeded;
import coop.meent.composer.Composer;
import coop.meent.composer.Limit;
import coop.meent.composer.Proposal;
import coop.meent.composer.Questions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The proven best team for five seats out of fifty members, and why each of the others is not in
/// it: the middle of questions made by chance.
final class ComposerSpeed {

  private static final int QUESTIONS = 31;
  private static final int MEMBERS = 50;
  private static final int SEATS = 5;

  private final Figures figures;

  ComposerSpeed(Figures figures) {
    this.figures = figures;
  }

  void measure() {
    List<Duration> proposed = new ArrayList<>();
    List<Duration> explained = new ArrayList<>();
    for (int seed = 0; seed < QUESTIONS; seed++) {
      var question = new Questions(new Seeded(seed)).large(MEMBERS, SEATS);
      var composer = new Composer(question, Limit.USUAL);
      var proposal = new Proposal[1];
      proposed.add(Repeated.once(() -> proposal[0] = composer.propose()));
      if (proposal[0] instanceof Proposal.Found(var _, var best, var _, var _))
        explained.add(
            Repeated.once(() -> question.people().forEach(one -> composer.whyNot(one.id(), best))));
    }
    figures.figure(
        "proven best team, %d members and %d seats".formatted(MEMBERS, SEATS),
        Repeated.middle(proposed),
        Duration.ofMillis(200));
    figures.figure(
        "why not, for all %d members".formatted(MEMBERS),
        Repeated.middle(explained),
        Duration.ofSeconds(3));
  }
}
