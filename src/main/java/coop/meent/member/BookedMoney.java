package coop.meent.member;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.MemberId;
import coop.meent.ledger.BookKind;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Statements;
import java.time.LocalDate;

/// What the cooperative's books say of somebody, in any year.
public final class BookedMoney implements MoneyTrace {

  private static final FiscalPeriod ALWAYS =
      new FiscalPeriod(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31));

  private final LedgerService ledger;
  private final Statements statements;

  public BookedMoney(LedgerService ledger, Statements statements) {
    this.ledger = ledger;
    this.statements = statements;
  }

  @Override
  public boolean isSeen() {
    return ledger.cooperativeBook().isPresent();
  }

  @Override
  public boolean isThere(MemberId who) {
    var about = Dimensions.NONE.withMember(who);
    return ledger.books().stream()
        .filter(book -> book.kind() == BookKind.COOPERATIVE)
        .flatMap(book -> ledger.accounts(book.id()).stream())
        .anyMatch(account -> statements.countCardLines(account.id(), ALWAYS, about) > 0);
  }
}
