package coop.meent.bank;

import coop.meent.bank.ImportOutcome.Imported;
import coop.meent.bank.ImportOutcome.Refused;
import coop.meent.bank.ImportPlanner.Source;
import coop.meent.bank.file.CsvShape;
import coop.meent.bank.file.StatementRefusal;
import coop.meent.base.Id.BookId;
import coop.meent.base.RefusedException;
import coop.meent.ledger.Book;
import coop.meent.ledger.LedgerService;
import coop.meent.spreadsheet.SpreadsheetRefusal;
import coop.meent.store.Store;
import coop.meent.store.Tx;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/// Takes statements into a book: all files in one deed, or none.
final class Importing {

  private final Store store;
  private final LedgerService ledger;
  private final InstantSource clock;
  private final BankAccounts accounts = new BankAccounts();
  private final BankStatements statements = new BankStatements();
  private final BankLines lines = new BankLines();
  private final CsvShapes shapes = new CsvShapes();

  Importing(Store store, LedgerService ledger, InstantSource clock) {
    this.store = store;
    this.ledger = ledger;
    this.clock = clock;
  }

  /// @param told how somebody explains columns that are not known yet; kept when the import is
  ///   carried out
  ImportOutcome files(
      BookId book, List<Path> files, List<CsvShape> told, boolean isDryRun, ImportWatch watch) {
    try {
      List<CsvShape> explained = new ArrayList<>(told);
      explained.addAll(store.read(sql -> shapes.of(sql, book)));
      var sources = files.stream().map(file -> source(file, explained, watch)).toList();
      return statements(book, sources, told, isDryRun, watch);
    } catch (RefusedException e) {
      return refused(e);
    }
  }

  private static Source source(Path file, List<CsvShape> shapes, ImportWatch watch) {
    watch.at(0, 0);
    var brought = new StatementFile(file, shapes);
    return new Source(brought.name(), brought.read());
  }

  ImportOutcome statements(
      BookId book, List<Source> sources, List<CsvShape> told, boolean isDryRun, ImportWatch watch) {
    try {
      return isDryRun
          ? store.read(sql -> new Imported(plan(sql, book, sources).answer()))
          : store.write("bank.import", tx -> carryOut(tx, book, sources, told, watch));
    } catch (RefusedException e) {
      return refused(e);
    }
  }

  /// What files and books refuse is an answer; what the disk refuses is not for us to word.
  private static ImportOutcome refused(RefusedException e) {
    return switch (e.refusal()) {
      case StatementRefusal refusal -> new Refused(refusal);
      case ImportRefusal refusal -> new Refused(refusal);
      case SpreadsheetRefusal refusal -> new Refused(refusal);
      default -> throw e;
    };
  }

  private Imported carryOut(
      Tx tx, BookId id, List<Source> sources, List<CsvShape> told, ImportWatch watch) {
    var space = book(id).space();
    var plan = plan(tx.sql(), id, sources);
    for (var shape : told) shapes.put(tx, space, id, shape);
    for (var account : plan.newLedgerAccounts()) ledger.putAccount(tx, account);
    for (var account : plan.newAccounts()) accounts.put(tx, space, account);
    for (var statement : plan.newStatements())
      statements.put(tx, space, statement.statement(), statement.format());
    long done = 0;
    for (var line : plan.newLines()) {
      watch.at(done++, plan.newLines().size());
      lines.put(tx, space, line);
    }
    return new Imported(plan.answer());
  }

  private ImportPlan plan(DSLContext sql, BookId id, List<Source> sources) {
    var known = new KnownBank(sql, book(id), ledger.books(), ledger.accounts(id));
    return new ImportPlanner(known, clock.instant()).plan(sources);
  }

  private Book book(BookId id) {
    return ledger.book(id).orElseThrow(() -> new RefusedException(new ImportRefusal.NoSuchBook()));
  }
}
