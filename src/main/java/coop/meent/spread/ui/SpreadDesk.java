package coop.meent.spread.ui;

import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.ledger.Book;
import coop.meent.ledger.LedgerService;
import coop.meent.spread.ExpectedBills;
import coop.meent.spread.SpreadOutcome;
import coop.meent.spread.SpreadService;
import coop.meent.ui.Desk;
import coop.meent.ui.NoticeBar;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the views of this room are made with.
///
/// @param expected which bills a year seems to lack
/// @param entry opens an entry of a book
public record SpreadDesk(
    Desk desk,
    SpreadService spreads,
    LedgerService ledger,
    ExpectedBills expected,
    Clock clock,
    Consumer<EntryId> entry) {

  Texts texts() {
    return desk.texts();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  String text(String key, Object... arguments) {
    return texts().get(key, arguments);
  }

  String month(YearMonth month) {
    return texts().month(month);
  }

  /// Those that are written here.
  List<Book> books() {
    return ledger.books().stream().filter(one -> !ledger.isReadAlong(one)).toList();
  }

  Book book(BookId id) {
    return ledger.book(id).orElseThrow();
  }

  /// Runs a deed; a refusal is told in the bar, and anything else by `done`.
  <T> void run(Supplier<SpreadOutcome<T>> deed, NoticeBar bar, Consumer<T> done) {
    desk.tasks()
        .run(
            deed,
            outcome -> {
              switch (outcome) {
                case SpreadOutcome.Done<T>(var result) -> done.accept(result);
                case SpreadOutcome.Refused<T>(var why) -> bar.refuse(why);
              }
            });
  }

  /// After a deed: the sheet closes, and all is read anew.
  void done(String what) {
    desk.navigation().closeSheet();
    desk.notices().done(what);
    desk.navigation().refresh();
  }

  /// After a deed that another one takes back.
  <T> void undoable(String what, Supplier<SpreadOutcome<T>> back) {
    desk.navigation().closeSheet();
    desk.notices().done(what, () -> undo(back));
    desk.navigation().refresh();
  }

  private <T> void undo(Supplier<SpreadOutcome<T>> back) {
    desk.tasks()
        .run(
            back,
            outcome -> {
              if (outcome instanceof SpreadOutcome.Refused<T>(Refusal why))
                desk.notices().done(texts().refusal(why) + " " + texts().next(why));
              desk.navigation().refresh();
            });
  }
}
