package coop.meent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LogoTest {

  @Test
  void drawsTheLinesOfTheFile() throws IOException {
    try (var file = Logo.class.getResourceAsStream("/coop/meent/artwork/logo.svg")) {
      assertThat(file).isNotNull();
      assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8))
          .contains("\"" + Logo.LEFT + "\"", "\"" + Logo.RIGHT + "\"", "\"" + Logo.GROUND + "\"");
    }
  }
}
