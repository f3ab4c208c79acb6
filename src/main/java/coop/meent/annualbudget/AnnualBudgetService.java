package coop.meent.annualbudget;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.ledger.Account;
import coop.meent.ledger.Book;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.IncomeStatement;
import coop.meent.store.Tx;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Deeds on what a year is expected to bring, and how it goes.
public final class AnnualBudgetService {

  /// Asks for what is worked on, instead of a version.
  public static final int DRAFT = 0;

  private static final String LINES = "annual_budget_line";
  private static final String VERSIONS = "annual_budget_version";
  private static final BigDecimal LEAST = BigDecimal.valueOf(-100);
  private static final BigDecimal MOST = BigDecimal.valueOf(1000);
  private static final int LONGEST_NAME = 200;

  private final AnnualBudgetRooms rooms;
  private final AnnualBudgets budgets = new AnnualBudgets();
  private final YearBefore before;

  public AnnualBudgetService(AnnualBudgetRooms rooms) {
    this.rooms = rooms;
    before = new YearBefore(rooms, this::of);
  }

  public AnnualBudget of(BookId book, int year) {
    return rooms.store().read(sql -> budgets.of(sql, book, year));
  }

  /// Years that anything was planned for.
  public List<Integer> years(BookId book) {
    return rooms.store().read(sql -> budgets.years(sql, book));
  }

  /// Why whoever sits here may not work on the budget of a book; empty when they may.
  public Optional<AnnualBudgetRefusal> refusal(BookId book) {
    return refusal(book, LINES);
  }

  /// Why whoever sits here may not note that it was decided.
  public Optional<AnnualBudgetRefusal> decisionRefusal(BookId book) {
    return refusal(book, VERSIONS);
  }

  private Optional<AnnualBudgetRefusal> refusal(BookId id, String table) {
    var book = bookOf(id);
    boolean isRefused =
        rooms.ledger().isReadAlong(book) || rooms.store().refusal(book.space(), table).isPresent();
    return isRefused
        ? Optional.of(new AnnualBudgetRefusal.NotEntitled(book.name()))
        : Optional.empty();
  }

  /// Accounts that can be budgeted for a year: of income and costs, and still in use by then.
  public List<Account> accounts(BookId book, int year) {
    return rooms.ledger().accounts(book).stream()
        .filter(one -> !one.kind().isOnBalanceSheet() && !one.isRetired(LocalDate.of(year, 1, 1)))
        .toList();
  }

  /// Plans an account.
  ///
  /// @param note kept as it was when empty
  public AnnualBudgetOutcome<Planned> set(
      BookId book, int year, AccountId account, Filling filling, Optional<String> note) {
    return deed(
        "annualbudget.set",
        tx -> {
          open(book, year, LINES);
          var of = planned(book, year, account);
          var old = budgets.of(tx.sql(), book, year).line(account);
          var words = note.orElseGet(() -> old.map(BudgetLine::note).orElse(""));
          if (words.strip().length() > BudgetLine.LONGEST_NOTE)
            throw refused(new AnnualBudgetRefusal.LongNote(BudgetLine.LONGEST_NOTE));
          var line = new BudgetLine(account, months(book, year, of, filling), words);
          return put(tx, book, year, List.of(line));
        });
  }

  private MonthAmounts months(BookId book, int year, Account of, Filling filling) {
    return switch (filling) {
      case Filling.Even(var total) -> MonthAmounts.even(total);
      case Filling.Monthly(var months) -> months;
      case Filling.AsBefore(var total) ->
          Optional.ofNullable(before.came(book, year).get(of))
              .flatMap(shape -> MonthAmounts.like(shape, total))
              .orElseThrow(() ->
                  refused(new AnnualBudgetRefusal.NoShape(of.label(), String.valueOf(year - 1))));
    };
  }

  private Planned put(Tx tx, BookId book, int year, List<BudgetLine> lines) {
    var now = budgets.of(tx.sql(), book, year);
    Map<AccountId, Optional<BudgetLine>> were = new LinkedHashMap<>();
    for (var line : lines) {
      were.put(line.account(), now.line(line.account()));
      budgets.put(tx, bookOf(book).space(), book, year, line);
    }
    return new Planned(book, year, were);
  }

