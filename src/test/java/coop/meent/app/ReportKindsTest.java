package coop.meent.app;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.document.ReportKind;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportKindsTest {

  @TempDir private Path folder;

  @Test
  void whatIsListedBeforeAFileIsOpenIsWhatCanBeMadeOfOne() {
    new TestCooperative(folder).close();
    var wiring = new Wiring(TestCooperative.CLOCK);
    try (var services = wiring.openForReading(folder.resolve("test.meent"))) {
      assertThat(ReportWiring.kinds())
          .extracting(ReportKind::name)
          .doesNotHaveDuplicates()
          .containsExactlyInAnyOrderElementsOf(
              services.reports().kinds().stream().map(ReportKind::name).toList());
    }
  }
}
