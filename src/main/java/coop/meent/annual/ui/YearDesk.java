package coop.meent.annual.ui;

import coop.meent.annual.LooseEnd;
import coop.meent.annual.YearRoom;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Texts;
import coop.meent.ledger.Book;
import coop.meent.ledger.LedgerService;
import coop.meent.ui.Desk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the views of this room are made with.
///
/// @param me who sits here
/// @param open shows something that stands open, or the place where it is done
public record YearDesk(
    Desk desk,
    YearRoom room,
    LedgerService ledger,
    Clock clock,
    Supplier<MemberId> me,
    Consumer<LooseEnd> open) {

  Texts texts() {
    return desk.texts();
  }

  String text(String key, Object... arguments) {
    return texts().get(key, arguments);
  }

  List<Book> books() {
    return ledger.books();
  }

  boolean isOver(int year) {
    return LocalDate.now(clock).getYear() > year;
  }
}
