package coop.meent.annualbudget.ui;

import coop.meent.annualbudget.AnnualBudget;
import coop.meent.annualbudget.BudgetLine;
import coop.meent.annualbudget.MonthAmounts;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Money;
import coop.meent.ledger.Account;
import coop.meent.ui.FormParts;
import coop.meent.ui.NoticeBar;
import coop.meent.ui.Prose;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One account: what came and what was budgeted, month by month, its entries one step away.
final class LineSheet {

  private final AnnualBudgetDesk room;
  private final Account account;
  private final Row row;
  private final FiscalPeriod period;
  private final NoticeBar notice;

  LineSheet(AnnualBudgetDesk room, Account account, Row row, FiscalPeriod period) {
    this.room = room;
    this.account = account;
    this.row = row;
    this.period = period;
    notice = new NoticeBar(room.texts());
  }

  private record Read(AnnualBudget budget, MonthAmounts came, boolean isWritten) {}

  void open() {
    int year = period.from().getYear();
    room.desk()
        .tasks()
        .run(
            () ->
                new Read(
                    room.budgets().of(account.book(), year),
                    room.budgets().came(account, year),
                    room.budgets().refusal(account.book()).isEmpty()),
            this::open);
  }

  private void open(Read read) {
    var texts = room.texts();
    var against = row.against();
    List<Node> parts = new ArrayList<>();
    parts.add(notice);
    parts.add(Prose.note(texts.period(period)));
    parts.add(FormParts.pair(room.text("annualbudget.actual"), texts.euro(against.actual()), true));
    parts.add(
        FormParts.pair(room.text("annualbudget.budget"), texts.euro(against.budget()), false));
    parts.add(
        FormParts.pair(
            room.text("annualbudget.difference"), texts.euro(against.difference()), false));
    parts.add(Prose.note(against.leaning().in(texts)));
    if (!row.note().isEmpty()) parts.add(Prose.plain(row.note()));
    List<Node> deeds = new ArrayList<>();
    deeds.add(
        FormParts.primary(
            "budgetEntries",
            room.text("annualbudget.entries"),
            () -> room.card().accept(account.id(), period)));
    if (read.isWritten) {
      deeds.add(
          FormParts.button(
              "budgetChange",
              room.text("annualbudget.line.change"),
              () -> new LineForm(room, read.budget, Optional.of(account)).open()));
      if (read.budget.line(account.id()).isPresent())
        deeds.add(
            FormParts.button(
                "budgetRemove", room.text("annualbudget.remove"), () -> remove(read.budget)));
    }
    parts.add(FormParts.deeds(deeds.toArray(Node[]::new)));
    parts.add(Prose.title(room.text("annualbudget.months")));
    parts.add(Prose.note(room.text("annualbudget.months.why")));
    for (var month : Month.values()) parts.add(month(read, month));
    room.desk()
        .navigation()
        .open(account.label().in(texts), FormParts.form(parts.toArray(Node[]::new)));
  }

  private Node month(Read read, Month month) {
    var budgeted =
        read.budget.holding().stream()
            .filter(line -> line.account().equals(account.id()))
            .findFirst()
            .map(line -> stated(line, month))
            .orElse(Money.ZERO);
    var came = read.came.of(month);
    var of = FiscalPeriod.month(YearMonth.of(period.from().getYear(), month));
    var pair =
        FormParts.pair(
            month.getDisplayName(TextStyle.FULL_STANDALONE, room.texts().language().locale()),
            room.text(
                "annualbudget.months.pair", room.texts().money(came), room.texts().money(budgeted)),
            false);
    pair.setAlignment(Pos.CENTER_LEFT);
    VBox.setVgrow(pair, Priority.ALWAYS);
    var open =
        FormParts.button(
            "budgetMonth-" + month.getValue(),
            room.text("annualbudget.months.open"),
            () -> room.card().accept(account.id(), of));
    open.setAccessibleText(room.text("annualbudget.months.openOf", room.texts().period(of)));
    return FormParts.item(List.of(pair), List.of(open));
  }

  private Money stated(BudgetLine line, Month month) {
    return line.asStated(account).of(month);
  }

  private void remove(AnnualBudget budget) {
    room.run(
        () -> room.budgets().remove(budget.book(), budget.year(), account.id()),
        notice,
        planned ->
            room.planned(
                room.text("annualbudget.removed", account.label().in(room.texts())), planned));
  }
}
