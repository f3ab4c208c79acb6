package coop.meent.member;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Named;
import coop.meent.ledger.BookKind;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Statements;
import java.time.LocalDate;
import java.util.List;

/// A current account that is not settled. On the laptop of who may read no books it says nothing.
public final class OpenAccount implements OpenMatters {

  private final LedgerService ledger;
  private final Statements statements;

  public OpenAccount(LedgerService ledger, Statements statements) {
    this.ledger = ledger;
    this.statements = statements;
  }

  @Override
  public boolean isSettledByLeaving() {
    return true;
  }

  @Override
  public List<Named> of(MemberId member, LocalDate day) {
    return ledger.books().stream()
        .filter(book -> book.kind() == BookKind.COOPERATIVE)
        .map(book -> CurrentAccount.read(ledger, statements, book.id(), member, day, 0).balance())
        .filter(balance -> !balance.isZero())
        .map(balance -> {
          var key = balance.isPositive() ? "member.open.owed" : "member.open.owes";
          return (Named) texts -> texts.get(key, texts.euro(balance.abs()));
        })
        .toList();
  }
}
