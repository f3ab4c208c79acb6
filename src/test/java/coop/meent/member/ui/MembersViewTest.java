package coop.meent.member.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.member.Member;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberState;
import coop.meent.member.Role;
import coop.meent.statute.Consent;
import coop.meent.statute.StatuteOutcome;
import coop.meent.ui.DateField;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.FormField;
import coop.meent.ui.RowTable;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.StatusBadge;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MembersViewTest {

  @TempDir private Path folder;
  private TestCooperative cooperative;

  @BeforeEach
  void found() {
    cooperative = new TestCooperative(folder);
    add("Noor Kramer", "facilitator", "Zutphen", Role.COORDINATOR);
    add("Thijs Verhoef", "service designer", "Deventer", Role.CARE_COMMITTEE, Role.AUDIT_COMMITTEE);
    add("Aylin Vural", "data analyst", "Apeldoorn");
  }

  private void add(String name, String trade, String town, Role... roles) {
    cooperative.members.add(
        new MemberDraft(
            name,
            Optional.of(trade),
            Optional.empty(),
            Optional.empty(),
            Optional.of(town),
            TestCooperative.TODAY.minusMonths(14),
            Optional.empty(),
            Set.of(roles)));
  }

  @AfterEach
  void close() {
    cooperative.close();
  }

  private View view(Desk desk) {
    return new MembersView(
        new MembersDesk(
            desk,
            cooperative.members,
            cooperative.memberships,
            cooperative.statutes,
            cooperative.papers,
            TestCooperative.CLOCK,
            MemberPart.NONE));
  }

  @SuppressWarnings("unchecked") // the table of this view holds rows of the register
  private static RowTable<MemberRow> table(Shown shown) {
    return shown.screen().find("table", RowTable.class);
  }

  @Test
  void looksWellEverywhere() {
    Shown.everywhere("members", this::view, screen -> {});
    Shown.everywhere("member-new", this::view, screen -> screen.click("add"));
  }

  @Test
  void everyShortcutActs() {
    EveryShortcut.acts("members", this::view, screen -> {});
  }

  @Test
  void aMemberIsAddedFromTheSheet() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen().click("add");
      screen.type("Joris Mulder").click("trade").type("writer").click("role-BOARD").click("save");
      assertThat(cooperative.members.members())
          .hasSize(5)
          .last()
          .extracting(Member::name)
          .isEqualTo("Joris Mulder");
      assertThat(table(shown).getItems()).hasSize(5);
      assertThat(screen.find("sheet", javafx.scene.Node.class).isVisible()).isFalse();
    }
  }

  @Test
  void aMemberAddedAwayFromTheStewardsLaptopHasNoNumberYet() {
    cooperative.members.numberedHere(() -> false);
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen().click("add").type("Joris Mulder").click("save");
      assertThat(cooperative.members.members().getLast().number()).isEmpty();
      assertThat(table(shown).getItems())
          .last()
          .extracting(row -> row.line().name())
          .isEqualTo("Joris Mulder");
      screen.picture("members-unnumbered");
      assertThat(cooperative.members.giveNumbers()).isEqualTo(1);
      assertThat(cooperative.members.members().getLast().number()).contains(5);
    }
  }

  @Test
  void aSavedMemberCanBeTakenBack() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen().click("add").type("Joris Mulder").click("save");
      assertThat(cooperative.members.members()).hasSize(5);
      screen.click("undo");
      assertThat(cooperative.members.members()).hasSize(4);
      assertThat(table(shown).getItems()).hasSize(4);
    }
  }

  @Test
  void aChangeIsTakenBackToWhatItWas() {
    try (var shown = Shown.of(this::view)) {
      Toolkit.onScreen(() -> table(shown).getSelectionModel().select(1));
      Toolkit.onScreen(() -> table(shown).requestFocus());
      var screen = shown.screen().press(KeyCode.ENTER).click("changeDetails");
      screen.click("role-BOARD").click("save");
      assertThat(cooperative.members.members().get(1).roles()).contains(Role.BOARD);
      screen.click("undo");
      assertThat(cooperative.members.members().get(1).roles()).containsExactly(Role.COORDINATOR);
    }
  }

  @Test
  void aRefusalStandsUnderItsField() {
    try (var shown = Shown.of(this::view)) {
      shown.screen().click("add").type("Joris").click("iban").type("NL00").click("save");
      var field = shown.screen().find("ibanField", FormField.class);
      assertThat(field.error().get()).contains("NL00");
      shown.screen().picture("member-refused");
    }
  }

  @Test
  void aMemberIsFoundAndChangedByKeyboardAlone() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen().click("filter").type("deventer");
      screen.until("one is left", () -> table(shown).getItems().size() == 1);
      Toolkit.onScreen(() -> table(shown).requestFocus());
      screen.press(KeyCode.DOWN).press(KeyCode.ENTER);
      Toolkit.onScreen(() -> screen.find("changeDetails", Button.class).requestFocus());
      screen.press(KeyCode.SPACE);
      screen.press(KeyCode.CONTROL, KeyCode.A).type("Thijs de Boer").press(KeyCode.ENTER);
      assertThat(cooperative.members.members().get(2).name()).isEqualTo("Thijs de Boer");
    }
  }

  private void takeOverTheLaw() {
    assertThat(cooperative.statutes.takeOver(TestCooperative.TODAY.minusYears(2), Optional.empty()))
        .isInstanceOf(StatuteOutcome.Saved.class);
  }

  private static void openRow(Shown shown, int row) {
    Toolkit.onScreen(() -> table(shown).getSelectionModel().clearAndSelect(row));
    Toolkit.onScreen(() -> table(shown).requestFocus());
    shown.screen().press(KeyCode.ENTER);
  }

  @Test
  void theCardOfAMemberAndTheFormOfANoticeLookWellEverywhere() {
    takeOverTheLaw();
    Shown.everywhere(
        "member-card",
        this::view,
        screen -> {
          Toolkit.onScreen(
              () -> screen.find("table", RowTable.class).getSelectionModel().clearAndSelect(1));
          Toolkit.onScreen(() -> screen.find("table", RowTable.class).requestFocus());
          screen.press(KeyCode.ENTER);
        });
    Shown.everywhere(
        "member-notice",
        this::view,
        screen -> {
          Toolkit.onScreen(
              () -> screen.find("table", RowTable.class).getSelectionModel().clearAndSelect(1));
          Toolkit.onScreen(() -> screen.find("table", RowTable.class).requestFocus());
          screen.press(KeyCode.ENTER).click("step-NOTICE");
        });
  }

  @Test
  void noticeIsGivenFromTheCardSaysItsDayBeforehandAndCanBeTakenBack() {
    takeOverTheLaw();
    try (var shown = Shown.of(this::view)) {
      openRow(shown, 1);
      var screen = shown.screen().click("step-NOTICE");
      assertThat(words(screen, "outlook"))
          .contains("31 December 2026")
          .contains("Dutch Civil Code 2:36");
      screen.click("stepDeed");
      assertThat(state(1)).isEqualTo(MemberState.LEAVING);
      assertThat(screen.find("standing", StatusBadge.class).getText()).isEqualTo("leaving");
      screen.picture("member-leaving");
      screen.click("undo");
      assertThat(state(1)).isEqualTo(MemberState.MEMBER);
    }
  }

  private MemberState state(int index) {
    var register = cooperative.memberships.register();
    return register.on(TestCooperative.TODAY).get(index).standing().state();
  }

  private static String words(Screen screen, String id) {
    return Toolkit.onScreen(() ->
        screen.find(id, VBox.class).getChildren().stream()
            .map(line -> ((Label) line).getText())
            .collect(Collectors.joining("\n")));
  }

  @Test
  void aNoticeWithoutRulesAsksForTheArticle() {
    try (var shown = Shown.of(this::view)) {
      openRow(shown, 1);
      var screen = shown.screen().click("step-NOTICE");
      assertThat(words(screen, "outlook")).contains("Which article says");
      screen.click("stepDeed");
      assertThat(state(1)).isEqualTo(MemberState.MEMBER);
      assertThat(words(screen, "outlook")).as("the notice says it now").isEmpty();
      screen.picture("member-notice-asks");
    }
  }

  @Test
  void anApplicantBecomesAMemberStepByStep() {
    takeOverTheLaw();
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen().click("apply").type("Joris Mulder").click("stepDeed");
      screen.click("step-ACCEPT").click("stepProof").type("signed PDF").click("stepDeed");
      screen.picture("member-applicant");
      screen.click("step-ADMIT").click("stepDeed");
      assertThat(cooperative.members.members())
          .hasSize(5)
          .last()
          .extracting(Member::number)
          .isEqualTo(Optional.of(5));
      assertThat(screen.find("standing", StatusBadge.class).getText()).isEqualTo("member");
      screen.picture("member-admitted");
    }
  }

  @Test
  void anotherDayShowsTheRegisterAsItStoodThen() {
    try (var shown = Shown.of(this::view)) {
      assertThat(table(shown).getItems()).hasSize(4);
      var before = TestCooperative.TODAY.minusMonths(15);
      Toolkit.onScreen(() -> shown.screen().find("day", DateField.class).setValue(before));
      shown.screen().until("only the founder", () -> table(shown).getItems().size() == 1);
      shown.screen().picture("members-then");
    }
  }

  @Test
  void consentToMailIsGivenAndTakenBackOnTheCard() {
    try (var shown = Shown.of(this::view)) {
      openRow(shown, 1);
      shown.screen().click("consent-E_NOTICE");
      var noor = cooperative.members.members().get(1).id();
      var purpose = Consent.Purpose.E_NOTICE;
      assertThat(cooperative.statutes.consents().holds(noor, purpose, TestCooperative.TODAY))
          .isTrue();
      shown.screen().click("consent-E_NOTICE");
      assertThat(cooperative.statutes.consents().holds(noor, purpose, TestCooperative.TODAY))
          .isFalse();
    }
  }

  private static MemberDraft named(String name) {
    return MemberDraft.named(name, TestCooperative.TODAY.minusMonths(14));
  }

  @Test
  void tenThousandMembersAndNamesOfTwoHundredLettersAreReadFilteredAndSorted() {
    var longest = "Wilhelmina-Alexandra van der Westerlaken-Oosterhout ".repeat(4).strip();
    cooperative.store.write(
        "test",
        tx -> {
          for (int i = 0; i < 10_000; i++) {
            var _ = cooperative.members.add(tx, named("Lid " + i));
          }
          return cooperative.members.add(tx, named(longest));
        });
    assertThat(longest).hasSizeGreaterThan(200);
    try (var shown = Shown.of(this::view)) {
      assertThat(table(shown).getItems()).hasSize(10_005);
      Toolkit.onScreen(() -> table(shown).scrollTo(9_000));
      var screen = shown.screen().click("filter").type("wilhelmina");
      screen.until("one is left", () -> table(shown).getItems().size() == 1);
      screen.picture("members-long-name");
      Toolkit.onScreen(() -> table(shown).requestFocus());
      screen.press(KeyCode.ENTER).picture("members-long-name-open");
      coop.meent.ui.Walk.check("members-long-name", screen.scene());
    }
    Shown.everywhere(
        "members-many",
        this::view,
        screen -> Toolkit.onScreen(() -> screen.find("table", RowTable.class).scrollTo(10_002)));
  }
}
