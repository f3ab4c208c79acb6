package coop.meent.handover;

import static coop.meent.handover.HandoverOffice.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.client.ContractCard.Substitution;
import coop.meent.document.Cell;
import coop.meent.document.PdfJudge;
import coop.meent.document.PdfWriter;
import coop.meent.document.Report;
import coop.meent.member.MemberDraft;
import coop.meent.statute.Consent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The continuity sheet and the dossier on paper.
class HandoverPapersTest {

  @TempDir private Path folder;
  private HandoverOffice office;
  private HandoverPapers papers;

  @BeforeEach
  void open() {
    office = new HandoverOffice(folder);
    papers = office.services.handingOver().papers();
    office
        .services
        .handingOver()
        .standIns()
        .name(
            office.website.id(),
            Optional.empty(),
            Optional.of(office.tom.id()),
            Optional.of(office.eva.id()),
            office.noor.id());
  }

  @AfterEach
  void close() {
    office.close();
  }

  private static String words(Report report) {
    return report.tables().stream()
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> row.cells().stream())
        .map(Cell::plain)
        .collect(Collectors.joining("\n"));
  }

  private static byte[] written(Report report, String name) throws IOException {
    var file = Path.of("target/papers/" + name + ".pdf");
    Files.createDirectories(file.getParent());
    new PdfWriter().write(report, file);
    return Files.readAllBytes(file);
  }

  @Test
  void onlyWhoAgreedIsNamedToTheClient() throws Exception {
    var sheet = papers.continuity(office.website);
    assertThat(words(sheet)).doesNotContain("Noor", "Tom", "Eva").contains("een collega");
    assertThat(papers.unnamed(office.website))
        .containsExactlyInAnyOrder(office.noor.name(), office.tom.name(), office.eva.name());
    assertThat(papers.unreachable(office.website)).isEmpty();
    agrees(office.tom.id());
    var after = papers.continuity(office.website);
    assertThat(words(after)).contains("Tom Smit").doesNotContain("Noor", "Eva");
    agrees(office.noor.id());
    assertThat(papers.unnamed(office.website)).containsExactly(office.eva.name());
    assertThat(papers.unreachable(office.website)).containsExactly(office.noor.name());
    assertThat(words(papers.continuity(office.website)))
        .contains(office.noor.name() + " · via de coöperatie");
    var called = MemberDraft.of(office.noor).calledOn(Optional.of(" +31 6  00 12 34 56"));
    office.services.members().change(office.noor.id(), called);
    assertThat(papers.unreachable(office.website)).isEmpty();
    assertThat(words(papers.continuity(office.website)))
        .contains(office.noor.name() + " · +31 6 00 12 34 56");
    var pdf = written(after, "continuity");
    PdfJudge.assertAccepted(pdf);
  }

  private void agrees(MemberId who) {
    office
        .services
        .statutes()
        .consent(
            who, Consent.Purpose.CLIENT_SHEET, true, TODAY, Optional.empty(), Optional.empty());
  }

  @Test
  void theDossierIsWholeOnPaperAndReadAloud() throws Exception {
    office.fill();
    office.card(Substitution.GROUNDS);
    var id = office.handedOver();
    for (var language : Language.values()) {
      var report = papers.dossier(office.website.id(), Optional.of(id), language).orElseThrow();
      assertThat(words(report))
          .contains(
              "de kluis van het team",
              "Els de Groot",
              "Nieuwe teksten plaatsen",
              "Eerst de teksten");
      PdfJudge.assertAccepted(written(report, "dossier-" + language.code()));
    }
  }
}
