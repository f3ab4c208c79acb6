package coop.meent.ledger;

import coop.meent.base.FiscalPeriod;
import coop.meent.store.Store;
import java.util.Optional;

/// Whether closed years still have the balances that they were closed with. An entry that was made
/// elsewhere before the closing was known waits among the late ones, so that they should.
public final class YearAudit {

  private final Store store;
  private final Statements statements;
  private final Books books = new Books();
  private final YearCloses closes = new YearCloses();

  public YearAudit(Store store, Statements statements) {
    this.store = store;
    this.statements = statements;
  }

  /// @param book by the code that people use
  public record Changed(String book, YearClose close) {}

  /// The first year with other balances.
  public Optional<Changed> changed() {
    for (var book : store.read(books::all))
      for (var close : store.read(sql -> closes.standing(sql, book.id())))
        if (!isAsClosed(close)) return Optional.of(new Changed(book.code(), close));
    return Optional.empty();
  }

  private boolean isAsClosed(YearClose close) {
    var trial =
        statements.trialBalance(close.book(), FiscalPeriod.year(close.year()), Dimensions.NONE);
    return ClosingEntry.mark(trial).equals(close.mark());
  }
}
