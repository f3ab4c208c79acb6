package coop.meent.development.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.development.DevelopmentOffice;
import coop.meent.development.RequestState;
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
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevelopmentViewTest {

  @TempDir private Path folder;
  private DevelopmentOffice office;

  @BeforeEach
  void open() {
    office = new DevelopmentOffice(folder).ruled();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private DevelopmentDesk room(Desk desk, MemberId me) {
    return new DevelopmentDesk(
        desk,
        office.development,
        office.coop.members,
        TestCooperative.CLOCK,
        me,
        true,
        List::of,
        bill -> {});
  }

  /// As Noor, the treasurer, sees it.
  private View view(Desk desk) {
    return new DevelopmentView(room(desk, office.noor));
  }

  private View budgets(Desk desk) {
    return new BudgetsView(room(desk, office.noor));
  }

  private void asked() {
    office.agreed(office.ilse, "Groepen begeleiden", "110", office.bas);
    office.agreed(office.noor, "Schrijven voor het web", "80", office.bas, office.mees);
    var contested = office.agreed(office.mees, "Data vertellen", "250", office.noor);
    DevelopmentOffice.given(
        office.development.refuse(contested.id(), office.bas, "Liever volgend jaar"));
    DevelopmentOffice.done(
        office.development.lay(DevelopmentOffice.monthly(LocalDate.of(2026, 12, 1), "30", 3)));
  }

  private static void openRow(Screen screen, int row) {
    Toolkit.onScreen(
        () -> screen.find("table", RowTable.class).getSelectionModel().clearAndSelect(row));
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
    asked();
    Shown.everywhere("development", this::view, screen -> {});
    Shown.everywhere("development-request", this::view, screen -> openRow(screen, 0));
    Shown.everywhere("development-budget", this::view, screen -> screen.click("openBudget"));
    Shown.everywhere("development-ask", this::view, screen -> screen.click("ask"));
    Shown.everywhere("budgets", this::budgets, screen -> {});
    Shown.everywhere("budgets-rule", this::budgets, screen -> screen.click("lay"));
  }

  @Test
  void everyShortcutActs() {
    asked();
    EveryShortcut.acts("development", this::view, screen -> {});
    EveryShortcut.acts("budgets", this::budgets, screen -> {});
  }

  @Test
  void oneAgreesBesideTheTableAndNotesTheBill() {
    var request = office.agreed(office.ilse, "Facilitating groups", "110", office.bas);
    office.bill("P2026-0007", Optional.of(office.ilse), "99.50");
    try (var shown = Shown.of(this::view)) {
      openRow(shown.screen(), 0);
      shown.screen().scrollTo("trainingAgree").click("trainingAgree");
      assertThat(office.now(request).state()).isEqualTo(RequestState.APPROVED);
      openRow(shown.screen(), 0);
      shown.screen().scrollTo("trainingPay").click("trainingPay");
      shown.screen().scrollTo("developmentDeed").click("developmentDeed");
      assertThat(office.now(request).state()).isEqualTo(RequestState.DONE);
      assertThat(office.now(request).paid()).isEqualTo(Money.parse("99.50"));
    }
  }

  @Test
  void whatIsAboveTheBudgetIsToldWhereItWasAsked() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen().click("ask").click("development-course").type("Course");
      screen.click("development-why").type("Clients ask");
      screen.scrollTo("development-cost").click("development-cost").type("301");
      screen.scrollTo("developmentDeed").click("developmentDeed");
      assertThat(said(screen)).anyMatch(words -> words.contains("301.00"));
      assertThat(office.development.requests()).isEmpty();
    }
  }

  @Test
  void aNoIsGivenWithItsReason() {
    var request = office.asked(office.ilse, "Facilitating groups", "110");
    try (var shown = Shown.of(this::view)) {
      openRow(shown.screen(), 0);
      shown.screen().scrollTo("trainingAgainst").click("trainingAgainst");
      shown.screen().click("development-reason").type("Next year");
      shown.screen().scrollTo("developmentDeed").click("developmentDeed");
      assertThat(office.now(request).state()).isEqualTo(RequestState.REFUSED);
      assertThat(office.now(request).words().getFirst().reason()).contains("Next year");
    }
  }
}
