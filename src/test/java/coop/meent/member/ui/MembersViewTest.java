package coop.meent.member.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.member.Member;
import coop.meent.member.MemberDraft;
import coop.meent.member.Role;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.FormField;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
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
    return new MembersView(desk, cooperative.members, TestCooperative.CLOCK);
  }

  @SuppressWarnings("unchecked") // the table of this view holds members
  private static RowTable<Member> table(Shown shown) {
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
      assertThat(table(shown).getItems()).last().extracting(Member::name).isEqualTo("Joris Mulder");
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
      var screen = shown.screen().press(KeyCode.ENTER);
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
      screen.press(KeyCode.CONTROL, KeyCode.A).type("Thijs de Boer").press(KeyCode.ENTER);
      assertThat(cooperative.members.members().get(2).name()).isEqualTo("Thijs de Boer");
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
