package coop.meent.annualbudget.ui;

import coop.meent.annualbudget.AnnualBudgetOutcome;
import coop.meent.annualbudget.AnnualBudgetService;
import coop.meent.annualbudget.PassedItems;
import coop.meent.annualbudget.Planned;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.ledger.Book;
import coop.meent.ledger.LedgerService;
import coop.meent.ui.Desk;
import coop.meent.ui.NoticeBar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the views of this room are made with.
///
/// @param card opens the card of an account for a period
public record AnnualBudgetDesk(
    Desk desk,
    AnnualBudgetService budgets,
    PassedItems passed,
    LedgerService ledger,
    Clock clock,
    BiConsumer<AccountId, FiscalPeriod> card) {

  Texts texts() {
    return desk.texts();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  String text(String key, Object... arguments) {
    return texts().get(key, arguments);
  }

  List<Book> books() {
    return ledger.books();
  }

  /// Runs a deed; a refusal is told in the bar, and anything else by `done`.
  <T> void run(Supplier<AnnualBudgetOutcome<T>> deed, NoticeBar bar, Consumer<T> done) {
    desk.tasks()
        .run(
            deed,
            outcome -> {
              switch (outcome) {
                case AnnualBudgetOutcome.Done<T>(var result) -> done.accept(result);
                case AnnualBudgetOutcome.Refused<T>(var why) -> bar.refuse(why);
              }
            });
  }

  /// After a deed: the sheet closes, and all is read anew.
  void done(String what) {
    desk.navigation().closeSheet();
    desk.notices().done(what);
    desk.navigation().refresh();
  }

  /// After lines were changed, which can be put back.
  void planned(String what, Planned planned) {
    undoable(what, () -> budgets.putBack(planned));
  }

  <T> void undoable(String what, Supplier<AnnualBudgetOutcome<T>> back) {
    desk.navigation().closeSheet();
    desk.notices().done(what, () -> undo(back));
    desk.navigation().refresh();
  }

  private <T> void undo(Supplier<AnnualBudgetOutcome<T>> back) {
    desk.tasks()
        .run(
            back,
            outcome -> {
              if (outcome instanceof AnnualBudgetOutcome.Refused<T>(Refusal why))
                desk.notices().done(texts().refusal(why) + " " + texts().next(why));
              desk.navigation().refresh();
            });
  }
}
