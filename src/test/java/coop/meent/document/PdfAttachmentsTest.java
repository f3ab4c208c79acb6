package coop.meent.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfAttachmentsTest {

  private static final int MOST = 1 << 20;
  private static final Attachment INVOICE =
      Attachment.xml("factuur-é.xml", "De factuur voor programma’s", bytes("<Invoice>€</Invoice>"));

  @TempDir private Path folder;

  private final PdfWriter writer = new PdfWriter();

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aPaperWithAFileInsideKeepsBothStandards() {
    PdfJudge.assertAccepted(writer.bytes(Samples.memberStatement(), List.of(INVOICE)));
    var second =
        new Attachment("a.csv", "text/csv", "Uren", Attachment.Relation.SUPPLEMENT, bytes("a;b"));
    PdfJudge.assertAccepted(writer.bytes(Samples.memberStatement(), List.of(INVOICE, second)));
  }

  @Test
  void theFileComesOutAsItWentIn() throws IOException {
    var pdf = writer.bytes(Samples.memberStatement(), List.of(INVOICE));
    var out = PdfAttachments.of(pdf, MOST);
    assertThat(out).hasSize(1);
    assertThat(out.getFirst()).usingRecursiveComparison().isEqualTo(INVOICE);
  }

  @Test
  void aProgramFindsItByTheCatalog() throws IOException {
    var pdf = writer.bytes(Samples.memberStatement(), List.of(INVOICE));
    try (var document = Loader.loadPDF(pdf)) {
      var associated =
          document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
      assertThat(associated).hasSize(1);
    }
  }

  @Test
  void theSamePaperAndFileGiveTheSameBytes() throws IOException {
    var file = folder.resolve("a.pdf");
    writer.write(Samples.memberStatement(), List.of(INVOICE), file);
    assertThat(Files.readAllBytes(file))
        .isEqualTo(new PdfWriter().bytes(Samples.memberStatement(), List.of(INVOICE)))
        .isNotEqualTo(writer.bytes(Samples.memberStatement()));
  }

  @Test
  void whatIsTooLargeIsLeftOut() throws IOException {
    var bomb = new Attachment("b", "text/xml", "b", Attachment.Relation.DATA, new byte[MOST + 1]);
    var pdf = writer.bytes(Samples.memberStatement(), List.of(bomb, INVOICE));
    assertThat(PdfAttachments.of(pdf, MOST))
        .extracting(Attachment::name)
        .containsExactly(INVOICE.name());
  }

  @Test
  void aPaperWithoutAndWhatIsNoPaper() throws IOException {
    assertThat(PdfAttachments.of(writer.bytes(Samples.memberStatement()), MOST)).isEmpty();
    assertThatThrownBy(() -> PdfAttachments.of(bytes("no"), MOST)).isInstanceOf(IOException.class);
  }
}
