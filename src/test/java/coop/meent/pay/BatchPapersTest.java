package coop.meent.pay;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import coop.meent.base.Written;
import coop.meent.document.PdfWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchPapersTest {

  @TempDir Path folder;

  @Test
  void theListNamesEveryPaymentAndWhoLookedAtIt() throws Exception {
    try (var office = new PayOffice(folder)) {
      office.owes(office.noor, "1250.00");
      office.owes(office.mees, "480.25");
      var batch = office.batch();
      office.export(batch, office.mees.id());
      for (var language : Language.values()) {
        var report = office.services.batchPapers().list(batch.id(), language);
        assertThat(report.tables().getFirst().rows()).hasSize(3);
        assertThat(report.closing())
            .anyMatch(words ->
                words.contains(
                    office.now(batch).batch().exported().orElseThrow().mark().orElseThrow()));
        var pdf =
            Files.createDirectories(Path.of("target/papers")).resolve("batch-" + language + ".pdf");
        assertThat(new PdfWriter().write(report, pdf)).isInstanceOf(Written.Done.class);
      }
    }
  }
}
