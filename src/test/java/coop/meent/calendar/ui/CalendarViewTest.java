package coop.meent.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.LeavingOffice;
import coop.meent.TestCooperative;
import coop.meent.calendar.Matter;
import coop.meent.member.Member;
import coop.meent.member.Role;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import coop.meent.ui.Waiting;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The calendar in the window.
class CalendarViewTest {

  @TempDir private Path folder;
  private TestCooperative cooperative;
  private LeavingOffice office;
  private Member me;

  @BeforeEach
  void found() {
    cooperative = new TestCooperative(folder);
    office = new LeavingOffice(cooperative);
    me = office.member("Noor Kramer", Role.BOARD);
  }

  @AfterEach
  void close() {
    cooperative.close();
  }

  private CalendarDesk room(Desk desk) {
    return new CalendarDesk(
        desk,
        office.calendar,
        office.calendarPaper,
        cooperative.members,
        TestCooperative.CLOCK,
        me);
  }

  private View view(Desk desk) {
    return new CalendarView(room(desk));
  }

  @Test
  void looksWellEverywhere() {
    Shown.everywhere("calendar-bare", this::view, screen -> {});
    office.takeOverTheLaw();
    var day = Optional.of(LocalDate.of(2026, 6, 12));
    office.calendar.mark(2025, Matter.ACCOUNTS_READY, day, Optional.of("notulen"));
    Shown.everywhere("calendar", this::view, screen -> {});
  }

  @Test
  void everyShortcutActs() {
    office.takeOverTheLaw();
    EveryShortcut.acts("calendar", this::view, screen -> {});
  }

  @Test
  void somethingIsTickedOffAndTakenBack() {
    office.takeOverTheLaw();
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      var table = screen.find("table", RowTable.class);
      Toolkit.onScreen(() -> {
        table.getSelectionModel().select(0);
        table.requestFocus();
      });
      screen.press(KeyCode.ENTER);
      screen.picture("calendar-tick");
      screen.click("doneDeed");
      assertThat(office.calendar.calendar(2025).entry(Matter.ACCOUNTS_READY).done())
          .contains(TestCooperative.TODAY);
      screen.click("undo");
      assertThat(office.calendar.calendar(2025).entry(Matter.ACCOUNTS_READY).done()).isEmpty();
    }
  }

  @Test
  void whoSeesToItIsToldOnHomeBeforeItIsDue() {
    office.takeOverTheLaw();
    var adopted = Optional.of(LocalDate.of(2026, 11, 18));
    office.calendar.mark(2025, Matter.ADOPTION, adopted, Optional.empty());
    try (var shown = Shown.of(this::view)) {
      var desk = shown.shell().desk();
      var waits = new CalendarWaits(room(desk), () -> {}).waiting();
      assertThat(waits)
          .extracting(Waiting::what)
          .containsExactly("File the accounts (trade register) (2025)");
      me = office.member("Thijs Verhoef");
      assertThat(new CalendarWaits(room(desk), () -> {}).waiting()).isEmpty();
    }
  }
}
