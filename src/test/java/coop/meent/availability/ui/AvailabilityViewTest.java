package coop.meent.availability.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.availability.MemberWeeks;
import coop.meent.availability.Span;
import coop.meent.availability.WeekKind;
import coop.meent.base.Week;
import coop.meent.talent.TalentOffice;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AvailabilityViewTest {

  private static final Week NOW = Week.of(TalentOffice.TODAY);

  @TempDir private Path folder;
  private TalentOffice office;

  @BeforeEach
  void open() {
    office = new TalentOffice(folder);
    office.availability.say(
        office.bas.id(),
        List.of(
            Span.of(NOW, NOW.plus(4), WeekKind.FIRM, 16),
            Span.of(NOW.plus(5), NOW.plus(6), WeekKind.PROTECTED, 0),
            Span.of(NOW.plus(7), NOW.plus(12), WeekKind.WISHED, 24),
            Span.of(NOW.plus(13), NOW.plus(20), WeekKind.TENTATIVE, 20)));
  }

  @AfterEach
  void close() {
    office.close();
  }

  private View view(Desk desk) {
    return new AvailabilityView(
        new WeeksDesk(
            desk, office.availability, office.coop.members, TestCooperative.CLOCK, office.bas));
  }

  private MemberWeeks weeks() {
    return office.availability.of(NOW, WeekBoard.WEEKS).of(office.bas.id());
  }

  private static void atBoard(Screen screen) {
    Toolkit.onScreen(() -> screen.find("board", WeekBoard.class).requestFocus());
  }

  @Test
  void looksWellEverywhere() {
    Shown.everywhere("availability", this::view, AvailabilityViewTest::atBoard);
  }

  @Test
  void everyShortcutActs() {
    EveryShortcut.acts("availability", this::view, AvailabilityViewTest::atBoard);
  }

  @Test
  void weeksAreDrawnWithTheMouse() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      atBoard(screen);
      screen.type("4");
      var cells = screen.find("board", WeekBoard.class).getChildren();
      screen.drag(cells.get(1), cells.get(3));
      assertThat(IntStream.range(0, 6).filter(i -> weeks().isProtected(NOW.plus(i))).boxed())
          .containsExactly(1, 2, 3, 5);
    }
  }

  @Test
  void weeksAreDrawnByKeysAloneAndTakenBack() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      atBoard(screen);
      screen.type("4");
      screen.press(KeyCode.RIGHT).press(KeyCode.RIGHT);
      screen.press(KeyCode.SHIFT, KeyCode.RIGHT).press(KeyCode.ENTER);
      assertThat(weeks().isProtected(NOW.plus(1))).isFalse();
      assertThat(weeks().isProtected(NOW.plus(2))).isTrue();
      assertThat(weeks().isProtected(NOW.plus(3))).isTrue();
      screen.click("undo");
      assertThat(weeks().hours(NOW.plus(2))).isEqualTo(16);
    }
  }
}