  /// Takes an account out of the budget.
  public AnnualBudgetOutcome<Planned> remove(BookId book, int year, AccountId account) {
    return deed(
        "annualbudget.remove",
        tx -> {
          open(book, year, LINES);
          var old = budgets.of(tx.sql(), book, year).line(account);
          if (old.isEmpty())
            throw refused(new AnnualBudgetRefusal.NoLine(label(account), String.valueOf(year)));
          budgets.remove(tx, bookOf(book).space(), book, year, old.get(), rooms.today());
          return new Planned(book, year, Map.of(account, old));
        });
  }

  /// Puts lines back as they were before a deed.
  public AnnualBudgetOutcome<Planned> putBack(Planned done) {
    return deed(
        "annualbudget.put-back",
        tx -> {
          open(done.book(), done.year(), LINES);
          var now = budgets.of(tx.sql(), done.book(), done.year());
          var space = bookOf(done.book()).space();
          Map<AccountId, Optional<BudgetLine>> were = new LinkedHashMap<>();
          done.before()
              .forEach((account, old) -> {
                were.put(account, now.line(account));
                if (old.isPresent()) budgets.put(tx, space, done.book(), done.year(), old.get());
                else
                  now.line(account)
                      .ifPresent(line ->
                          budgets.remove(tx, space, done.book(), done.year(), line, rooms.today()));
              });
          return new Planned(done.book(), done.year(), were);
        });
  }

  /// What a budget would begin with; accounts that have a line already are left alone.
  public AnnualBudgetOutcome<List<BudgetLine>> preview(BookId book, int year, Beginning from) {
    try {
      return new AnnualBudgetOutcome.Done<>(beginning(of(book, year), from));
    } catch (RefusedException e) {
      return new AnnualBudgetOutcome.Refused<>(e.refusal());
    }
  }

  /// Fills in the accounts that have no line yet from the year before.
  public AnnualBudgetOutcome<Planned> begin(BookId book, int year, Beginning from) {
    return deed(
        "annualbudget.begin",
        tx -> {
          open(book, year, LINES);
          return put(tx, book, year, beginning(budgets.of(tx.sql(), book, year), from));
        });
  }

  private List<BudgetLine> beginning(AnnualBudget now, Beginning from) {
    if (from.percent().compareTo(LEAST) < 0 || from.percent().compareTo(MOST) > 0)
      throw refused(new AnnualBudgetRefusal.BadPercent(from.percent().toPlainString()));
    var basis = before.basis(now.book(), now.year(), from.from());
    if (basis.isEmpty())
      throw refused(new AnnualBudgetRefusal.NothingToStartFrom(String.valueOf(now.year() - 1)));
    List<BudgetLine> lines = new ArrayList<>();
    basis.forEach((account, was) -> {
      if (now.line(account.id()).isPresent()) return;
      if (account.isRetired(LocalDate.of(now.year(), 1, 1))) return;
      var months = was.months().raised(from.percent());
      var spread = from.isEven() ? MonthAmounts.even(months.total()) : months;
      lines.add(new BudgetLine(account.id(), spread, was.note()));
    });
    if (lines.isEmpty())
      throw refused(new AnnualBudgetRefusal.AllThere(String.valueOf(now.year())));
    return lines;
  }

  /// Notes that what is worked on was decided: its lines are kept for ever.
  public AnnualBudgetOutcome<BudgetVersion> decide(BookId book, int year, Resolution how) {
    return deed(
        "annualbudget.decide",
        tx -> {
          open(book, year, VERSIONS);
          var now = budgets.of(tx.sql(), book, year);
          if (now.draft().isEmpty())
            throw refused(new AnnualBudgetRefusal.NothingPlanned(String.valueOf(year)));
          if (!now.isChanged())
            throw refused(new AnnualBudgetRefusal.AsDecided(now.nextNumber() - 1));
          if (how.day().isAfter(rooms.today()))
            throw refused(new AnnualBudgetRefusal.FutureDay(how.day()));
          var last = now.decided().map(BudgetVersion::decided);
          if (last.filter(how.day()::isBefore).isPresent())
            throw refused(new AnnualBudgetRefusal.BeforeTheLast(how.day(), last.get()));
          if (how.by().isEmpty() || how.by().length() > LONGEST_NAME)
            throw refused(new AnnualBudgetRefusal.NoDecider());
          if (how.note().length() > BudgetLine.LONGEST_NOTE)
            throw refused(new AnnualBudgetRefusal.LongNote(BudgetLine.LONGEST_NOTE));
          var version =
              new BudgetVersion(
                  rooms.ids().next(),
                  book,
                  year,
                  now.nextNumber(),
                  result(book, now.draft()),
                  how.day(),
                  how.by(),
                  how.item(),
                  how.note(),
                  now.draft());
          budgets.putVersion(
              tx, rooms.ids(), bookOf(book).space(), version, rooms.clock().instant());
          return version;
        });
  }

