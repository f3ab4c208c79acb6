package coop.meent.cover.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.PolicyId;
import coop.meent.base.Money;
import coop.meent.cover.CoverOutcome;
import coop.meent.cover.CoverPapers;
import coop.meent.cover.CoverService;
import coop.meent.cover.PolicyDraft;
import coop.meent.cover.PolicyKind;
import coop.meent.cover.PolicyTerms;
import coop.meent.cover.PotBook;
import coop.meent.cover.PotTerms;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.RowTable;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverViewTest {

  private static final LocalDate START = LocalDate.of(2026, 1, 1);

  @TempDir private Path folder;
  private TestCooperative coop;
  private CoverService cover;
  private PolicyId liability;
  private MemberId founder;

  @BeforeEach
  void open() {
    coop = new TestCooperative(folder);
    founder = coop.founder.id();
    cover =
        new CoverService(
            coop.store,
            coop.ids,
            TestCooperative.CLOCK,
            coop.members,
            new PotBook(coop.ledger, coop.statements));
    liability = add("Beroepsaansprakelijkheid voor alle leden", "1850.00", "2500.00");
    add("Rechtsbijstand", "640.00", "0.00");
    cover.insure(liability, founder, START);
    var pot =
        new PotTerms(START, Money.parse("250.00"), Optional.of(Money.parse("3000.00")), "ALV");
    cover.pot(liability, pot);
    cover.report(
        liability, founder, LocalDate.of(2026, 3, 2), Money.parse("4000.00"), Optional.of("D-77"));
  }

  private PolicyId add(String name, String yearly, String deductible) {
    var draft =
        new PolicyDraft(
            name,
            PolicyKind.PROFESSIONAL_LIABILITY,
            "Onderlinge Oost-Nederland",
            Optional.of("BA-2026-117"),
            START,
            12,
            30);
    var terms = new PolicyTerms(START, Money.parse(yearly), Money.parse(deductible));
    return ((CoverOutcome.Kept) cover.add(draft, terms)).history().policy().id();
  }

  @AfterEach
  void close() {
    coop.close();
  }

  private View view(Desk desk) {
    var papers = new CoverPapers(cover, coop.members, TestCooperative.CLOCK);
    return new CoverView(
        new CoverDesk(desk, cover, papers, coop.members, TestCooperative.CLOCK, () -> {}));
  }

  @SuppressWarnings("unchecked") // the table of this view
  private static RowTable<PolicyRow> table(Shown shown) {
    return shown.screen().find("table", RowTable.class);
  }

  private static void openFirst(Screen screen) {
    Toolkit.onScreen(
        () -> screen.find("table", RowTable.class).getSelectionModel().clearAndSelect(0));
    Toolkit.onScreen(() -> screen.find("table", RowTable.class).requestFocus());
    screen.press(KeyCode.ENTER);
  }

  private static List<String> said(Screen screen) {
    return Toolkit.onScreen(() ->
        screen.scene().getRoot().lookupAll(".notice-what").stream()
            .map(node -> ((Label) node).getText())
            .toList());
  }

  @Test
  void looksWellEverywhere() {
    Shown.everywhere("cover", this::view, screen -> {});
    Shown.everywhere("cover-policy", this::view, CoverViewTest::openFirst);
    Shown.everywhere("cover-add", this::view, screen -> screen.click("add"));
  }

  @Test
  void everyShortcutActs() {
    EveryShortcut.acts("cover", this::view, screen -> {});
  }

  @Test
  void aMemberIsInsuredAndThatIsTakenBack() {
    var noor = joined("Noor Kramer");
    try (var shown = Shown.of(this::view)) {
      openFirst(shown.screen());
      var screen = shown.screen().click("policyInsure").click("cover-member").type("noor");
      screen.press(KeyCode.ENTER);
      screen.click("coverDeed");
      assertThat(isInsured(noor)).isTrue();
      assertThat(table(shown).getItems().getFirst().insured()).isEqualTo(2);
      screen.click("undo");
      assertThat(isInsured(noor)).isFalse();
    }
  }

  private MemberId joined(String name) {
    var draft =
        new MemberDraft(
            name,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            START,
            Optional.empty(),
            Set.of());
    return ((MemberOutcome.Saved) coop.members.add(draft)).member().id();
  }

  private boolean isInsured(MemberId member) {
    return cover.policy(liability).orElseThrow().insured().isInsured(member, TestCooperative.TODAY);
  }

  @Test
  void thePotThatIsTooEmptyIsToldWithWhatItHolds() {
    try (var shown = Shown.of(this::view)) {
      openFirst(shown.screen());
      var screen = shown.screen().scrollTo("damagePay").click("damagePay");
      assertThat(said(screen)).anyMatch(words -> words.contains("2,250.00"));
      screen
          .scrollTo("policyFill")
          .click("policyFill")
          .click("cover-each")
          .type("2500")
          .click("coverDeed");
      screen.scrollTo("damagePay").click("damagePay");
      assertThat(cover.inPot()).contains(Money.parse("250.00"));
    }
  }

  @Test
  void aFormThatIsNotFilledInSaysSoAndNotesNothing() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen().click("add").click("coverDeed");
      assertThat(said(screen)).anyMatch(words -> words.contains("is missing"));
      screen.click("cover-yearly").type("10").scrollTo("coverDeed").click("coverDeed");
      assertThat(said(screen)).anyMatch(words -> words.contains("no name"));
      assertThat(cover.policies()).hasSize(2);
    }
  }
}
