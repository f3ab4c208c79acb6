package coop.meent.document;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfWriterTest {

  private static final Path LOOK = Path.of("target", "look");

  private final PdfWriter writer = new PdfWriter();

  static Stream<Report> reports() {
    return Stream.of(
        Samples.memberStatement(),
        Samples.generalLedger(22),
        Samples.oddNames(),
        Samples.empty(),
        Samples.manyColumns(),
        Samples.twoTables(),
        Samples.charts(),
        Samples.headings(60));
  }

  /// The files stay in `target/look`, to be looked at.
  @ParameterizedTest
  @MethodSource("reports")
  void keepsBothStandards(Report report) throws IOException {
    var pdf = writer.bytes(report);
    Files.createDirectories(LOOK);
    Files.write(LOOK.resolve(report.name() + ".pdf"), pdf);
    PdfJudge.assertAccepted(pdf);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void nothingIsCutOrOverlaps(Report report) throws IOException {
    assertThat(new PdfPlaces(writer.bytes(report)).faults()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void showsEveryFigureAsTheScreenDoes(Report report) throws IOException {
    try (var pages = PdfPages.of(writer.bytes(report))) {
      var text = new StringBuilder();
      for (int page = 1; page <= pages.count(); page++) text.append(pages.text(page));
      for (var figure : report.figures()) assertThat(text).contains(figure.shown(report.texts()));
      for (var table : report.tables()) {
        for (var row : table.rows()) {
          for (var cell : row.cells()) {
            if (!(cell instanceof Cell.Text)) assertThat(text).contains(cell.shown(report.texts()));
          }
        }
      }
    }
  }

  @Test
  void sameReportGivesSameBytesAtAnotherMomentAndPlace() throws InterruptedException {
    var first = writer.bytes(Samples.memberStatement());
    var zone = TimeZone.getDefault();
    var locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      Thread.sleep(1100);
      assertThat(new PdfWriter().bytes(Samples.memberStatement())).isEqualTo(first);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void anotherCentGivesAnotherDocumentId() throws IOException {
    var one = id(writer.bytes(amounting("1.00")));
    assertThat(id(writer.bytes(amounting("1.01")))).isNotEqualTo(one);
    assertThat(id(writer.bytes(amounting("1.00")))).isEqualTo(one);
  }

  private static Report amounting(String amount) {
    return Report.named("x", Language.EN, LocalDate.parse("2026-01-01"))
        .title("One figure")
        .figure(Figure.of("Figure", Money.parse(amount)))
        .build();
  }

  private static String id(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return String.valueOf(document.getDocument().getDocumentID());
    }
  }

  @Test
  void saysItsTitleLanguageAndDate() throws IOException {
    try (var document = Loader.loadPDF(writer.bytes(Samples.memberStatement()))) {
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Ledenoverzicht");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl-NL");
      assertThat(document.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo("2026-09-30T00:00:00Z");
    }
  }

  @Test
  void everyPageRepeatsTheColumnsAndCountsItself() throws IOException {
    try (var pages = PdfPages.of(writer.bytes(Samples.generalLedger(6)))) {
      assertThat(pages.count()).isGreaterThan(4);
      for (int page = 1; page <= pages.count(); page++) {
        assertThat(pages.text(page))
            .contains("Description", "page " + page + " of " + pages.count());
      }
    }
  }

  @Test
  void aHeadingNeverEndsAPage() throws IOException {
    try (var pages = PdfPages.of(writer.bytes(Samples.headings(400)))) {
      assertThat(pages.count()).isGreaterThan(15);
      for (int page = 1; page < pages.count(); page++) {
        var lines =
            pages.text(page).lines().filter(line -> line.matches("(Heading|Line below) \\d+.*"));
        assertThat(lines.toList().getLast()).as("page " + page).startsWith("Line");
      }
    }
  }

  @Test
  void estimatesPagesWithinAFewInAHundred() throws IOException {
    for (var report : List.of(Samples.memberStatement(), Samples.generalLedger(60))) {
      try (var pages = PdfPages.of(writer.bytes(report))) {
        int estimate = writer.estimatedPages(report);
        assertThat(estimate * 100 / pages.count()).isBetween(93, 107);
      }
    }
  }

  @Test
  void anyTextGivesAValidFile() {
    long seed = Long.getLong("seed", 20261121);
    System.out.println("PdfWriterTest.anyTextGivesAValidFile -Dseed=" + seed);
    var random = new Seeded(seed);
    var table = Table.named("t", anyText(random)).column(Column.text("a", anyText(random), 1));
    table.column(Column.text("b", anyText(random), 2)).column(Column.amount("c", "C"));
    for (int i = 0; i < 200; i++) {
      table.row(
          Row.of(
              Cell.of(anyText(random)),
              Cell.of(anyText(random)),
              Cell.of(new Money(random.nextLong()))));
    }
    var report =
        Report.named("any", Language.EN, LocalDate.parse("2026-01-01"))
            .title("x" + anyText(random))
            .subtitle(anyText(random))
            .issuedBy(new Issuer(anyText(random), anyText(random), anyText(random)))
            .figure(Figure.of(anyText(random), new Money(random.nextLong())))
            .table(table.build())
            .closing(anyText(random))
            .build();
    PdfJudge.assertAccepted(writer.bytes(report));
  }

  /// Any characters at all, mostly from the lower planes, halves of pairs among them.
  private static String anyText(Seeded random) {
    var text = new StringBuilder();
    int length = random.nextInt(30);
    for (int i = 0; i < length; i++) {
      int bound = random.pick(List.of(0x80, 0x80, 0x250, 0x3000, 0x10000, 0x30000));
      text.appendCodePoint(random.nextInt(bound));
    }
    return text.toString();
  }
}
