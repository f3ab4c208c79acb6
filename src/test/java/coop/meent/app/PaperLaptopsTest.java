package coop.meent.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.PaperId;
import coop.meent.base.Ids;
import coop.meent.base.Language;
import coop.meent.base.RefusedException;
import coop.meent.base.Seeded;
import coop.meent.base.Texts;
import coop.meent.check.Finding;
import coop.meent.cli.Services;
import coop.meent.govern.Objection;
import coop.meent.member.Member;
import coop.meent.member.Role;
import coop.meent.paper.Paper;
import coop.meent.paper.PaperDraft;
import coop.meent.paper.PaperKind;
import coop.meent.paper.PaperLook;
import coop.meent.paper.PaperOutcome;
import coop.meent.paper.PaperService;
import coop.meent.paper.Reading;
import coop.meent.search.QueryReader;
import coop.meent.search.SearchKind;
import coop.meent.store.Space;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Papers on four laptops in one folder: who has what, and who is told of whom.
class PaperLaptopsTest {

  private static final String TITLE = "Zeldzaamafspraak";
  private static final String NEEDLE = "qzx7-kwartaalpauze-w9v3";
  private static final String PRIVATE_NEEDLE = "p4jm-twijfelstuk-h2cd";

  @TempDir Path folder;
  private VaultOffice office;
  private Services bas;
  private Services noor;
  private Services joris;
  private Services sanne;

