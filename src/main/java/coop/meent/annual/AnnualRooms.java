package coop.meent.annual;

import coop.meent.account.AccountService;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.capital.CapitalService;
import coop.meent.circle.CircleService;
import coop.meent.cost.CostService;
import coop.meent.development.DevelopmentService;
import coop.meent.fund.FundService;
import coop.meent.job.SavingService;
import coop.meent.ledger.Account;
import coop.meent.ledger.Book;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryKind;
import coop.meent.ledger.JournalFilter;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Letterhead;
import coop.meent.ledger.Statements;
import coop.meent.ledger.YearService;
import coop.meent.member.MemberService;
import coop.meent.member.MembershipService;
import coop.meent.profit.ProfitService;
import coop.meent.sharing.SharingService;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/// The rooms whose figures a year is made of.
///
/// @param reader who sits here, and alone reads what they gave and received
public record AnnualRooms(
    LedgerService ledger,
    Statements statements,
    YearService years,
    Letterhead letterhead,
    MemberService members,
    MembershipService memberships,
    AccountService accounts,
    CapitalService capital,
    CircleService circles,
    CostService costs,
    FundService funds,
    ProfitService profit,
    SavingService saving,
    DevelopmentService development,
    SharingService sharing,
    Supplier<MemberId> reader) {

  Book book(BookId id) {
    return ledger.book(id).orElseThrow();
  }

  AnnualFigures figures(BookId book, int year) {
    var period = FiscalPeriod.year(year);
    return new AnnualFigures(
        period,
        statements.balanceSheet(book, period.to()),
        statements.incomeStatement(book, period, Dimensions.NONE),
        statements.trialBalance(book, period, Dimensions.NONE),
        began(book, period));
  }

  /// What the book began with is what it opens with: nothing moved by it.
  private Map<Account, Money> began(BookId book, FiscalPeriod period) {
    Map<Account, Money> began = new HashMap<>();
    if (ledger.begins(book).filter(period::contains).isEmpty()) return began;
    var accounts = new HashMap<coop.meent.base.Id.AccountId, Account>();
    for (var account : ledger.accounts(book)) accounts.put(account.id(), account);
    var first = ledger.journal(JournalFilter.all(book), 0, 1).getFirst();
    if (first.kind() != EntryKind.OPENING || first.reversedBy().isPresent()) return began;
    for (var posting : first.postings()) {
      var account = accounts.get(posting.account());
      if (account != null) began.merge(account, posting.amount(), Money::plus);
    }
    return began;
  }
}
