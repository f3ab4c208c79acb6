package coop.meent.bank.ui;

import coop.meent.bank.BankAccountSummary;
import coop.meent.bank.BankService;
import coop.meent.base.Id.BookId;
import coop.meent.ui.Latest;
import coop.meent.ui.Tasks;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableIntegerValue;

/// How many bank lines of a book wait to be booked, for the rail. Read anew with [#refresh].
public final class LinesToBook {

  private final Latest latest;
  private final BankService bank;
  private final Supplier<BookId> book;
  private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper(0);

  public LinesToBook(Tasks tasks, BankService bank, Supplier<BookId> book) {
    this.latest = new Latest(tasks);
    this.bank = bank;
    this.book = book;
  }

  public ObservableIntegerValue waiting() {
    return waiting.getReadOnlyProperty();
  }

  /// The file was opened, or changed. Called on the FX thread.
  public void refresh() {
    latest.run(
        () -> bank.summaries(book.get()).stream().mapToLong(BankAccountSummary::openLines).sum(),
        open -> waiting.set((int) Math.min(open, Integer.MAX_VALUE)));
  }
}