  /// What a budget comes to.
  public Money result(BookId book, List<BudgetLine> lines) {
    var result = Money.ZERO;
    for (var account : rooms.ledger().accounts(book))
      for (var line : lines)
        if (line.account().equals(account.id())) result = result.plus(line.toResult(account));
    return result;
  }

  /// Takes back that a version was decided, when that was noted by mistake. What is worked on
  /// stays.
  public AnnualBudgetOutcome<BudgetVersion> takeBack(
      BookId book, int year, int number, String reason) {
    return deed(
        "annualbudget.take-back",
        tx -> {
          open(book, year, VERSIONS);
          var now = budgets.of(tx.sql(), book, year);
          var version = now.version(number).orElseThrow(() -> noVersion(year, number));
          if (number != now.nextNumber() - 1)
            throw refused(new AnnualBudgetRefusal.NotTheLast(number, now.nextNumber() - 1));
          var words = reason.strip();
          if (words.isEmpty()) throw refused(new AnnualBudgetRefusal.NoReason());
          if (words.length() > BudgetLine.LONGEST_NOTE)
            throw refused(new AnnualBudgetRefusal.LongNote(BudgetLine.LONGEST_NOTE));
          takeBack(tx, version, words);
          return version;
        });
  }

  private void takeBack(Tx tx, BudgetVersion version, String reason) {
    budgets.takeBack(
        tx,
        bookOf(version.book()).space(),
        version,
        rooms.ids().next(),
        reason,
        rooms.clock().instant());
  }

  private static RefusedException noVersion(int year, int number) {
    return refused(new AnnualBudgetRefusal.NoVersion(String.valueOf(year), String.valueOf(number)));
  }

  /// What a row that contradicts another says; empty once it does not stand.
  public Optional<BudgetVersion> version(UUID row) {
    return rooms.store().read(budgets::versions).stream()
        .filter(one -> one.id().equals(row))
        .findFirst();
  }

  /// Every version that stands.
  List<BudgetVersion> versions() {
    return rooms.store().read(budgets::versions);
  }

  /// Settles that laptops apart decided a version otherwise: one stays.
  ///
  /// @return false when this was settled before
  public boolean keep(UUID about, UUID kept) {
    return rooms
        .store()
        .write(
            "annualbudget.keep",
            tx -> {
              var rivals =
                  budgets.versions(tx.sql()).stream()
                      .filter(one -> one.about().equals(about))
                      .toList();
              if (rivals.size() < 2 || rivals.stream().noneMatch(one -> one.id().equals(kept)))
                return false;
              for (var one : rivals) if (!one.id().equals(kept)) takeBack(tx, one, "");
              return true;
            });
  }

  /// Takes over a file that was read, all of it or nothing.
  public AnnualBudgetOutcome<Planned> take(BookId book, int year, BudgetReading read) {
    return deed(
        "annualbudget.import",
        tx -> {
          open(book, year, LINES);
          if (!read.faults().isEmpty())
            throw refused(new AnnualBudgetRefusal.WrongLines(read.faults().size()));
          for (var line : read.lines()) planned(book, year, line.account());
          return put(tx, book, year, read.lines());
        });
  }

  /// Actual against budget.
  ///
  /// @param period whole months of one year
  /// @param version [#DRAFT] for what is worked on; empty for what holds
  public AnnualBudgetOutcome<Comparison> compare(
      BookId book, FiscalPeriod period, Optional<Integer> version) {
    try {
      return new AnnualBudgetOutcome.Done<>(compared(book, period, version));
    } catch (RefusedException e) {
      return new AnnualBudgetOutcome.Refused<>(e.refusal());
    }
  }

