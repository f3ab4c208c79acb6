package coop.meent.bank;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coop.meent.bank.file.Statement;
import coop.meent.bank.file.StatementRefusal;
import coop.meent.base.RefusedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The statement of a credit card, as its PDF and as the text of it.
class CardStatementTest {

  private static final String READ =
      """
      ICS12345678901 | EUR | 2026-1 | 2025-12-28..2026-01-17 | -1250.00 -> -70.75 | gap - | pending 0
        2025-12-28 | 2025-12-27 | 1250.00 | GEINCASSEERD VORIG SALDO | - | - | - | - | - | - | -
        2026-01-02 | 2025-12-31 | -58.75 | DRUKWERKHUIS ZUTPHEN NL | - | - | - | - | - | - | -
        2026-01-06 | 2026-01-05 | -12.00 | SERVERS INC DUBLIN IE | - | - | 13,00 USD Wisselkoers USD 1,08333 | - | - | - | -
      """;

  @TempDir Path folder;

  @Test
  void itsTextIsRecognisedWithoutAsking() throws IOException {
    assertThat(StatementText.of(read("card.txt", sample().getBytes(UTF_8)))).isEqualTo(READ);
    assertThat(StatementText.of(read("w.txt", sample().getBytes(Charset.forName("windows-1252")))))
        .isEqualTo(READ);
  }

  @Test
  void itsTextWithoutColumnsSaysTheSame() throws IOException {
    var narrow = sample().replaceAll(" {2,}", " ");
    assertThat(StatementText.of(read("card.txt", narrow.getBytes(UTF_8)))).isEqualTo(READ);
  }

  @Test
  void itsPdfSaysTheSame() throws IOException {
    assertThat(StatementText.of(read("card.pdf", pdf(sample())))).isEqualTo(READ);
  }

  @Test
  void textAndPdfOfOneStatementAreImportedOnce() throws IOException {
    var text = Files.writeString(folder.resolve("card.txt"), sample());
    var pdf = Files.write(folder.resolve("card.pdf"), pdf(sample()));
    try (var coop = new BankCooperative(folder)) {
      var first = (ImportOutcome.Imported) coop.bank.importFiles(coop.coop.book, List.of(text));
      var second = (ImportOutcome.Imported) coop.bank.importFiles(coop.coop.book, List.of(pdf));
      assertThat(first.statements()).allMatch(one -> one.newLines() == 3);
      assertThat(second.statements()).allMatch(one -> one.newLines() == 0);
      assertThat(coop.lines()).hasSize(3);
    }
  }

  @Test
  void aLineWithoutItsAmountRefusesTheWholeFileAndIsNamed() throws IOException {
    assertThat(refused(sample().replace("58,75 Af", "")))
        .isEqualTo(new StatementRefusal.Missing("card.txt", "15:1 Bedrag in euro's"));
    assertThat(refused(sample().replace("31 dec         02 jan", "31 dec         32 jan")))
        .isEqualTo(new StatementRefusal.BadDate("card.txt", "15:1", "32 jan"));
    assertThat(refused(sample().replace("€ 70,75                  Af", "")))
        .isEqualTo(new StatementRefusal.Missing("card.txt", "5:1 Nieuw openstaand saldo"));
    assertThat(refused(sample().replace("1 van 2", "")))
        .isEqualTo(new StatementRefusal.Missing("card.txt", "1:1 ICS-klantnummer"));
  }

  @Test
  void aPdfOfAnythingElseIsRefused() throws IOException {
    var thrown =
        catchThrowableOfType(
            RefusedException.class, () -> read("other.pdf", pdf("An invoice\n€ 12,00")));
    assertThat(thrown.refusal()).isEqualTo(new StatementRefusal.OtherFormat("other.pdf", "PDF"));
    var good = pdf(sample());
    for (int length = 8; length < good.length; length += 97) {
      var cut = Arrays.copyOf(good, length);
      try {
        read("cut.pdf", cut);
      } catch (RefusedException e) {
        assertThat(e.refusal()).isInstanceOf(StatementRefusal.class);
      }
    }
  }

  private StatementRefusal refused(String content) {
    var thrown =
        catchThrowableOfType(
            RefusedException.class, () -> read("card.txt", content.getBytes(UTF_8)));
    assertThat(thrown).as("not refused").isNotNull();
    return (StatementRefusal) thrown.refusal();
  }

  private List<Statement> read(String name, byte[] bytes) throws IOException {
    return new StatementFile(Files.write(folder.resolve(name), bytes)).read();
  }

  /// Each run of letters at its own place, as on the real pages.
  private static byte[] pdf(String text) throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      var font = new PDType1Font(FontName.COURIER);
      try (var content = new PDPageContentStream(document, page)) {
        float y = 780;
        for (var line : text.lines().toList()) {
          y -= 14;
          var runs = Pattern.compile("\\S+( \\S+)*").matcher(line);
          while (runs.find()) {
            content.beginText();
            content.setFont(font, 5);
            content.newLineAtOffset(20 + 3.2f * runs.start(), y);
            content.showText(runs.group());
            content.endText();
          }
        }
      }
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static String sample() throws IOException {
    try {
      return Files.readString(
          Path.of(
              Objects.requireNonNull(CardStatementTest.class.getResource("files/ics-card.txt"))
                  .toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
