package coop.meent.composer;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Seeded;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Whoever else plans the same question is judged by the same sum and the same rules, whatever
/// changes led there.
class JointScoreTest {

  @Test
  void changesLeadToTheSumAndTheRulesOfThePlan() {
    var seeded = new Seeded(TestSeed.print("JointScoreTest"));
    for (int time = 0; time < 60; time++) {
      var question = new Questions(seeded).fewAtOnce();
      var score = new JointScore(question);
      var chosen = new int[score.parts()][2];
      for (var team : chosen) Arrays.fill(team, -1);
      for (int change = 0; change < 40; change++) {
        int part = seeded.nextInt(score.parts());
        int seat = seeded.nextInt(2);
        var who = score.whoFits(part, seat);
        if (who.isEmpty()) continue;
        chosen[part][seat] = who.get(seeded.nextInt(who.size()));
        score.seat(part, seat, chosen[part][seat]);
        if (isFull(chosen)) assertSame(question, chosen, score);
      }
    }
  }

  private static boolean isFull(int[][] chosen) {
    return Arrays.stream(chosen)
        .allMatch(team -> IntStream.of(team).allMatch(person -> person >= 0));
  }

  private static void assertSame(JointQuestion question, int[][] chosen, JointScore score) {
    boolean isTwice =
        Arrays.stream(chosen).anyMatch(team -> IntStream.of(team).distinct().count() < team.length);
    List<List<Integer>> teams =
        Arrays.stream(chosen).map(team -> IntStream.of(team).boxed().toList()).toList();
    assertThat(score.broken() == 0)
        .isEqualTo(!isTwice && PlainJoint.keepsTheWeeks(question, teams));
    if (isTwice) return;
    long points = 0;
    for (int part = 0; part < chosen.length; part++) {
      var own = question.parts().get(part);
      points += Team.of(own, new Points(own), chosen[part]).total();
    }
    assertThat(score.points()).isEqualTo(points);
  }
}
