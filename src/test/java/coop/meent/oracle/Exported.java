package coop.meent.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.bank.BankService;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.BookId;
import coop.meent.base.Ids;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import coop.meent.base.Written;
import coop.meent.ledger.BalanceFilter;
import coop.meent.ledger.BankBalance;
import coop.meent.ledger.DimensionNames;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.ExportFormat;
import coop.meent.ledger.ExportRequest;
import coop.meent.ledger.Exports;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Statements;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.store.Store;
import coop.meent.work.Assignment;
import coop.meent.work.Client;
import coop.meent.work.WorkService;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A file's books, as the exports write them and as our own statements have them.
record Exported(Store store, Path folder) {

  Path write(ExportFormat format, BookId book, Optional<FiscalPeriod> period) {
    return write(format, book, period, bank().closings(book));
  }

  Path write(
      ExportFormat format, BookId book, Optional<FiscalPeriod> period, List<BankBalance> balances) {
    var file = folder.resolve(format + "-" + book.uuid());
    assertThat(tryWriting(format, book, period, balances)).isEqualTo(new Written.Done(file));
    return file;
  }

  Written tryWriting(ExportFormat format, BookId book) {
    return tryWriting(format, book, Optional.empty(), List.of());
  }

  private Written tryWriting(
      ExportFormat format, BookId book, Optional<FiscalPeriod> period, List<BankBalance> balances) {
    var request = new ExportRequest(book, period, Language.NL, names(), balances);
    return new Exports(store).write(format, request, folder.resolve(format + "-" + book.uuid()));
  }

  private DimensionNames names() {
    var work = new WorkService(store, ids());
    return new DimensionNames(
        members().members().stream().collect(Collectors.toMap(Member::id, Member::name)),
        work.assignments().stream().collect(Collectors.toMap(Assignment::id, Assignment::name)),
        work.clients().stream().collect(Collectors.toMap(Client::id, Client::name)));
  }

  List<BookId> books() {
    return ledger().books().stream().map(coop.meent.ledger.Book::id).toList();
  }

  /// Account number to what our own sums say, accounts at zero left out.
  Map<String, Money> balances(BookId book) {
    return balances(BalanceFilter.all(book));
  }

  Map<String, Money> balances(BalanceFilter filter) {
    Map<String, Money> balances = new TreeMap<>();
    for (var row : new Statements(store).balances(filter)) {
      if (!row.balance().isZero()) balances.put(row.account().number(), row.balance());
    }
    return balances;
  }

  /// The same at the end of a year, income and costs of that year alone.
  Map<String, Money> closings(BookId book, FiscalPeriod year) {
    Map<String, Money> balances = new TreeMap<>();
    var trial = new Statements(store).trialBalance(book, year, Dimensions.NONE);
    for (var line : trial.lines()) {
      if (!line.closing().isZero()) balances.put(line.account().number(), line.closing());
    }
    return balances;
  }

  /// `assets:10201 Bankrekening` or `Assets:10201-Bankrekening` to the number in it.
  static String number(String account) {
    var leaf = account.substring(account.lastIndexOf(':') + 1);
    return leaf.split("[ -]", 2)[0];
  }

  private LedgerService ledger() {
    return new LedgerService(store, ids(), Clock.systemUTC());
  }

  private BankService bank() {
    return new BankService(store, ledger(), ids(), Clock.systemUTC());
  }

  private MemberService members() {
    return new MemberService(store, ids(), Clock.systemUTC());
  }

  private static Ids ids() {
    return new Ids(Clock.systemUTC(), new Seeded(1));
  }
}
