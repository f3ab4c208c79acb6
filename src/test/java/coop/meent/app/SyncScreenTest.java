package coop.meent.app;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.bill.BillOffice;
import coop.meent.check.Finding;
import coop.meent.cli.Services;
import coop.meent.document.Made;
import coop.meent.document.PdfWriter;
import coop.meent.document.ReportRequest;
import coop.meent.document.Table;
import coop.meent.member.Member;
import coop.meent.member.Role;
import coop.meent.sync.CarryWatch;
import coop.meent.sync.ParcelLine;
import coop.meent.sync.Wanted;
import coop.meent.sync.ui.SyncPage;
import coop.meent.sync.ui.SyncState;
import coop.meent.ui.Answers;
import coop.meent.ui.ChoiceField;
import coop.meent.ui.Shown;
import coop.meent.ui.Tone;
import coop.meent.ui.Toolkit;
import coop.meent.ui.Waiting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The Sync page over real laptops in one folder, as a person uses it.
class SyncScreenTest {

  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);

  @TempDir Path folder;
  private VaultOffice office;
  private Services bas;
  private final Answers answers = new Answers();

  @BeforeEach
  void begin() throws Exception {
    office = new VaultOffice(folder);
    bas = office.bas;
  }

  @AfterEach
  void close() {
    office.close();
  }

  private Shown shown(Services at) {
    return shown(at, answers);
  }

  private Shown shown(Services at, Answers given) {
    return Shown.of(desk -> new SyncPage(office.desk(given.on(desk), at)).view());
  }

  private void everywhere(String name, Services at) {
    Shown.everywhere(
        "sync-" + name, desk -> new SyncPage(office.desk(desk, at)).view(), screen -> {});
  }

  private static void type(Shown shown, String id, String text) {
    Toolkit.onScreen(() -> shown.screen().find(id, TextInputControl.class).setText(text));
  }

  @SuppressWarnings("unchecked") // the caller knows what the field offers
  private static <T> void choose(Shown shown, String id, T choice) {
    Toolkit.onScreen(
        () -> ((ChoiceField<T>) shown.screen().find(id, ChoiceField.class)).value().set(choice));
  }

  private MemberId id(String name) {
    return bas.members().members().stream()
        .filter(member -> member.name().equals(name))
        .map(Member::id)
        .findFirst()
        .orElseThrow();
  }

  private static int rows(Shown shown, String id) {
    return Toolkit.onScreen(() ->
        (int)
            shown.screen().find(id, VBox.class).getChildren().stream()
                .filter(row -> row.getStyleClass().contains("wait-row"))
                .count());
  }

  /// Chris lives in two towns: a conflict between Bas and Noor.
  private Services clash() throws Exception {
    office.found();
    var noor = office.letIn("Noor de Wit", Role.TREASURER, Role.BOARD);
    var chris = office.add("Chris Verhoeven");
    office.together(bas, noor);
    VaultOffice.move(bas, chris, "Amersfoort");
    office.clock.pass(Duration.ofMinutes(10));
    VaultOffice.move(noor, chris, "Breda");
    office.together(noor, bas);
    return noor;
  }

  @Test
  void aFileOfItsOwnOffersToMakeAVault() throws Exception {
    everywhere("alone", bas);
    var vault = Files.createDirectory(folder.resolve("shared"));
    try (var shown = shown(bas, new Answers(vault))) {
      shown.screen().fire("found");
      type(shown, "vaultMember", "bas");
      shown.screen().press(KeyCode.ENTER);
      shown.screen().fire("chooseFolder");
      type(shown, "newPassphrase", "kaas fiets regen maandag");
      assertThat(shown.screen().find("makeVault", Button.class).isDisabled()).isTrue();
      type(shown, "againPassphrase", "kaas fiets regen maandag");
      choose(shown, "quorum", 3);
      shown.screen().picture("sync-found");
      shown.screen().fire("makeVault");
      assertThat(bas.sync().isInVault()).isTrue();
      assertThat(bas.sync().overview().board().needed()).isEqualTo(3);
      assertThat(shown.screen().isSeen("#needs-1")).isTrue();
      type(shown, "typedBack", "wrong");
      shown.screen().fire("confirmRecovery");
      assertThat(bas.sync().recoverable()).isEmpty();
      type(shown, "typedBack", code(shown).toLowerCase(Locale.ROOT));
      shown.screen().fire("confirmRecovery");
      assertThat(bas.sync().recoverable()).isPresent();
      assertThat(shown.screen().isSeen("#needs-1")).isFalse();
    }
  }

  private static String code(Shown shown) {
    List<String> groups = new ArrayList<>();
    Toolkit.onScreen(() ->
        shown
            .screen()
            .find("recoveryCode", FlowPane.class)
            .getChildren()
            .forEach(group -> groups.add(((Label) group).getText())));
    return String.join(" ", groups);
  }

  @Test
  void fiveLaptopsInOrder() throws Exception {
    office.found();
    var noor = office.letIn("Noor de Wit", Role.TREASURER);
    var chris = office.letIn("Chris Verhoeven");
    var aylin = office.letIn("Aylin Yıldız-van den Gegevensbeschermingsberg", Role.COORDINATOR);
    var sanne = office.letIn("Sanne Bakker", Role.BOARD, Role.AUDIT_COMMITTEE);
    office.together(noor, chris, aylin, sanne, bas);
    everywhere("healthy", bas);
    try (var shown = shown(bas)) {
      TableView<?> table = shown.screen().find("laptops", TableView.class);
      assertThat(table.getItems().size()).isEqualTo(5);
      assertThat(shown.screen().isSeen("#needs-1")).isFalse();
      assertThat(rows(shown, "offices")).isEqualTo(4);
    }
  }

  @Test
  void receiptsAreFetchedAndNamedWhileNobodyPutThemThere() throws Exception {
    office.found();
    var noor = office.letIn("Noor de Wit", Role.TREASURER);
    var large = BillOffice.pdf("Jaarrapport Arbeidsongeschiktheid.pdf", "x".repeat(3 << 20));
    VaultOffice.claim(noor, large);
    noor.sync().sync(office.shared);
    noor.sync().carry(office.shared, Wanted.all(), CarryWatch.NONE);
    VaultOffice.claim(noor, BillOffice.pdf("Trein naar Zwolle.pdf", "Bon"));
    noor.sync().sync(office.shared);
    office.together(bas);
    VaultOffice.claim(bas, BillOffice.pdf("Lunch.pdf", "Lunch"));
    bas.sync().carry(office.shared, bas.sync().quietFiles().asked(), CarryWatch.NONE);
    VaultOffice.claim(bas, BillOffice.pdf("Taxi.pdf", "Taxi"));
    try (var shown = shown(bas)) {
      shown.screen().picture("sync-files");
      shown.screen().fire("quietFiles");
      choose(shown, "largestFile", 5);
      shown.screen().picture("sync-files-sheet");
      shown.screen().fire("keepQuiet");
      assertThat(bas.sync().quietFiles().largest()).isEqualTo(5);
      shown.screen().fire("fetchFiles");
      assertThat(shown.screen().notice()).startsWith("1 receipt was put into the vault");
      assertThat(bas.sync().parcels())
          .extracting(ParcelLine::state)
          .containsExactlyInAnyOrder(
              ParcelLine.State.HERE,
              ParcelLine.State.HERE,
              ParcelLine.State.HERE,
              ParcelLine.State.NOBODY);
    }
  }

  @Test
  void thePassPhraseIsAskedOnceAndAWrongOneIsToldThere() throws Exception {
    office.found();
    bas = office.reopen("Bas Hoekstra");
    try (var shown = shown(bas)) {
      shown.screen().press(KeyCode.TAB);
      shown.screen().fire("syncNow");
      type(shown, "passphrase", "not it");
      shown.screen().fire("unlock");
      assertThat(shown.screen().isSeen("#passphrase")).isTrue();
      assertThat(bas.sync().isUnlocked()).isFalse();
      type(shown, "passphrase", new String(VaultOffice.PASSPHRASE));
      shown.screen().fire("unlock");
      assertThat(shown.screen().isSeen("#passphrase")).isFalse();
      assertThat(shown.screen().notice()).startsWith("Synced");
      shown.screen().fire("syncNow");
      assertThat(shown.screen().isSeen("#passphrase")).isFalse();
    }
  }

  @Test
  void aPlaceThatIsGoneIsRefusedWithTheNextStep() throws Exception {
    office.found();
    Files.move(office.folder.resolve("Meent"), office.folder.resolve("Elsewhere"));
    try (var shown = shown(bas)) {
      shown.screen().fire("syncNow");
      assertThat(shown.screen().notice()).endsWith("is not there.");
      shown.screen().picture("sync-gone");
    }
  }

  @Test
  void aConflictIsSettledByOneClickOnEveryLaptop() throws Exception {
    var noor = clash();
    everywhere("conflict", bas);
    Shown.everywhere(
        "sync-conflict-sides",
        desk -> new SyncPage(office.desk(desk, bas)).view(),
        screen -> Toolkit.onScreen(() -> screen.find("needs-1", Button.class).fire()));
    try (var shown = shown(bas)) {
      shown.screen().fire("needs-1");
      assertThat(Toolkit.onScreen(() -> shown.screen().find("keep-2", Button.class).getText()))
          .isEqualTo("Take what Bas Hoekstra wrote");
      shown.screen().press(KeyCode.DIGIT2);
      assertThat(bas.sync().overview().conflicts()).isEmpty();
      assertThat(shown.screen().isSeen("#needs-1")).isFalse();
    }
    office.together(bas, noor);
    assertThat(noor.sync().overview().conflicts()).isEmpty();
    assertThat(noor.members().member(id("Chris Verhoeven")).orElseThrow().town())
        .contains("Amersfoort");
  }

  /// Bas and Noor book the same bank line.
  private Services bookedTwice() throws Exception {
    office.found();
    var noor = office.letIn("Noor de Wit-van den Gegevensbeschermingsberg", Role.TREASURER);
    BookedTwice.importLine(bas);
    office.together(bas, noor);
    BookedTwice.book(bas, "80501");
    office.clock.pass(Duration.ofMinutes(10));
    BookedTwice.book(noor, "13011");
    office.together(noor, bas);
    return noor;
  }

  @Test
  void aBankLineThatIsBookedTwiceIsSettledByOneClickOnEveryLaptop() throws Exception {
    var noor = bookedTwice();
    everywhere("decision", bas);
    Shown.everywhere(
        "sync-decision-sides",
        desk -> new SyncPage(office.desk(desk, bas)).view(),
        screen -> Toolkit.onScreen(() -> screen.find("needs-1", Button.class).fire()));
    assertThat(home(bas)).extracting(Waiting::what).containsExactly("1 conflict to settle");
    try (var shown = shown(bas)) {
      shown.screen().fire("needs-1");
      assertThat(Toolkit.onScreen(() -> shown.screen().find("keep-2", Button.class).getText()))
          .startsWith("Keep B-1 of Noor");
      shown.screen().press(KeyCode.DIGIT2);
      assertThat(shown.screen().notice())
          .startsWith("B-1 of Noor")
          .contains("the other is taken back");
      assertThat(shown.screen().isSeen("#needs-1")).isFalse();
    }
    office.together(bas, noor);
    for (var at : List.of(bas, noor)) {
      assertThat(at.sync().overview().contradictions()).isEmpty();
      assertThat(at.checks().run()).allMatch(Finding::isOk);
    }
  }

  @Test
  void theMergeReportTellsThatBothBookingsCount() throws Exception {
    bookedTwice();
    for (var language : Language.values()) {
      var request = ReportRequest.of(language, VaultOffice.book(bas), FiscalPeriod.year(2026));
      var made = (Made.Ready) bas.reports().make("merge", request);
      var texts = new Texts(language);
      var conflicts = made.report().tables().getFirst();
      assertThat(conflicts.key()).isEqualTo("conflicts");
      assertThat(conflicts.rows().toString()).contains("A-1", "B-1", texts.get("sync.report.yes"));
      Files.createDirectories(Path.of("target", "look"));
      Files.write(
          Path.of("target", "look", "merge-decision-" + language.code() + ".pdf"),
          new PdfWriter().bytes(made.report()));
    }
  }

  @Test
  void whoMayNotBookIsToldSoAndTheConflictStays() throws Exception {
    bookedTwice();
    var els = office.letIn("Els Vos", Role.BOARD);
    try (var shown = shown(els)) {
      shown.screen().fire("needs-1");
      shown.screen().fire("keep-1");
      assertThat(els.sync().overview().contradictions()).hasSize(1);
    }
  }

  @Test
  void aLateBookingIsBookedAgainInAnOpenPeriod() throws Exception {
    office.found();
    var noor = office.letIn("Noor de Wit", Role.TREASURER);
    VaultOffice.record(noor, OCTOBER, "Hosting van de website", "36.30");
    bas.ledger().lock(VaultOffice.book(bas), OCTOBER);
    office.together(noor, bas);
    everywhere("late", bas);
    try (var shown = shown(bas)) {
      shown.screen().fire("needs-1");
      shown.screen().picture("sync-late-sheet");
      shown.screen().fire("bookAgain");
      assertThat(shown.screen().notice()).startsWith("Booked again as A-");
      assertThat(shown.screen().isSeen("#needs-1")).isFalse();
    }
    assertThat(bas.lateEntries().open()).isEmpty();
  }

  /// Noor booked while the board ended her office.
  private Services refused() throws Exception {
    office.found();
    var noor = office.letIn("Noor de Wit", Role.TREASURER);
    VaultOffice.record(noor, OCTOBER, "Kantoorartikelen", "12.00");
    VaultOffice.change(bas, id("Noor de Wit"), "Utrecht", Set.of());
    office.together(bas, noor, bas);
    return noor;
  }

  @Test
  void aRefusedChangeSaysWhyAndTheStewardMayLetItCount() throws Exception {
    var noor = refused();
    everywhere("refused", noor);
    try (var shown = shown(bas)) {
      shown.screen().fire("refused-1");
      shown.screen().picture("sync-refused-sheet");
      shown.screen().fire("admitLate");
      assertThat(bas.sync().overview().notCounting()).isEmpty();
    }
    assertThat(bas.ledger().lastEntryDate(VaultOffice.book(bas))).contains(OCTOBER);
  }

  @Test
  void whoAsksIsLetInAfterTheFingerprintsAreCompared() throws Exception {
    office.found();
    var joris = office.asking("Joris Aalbers", office.add("Joris Aalbers"));
    everywhere("waiting", joris);
    try (var shown = shown(bas)) {
      shown.screen().fire("needs-1");
      var said = shown.screen().find("fingerprint", Label.class).getText();
      assertThat(joris.sync().fingerprint()).contains(said);
      shown.screen().fire("letIn");
      assertThat(answers.asked.getLast().title()).contains("Joris Aalbers");
    }
    office.together(bas, joris);
    assertThat(joris.sync().isAdmitted()).isTrue();
  }

  @Test
  void aLostLaptopIsSuspendedAndThenDecidedOn() throws Exception {
    office.found();
    office.letIn("Sanne Bakker", Role.BOARD);
    try (var shown = shown(bas)) {
      TableView<?> table = shown.screen().find("laptops", TableView.class);
      Toolkit.onScreen(() -> {
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(1);
      });
      shown.screen().press(KeyCode.ENTER);
      shown.screen().picture("sync-laptop-sheet");
      shown.screen().fire("suspend");
      assertThat(bas.sync().overview().suspended()).hasSize(1);
      shown.screen().fire("needs-1");
      shown.screen().fire("lift");
      assertThat(bas.sync().overview().suspended()).isEmpty();
      Toolkit.onScreen(() -> {
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(1);
      });
      shown.screen().press(KeyCode.ENTER);
      shown.screen().fire("remove");
      assertThat(bas.sync().overview().laptops().getLast().isActive()).isFalse();
    }
    assertThat(answers.asked).hasSize(3).allMatch(question -> question.text().length() > 20);
  }

  @Test
  void aSpaceThatStandsStillHasABanner() throws Exception {
    office.found();
    office.letIn("Noor de Wit", Role.TREASURER);
    var file = bas.store().file();
    bas.close();
    try (var sql = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = sql.createStatement()) {
      statement.executeUpdate(
          "UPDATE change SET is_applied = 0 WHERE number = (SELECT max(number) FROM change)");
    }
    bas = office.reopen("Bas Hoekstra");
    everywhere("frozen", bas);
    try (var shown = shown(bas)) {
      assertThat(shown.screen().isSeen("#frozen")).isTrue();
    }
  }

  @Test
  void theInvitationIsShownLargeWithWhatToSay() throws Exception {
    office.found();
    office.add("Joris Aalbers");
    try (var shown = shown(bas)) {
      shown.screen().fire("invite");
      type(shown, "invited", "joris");
      shown.screen().press(KeyCode.ENTER);
      shown.screen().fire("makeInvitation");
      assertThat(shown.screen().isSeen("#invitationCode")).isTrue();
      shown.screen().picture("sync-invitation");
    }
  }

  @Test
  void homeTellsWhatNeedsMeAndWhatIsUnsentForADay() throws Exception {
    clash();
    VaultOffice.record(bas, LocalDate.of(2026, 11, 20), "Rent", "100.00");
    assertThat(home(bas)).extracting(Waiting::what).containsExactly("1 conflict to settle");
    office.clock.pass(Duration.ofHours(25));
    assertThat(home(bas))
        .extracting(Waiting::what)
        .containsExactly("1 conflict to settle", "1 change of yours is only on this laptop");
    assertThat(home(bas)).extracting(Waiting::tone).containsOnly(Tone.WAIT);
  }

  private List<Waiting> home(Services at) {
    List<Waiting> waiting = new ArrayList<>();
    try (var _ =
        Shown.of(desk -> {
          waiting.addAll(new SyncState(office.desk(desk, at), () -> {}).waiting());
          return new SyncPage(office.desk(desk, at)).view();
        })) {
      return waiting;
    }
  }

  @Test
  void theMergeReportTellsConflictsAndLaptopsInBothLanguages() throws Exception {
    clash();
    for (var language : Language.values()) {
      var request = ReportRequest.of(language, VaultOffice.book(bas), FiscalPeriod.year(2026));
      var made = (Made.Ready) bas.reports().make("merge", request);
      assertThat(made.report().tables())
          .extracting(Table::key)
          .containsExactly("conflicts", "laptops");
      var pdf = new PdfWriter().bytes(made.report());
      assertThat(pdf.length).isGreaterThan(1_000);
      Files.createDirectories(Path.of("target", "look"));
      Files.write(Path.of("target", "look", "merge-" + language.code() + ".pdf"), pdf);
    }
  }

  @Test
  void everyTableAndColumnThatCanCollideHasAWord() throws Exception {
    Set<String> missing = new TreeSet<>();
    try (var sql = DriverManager.getConnection("jdbc:sqlite:" + bas.store().file());
        var statement = sql.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT t.name, c.name FROM synced_table t JOIN synced_column c USING (table_id)"
                    + " WHERE merge_kind = 'record'")) {
      var bundle = new Texts(Language.EN).bundle();
      while (rows.next()) {
        if (!bundle.containsKey("sync.table." + rows.getString(1)))
          missing.add("sync.table." + rows.getString(1));
        if (!bundle.containsKey("sync.column." + rows.getString(2)))
          missing.add("sync.column." + rows.getString(2));
      }
    }
    assertThat(missing).isEmpty();
  }
}
