package coop.meent.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SystemViewerTest {

  private static final Path FILE = Path.of("a report.pdf");

  @Test
  void whatOpensTheFileOpensIt() {
    assumeTrue(Files.exists(Path.of("/bin/true")));
    assertThat(new SystemViewer(List.of("/bin/true")).open(FILE)).isEqualTo(new Opened.Done(FILE));
  }

  @Test
  void aProgramThatFailsOrIsNotThereIsSaidToBeNone() {
    assertThat(new SystemViewer(List.of("no-such-program-anywhere")).open(FILE))
        .isEqualTo(new Opened.NoProgram(FILE));
    assumeTrue(Files.exists(Path.of("/bin/false")));
    assertThat(new SystemViewer(List.of("/bin/false")).open(FILE))
        .isEqualTo(new Opened.NoProgram(FILE));
  }
}
