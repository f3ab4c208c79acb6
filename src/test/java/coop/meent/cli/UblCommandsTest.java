package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import coop.meent.document.Attachment;
import coop.meent.document.PdfWriter;
import coop.meent.document.Report;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An electronic invoice looked at on a terminal, without any books.
class UblCommandsTest {

  @TempDir Path folder;
  private Commanded terminal;
  private String xml = "";

  @BeforeEach
  void plain() throws IOException, URISyntaxException {
    terminal = new Commanded(folder);
    var sample = getClass().getResource("/coop/meent/einvoice/invoice.xml");
    xml = Files.readString(Path.of(Objects.requireNonNull(sample).toURI()));
  }

  private int check(String name, byte[] content, String... more) throws IOException {
    var file = Files.write(folder.resolve(name), content);
    var words = new ArrayList<>(List.of("ubl", "check", file.toString()));
    words.addAll(List.of(more));
    return terminal.run(words.toArray(String[]::new));
  }

  private int check(String content, String... more) throws IOException {
    return check("factuur.xml", content.getBytes(StandardCharsets.UTF_8), more);
  }

  @Test
  void aSoundInvoiceIsShown() throws IOException {
    assertThat(check(xml)).isZero();
    assertThat(terminal.output())
        .contains(
            "Invoice 2026-0001 of 2026-11-20",
            "NLCIUS",
            "Coöperatie De Meent U.A., Brink 1, 7411 BR Deventer, NL, KvK 90001234",
            "Waterschap Oost",
            "2026-10-01 – 2026-10-31",
            "Afdeling Dijken",
            "2026-12-20",
            "NL91ABNA0417164300, telling “RF31 2026 0001”",
            "Nothing is wrong with this invoice.");
    assertThat(terminal.output())
        .containsPattern("1 +Ontwerp +37.5 +hours +95 +S 21% +3562.50")
        .containsPattern("S 21% +3590.10 +753.92")
        .containsPattern("To pay \\(EUR\\) +4344.02");
    assertThat(terminal.errors()).isEmpty();
  }

  @Test
  void inDutchToo() throws IOException {
    terminal.speaks(Language.NL);
    assertThat(check(xml)).isZero();
    assertThat(terminal.output())
        .contains("Factuur 2026-0001 van 2026-11-20", "Leverancier", "uur", "Te betalen (EUR)")
        .contains("Met deze factuur is niets mis.");
  }

  @Test
  void whatIsWrongIsSaidWithTheNextStepAndTheStatusTellsIt() throws IOException {
    var spoilt =
        xml.replace(">4344.02<", ">4344.03<")
            .replace("0106\">90001234", "0088\">5790000436057")
            .replace("NL91ABNA0417164300", "NL91ABNA0417164301");
    assertThat(check(spoilt)).isEqualTo(1);
    assertThat(terminal.output()).contains("4344.03").doesNotContain("Nothing is wrong");
    assertThat(terminal.errors())
        .contains("stands 4,344.03 for the total with VAT; it should be 4,344.02")
        .contains("Do not pay or book it yet")
        .contains("The supplier has no KvK number.")
        .contains("NL91ABNA0417164301 is no sound IBAN.");
  }

  @Test
  void aDoubtAloneIsSaidAndNothingMore() throws IOException {
    assertThat(check(xml.replace("NL91ABNA0417164300", "NL91ABNA0417164301"))).isZero();
    assertThat(terminal.errors()).contains("is no sound IBAN.");
    assertThat(terminal.output()).doesNotContain("Nothing is wrong");
  }

  @Test
  void aProgramReadsItAsJson() throws IOException {
    assertThat(check(xml.replace(">4344.02<", ">4344.03<"), "--json")).isEqualTo(1);
    assertThat(terminal.json("payable")).isEqualTo("4344.03");
    assertThat(terminal.json("kind")).isEqualTo("invoice");
    assertThat(terminal.output())
        .contains("\"key\" : \"UblFault.WrongTotal\"", "\"blocks\" : true")
        .contains("\"iban\" : \"NL91ABNA0417164300\"");
  }

  @Test
  void theOneInsideAPdfIsFound() throws IOException {
    var report = Report.named("invoice", Language.EN, LocalDate.of(2026, 11, 20)).title("Invoice");
    var inside = Attachment.xml("factuur.xml", "x", xml.getBytes(StandardCharsets.UTF_8));
    assertThat(check("a.pdf", new PdfWriter().bytes(report.build(), List.of(inside)))).isZero();
    assertThat(terminal.output()).contains("Invoice 2026-0001");
    assertThat(check("b.pdf", new PdfWriter().bytes(report.build()))).isEqualTo(1);
    assertThat(terminal.errors()).contains("b.pdf is a PDF with no electronic invoice inside.");
    assertThat(check("c.pdf", "%PDF-1.7 no".getBytes(StandardCharsets.US_ASCII))).isEqualTo(1);
    assertThat(terminal.errors()).contains("c.pdf could not be read");
  }

  @Test
  void whatIsNoInvoiceIsRefused() throws IOException {
    assertThat(check("<Document/>")).isEqualTo(1);
    assertThat(terminal.errors()).contains("no UBL invoice", "<Document>", "Ask the sender");
    assertThat(terminal.run("ubl", "check", folder.resolve("no.xml").toString())).isEqualTo(1);
    assertThat(terminal.errors()).contains("no.xml is not there.");
    assertThat(terminal.run("ubl", "check")).isEqualTo(2);
    assertThat(terminal.run("ubl")).isEqualTo(2);
  }
}
