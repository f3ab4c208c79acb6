package coop.meent.personal;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.LeavingOffice;
import coop.meent.TestCooperative;
import coop.meent.assembly.Assembly;
import coop.meent.assembly.AssemblyDraft;
import coop.meent.assembly.AssemblyKind;
import coop.meent.assembly.AssemblyOutcome;
import coop.meent.assembly.ItemDraft;
import coop.meent.assembly.ItemKind;
import coop.meent.assembly.MeetingWay;
import coop.meent.base.Id.AssemblyId;
import coop.meent.base.Id.QuestionId;
import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.document.PdfJudge;
import coop.meent.document.PdfWriter;
import coop.meent.member.Member;
import coop.meent.member.Role;
import coop.meent.paper.PaperDraft;
import coop.meent.paper.PaperKind;
import coop.meent.statute.Consent;
import coop.meent.statute.RuleKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Everything that is held about one person, for that person and for the board.
class PersonalExportTest {

  @TempDir private Path folder;
  private TestCooperative cooperative;
  private LeavingOffice office;
  private Member noor;

  @BeforeEach
  void found() {
    cooperative = new TestCooperative(folder);
    office = new LeavingOffice(cooperative);
    office.takeOverTheLaw();
    noor = office.member("Noor Kramer", Role.COORDINATOR);
    office.owes(noor.id(), 123_45);
    cooperative.statutes.consent(
        noor.id(),
        Consent.Purpose.E_NOTICE,
        true,
        TestCooperative.TODAY,
        Optional.empty(),
        Optional.of("form"));
    office.papers.write(
        new PaperDraft(
            noor.id(),
            PaperKind.AGREEMENT,
            "Agreement on hours",
            TestCooperative.TODAY,
            "Twelve hours a week.",
            false,
            Optional.empty()),
        noor.id());
  }

  @AfterEach
  void close() {
    cooperative.close();
  }

  private Member board() {
    return office.member("Bas Bestuur", Role.BOARD);
  }

  private String written(Member reader, String name) throws IOException {
    var target = folder.resolve(name);
    assertThat(office.export.write(noor.id(), reader, target, Language.EN))
        .isInstanceOf(ExportOutcome.Done.class);
    assertThat(target.resolve(PersonalExport.OVERVIEW)).isNotEmptyFile();
    return Files.readString(target.resolve(PersonalExport.DATA));
  }

  @Test
  void aMemberGetsEverythingAboutOneself() throws IOException {
    var json = written(noor, "mine");
    assertThat(json)
        .contains("\"format\" : \"meent-personal-export\"")
        .contains("\"someone@example.org\"")
        .contains("\"123.45\"")
        .contains("\"e_notice\"")
        .contains("\"coordinator\"")
        .contains("Twelve hours a week.");
    Files.createDirectories(Path.of("target", "screens"));
    Files.copy(
        folder.resolve("mine").resolve(PersonalExport.OVERVIEW),
        Path.of("target", "screens", "personal-data.pdf"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  @Test
  void capitalVotesProxiesAndAssembliesAreInIt() throws IOException {
    office.set(RuleKey.CAPITAL_CONTRIBUTION, "500");
    office.set(RuleKey.DECISION_MAJORITY, "1/2");
    office.set(RuleKey.PROXIES_MOST, "2");
    office.set(RuleKey.OWN_INTEREST, "INTEREST_OUT");
    cooperative.capital.ask(
        noor.id(), Optional.empty(), TestCooperative.TODAY, Optional.of("admission"));
    var thijs = office.member("Thijs Verhoef");
    var meeting =
        new Assembly.Meeting(
            TestCooperative.TODAY, LocalTime.of(20, 0), MeetingWay.IN_PERSON, "Zutphen");
    var draft = new AssemblyDraft(AssemblyKind.GENERAL, "Autumn", meeting, List.of());
    var assembly = ((AssemblyOutcome.Done) cooperative.assemblies.plan(draft)).assembly();
    var budget = item(assembly, "Budget");
    var secret = item(assembly, "Secret matter");
    var voting = cooperative.voting;
    voting.attend(assembly, noor.id(), true);
    voting.giveProxy(assembly, thijs.id(), noor.id(), Optional.of("form"));
    voting.vote(budget, noor.id(), noor.id(), "FOR");
    voting.vote(budget, noor.id(), thijs.id(), "AGAINST");
    voting.holdSecretly(secret, true);
    var json = written(noor, "whole");
    assertThat(json)
        .contains("\"kind\" : \"asked\"")
        .contains("\"toPay\" : \"500.00\"")
        .contains("\"choice\" : \"for\"")
        .contains("\"of\" : \"Thijs Verhoef\"")
        .contains("\"proof\" : \"form\"")
        .contains("\"came\" : true")
        .contains("\"hours\"")
        .contains("\"profit\"");
    var report =
        new PersonalOverview(new Texts(Language.NL)).report(office.export.gather(noor.id(), noor));
    PdfJudge.assertAccepted(new PdfWriter().bytes(report));
    var words = report.tables().toString();
    assertThat(words)
        .contains("Gevraagd sinds")
        .contains("Noor Kramer stemt voor Thijs Verhoef")
        .contains("Thijs Verhoef: tegen, via Noor Kramer");
  }

  private QuestionId item(AssemblyId assembly, String title) {
    var added = cooperative.assemblies.addItem(assembly, ItemDraft.of(ItemKind.VOTE, title));
    return ((AssemblyOutcome.Done) added).item().orElseThrow();
  }

  @Test
  void theBoardGetsItForWhoAsksAndLeavesALookAtThePapers() throws IOException {
    var json = written(board(), "asked");
    assertThat(json).contains("private notes").contains("Twelve hours a week.");
    assertThat(office.papers.unseen(noor.id())).hasSize(1);
  }

  @Test
  void nobodyElseGetsIt() {
    var other = office.member("Thijs Verhoef", Role.TREASURER);
    assertThat(office.export.write(noor.id(), other, folder.resolve("x"), Language.NL))
        .isEqualTo(new ExportOutcome.NotYours("Noor Kramer"));
    assertThat(folder.resolve("x")).doesNotExist();
  }

  @Test
  void whatIsThereIsNotWrittenOver() throws IOException {
    Files.writeString(folder.resolve("there.zip"), "mine");
    assertThat(office.export.write(noor.id(), noor, folder.resolve("there.zip"), Language.NL))
        .isInstanceOf(ExportOutcome.Exists.class);
    assertThat(folder.resolve("there.zip")).hasContent("mine");
  }

  @Test
  void anArchiveHoldsTheSameAndNothingIsLeftBeside() throws IOException {
    var target = folder.resolve("mine.zip");
    assertThat(office.export.write(noor.id(), noor, target, Language.NL))
        .isInstanceOf(ExportOutcome.Done.class);
    try (var zip = new ZipFile(target.toFile())) {
      assertThat(zip.stream().map(entry -> entry.getName()).toList())
          .containsExactly(PersonalExport.DATA, PersonalExport.OVERVIEW);
    }
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.contains("unfinished"));
    }
  }

  @Test
  void aFolderThatCannotBeWrittenLeavesNothingBehind() throws IOException {
    assertThat(office.export.write(noor.id(), noor, folder.resolve("no/such"), Language.NL))
        .isInstanceOf(ExportOutcome.FolderMissing.class);
  }
}
