package coop.meent.talent;

import static coop.meent.talent.TalentOffice.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Language;
import coop.meent.document.Cell;
import coop.meent.document.PdfJudge;
import coop.meent.document.PdfWriter;
import coop.meent.document.Report;
import coop.meent.teamroom.RoomOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a member tells clients: as text that is edited, and on paper.
class CurriculumTest {

  @TempDir private Path folder;
  private RoomOffice office;
  private CurriculumService curricula;
  private CurriculumPapers papers;
  private MemberId noor;

  @BeforeEach
  void open() {
    office = new RoomOffice(folder);
    curricula = office.services.talentRooms().curricula();
    papers = office.services.talentRooms().curriculumPapers();
    noor = office.noor.id();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private void worked() {
    var design = Skill.idOf("Grafisch ontwerp");
    office
        .services
        .skills()
        .show(
            noor,
            design,
            new EvidenceDraft(
                EvidenceKind.WORK,
                "Huisstijl van een waterschap",
                Optional.of("overheid"),
                Optional.of("team van 3"),
                TODAY.minusMonths(5),
                Optional.empty(),
                Optional.empty()));
    office.services.skills().confirm(office.tom.id(), noor, design);
  }

  private static String words(Report report) {
    return report.tables().stream()
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> row.cells().stream())
        .map(Cell::plain)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void itBeginsFromWhatIsKnownAndKeepsNothingByItself() {
    worked();
    assertThat(curricula.proposal(noor, Language.NL))
        .isEqualTo(
            new CurriculumDraft(
                "Grafisch ontwerp",
                """
                ## Wat ik kan
                - Grafisch ontwerp: helpt anderen

                ## Wat ik deed
                - Huisstijl van een waterschap (overheid, team van 3), 2026\
                """));
    assertThat(curricula.proposal(noor, Language.EN).text()).contains("## What I can do");
    assertThat(curricula.proposal(office.eva.id(), Language.NL).text()).isEmpty();
    assertThat(curricula.all(noor)).isEmpty();
  }

  @Test
  void whoWroteNothingHasNothingToHandOut() {
    assertThat(papers.paper(noor, Language.NL)).isEmpty();
    assertThat(papers.plain(noor, Language.NL)).isEmpty();
    kept("Ontwerper", "Ik maak huisstijlen.");
    assertThat(papers.paper(noor, Language.EN)).isEmpty();
    assertThat(papers.paper(noor, Language.NL)).isPresent();
  }

  private void kept(String headline, String text) {
    assertThat(curricula.keep(noor, Language.NL, new CurriculumDraft(headline, text)))
        .isInstanceOf(CurriculumOutcome.Kept.class);
  }

  @Test
  void onPaperStandTheOwnWordsAndTheSkillsThatCount() throws Exception {
    worked();
    office.says(office.noor, "Tekst en redactie", 3, Interest.RATHER_NOT);
    kept(
        "Ontwerper van huisstijlen",
        """
        Ik maak huisstijlen die een organisatie zelf kan onderhouden.

        ## Wat ik deed
        - Huisstijl voor een gemeente met zestien locaties
        - Jaarverslagen, tien jaar lang

        ## Hoe ik werk
        Eerst luisteren, dan pas tekenen.
        """);
    assertThat(words(papers.paper(noor, Language.NL).orElseThrow())).doesNotContain("VOG");
    office.paper();
    var paper = papers.paper(noor, Language.NL).orElseThrow();
    assertThat(paper.title()).isEqualTo("Noor van Wassenaer-Oosterbeek");
    assertThat(paper.subtitle()).isEqualTo("Ontwerper van huisstijlen");
    assertThat(paper.opening()).hasSize(1);
    assertThat(words(paper))
        .contains(
            "• Jaarverslagen, tien jaar lang", "helpt anderen", "gezien door 1 collega", "VOG")
        .doesNotContain("waterschap", "Tom", "Tekst en redactie");
    PdfJudge.assertAccepted(written(paper));
    assertThat(papers.plain(noor, Language.NL).orElseThrow())
        .startsWith("# Noor van Wassenaer-Oosterbeek\n\nOntwerper van huisstijlen\n\nIk maak")
        .contains("## Vaardigheden\n- Grafisch ontwerp: helpt anderen\n");
  }

  private static byte[] written(Report report) throws IOException {
    var file = Path.of("target/papers/curriculum.pdf");
    Files.createDirectories(file.getParent());
    new PdfWriter().write(report, file);
    return Files.readAllBytes(file);
  }

  @Test
  void whatCannotBeKeptIsRefusedInOrder() {
    var nobody = new MemberId(Ids.derived("no", "member"));
    assertThat(curricula.keep(nobody, Language.NL, new CurriculumDraft("", "")))
        .isEqualTo(new CurriculumOutcome.UnknownMember());
    assertThat(curricula.keep(noor, Language.NL, new CurriculumDraft("a".repeat(121), " ")))
        .isEqualTo(new CurriculumOutcome.NoWords());
    assertThat(curricula.keep(noor, Language.NL, new CurriculumDraft("a".repeat(121), "b")))
        .isEqualTo(new CurriculumOutcome.HeadlineTooLong(120));
    assertThat(curricula.keep(noor, Language.NL, new CurriculumDraft("a", "b".repeat(8001))))
        .isEqualTo(new CurriculumOutcome.TooLong(8000));
    assertThat(curricula.all(noor)).isEmpty();
  }

  @Test
  void whatWasKeptIsTakenBack() {
    kept("First", "One");
    var second =
        (CurriculumOutcome.Kept)
            curricula.keep(noor, Language.NL, new CurriculumDraft("Second", "Two"));
    curricula.undo(second.deed());
    assertThat(curricula.of(noor, Language.NL).orElseThrow().text()).isEqualTo("One");
  }
}
