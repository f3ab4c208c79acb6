package coop.meent.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.TestCooperative;
import coop.meent.base.RefusedException;
import coop.meent.store.StoreRefusal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlyOpeningTest {

  private final Wiring wiring = new Wiring(TestCooperative.CLOCK);

  @TempDir private Path folder;

  @Test
  void givesTheFileThatWasOpenedMeanwhile() throws Exception {
    var file = folder.resolve("new.meent");
    wiring.create(file).close();
    try (var services = new EarlyOpening(() -> wiring.open(file)).open()) {
      assertThat(services.store().file()).isEqualTo(file);
      assertThat(services.store().isWritable()).isTrue();
    }
  }

  @Test
  void refusesAsTheOpeningItselfWould() {
    var missing = folder.resolve("no.meent");
    assertThatThrownBy(new EarlyOpening(() -> wiring.open(missing))::open)
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal()).isEqualTo(new StoreRefusal.NotFound(missing)));
  }
}
