package coop.meent.app;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.cli.Services;
import coop.meent.member.Member;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.member.Role;
import coop.meent.sync.ui.SyncPage;
import coop.meent.sync.ui.SyncState;
import coop.meent.ui.Answers;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.Waiting;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Members are removed and another steward is chosen on the Sync page.
class OfficesScreenTest {

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
    return Shown.of(desk -> new SyncPage(office.desk(answers.on(desk), at)).view());
  }

  private Member member(String name) {
    return bas.members().members().stream()
        .filter(member -> member.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private boolean isIn(Services at, Member member) {
    return at.sync().overview().roles().containsKey(member.id());
  }

  private void leaves(Member was, LocalDate day) {
    var draft =
        new MemberDraft(
            was.name(),
            was.trade(),
            was.email(),
            was.iban(),
            was.town(),
            was.joined(),
            Optional.of(day),
            was.roles());
    assertThat(bas.members().change(was.id(), draft)).isInstanceOf(MemberOutcome.Saved.class);
  }

  /// The laptop in that line of the list, from 0.
  private static void openLaptop(Screen screen, int line) {
    TableView<?> table = screen.find("laptops", TableView.class);
    Toolkit.onScreen(() -> {
      table.requestFocus();
      table.getSelectionModel().clearAndSelect(line);
    });
    screen.press(KeyCode.ENTER);
  }

  @Test
  void theStewardRemovesAMemberWhoIsNamedAgainWithWhatFollows() throws Exception {
    office.found();
    var noor = office.letIn("Noor de Wit", Role.TREASURER);
    var chris = office.letIn("Aylin Yıldız-van den Gegevensbeschermingsberg");
    office.together(noor, chris, bas);
    Shown.everywhere(
        "offices-remove",
        desk -> new SyncPage(office.desk(desk, bas)).view(),
        screen -> {
          screen.fire("removeMember");
          Toolkit.onScreen(
              () -> screen.find("removedMember", TextInputControl.class).setText("noor"));
          screen.press(KeyCode.ENTER);
        });
    try (var shown = shown(bas)) {
      shown.screen().fire("removeMember");
      assertThat(shown.screen().find("removeFromVault", Button.class).isDisabled()).isTrue();
      Toolkit.onScreen(
          () -> shown.screen().find("removedMember", TextInputControl.class).setText("noor"));
      shown.screen().press(KeyCode.ENTER);
      var holds = Toolkit.onScreen(() -> shown.screen().find("holds", Label.class).getText());
      assertThat(holds).contains("a member still", "Treasurer");
      shown.screen().fire("removeFromVault");
      assertThat(shown.screen().notice()).contains("Noor de Wit is removed from the vault");
    }
    assertThat(answers.asked).hasSize(1);
    assertThat(answers.asked.getFirst().title()).isEqualTo("Remove Noor de Wit from the vault?");
    assertThat(answers.asked.getFirst().grave()).isTrue();
    office.together(bas, chris);
    assertThat(isIn(chris, member("Noor de Wit"))).isFalse();
    assertThat(isIn(chris, member("Bas Hoekstra"))).isTrue();
    try (var shown = shown(chris)) {
      assertThat(shown.screen().isSeen("#removeMember")).as("only the steward's").isFalse();
    }
  }

  @Test
  void whoseMembershipHasEndedIsShownToTheStewardAndNotRemovedByItself() throws Exception {
    office.found();
    var noor = office.letIn("Noor de Wit");
    leaves(member("Noor de Wit"), VaultOffice.TODAY);
    office.together(bas, noor);
    try (var shown = shown(bas)) {
      assertThat(shown.screen().isSeen("#needs-1")).as("the last day is not over").isFalse();
    }
    office.clock.pass(java.time.Duration.ofDays(1));
    office.together(bas, noor, bas);
    assertThat(isIn(bas, member("Noor de Wit"))).isTrue();
    assertThat(home(bas)).containsExactly("The membership of Noor de Wit has ended");
    assertThat(home(noor)).isEmpty();
    Shown.everywhere(
        "offices-left", desk -> new SyncPage(office.desk(desk, bas)).view(), screen -> {});
    try (var shown = shown(bas)) {
      shown.screen().fire("needs-1");
      shown.screen().fire("removeFromVault");
      assertThat(shown.screen().isSeen("#needs-1")).isFalse();
    }
    assertThat(isIn(bas, member("Noor de Wit"))).isFalse();
    assertThat(home(bas)).isEmpty();
  }

  private List<String> home(Services at) {
    List<Waiting> waiting = new ArrayList<>();
    try (var _ =
        Shown.of(desk -> {
          waiting.addAll(new SyncState(office.desk(desk, at), () -> {}).waiting());
          return new SyncPage(office.desk(desk, at)).view();
        })) {
      return waiting.stream().map(Waiting::what).toList();
    }
  }

  @Test
  void theBoardChoosesAnotherStewardWhenTheOldOneIsGone() throws Exception {
    office.found();
    var els = office.letIn("Els Vos", Role.BOARD);
    var kees = office.letIn("Kees Blom", Role.BOARD);
    var mo = office.letIn("Mo Said");
    office.together(bas, els, kees, mo);
    try (var shown = shown(els)) {
      openLaptop(shown.screen(), 0);
      assertThat(shown.screen().isSeen("#refound")).isFalse();
      shown.screen().fire("vote");
      assertThat(shown.screen().notice()).isEqualTo("You voted for the laptop of Els Vos.");
      openLaptop(shown.screen(), 0);
      assertThat(shown.screen().isSeen("#refound")).as("one vote of two").isFalse();
    }
    office.together(els, kees, mo);
    try (var shown = shown(mo)) {
      openLaptop(shown.screen(), 1);
      assertThat(shown.screen().isSeen("#vote")).as("not of the board").isFalse();
    }
    try (var shown = shown(kees)) {
      openLaptop(shown.screen(), 1);
      assertThat(shown.screen().isSeen("#vote")).as("the steward's own laptop").isFalse();
      openLaptop(shown.screen(), 2);
      shown.screen().fire("vote");
    }
    office.together(kees, els);
    Shown.everywhere(
        "offices-refound",
        desk -> new SyncPage(office.desk(desk, els)).view(),
        screen -> openLaptop(screen, 0));
    try (var shown = shown(els)) {
      openLaptop(shown.screen(), 0);
      shown.screen().fire("refound");
      assertThat(shown.screen().notice()).isEqualTo("This laptop is the steward's now.");
    }
    assertThat(els.sync().overview().isSteward()).isTrue();
    office.together(els, mo);
    assertThat(mo.sync().overview().steward()).contains("Els Vos");
    assertThat(answers.asked).hasSize(3).allMatch(question -> question.text().length() > 60);
    assertThat(answers.asked.getFirst().text()).contains("When 2 members of the board");
  }
}
