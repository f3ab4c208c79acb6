package coop.meent.cover;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.ledger.BalanceFilter;
import coop.meent.ledger.Book;
import coop.meent.ledger.ChartOfAccounts;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Posting;
import coop.meent.ledger.Statements;
import coop.meent.store.Tx;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The members' pot in the books of the cooperative: money of the members, a debt, which stands
/// among the other debts.
public final class PotBook {

  static final String POT = "BSchOvsOvs";

  private final LedgerService ledger;
  private final Statements statements;

  public PotBook(LedgerService ledger, Statements statements) {
    this.ledger = ledger;
    this.statements = statements;
  }

  /// Empty on the laptop of who may not read the cooperative's books.
  Optional<Book> book() {
    return ledger.cooperativeBook();
  }

  /// What is in it on the day of the last entry.
  Money balance(Book book) {
    var pot = account(book, POT);
    return statements.balances(BalanceFilter.all(book.id())).stream()
        .filter(row -> row.account().id().equals(pot))
        .map(row -> row.balance().negate())
        .findFirst()
        .orElse(Money.ZERO);
  }

  /// Charges each member's current account the same amount.
  JournalEntry fill(Tx tx, Book book, LocalDate day, String text, Money each, List<MemberId> who) {
    List<Posting> lines = new ArrayList<>();
    var account = account(book, ChartOfAccounts.MEMBER_ACCOUNT);
    for (var member : who)
      lines.add(Posting.of(account, each).with(Dimensions.NONE.withMember(member)));
    var total = Money.ofCents(Math.multiplyExact(each.cents(), who.size()));
    lines.add(Posting.of(account(book, POT), total.negate()));
    return ledger.record(tx, EntryDraft.of(book.id(), day, text, lines));
  }

  /// Pays out of the pot to the current account of a member.
  JournalEntry pay(Tx tx, Book book, LocalDate day, String text, Money amount, MemberId member) {
    var about = Dimensions.NONE.withMember(member);
    var lines =
        List.of(
            Posting.of(account(book, POT), amount).with(about),
            Posting.of(account(book, ChartOfAccounts.MEMBER_ACCOUNT), amount.negate()).with(about));
    return ledger.record(tx, EntryDraft.of(book.id(), day, text, lines));
  }

  private AccountId account(Book book, String code) {
    return ledger.account(book.id(), code).orElseThrow().id();
  }
}
