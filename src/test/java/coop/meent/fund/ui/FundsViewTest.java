package coop.meent.fund.ui;

import static coop.meent.fund.FundOffice.byPlan;
import static coop.meent.fund.FundOffice.draft;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Money;
import coop.meent.fund.FundKind;
import coop.meent.fund.FundOffice;
import coop.meent.fund.FundPapers;
import coop.meent.fund.RequestState;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.RowTable;
import coop.meent.ui.Screen;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import coop.meent.ui.View;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FundsViewTest {

  @TempDir private Path folder;
  private FundOffice office;

  @BeforeEach
  void open() {
    office = new FundOffice(folder);
    office.filled(FundKind.SOLIDARITY, "1200");
    office.filled(FundKind.ADVANCE, "2000");
  }

  @AfterEach
  void close() {
    office.close();
  }

  /// As Bas sees it.
  private View view(Desk desk) {
    return new FundsView(
        new FundsDesk(
            desk,
            office.funds,
            new FundPapers(office.funds, office.coop.members, TestCooperative.CLOCK),
            office.coop.members,
            TestCooperative.CLOCK,
            office.bas,
            entry -> {}));
  }

  private void asked() {
    office.paid(byPlan(office.ilse, "300", 3), office.mees, office.noor);
    office.agreed(draft(FundKind.SOLIDARITY, office.mees, "150"), office.ilse, office.noor);
    office.agreed(draft(FundKind.SOLIDARITY, office.noor, "400"), office.mees);
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
    asked();
    Shown.everywhere("funds", this::view, screen -> {});
    Shown.everywhere("funds-fund", this::view, screen -> screen.click("open-solidarity"));
    Shown.everywhere("funds-request", this::view, FundsViewTest::openFirst);
    Shown.everywhere("funds-ask", this::view, screen -> screen.click("ask"));
  }

  @Test
  void everyShortcutActs() {
    asked();
    EveryShortcut.acts("funds", this::view, screen -> {});
  }

  @Test
  void oneAgreesAndBooksForPaymentBesideTheTable() {
    var request = office.agreed(draft(FundKind.SOLIDARITY, office.noor, "400"), office.mees);
    try (var shown = Shown.of(this::view)) {
      openFirst(shown.screen());
      shown.screen().scrollTo("requestAgree").click("requestAgree");
      assertThat(office.now(request).state()).isEqualTo(RequestState.APPROVED);
      openFirst(shown.screen());
      shown.screen().scrollTo("requestPay").click("requestPay");
      assertThat(office.now(request).state()).isEqualTo(RequestState.TO_PAY);
      assertThat(office.funds.fund(FundKind.SOLIDARITY).balance()).isEqualTo(Money.parse("800"));
    }
  }

  @Test
  void whatIsAboveTheFundIsToldWhereItWasAsked() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen().click("ask").click("fund-amount").type("501");
      screen.scrollTo("fundDeed").click("fundDeed");
      assertThat(said(screen)).anyMatch(words -> words.contains("501.00"));
      assertThat(office.funds.requests()).isEmpty();
      screen.scrollTo("fund-amount").click("fund-amount");
      Toolkit.onScreen(() -> screen.find("fund-amount", TextField.class).selectAll());
      screen.type("50");
      screen.scrollTo("fundDeed").click("fundDeed");
      assertThat(office.funds.requests()).hasSize(1);
    }
  }
}
