package coop.meent.check;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Money;
import coop.meent.ledger.Account;
import coop.meent.ledger.AccountKind;
import coop.meent.ledger.Book;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Statements;
import coop.meent.ledger.TrialBalance;
import coop.meent.ledger.YearAudit;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// What holds for the statements that people read: asked of the same code that makes them.
final class StatementChecks {

  private final LedgerService ledger;
  private final Statements statements;
  private final YearAudit years;

  StatementChecks(LedgerService ledger, Statements statements, YearAudit years) {
    this.ledger = ledger;
    this.statements = statements;
    this.years = years;
  }

  List<Check> all() {
    return List.of(
        everyYear("trial-balance", this::trialBalance),
        everyYear("opening-is-closing", this::opening),
        everyYear("balance-sheet", this::balanceSheet),
        new Check("year-as-closed", _ -> FileQuery.answered(this::asClosed)));
  }

  private interface YearSearch {
    Optional<Offender> search(Book book, int year);
  }

  private Check everyYear(String name, YearSearch search) {
    return new Check(
        name,
        file ->
            FileQuery.answered(() ->
                ledger.books().stream()
                    .flatMap(book -> years(file, book).mapToObj(year -> search.search(book, year)))
                    .flatMap(Optional::stream)
                    .findFirst()));
  }

  /// From the first year with an entry to the one after the last.
  private static IntStream years(FileQuery file, Book book) {
    return file.years(book.id())
        .map(years -> IntStream.rangeClosed(years.first(), years.last() + 1))
        .orElse(IntStream.empty());
  }

  private Optional<Offender> asClosed() {
    return years
        .changed()
        .map(one ->
            Offender.of(
                one.book(),
                String.valueOf(one.close().year()),
                one.close().mark().substring(0, 8)));
  }

  private Optional<Offender> trialBalance(Book book, int year) {
    var lines = trial(book, year);
    var opening = Money.sum(lines.stream().map(TrialBalance.Line::opening).toList());
    var closing = Money.sum(lines.stream().map(TrialBalance.Line::closing).toList());
    return opening.isZero() && closing.isZero()
        ? Optional.empty()
        : Optional.of(Offender.of(book.code(), String.valueOf(year), opening, closing));
  }

  /// An account opens with what it closed with; the accounts of the income statement open with
  /// nothing, and together they move one account of the equity.
  private Optional<Offender> opening(Book book, int year) {
    Map<Account, Money> jumps = new LinkedHashMap<>();
    var result = Money.ZERO;
    for (var line : trial(book, year - 1)) {
      jumps.put(line.account(), line.closing().negate());
      if (!line.account().kind().isOnBalanceSheet()) result = result.plus(line.closing());
    }
    for (var line : trial(book, year)) jumps.merge(line.account(), line.opening(), Money::plus);
    for (var jump : jumps.entrySet()) {
      var account = jump.getKey();
      if (jump.getValue().isZero() || !account.kind().isOnBalanceSheet()) continue;
      if (account.kind() == AccountKind.EQUITY && jump.getValue().equals(result)) {
        result = Money.ZERO;
        continue;
      }
      return Optional.of(
          Offender.at(
              account.id(), account.number(), book.code(), String.valueOf(year), jump.getValue()));
    }
    return result.isZero()
        ? Optional.empty()
        : Optional.of(Offender.of(book.code(), String.valueOf(year), result).saidBy("lost"));
  }

  private Optional<Offender> balanceSheet(Book book, int year) {
    var sheet = statements.balanceSheet(book.id(), LocalDate.of(year, 12, 31));
    var financed = sheet.totalEquity().plus(sheet.totalLiabilities());
    return sheet.totalAssets().equals(financed)
        ? Optional.empty()
        : Optional.of(Offender.of(book.code(), sheet.date(), sheet.totalAssets(), financed));
  }

  private List<TrialBalance.Line> trial(Book book, int year) {
    return statements.trialBalance(book.id(), FiscalPeriod.year(year), Dimensions.NONE).lines();
  }
}
