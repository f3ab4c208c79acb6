package coop.meent.statute.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.member.MemberDraft;
import coop.meent.member.Register;
import coop.meent.statute.Bound;
import coop.meent.statute.RuleDraft;
import coop.meent.statute.RuleKey;
import coop.meent.statute.RuleVersion;
import coop.meent.statute.StatuteOutcome;
import coop.meent.ui.DateField;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The statutes on their page.
class StatutesViewTest {

  private static final LocalDate TODAY = TestCooperative.TODAY;

  @TempDir private Path folder;
  private TestCooperative cooperative;

  @BeforeEach
  void found() {
    cooperative = new TestCooperative(folder);
    for (var name : List.of("Noor Kramer", "Thijs Verhoef"))
      cooperative.members.add(MemberDraft.named(name, TODAY.minusMonths(14)));
  }

  @AfterEach
  void close() {
    cooperative.close();
  }

  private final class InRegister implements People {
    @Override
    public List<Named> membersOn(LocalDate day) {
      return cooperative.memberships.register().membersOn(day).stream().map(this::named).toList();
    }

    private Named named(Register.Line line) {
      var since = line.standing().admitted().orElseThrow();
      return new Named(new Bound(line.id(), since), line.name());
    }

    @Override
    public Optional<Named> me() {
      return membersOn(TODAY).stream().skip(1).findFirst();
    }

    @Override
    public LocalDate founded() {
      return TODAY.minusYears(2);
    }
  }

  private View view(Desk desk) {
    var room =
        new StatutesDesk(desk, cooperative.statutes, new InRegister(), TestCooperative.CLOCK);
    return new StatutesView(room);
  }

  private void takeOver() {
    assertThat(cooperative.statutes.takeOver(TODAY.minusYears(2), Optional.of("deed")))
        .isInstanceOf(StatuteOutcome.Saved.class);
  }

  private void longerTerm() {
    var draft =
        new RuleDraft(
            RuleKey.NOTICE_TERM,
            "8 weeks",
            "9.2",
            TODAY.minusMonths(2),
            Optional.of("Assembly of 12 September"),
            true);
    assertThat(cooperative.statutes.set(draft)).isInstanceOf(StatuteOutcome.Saved.class);
  }

  @SuppressWarnings("unchecked") // the table of this view holds rules
  private static RowTable<RuleRow> table(Shown shown) {
    return shown.screen().find("table", RowTable.class);
  }

  private static Optional<RuleVersion> shownVersion(Shown shown, RuleKey key) {
    return Toolkit.onScreen(() ->
        table(shown).getItems().stream()
            .filter(row -> row.key().equals(Optional.of(key)))
            .findFirst()
            .flatMap(RuleRow::version));
  }

  private static void openRow(Shown shown, RuleKey key) {
    Toolkit.onScreen(() -> {
      table(shown).getSelectionModel().clearAndSelect(List.of(RuleKey.values()).indexOf(key));
      table(shown).requestFocus();
    });
    shown.screen().press(KeyCode.ENTER);
  }

  @Test
  void looksWellEverywhere() {
    Shown.everywhere("statutes-empty", this::view, screen -> {});
    Shown.everywhere("statutes-take-over", this::view, screen -> screen.click("takeOver"));
    takeOver();
    longerTerm();
    Shown.everywhere("statutes", this::view, screen -> {});
    Shown.everywhere("statutes-lay", this::view, screen -> screen.click("add"));
  }

  @Test
  void everyShortcutActs() {
    takeOver();
    EveryShortcut.acts("statutes", this::view, screen -> {});
  }

  @Test
  void theLawIsTakenOverInOneDeedAndCanBeTakenBack() {
    try (var shown = Shown.of(this::view)) {
      shown.screen().click("takeOver").scrollTo("takeOverDeed").click("takeOverDeed");
      assertThat(shownVersion(shown, RuleKey.NOTICE_TERM)).isPresent();
      assertThat(shownVersion(shown, RuleKey.QUORUM)).isEmpty();
      shown.screen().click("undo");
      assertThat(cooperative.statutes.rulebook().isEmpty()).isTrue();
    }
  }

  @Test
  void whatBindsMeStaysTheOldUntilIAmTold() {
    takeOver();
    longerTerm();
    try (var shown = Shown.of(this::view)) {
      assertThat(shownVersion(shown, RuleKey.NOTICE_TERM).orElseThrow().value()).isEqualTo("8W");
      var screen = shown.screen().click("mine");
      screen.until(
          "the old term",
          () -> shownVersion(shown, RuleKey.NOTICE_TERM).orElseThrow().value().equals("4W"));
      screen.picture("statutes-mine");
      screen.click("mine");
      openRow(shown, RuleKey.NOTICE_TERM);
      screen.picture("statutes-rule");
      screen.scrollTo("toldDeed").click("toldProof").type("letter").click("toldDeed");
      screen.click("mine");
      screen.until(
          "the new term",
          () -> shownVersion(shown, RuleKey.NOTICE_TERM).orElseThrow().value().equals("8W"));
    }
  }

  @Test
  void aRuleIsLaidDownFromTheKeyboardAndARefusalSaysHowToWriteIt() {
    try (var shown = Shown.of(this::view)) {
      openRow(shown, RuleKey.TRIAL_TERM);
      var screen = shown.screen().click("ruleValue").type("three").click("ruleArticle").type("4.1");
      screen.press(KeyCode.ENTER).picture("statutes-refused");
      assertThat(cooperative.statutes.rulebook().isEmpty()).isTrue();
      screen.click("ruleValue").press(KeyCode.CONTROL, KeyCode.A).type("3 months");
      screen.press(KeyCode.ENTER);
      var version = shownVersion(shown, RuleKey.TRIAL_TERM).orElseThrow();
      assertThat(version.value()).isEqualTo("3M");
      assertThat(version.article()).isEqualTo("4.1");
    }
  }

  @Test
  void anotherDayShowsTheStatutesAsTheyStood() {
    takeOver();
    longerTerm();
    try (var shown = Shown.of(this::view)) {
      var day = TODAY.minusMonths(3);
      Toolkit.onScreen(() -> shown.screen().find("day", DateField.class).setValue(day));
      shown
          .screen()
          .until(
              "the old term",
              () -> shownVersion(shown, RuleKey.NOTICE_TERM).orElseThrow().value().equals("4W"));
    }
  }
}
