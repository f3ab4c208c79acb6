package coop.meent.invoice;

import static coop.meent.invoice.InvoiceOffice.TODAY;
import static coop.meent.invoice.InvoiceOffice.line;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.document.Letter;
import coop.meent.document.PdfJudge;
import coop.meent.document.PdfWriter;
import coop.meent.work.Client;
import coop.meent.work.ClientDraft;
import coop.meent.work.ClientTerms;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Papers as they go out, looked at by judges that nobody here wrote.
class InvoicePapersTest {

  private static final Path SCREENS = Path.of("target/screens");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  @TempDir Path folder;
  private InvoiceOffice office;
  private InvoicePapers papers;

  @BeforeEach
  void open() {
    office = new InvoiceOffice(folder);
    papers = new InvoicePapers(office.invoices);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void theCodeOnThePageSaysWhomToPayHowMuch() throws Exception {
    office.logged(LocalDate.of(2026, 10, 5), 450);
    var invoice = office.made(DAY, office.hoursOfOctober());
    var pdf = written(papers.paper(invoice), "invoice-nl");
    PdfJudge.assertAccepted(pdf);
    assertThat(scanned(pdf))
        .isEqualTo(
            "BCD\n002\n1\nSCT\n\nCooperatie De Meent U.A.\nNL91ABNA0417164300\nEUR862.13\n\n"
                + invoice.paymentReference());
    assertThat(text(pdf))
        .contains("Factuur 2026-0001")
        .contains("Luisteren aan de dijk")
        .contains("7,5 uur")
        .contains("Te betalen")
        .contains("NL000099998B57")
        .contains("oktober 2026");
  }

  @Test
  void fortyLinesAndLongNamesGoOverPages() throws Exception {
    var client = foreign();
    var lines = new DraftLine[40];
    for (int i = 0; i < lines.length; i++)
      lines[i] =
          line(
              "Session "
                  + (i + 1)
                  + " with everybody who listens to the water, and what came of it",
              "1.25",
              "1,080.40".replace(",", ""),
              "VED");
    var draft = office.draft(Draft.Content.of(client.id(), lines));
    var made = (FinalOutcome.Final) office.make(draft, DAY);
    var pdf = written(papers.paper(made.invoice()), "invoice-en-long");
    PdfJudge.assertAccepted(pdf);
    assertThat(text(pdf))
        .contains("Invoice 2026-0001")
        .contains("DE136695976")
        .containsIgnoringCase("reverse charge")
        .contains("Session 40");
  }

  private Client foreign() {
    var terms =
        new ClientTerms(
            Optional.of("Donaudampfschifffahrtsgesellschaftsstraße 118, Hinterhaus, 3. Stock"),
            Optional.of("50667"),
            Optional.of("DE"),
            Optional.empty(),
            Optional.of(14),
            Optional.of(Language.EN),
            Optional.of("Kostenstelle 4711 / Abteilung für besonders lange Bezeichnungen"));
    return office.save(
        ClientDraft.named("Gesellschaft für Wasserbau, Deichpflege und angewandtes Zuhören mbH")
            .in("Köln")
            .withNumbers(Optional.empty(), Optional.of("DE136695976"))
            .on(terms));
  }

  @Test
  void creditNotesAndRemindersAndDraftsAreLetters() throws Exception {
    var invoice = office.made(LocalDate.of(2026, 9, 1), "100.00", "V21");
    var reminder = (ReminderOutcome.Reminded) office.invoices.remind(invoice.id(), TODAY);
    var letter = written(papers.reminder(invoice, reminder.reminder()), "reminder");
    PdfJudge.assertAccepted(letter);
    assertThat(text(letter)).contains("€\u00a0121,00");
    var by = new Texts(Language.NL).date(reminder.reminder().next());
    assertThat(text(letter).replaceAll("\\s+", " "))
        .as("the box to pay by asks by the same day as the letter")
        .contains("betalen vóór of op " + by);
    assertThat(scanned(letter)).contains("EUR121.00");
    var credited =
        (CreditOutcome.Credited) office.invoices.credit(invoice.id(), CreditRequest.whole(TODAY));
    var note = written(papers.paper(credited.note()), "credit-note");
    PdfJudge.assertAccepted(note);
    assertThat(text(note)).contains("Creditnota 2026-0002").contains("2026-0001");
    var draft = office.draft(line("Advies", "2", "50.00", "V21"), line("Reis", "1", "9", "V9"));
    var composed = office.invoices.compose(draft, TODAY);
    var concept = written(papers.paper(composed.invoice()), "draft");
    PdfJudge.assertAccepted(concept);
    assertThat(text(concept)).contains("Conceptfactuur").doesNotContain("2026-0000");
    assertThat(composed.invoice().gross()).isEqualTo(Money.parse("130.81"));
    assertThat(composed.invoice().period()).isEqualTo(new FiscalPeriod(TODAY, TODAY));
  }

  /// Kept to be looked at, page by page.
  private static byte[] written(Letter letter, String name) throws IOException {
    var pdf = new PdfWriter().bytes(letter);
    Files.createDirectories(SCREENS);
    try (var document = Loader.loadPDF(pdf)) {
      for (int page = 0; page < document.getNumberOfPages(); page++)
        ImageIO.write(
            new PDFRenderer(document).renderImageWithDPI(page, 90),
            "png",
            SCREENS.resolve("paper-" + name + "-" + (page + 1) + ".png").toFile());
    }
    return pdf;
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String scanned(byte[] pdf) throws Exception {
    try (var document = Loader.loadPDF(pdf)) {
      BufferedImage image =
          new PDFRenderer(document).renderImageWithDPI(document.getNumberOfPages() - 1, 300);
      var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
      return new QRCodeReader().decode(bitmap).getText();
    }
  }
}
