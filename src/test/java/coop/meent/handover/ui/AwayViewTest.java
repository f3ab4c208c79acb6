package coop.meent.handover.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Week;
import coop.meent.care.CaseState;
import coop.meent.handover.Away;
import coop.meent.handover.Block;
import coop.meent.handover.HandoverOffice;
import coop.meent.handover.TransferState;
import coop.meent.ui.Answers;
import coop.meent.ui.Desk;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Being ill with two assignments, from the one screen: what a person does is three clicks and a
/// number, and all that has to happen is there.
class AwayViewTest {

  /// What a person may take for it, every click and key of the test counted as one second and more.
  private static final int CLICKS = 4;

  @TempDir private Path folder;
  private HandoverOffice office;

  @BeforeEach
  void open() {
    office = new HandoverOffice(folder);
    office.fill();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private View view(Desk desk) {
    return new AwayView(HandoverRoom.of(desk, office, office.noor));
  }

  private Away now() {
    return office.services.handingOver().away().now(office.noor.id()).orElseThrow();
  }

  /// Asked by one button, and no more by the notice's.
  private void firstOfEachIsAskedAtOnce() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      screen.fire("awayAskFirst");
      assertThat(now().work())
          .allMatch(
              one -> one.transfer().asked().equals(List.of(one.standIns().getFirst().member())))
          .allMatch(one -> one.first().isEmpty());
      assertThat(screen.isSeen("#awayAskFirst")).isFalse();
      screen.fire("undo");
      assertThat(now().work()).allMatch(one -> one.transfer().asked().isEmpty());
    }
  }

  @Test
  void illFromTodayAboutSixWeeksIsThreeActsAndNothingIsForgotten() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      long began = System.nanoTime();
      Toolkit.onScreen(() -> screen.scene().lookup("#illNow").requestFocus());
      screen.press(KeyCode.SPACE).press(KeyCode.TAB).press(KeyCode.CONTROL, KeyCode.A);
      screen.type("6 weeks").press(KeyCode.CONTROL, KeyCode.ENTER);
      long seconds = (System.nanoTime() - began) / 1_000_000_000L;
      assertThat(CLICKS + seconds).isLessThan(60);
      assertThat(screen.focusOwner().getId()).isEqualTo("awayAskFirst");
      screen.picture("away-ill");
    }
    var away = now();
    assertThat(away.until()).isEqualTo(HandoverOffice.TODAY.plusWeeks(6).minusDays(1));
    firstOfEachIsAskedAtOnce();
    assertThat(away.work()).hasSize(2);
    for (var work : away.work()) {
      assertThat(work.standIns()).isNotEmpty().allMatch(one -> !one.reasons().isEmpty());
      assertThat(work.dossier().orElseThrow().parts()).hasSize(Block.values().length);
      assertThat(work.mail()).isPresent();
      assertThat(work.transfer().state()).isEqualTo(TransferState.OPEN);
    }
    var cases = office.services.caring().cases().cases(office.noor.id());
    assertThat(cases.getFirst().state()).isEqualTo(CaseState.REPORTED);
    var week = Week.of(HandoverOffice.TODAY);
    assertThat(
            office.services.availability().of(List.of(week)).of(office.noor.id()).isProtected(week))
        .isTrue();
  }

  @Test
  void noFieldCouldHoldACause() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      screen.fire("illNow");
      var fields =
          Stream.concat(
                  screen.scene().getRoot().lookupAll(".text-field").stream(),
                  screen.scene().getRoot().lookupAll(".text-area").stream())
              .filter(one -> one instanceof TextField || one instanceof TextArea)
              .filter(one -> one.isVisible() && one.getParent() != null)
              .map(one -> String.valueOf(one.getId()))
              .filter(id -> !id.equals("null"))
              .distinct()
              .toList();
      assertThat(fields).doesNotContain("cause", "reason").contains("awayWeeks");
      assertThat(fields).noneMatch(id -> id.contains("words"));
    }
  }

  @Test
  void itIsProlongedAndTakenBackFromTheSamePage() {
    office
        .services
        .handingOver()
        .away()
        .ill(office.noor.id(), HandoverOffice.TODAY, 2, office.noor.id());
    var answers = new Answers();
    try (var shown = Shown.of(desk -> view(answers.on(desk)))) {
      var screen = shown.screen();
      screen.fire("awayProlong");
      screen.fire("awayUntilDeed");
      assertThat(now().until()).isEqualTo(HandoverOffice.TODAY.plusWeeks(2).minusDays(1));
      screen.fire("awayMistake");
    }
    assertThat(answers.asked).hasSize(1);
    assertThat(office.services.handingOver().away().now(office.noor.id())).isEmpty();
    assertThat(office.transfers().transfers())
        .allMatch(one -> one.state() == TransferState.STOPPED);
  }

  @Test
  void onePartIsTakenBackAndSetGoingAgainAndTheReturnIsAnnounced() {
    var service = office.services.handingOver().away();
    service.ill(office.noor.id(), HandoverOffice.TODAY, 4, office.noor.id());
    var week = Week.of(HandoverOffice.TODAY);
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      screen.fire("undo-WEEKS");
      assertThat(told(screen)).contains("The rest goes on").doesNotContain("is away");
      assertThat(isBlocked(week)).isFalse();
      screen.fire("start-WEEKS");
      assertThat(isBlocked(week)).isTrue();
      screen.fire("undo-CASE").fire("start-CASE");
      assertThat(now().items()).allMatch(one -> one.canUndo() && !one.canStart());
      screen.fire("awayBetter").click("awayBack").press(KeyCode.CONTROL, KeyCode.A);
      screen.type("2026-12-07").press(KeyCode.TAB).fire("awayBackDeed");
      assertThat(told(screen)).contains("Back from 7 December 2026");
      screen.picture("away-announced");
    }
    assertThat(now().until()).isEqualTo(LocalDate.of(2026, 12, 6));
    assertThat(now().announced(HandoverOffice.TODAY)).hasSize(1);
  }

  private static String told(Screen screen) {
    return Toolkit.onScreen(() ->
        screen.scene().getRoot().lookupAll(".notification").stream()
            .map(one -> one.getAccessibleText())
            .collect(Collectors.joining(" ")));
  }

  private boolean isBlocked(Week week) {
    var noor = office.noor.id();
    return office.services.availability().of(List.of(week)).of(noor).isProtected(week);
  }

  @Test
  void looksWellEverywhere() {
    office
        .services
        .handingOver()
        .away()
        .ill(office.noor.id(), HandoverOffice.TODAY, 6, office.noor.id());
    Shown.everywhere("away", this::view, screen -> {});
  }
}
