package coop.meent.ledger;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.store.Store;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/// The statements of a book, always made from the postings; nothing in them is stored.
public final class Statements {

  private final Store store;
  private final Books books = new Books();
  private final Accounts accounts = new Accounts();
  private final Balances balances = new Balances();
  private final AccountCards cards = new AccountCards();

  public Statements(Store store) {
    this.store = store;
  }

  /// An account and its plain balance.
  public record AccountBalance(Account account, Money balance) {}

  /// The plain sums of all postings up to a day, years together: what other ledger programs show.
  /// Accounts without postings are left out; the rows sum to zero when no dimension is asked for.
  public List<AccountBalance> balances(BalanceFilter filter) {
    return store.read(sql -> {
      var turnovers = balances.turnovers(sql, filter);
      List<AccountBalance> rows = new ArrayList<>();
      for (var account : accounts.of(sql, filter.book())) {
        var turnover = turnovers.get(account.id());
        if (turnover != null) rows.add(new AccountBalance(account, turnover.balance()));
      }
      return rows;
    });
  }

  public Map<MemberId, Money> balancesByMember(BalanceFilter filter) {
    return store.read(sql -> balances.byMember(sql, filter));
  }

  /// Of postings on these accounts alone.
  public Map<MemberId, Money> balancesByMember(
      BalanceFilter filter, Collection<AccountId> accounts) {
    return store.read(sql -> balances.byMember(sql, filter, accounts));
  }

  public Map<AssignmentId, Money> balancesByAssignment(BalanceFilter filter) {
    return store.read(sql -> balances.byAssignment(sql, filter));
  }

  public Map<ClientId, Money> balancesByClient(BalanceFilter filter) {
    return store.read(sql -> balances.byClient(sql, filter));
  }

  /// What each client brought in a period: revenue posted on the client, positive. Clients without
  /// any are left out.
  public Map<ClientId, Money> revenueByClient(BookId book, FiscalPeriod period) {
    return store.read(sql -> balances.revenueByClient(sql, book, period));
  }

  /// @param about only what was posted on these dimensions; it then need not sum to zero
  public TrialBalance trialBalance(BookId id, FiscalPeriod period, Dimensions about) {
    return store.read(sql -> trialBalance(sql, id, period, about));
  }

  /// As part of a larger question.
  TrialBalance trialBalance(DSLContext sql, BookId id, FiscalPeriod period, Dimensions about) {
    var book = books.find(sql, id).orElseThrow();
    var all = accounts.of(sql, id);
    var filter = BalanceFilter.all(id).about(about);
    var openings = openings(sql, all, filter, period.from());
    var moved = balances.turnovers(sql, filter.from(period.from()).to(period.to()));
    List<TrialBalance.Line> lines = new ArrayList<>();
    for (var account : all) {
      var opening = openings.getOrDefault(account.id(), Money.ZERO);
      var turnover = moved.getOrDefault(account.id(), Turnover.NONE);
      if (!opening.isZero() || !turnover.equals(Turnover.NONE))
        lines.add(new TrialBalance.Line(account, opening, turnover));
    }
    return new TrialBalance(book, period, lines);
  }

  /// As the book stands at the end of a day, in the order a reader expects.
  public BalanceSheet balanceSheet(BookId id, LocalDate date) {
    return store.read(sql -> {
      var book = books.find(sql, id).orElseThrow();
      var all = accounts.of(sql, id);
      return BalanceSheet.of(
          book, date, all, closings(sql, all, BalanceFilter.all(id), date, date.getYear()));
    });
  }

  public IncomeStatement incomeStatement(BookId id, FiscalPeriod period, Dimensions about) {
    return store.read(sql -> {
      var book = books.find(sql, id).orElseThrow();
      var previous = period.previous();
      var filter = BalanceFilter.all(id).about(about);
      return IncomeStatement.of(
          book,
          period,
          accounts.of(sql, id),
          balances.turnovers(sql, filter.from(period.from()).to(period.to())),
          balances.turnovers(sql, filter.from(previous.from()).to(previous.to())));
    });
  }

  /// An account's postings in order of date, with what it opened with and a running balance.
  public AccountCard accountCard(
      AccountId id, FiscalPeriod period, Dimensions about, long offset, int limit) {
    var filter = CardFilter.all(id, period, about);
    return store.read(sql -> {
      var account = accounts.find(sql, id).orElseThrow();
      var opening = opening(sql, account, filter);
      return new AccountCard(
          account,
          period,
          opening,
          cards.closing(sql, filter, opening),
          cards.page(sql, filter, opening, offset, limit));
    });
  }

  private Money opening(DSLContext sql, Account account, CardFilter filter) {
    var all = accounts.of(sql, account.book());
    var about = BalanceFilter.all(account.book()).about(filter.about());
    return openings(sql, all, about, filter.period().from()).getOrDefault(account.id(), Money.ZERO);
  }

  /// A page of the lines of a card that the filter leaves.
  public List<AccountCard.Line> cardLines(CardFilter filter, long offset, int limit) {
    return store.read(sql -> {
      var account = accounts.find(sql, filter.account()).orElseThrow();
      return cards.page(sql, filter, opening(sql, account, filter), offset, limit);
    });
  }

  /// All of them, without holding them all.
  public void eachCardLine(CardFilter filter, Consumer<AccountCard.Line> consumer) {
    store.read(sql -> {
      var account = accounts.find(sql, filter.account()).orElseThrow();
      cards.each(sql, filter, opening(sql, account, filter), consumer);
      return filter;
    });
  }

  public long countCardLines(CardFilter filter) {
    return store.read(sql -> cards.count(sql, filter));
  }

  public long countCardLines(AccountId id, FiscalPeriod period, Dimensions about) {
    return countCardLines(CardFilter.all(id, period, about));
  }

  private Map<AccountId, Money> openings(
      DSLContext sql, List<Account> all, BalanceFilter filter, LocalDate day) {
    return closings(sql, all, filter, day.minusDays(1), day.getYear());
  }

  /// Balances at the end of `day`, with income and costs counted from the start of `year` and those
  /// of earlier years gathered in equity.
  private Map<AccountId, Money> closings(
      DSLContext sql, List<Account> all, BalanceFilter filter, LocalDate day, int year) {
    var startOfYear = LocalDate.of(year, 1, 1);
    var total = balances.turnovers(sql, filter.to(day));
    var before = balances.turnovers(sql, filter.to(startOfYear.minusDays(1)));
    Map<AccountId, Money> closings = new HashMap<>();
    var earlier = Money.ZERO;
    for (var account : all) {
      var balance = total.getOrDefault(account.id(), Turnover.NONE).balance();
      if (!account.kind().isOnBalanceSheet()) {
        var past = before.getOrDefault(account.id(), Turnover.NONE).balance();
        earlier = earlier.plus(past);
        balance = balance.minus(past);
      }
      closings.put(account.id(), balance);
    }
    if (!earlier.isZero()) closings.merge(earlierResults(all), earlier, Money::plus);
    return closings;
  }

  private static AccountId earlierResults(List<Account> all) {
    return all.stream().filter(Statements::holdsEarlierResults).findFirst().orElseThrow().id();
  }

  static boolean holdsEarlierResults(Account account) {
    return account.isRgs(ChartOfAccounts.EARLIER_RESULTS)
        || account.isRgs(ChartOfAccounts.OWNER_CAPITAL);
  }
}
