package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.Wiring;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Written;
import coop.meent.circle.CircleFacts;
import coop.meent.circle.PaymentBatch;
import coop.meent.circle.Receipt;
import coop.meent.demo.SharedDemo;
import coop.meent.document.Issuer;
import coop.meent.document.Made;
import coop.meent.document.PdfWriter;
import coop.meent.document.Report;
import coop.meent.document.ReportRequest;
import coop.meent.house.CircleWords;
import coop.meent.member.Member;
import coop.meent.outlook.Compared;
import coop.meent.outlook.OutlookPaper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// What leaves a circle on paper or for the bank: nowhere a word that a circle does not use, no
/// field for what somebody has, and no name of who did not agree to be named.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CircleOnPaperTest {

  @RegisterExtension static final SharedDemo DEMO = new SharedDemo();

  private static final int YEAR = SharedDemo.TODAY.getYear();

  @TempDir private static Path folder;
  private Services services;
  private List<Compared> compared = List.of();

  @BeforeAll
  void open() {
    var clock =
        Clock.fixed(SharedDemo.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    services = new Wiring(clock).openForReading(DEMO.made().file());
    var shelf = services.circles().shelf(services.members().members().getFirst().id());
    var name = Optional.of(circles().getFirst().circle().name());
    compared = shelf.kept(name).stream().limit(1).map(Compared::of).toList();
  }

  @AfterAll
  void close() {
    services.close();
  }

  private List<CircleFacts> circles() {
    return services.circles().circles();
  }

  private String name(MemberId member) {
    return services.members().member(member).map(Member::name).orElseThrow();
  }

  private static List<MemberId> recipients(CircleFacts facts) {
    return facts.receipts().stream().map(Receipt::member).distinct().toList();
  }

  /// The papers that are of all together, by name.
  private Map<String, Report> shared(Language language) {
    Map<String, Report> papers = new LinkedHashMap<>();
    for (var facts : circles()) {
      var circle = facts.circle();
      papers.put(
          "meeting " + circle.name(), services.circlePapers().meeting(circle.id(), YEAR, language));
      if (!compared.isEmpty())
        papers.put(
            "scenarios",
            new OutlookPaper(new Issuer("De Meent", "", ""), SharedDemo.TODAY)
                .report(language, circle.name(), compared, Optional.empty()));
    }
    papers.put("funds", funds(language));
    return papers;
  }

  private Report funds(Language language) {
    var book = services.ledger().books().getFirst().id();
    var request = ReportRequest.of(language, book, FiscalPeriod.year(YEAR));
    return ((Made.Ready) services.reports().make("funds", request)).report();
  }

  /// All the text of a PDF, and what stands in it about it.
  private static String printed(Report report, String as) throws IOException {
    var target = folder.resolve(as + ".pdf");
    assertThat(new PdfWriter().write(report, target)).isInstanceOf(Written.Done.class);
    try (var pdf = Loader.loadPDF(target.toFile())) {
      return new PDFTextStripper().getText(pdf)
          + pdf.getDocumentInformation().getCOSObject()
          + new String(
              pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
    }
  }

  /// Its text before it is on paper.
  private static String said(Report report) {
    return report.toString().replace("cause=", "");
  }

  private static void usesNoBannedWord(String text, String as) {
    var found = new TreeSet<String>();
    var matcher = CircleWords.BANNED.matcher(text);
    while (matcher.find()) found.add(matcher.group());
    assertThat(found).as(as).isEmpty();
  }

  @Test
  void whatIsForAllNamesNobodyWhoReceived() throws IOException {
    for (var language : Language.values())
      for (var one : shared(language).entrySet()) {
        boolean isOnPaper = language == Language.NL;
        var text = isOnPaper ? printed(one.getValue(), one.getKey()) : said(one.getValue());
        usesNoBannedWord(text, one.getKey());
        for (var facts : circles())
          for (var member : recipients(facts))
            assertThat(text).as(one.getKey()).doesNotContain(name(member));
      }
  }

  /// In the demo nobody agreed that givers see the name.
  @Test
  void aMembersYearNamesNobodyElse() {
    for (var facts : circles())
      for (var member : facts.roll().everybody())
        for (var language : Language.values()) {
          var paper = services.circlePapers().member(facts.circle().id(), member, YEAR, language);
          var text = said(paper);
          usesNoBannedWord(text, name(member));
          for (var other : recipients(facts))
            if (!other.equals(member))
              assertThat(text).as(name(member)).doesNotContain(name(other));
        }
  }

  @Test
  void theBankIsToldWhoIsPaidAndThatItIsAGift() {
    var told = new TreeSet<String>();
    for (var facts : circles())
      for (var month : facts.months()) {
        var batch =
            services
                .circles()
                .months()
                .payments()
                .batch(facts.circle().id(), month.month(), SharedDemo.TODAY);
        if (!(batch instanceof PaymentBatch.Ready ready)) continue;
        for (int i = 0; i < ready.files().size(); i++)
          told.add(new String(ready.bytes(i), StandardCharsets.UTF_8));
      }
    assertThat(told).isNotEmpty();
    for (var file : told) {
      usesNoBannedWord(file, "payment file");
      assertThat(words(file)).allMatch(one -> one.matches("Schenking .* \\d{4}"));
    }
  }

  /// What is written beside each payment.
  private static List<String> words(String file) {
    return java.util.regex.Pattern.compile("<Ustrd>(.*?)</Ustrd>")
        .matcher(file)
        .results()
        .map(one -> one.group(1))
        .collect(Collectors.toList());
  }
}
