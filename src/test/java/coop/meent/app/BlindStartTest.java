package coop.meent.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A start where a display is named that does not answer, or where GTK is missing.
class BlindStartTest {

  @TempDir private Path home;

  @Test
  @EnabledOnOs(OS.LINUX)
  void theReasonAndTheWayOnAreTold() throws Exception {
    try (var blind = ProgramProcess.runBlind(home)) {
      assertThat(blind.output())
          .contains("No window can be drawn here")
          .contains("meent --help")
          .doesNotContain("Exception");
      assertThat(blind.status()).isOne();
    }
  }
}