  private Comparison compared(BookId book, FiscalPeriod period, Optional<Integer> number) {
    if (!isWholeMonths(period))
      throw refused(new AnnualBudgetRefusal.NotWholeMonths(period.toString()));
    int year = period.from().getYear();
    var budget = of(book, year);
    boolean isDraft = number.filter(one -> one == DRAFT).isPresent();
    var version =
        isDraft
            ? Optional.<BudgetVersion>empty()
            : number.isEmpty()
                ? budget.decided()
                : Optional.of(
                    budget.version(number.get()).orElseThrow(() -> noVersion(year, number.get())));
    var lines = version.map(BudgetVersion::lines).orElse(budget.draft());
    var booked = booked(period);
    var soFar =
        booked.map(last ->
            statement(
                book,
                new FiscalPeriod(
                    LocalDate.of(year, 1, 1), YearMonth.of(year, last).atEndOfMonth())));
    return Comparison.of(
        statement(book, period), soFar, booked, rooms.ledger().accounts(book), lines, version);
  }

  private static boolean isWholeMonths(FiscalPeriod period) {
    return period.from().getYear() == period.to().getYear()
        && period.from().getDayOfMonth() == 1
        && period.to().equals(YearMonth.from(period.to()).atEndOfMonth());
  }

  /// The last month of a period that is over, or the last before it.
  private Optional<Month> booked(FiscalPeriod period) {
    var end = YearMonth.from(period.to());
    var last = rooms.lastOver().isBefore(end) ? rooms.lastOver() : end;
    return last.getYear() < period.from().getYear()
        ? Optional.empty()
        : Optional.of(last.getMonth());
  }

  /// From January until and with the last month that is over; of a year that did not begin or is
  /// over all of it.
  public FiscalPeriod soFar(int year) {
    var last = rooms.lastOver();
    if (last.getYear() != year) return FiscalPeriod.year(year);
    return new FiscalPeriod(LocalDate.of(year, 1, 1), last.atEndOfMonth());
  }

  /// What came on each month of a period's year, as the income statement says it.
  public MonthAmounts came(Account account, int year) {
    return before.of(account, year);
  }

  private IncomeStatement statement(BookId book, FiscalPeriod period) {
    return rooms.statements().incomeStatement(book, period, Dimensions.NONE);
  }

  /// Refuses what is not for whoever sits here, or for that year.
  private void open(BookId book, int year, String table) {
    refusal(book, table)
        .ifPresent(why -> {
          throw refused(why);
        });
    if (year < 1990 || year > 2200)
      throw refused(new AnnualBudgetRefusal.NotAYear(String.valueOf(year)));
    if (rooms.years().closing(book, year).isPresent())
      throw refused(new AnnualBudgetRefusal.YearClosed(String.valueOf(year)));
  }

  /// The account, if it can be planned.
  private Account planned(BookId book, int year, AccountId id) {
    var account =
        rooms.ledger().accounts(book).stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow();
    if (account.kind().isOnBalanceSheet())
      throw refused(new AnnualBudgetRefusal.NotOfTheResult(account.label()));
    account
        .retired()
        .filter(_ -> account.isRetired(LocalDate.of(year, 1, 1)))
        .ifPresent(from -> {
          throw refused(new AnnualBudgetRefusal.Retired(account.label(), from));
        });
    return account;
  }

  private coop.meent.base.Named label(AccountId id) {
    return rooms.ledger().account(id).orElseThrow().label();
  }

  private Book bookOf(BookId id) {
    return rooms.ledger().book(id).orElseThrow();
  }

  private <T> AnnualBudgetOutcome<T> deed(String name, Function<Tx, T> work) {
    try {
      return rooms.store().write(name, tx -> new AnnualBudgetOutcome.Done<>(work.apply(tx)));
    } catch (RefusedException e) {
      return new AnnualBudgetOutcome.Refused<>(e.refusal());
    }
  }

  private static RefusedException refused(AnnualBudgetRefusal refusal) {
    return new RefusedException(refusal);
  }
}
