package coop.meent.cover;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.document.Cell;
import coop.meent.document.PdfJudge;
import coop.meent.document.PdfWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The register of policies on paper.
class CoverPapersTest {

  private static final LocalDate START = LocalDate.of(2026, 1, 1);

  @TempDir private Path folder;

  @Test
  void theRegisterNamesPoliciesAndWhoBearsWhatAndIsReadAloud() throws Exception {
    try (var coop = new TestCooperative(folder)) {
      var cover =
          new CoverService(
              coop.store,
              coop.ids,
              TestCooperative.CLOCK,
              coop.members,
              new PotBook(coop.ledger, coop.statements));
      var draft =
          new PolicyDraft(
              "Beroepsaansprakelijkheid",
              PolicyKind.PROFESSIONAL_LIABILITY,
              "Onderlinge Oost-Nederland",
              Optional.of("BA-2026-117"),
              START,
              12,
              30);
      var terms = new PolicyTerms(START, Money.parse("1850"), Money.parse("2500"));
      var kept = (CoverOutcome.Kept) cover.add(draft, terms);
      cover.insure(kept.history().policy().id(), coop.founder.id(), START);
      var papers = new CoverPapers(cover, coop.members, TestCooperative.CLOCK);
      for (var language : Language.values()) {
        var report = papers.register(TestCooperative.TODAY, language);
        var rows =
            report.tables().stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> row.cells().stream().map(Cell::plain).toList())
                .toList();
        assertThat(rows).contains(List.of("Bas Hoekstra", "365", "1850.00"));
        assertThat(rows.getFirst())
            .contains("Onderlinge Oost-Nederland", "BA-2026-117", "2026-12-02", "1850.00");
        var file = Path.of("target/papers/insurance-" + language.code() + ".pdf");
        Files.createDirectories(file.getParent());
        new PdfWriter().write(report, file);
        PdfJudge.assertAccepted(Files.readAllBytes(file));
      }
    }
  }
}
