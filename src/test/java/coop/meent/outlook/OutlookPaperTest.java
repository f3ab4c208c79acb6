package coop.meent.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import coop.meent.document.Issuer;
import coop.meent.document.PdfJudge;
import coop.meent.document.PdfPages;
import coop.meent.document.PdfWriter;
import coop.meent.pooling.Limit;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutlookPaperTest {

  private static final Path LOOK = Path.of("target", "look");

  /// The files stay in `target/look`, to be looked at.
  @ParameterizedTest
  @EnumSource(Language.class)
  void saysWhatIsSupposedAndNotKnownInBothLanguages(Language language) throws IOException {
    var usual = Scenario.usual();
    var all =
        List.of(
            new Compared("nu", Outlook.of(usual)),
            new Compared("50 mensen", Outlook.of(usual.withMembers(50))),
            new Compared("6%", Outlook.of(usual.withDeposit(new BigDecimal("0.06")))));
    var paper =
        new OutlookPaper(
            new Issuer("Coöperatie De Meent U.A.", "01234567", "Utrecht"),
            LocalDate.parse("2026-11-20"));
    var needed = Needed.of(usual, new BigDecimal("0.05"));
    var report = paper.report(language, "Kring Noord", all, Optional.of(needed));
    var pdf = new PdfWriter().bytes(report);
    Files.createDirectories(LOOK);
    Files.write(LOOK.resolve("circle-outlook-" + language.code() + ".pdf"), pdf);
    PdfJudge.assertAccepted(pdf);
    assertThat(report.charts())
        .hasSize(2)
        .allSatisfy(chart -> assertThat(chart.words()).isNotBlank());
    try (var pages = PdfPages.of(pdf)) {
      var text = new StringBuilder();
      for (int page = 1; page <= pages.count(); page++) text.append(pages.text(page));
      var words = text.toString().replaceAll("\\s+", " ");
      assertThat(words).contains(Limit.NO_PROMISE.in(report.texts()), "50 mensen", "Kring Noord");
    }
  }
}