  @BeforeEach
  void four() throws IOException {
    office = new VaultOffice(folder);
    bas = office.bas;
    office.found();
    noor = office.letIn("Noor de Wit", Role.TREASURER);
    joris = office.letIn("Joris Aalbers");
    sanne = office.letIn("Sanne Bakker");
    everybodySyncs();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private void everybodySyncs() {
    office.together(bas, noor, joris, sanne, bas, noor, joris, sanne);
  }

  private MemberId id(String name) {
    return bas.members().members().stream()
        .filter(member -> member.name().startsWith(name))
        .map(Member::id)
        .findFirst()
        .orElseThrow();
  }

  private static MemberId me(Services at) {
    return at.sync().member().orElseThrow();
  }

  private PaperDraft draft(String text, boolean isPrivate) {
    return new PaperDraft(
        id("Joris"),
        PaperKind.AGREEMENT,
        isPrivate ? "Eigen notitie" : TITLE,
        VaultOffice.TODAY,
        text,
        isPrivate,
        Optional.empty());
  }

  private static Paper write(Services at, PaperDraft draft) {
    return ((PaperOutcome.Written) at.papers().write(draft, me(at))).paper();
  }

  private static String read(Services at, PaperId paper) {
    return ((Reading.Opened) at.papers().open(paper, me(at))).text();
  }

  private List<MemberId> lookers(Services at, Paper paper) {
    return at.papers().paper(paper.id(), me(at)).orElseThrow().looks().stream()
        .map(PaperLook::member)
        .toList();
  }

  /// The file with what lies beside it, such as changes that are not in it yet.
  private static boolean holds(Services at, String needle) throws IOException {
    return isIn(at.store().file().resolveSibling("."), needle);
  }

  private static boolean isIn(Path folder, String needle) throws IOException {
    var sought = needle.getBytes(StandardCharsets.UTF_8);
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList())
        if (isIn(Files.readAllBytes(file), sought)) return true;
      return false;
    }
  }

  private static boolean isIn(byte[] bytes, byte[] sought) {
    for (int i = 0; i + sought.length <= bytes.length; i++)
      if (Arrays.equals(bytes, i, i + sought.length, sought, 0, sought.length)) return true;
    return false;
  }

  private void allSound() {
    for (var at : List.of(bas, noor, joris, sanne)) {
      var red = at.checks().run().stream().filter(finding -> !finding.isOk()).toList();
      assertThat(red).as(at.store().file().toString()).extracting(Finding::name).isEmpty();
      assertThat(at.sync().overview().notCounting()).isEmpty();
    }
  }

  @Test
  void aPaperWithTheOfficeComesToItsOwnerAndEveryLookIsToldThere() throws IOException {
    var paper = write(noor, draft("Wij spreken af: " + NEEDLE, false));
    everybodySyncs();
    assertThat(read(joris, paper.id())).contains(NEEDLE);
    assertThat(joris.papers().unseen(me(joris))).isEmpty();

    assertThat(read(noor, paper.id())).contains(NEEDLE);
    office.clock.pass(Duration.ofMinutes(5));
    assertThat(read(bas, paper.id())).contains(NEEDLE);
    everybodySyncs();
    assertThat(lookers(joris, paper)).containsExactly(id("Noor"), office.basId);
    assertThat(joris.papers().unseen(me(joris))).hasSize(2);
    assertThat(lookers(bas, paper)).as("the same everywhere").isEqualTo(lookers(joris, paper));
    joris.papers().seen(joris.papers().unseen(me(joris)));
    office.clock.pass(Duration.ofDays(1));
    assertThat(read(bas, paper.id())).contains(NEEDLE);
    everybodySyncs();
    assertThat(joris.papers().unseen(me(joris))).hasSize(1);
    allSound();
  }

  @Test
  void aPlainMemberHasNeitherTitleNorTextAndTheVaultTellsNothing() throws IOException {
    var paper = write(noor, draft("Wij spreken af: " + NEEDLE, false));
    everybodySyncs();
    read(bas, paper.id());
    everybodySyncs();
    assertThat(sanne.papers().papers(me(sanne))).isEmpty();
    assertThat(sanne.papers().papers(id("Joris"), me(sanne))).isEmpty();
    assertThat(sanne.papers().open(paper.id(), me(sanne))).isInstanceOf(Reading.NotHere.class);
    for (var needle : List.of(NEEDLE, TITLE)) {
      assertThat(holds(joris, needle)).as("it can be found where it is").isTrue();
      assertThat(holds(sanne, needle)).as(needle).isFalse();
      assertThat(isIn(office.folder.resolve("Meent"), needle)).as(needle).isFalse();
    }
    allSound();
  }

  @Test
  void whatIsForOnesOwnEyesNeverLeavesTheLaptop() throws IOException {
    var note = write(joris, draft("Ik denk na: " + PRIVATE_NEEDLE, true));
    joris.papers().withdraw(note.id(), me(joris));
    write(joris, draft("Wij spreken af: " + NEEDLE, false));
    everybodySyncs();
    assertThat(noor.papers().papers(id("Joris"), me(noor))).hasSize(1);
    assertThat(holds(joris, PRIVATE_NEEDLE)).as("it can be found where it is").isTrue();
    for (var at : List.of(bas, noor, sanne)) {
      assertThat(holds(at, PRIVATE_NEEDLE)).isFalse();
      assertThat(holds(at, "Eigen notitie")).isFalse();
    }
    assertThat(isIn(office.folder.resolve("Meent"), PRIVATE_NEEDLE)).isFalse();
    assertThat(joris.sync().overview().readers(Space.PRIVATE)).isEmpty();
    allSound();
  }

  @Test
  void whoReadsIsKnownBeforeSaving() {
    assertThat(noor.sync().overview().readers(draft("x", false).space()))
        .containsExactly("Bas Hoekstra", "Joris Aalbers", "Noor de Wit");
  }

  @Test
  void twoLaptopsOfOneTreasurerMakeOneLookADay() throws IOException {
    var paper = write(bas, draft("Wij spreken af.", false));
    everybodySyncs();
    var code = noor.sync().inviteOwnLaptop(office.shared);
    var second = office.laptop("Tweede laptop");
    var recovery = second.sync().join(code.text(), VaultOffice.PASSPHRASE, office.shared);
    second.sync().confirmRecovery(recovery.text(), office.shared);
    office.together(bas, second, noor, second);
    read(noor, paper.id());
    read(second, paper.id());
    office.together(noor, second, joris, noor, second, joris);
    assertThat(lookers(joris, paper)).containsExactly(id("Noor"));
    assertThat(lookers(second, paper)).containsExactly(id("Noor"));
    allSound();
  }

  @Test
  void whoseOfficeEndedLooksNoMore() {
    var paper = write(bas, draft("Wij spreken af.", false));
    everybodySyncs();
    VaultOffice.change(bas, id("Noor"), "Utrecht", Set.of());
    everybodySyncs();
    assertThat(noor.papers().papers(id("Joris"), me(noor))).isEmpty();
    assertThat(noor.papers().open(paper.id(), me(noor))).isInstanceOf(Reading.NotHere.class);
    assertThat(noor.papers().write(draft("x", false), me(noor)))
        .isInstanceOf(PaperOutcome.NotYourPlace.class);
    assertThat(lookers(joris, paper)).isEmpty();
  }

  @Test
  void aLaptopThatMayNotWriteShowsNoTextAndSaysWhy() {
    var paper = write(bas, draft("Wij spreken af: " + NEEDLE, false));
    everybodySyncs();
    var noors = bas.sync().overview().laptops().get(1).device();
    bas.sync().governing().suspend(noors);
    office.together(bas, noor);
    var reading = noor.papers().open(paper.id(), me(noor));
    assertThat(reading).isInstanceOf(Reading.NotNoted.class);
    assertThat(new Texts(Language.EN).refusal((Reading.NotNoted) reading))
        .startsWith("The text stays closed")
        .contains("suspended");
    assertThat(reading.toString()).doesNotContain(NEEDLE);
  }

  @Test
  void aPaperIsFoundByItsTitleByWhoMayReadItAndNeverByItsText() {
    write(noor, draft("Wij spreken af: " + NEEDLE, false));
    everybodySyncs();
    assertThat(found(joris, TITLE)).containsExactly(TITLE);
    assertThat(found(bas, TITLE)).containsExactly(TITLE);
    assertThat(found(sanne, TITLE)).isEmpty();
    assertThat(found(joris, "kwartaalpauze")).isEmpty();
    assertThat(found(bas, "spreken")).isEmpty();
    assertThat(lookers(joris, joris.papers().papers(me(joris)).getFirst())).isEmpty();
  }

  private static List<String> found(Services at, String words) {
    var texts = new Texts(Language.EN);
    var query = new QueryReader(texts).read(words);
    List<String> titles = new ArrayList<>();
    for (var kind : at.search().kinds())
      at.search().find(kind, query, texts, 10).stream()
          .filter(hit -> hit.kind() == SearchKind.PAPER)
          .forEach(hit -> titles.add(hit.title()));
    return titles;
  }

  /// Somebody who changed the register of their own program.
  @Test
  void whoOnlyPretendsToBeOfTheBoardIsRefusedAtTheDoor() {
    VaultOffice.change(bas, id("Sanne"), "Utrecht", Set.of(Role.BOARD));
    var pretending =
        new PaperService(
            sanne.store(), bas.members(), new Ids(office.clock, new Seeded(5)), office.clock);
    assertThatThrownBy(() -> pretending.write(draft("x", false), me(sanne)))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.refusal()).isInstanceOf(Objection.NoRole.class));
  }
}
