package coop.meent.annualbudget.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.annualbudget.AnnualBudgetOutcome;
import coop.meent.annualbudget.Filling;
import coop.meent.annualbudget.PassedItems;
import coop.meent.annualbudget.Resolution;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Money;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.Posting;
import coop.meent.ui.Answers;
import coop.meent.ui.DateField;
import coop.meent.ui.Desk;
import coop.meent.ui.EveryShortcut;
import coop.meent.ui.MoneyField;
import coop.meent.ui.RowTable;
import coop.meent.ui.Shown;
import coop.meent.ui.Toolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnualBudgetViewTest {

  @TempDir private Path folder;
  private TestCooperative coop;
  private final List<FiscalPeriod> opened = new ArrayList<>();
  private Answers answers = new Answers();

  @BeforeEach
  void open() {
    coop = new TestCooperative(folder);
    answers = new Answers(folder.resolve("wrong.csv"));
    record("2026-02-10", "80501", "-48250.00");
    record("2026-03-05", "45105", "7250.00");
    record("2026-04-05", "45670", "312.40");
    record("2026-06-05", "46301", "1480.00");
    record("2026-08-05", "46415", "-18.20");
    set("80501", "60000.00", "Twee opdrachten lopen door tot de zomer");
    set("45105", "8700.00", "");
    set("45670", "480.00", "Nieuw platform vanaf juli");
    set("46301", "1480.00", "");
    set("46415", "150.00", "");
    coop.annualBudgets.decide(
        coop.book,
        2026,
        new Resolution(LocalDate.of(2026, 1, 20), "algemene vergadering", Optional.empty(), ""));
  }

  private void record(String date, String account, String amount) {
    coop.ledger.record(
        EntryDraft.of(
            coop.book,
            LocalDate.parse(date),
            "Iets",
            List.of(
                Posting.of(coop.account(account), Money.parse(amount)),
                Posting.of(coop.account("10201"), Money.parse(amount).negate()))));
  }

  private void set(String account, String amount, String note) {
    assertThat(
            coop.annualBudgets.set(
                coop.book,
                2026,
                coop.account(account),
                new Filling.Even(Money.parse(amount)),
                Optional.of(note)))
        .isInstanceOf(AnnualBudgetOutcome.Done.class);
  }

  @AfterEach
  void close() {
    coop.close();
  }

  private AnnualBudgetView view(Desk desk) {
    return new AnnualBudgetView(
        new AnnualBudgetDesk(
            answers.on(desk),
            coop.annualBudgets,
            new PassedItems(coop.assemblies),
            coop.ledger,
            TestCooperative.CLOCK,
            (account, period) -> opened.add(period)));
  }

  @Test
  void looksWellEverywhere() {
    Shown.everywhere("annual-budget", this::view, screen -> {});
  }

  @Test
  void everyShortcutActs() {
    EveryShortcut.acts("annual-budget", this::view, screen -> {});
  }

  @Test
  void aRowOpensItsMonthsItsEntriesAndItsForm() {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      var table = screen.find("table", RowTable.class);
      Toolkit.onScreen(() -> table.getSelectionModel().clearAndSelect(4));
      Toolkit.onScreen(() -> table.requestFocus());
      screen.press(KeyCode.ENTER);
      screen.picture("annual-budget-account");
      screen.fire("budgetEntries");
      assertThat(opened)
          .containsExactly(new FiscalPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 10, 31)));
      screen.fire("budgetChange");
      var amount = screen.find("budgetAmount", MoneyField.class);
      Toolkit.onScreen(() -> amount.value().set(Money.parse("999.00")));
      screen.picture("annual-budget-line");
      screen.fire("budgetKeep");
      assertThat(coop.annualBudgets.of(coop.book, 2026).isChanged()).isTrue();
      screen.click("undo");
      assertThat(coop.annualBudgets.of(coop.book, 2026).isChanged()).isFalse();
    }
  }

  @Test
  void aBudgetBeginsWithLastYearIsDecidedAndReadFromAFile() throws IOException {
    try (var shown = Shown.of(this::view)) {
      var screen = shown.screen();
      var file = folder.resolve("wrong.csv");
      Files.writeString(file, "account;total\n45105;1,\n99999;10\n");
      screen.click("file").fire("budgetRead");
      screen.picture("annual-budget-file");
      assertThat(screen.find("budgetTake", Button.class).isDisabled()).isTrue();
      Files.writeString(file, "account;total\n45105;9000\n");
      screen.fire("budgetRead");
      screen.fire("budgetTake");
      assertThat(coop.annualBudgets.of(coop.book, 2026).isChanged()).isTrue();
      screen.click("decide");
      var day = screen.find("decideDay", DateField.class);
      var by = screen.find("decideBy", TextField.class);
      Toolkit.onScreen(() -> day.setValue(LocalDate.of(2026, 11, 20)));
      Toolkit.onScreen(() -> by.setText("algemene vergadering"));
      screen.picture("annual-budget-decide");
      screen.fire("decideDeed");
      assertThat(coop.annualBudgets.of(coop.book, 2026).versions()).hasSize(2);
      screen.click("begin").picture("annual-budget-begin");
    }
  }
}
