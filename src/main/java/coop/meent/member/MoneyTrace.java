package coop.meent.member;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.MemberId;
import coop.meent.ledger.BookKind;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Statements;
import java.time.LocalDate;

/// Whether money of somebody stands in the cooperative's books.
public final class MoneyTrace {

  private static final FiscalPeriod ALWAYS =
      new FiscalPeriod(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31));

  private final LedgerService ledger;
  private final Statements statements;

  public MoneyTrace(LedgerService ledger, Statements statements) {
    this.ledger = ledger;
    this.statements = statements;
  }

  /// Whether the books are on this laptop at all.
  public boolean isSeen() {
    return ledger.books().stream().anyMatch(book -> book.kind() == BookKind.COOPERATIVE);
  }

  public boolean isThere(MemberId who) {
    var about = Dimensions.NONE.withMember(who);
    return ledger.books().stream()
        .filter(book -> book.kind() == BookKind.COOPERATIVE)
        .flatMap(book -> ledger.accounts(book.id()).stream())
        .anyMatch(account -> statements.countCardLines(account.id(), ALWAYS, about) > 0);
  }
}
