package coop.meent.document;

import java.nio.file.*;
import org.junit.jupiter.api.Test;

class PdfWriterTest {

  private final PdfWriter writer = new PdfWriter();

  @Test
  void memberStatementKeepsBothStandards() throws Exception {
    var bytes = writer.bytes(Samples.memberStatement());
    Files.createDirectories(Path.of("target/look"));
    Files.write(Path.of("target/look/member.pdf"), bytes);
    PdfJudge.assertAccepted(bytes);
  }

  @Test
  void ledgerKeepsBothStandards() throws Exception {
    var bytes = writer.bytes(Samples.generalLedger(20));
    Files.createDirectories(Path.of("target/look"));
    Files.write(Path.of("target/look/ledger.pdf"), bytes);
    PdfJudge.assertAccepted(bytes);
  }
}
