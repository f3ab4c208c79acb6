package coop.meent.sync;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// However long a cooperative goes on, and whoever is in it: a laptop that joins fetches few
/// objects, and the vault holds few. (The bench has three hundred laptops over five years.)
class YearsTogetherTest {

  private static final int LAPTOPS = 8;
  private static final int WEEKS = 52;

  @TempDir Path folder;

  @Test
  void aYearOfEightLaptopsStaysSmall() throws Exception {
    long seed = TestSeed.print("aYearOfEightLaptopsStaysSmall");
    var outcome = YearsTogether.of(folder, new YearsTogether.Size(LAPTOPS, WEEKS, 1, 4), seed);
    System.out.println("  " + outcome);
    assertThat(outcome.fresh().isSame()).as("it comes to what the others have").isTrue();
    assertThat(outcome.fresh().objects()).isLessThanOrEqualTo(Packing.CROWD + 20);
    assertThat(outcome.checkpoints()).as("nobody made one by hand").isBetween(6, 13);
    assertThat(outcome.packs()).isPositive();
    assertThat(outcome.most()).as("each week leaves a file of each").isLessThan(LAPTOPS * 20);
  }
}
