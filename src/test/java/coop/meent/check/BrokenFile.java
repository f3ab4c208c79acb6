package coop.meent.check;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.bank.BankService;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Texts;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.JournalEntry;
import coop.meent.ledger.Posting;
import coop.meent.ledger.RecordOutcome.Recorded;
import coop.meent.store.Store;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A cooperative with some books, to be broken by raw SQL behind the program's back: every trigger
/// is dropped first, since the database would refuse.
public final class BrokenFile implements AutoCloseable {

  static final String BANK = "10201";
  static final String REVENUE = "80501";
  static final String MEMBERS = "16801";
  public static final LocalDate MAY = LocalDate.of(2026, 5, 3);

  public final TestCooperative coop;
  final BankService bank;
  public final Checks checks;

  public BrokenFile(Path folder) {
    coop = new TestCooperative(folder);
    bank = new BankService(coop.store, coop.ledger, coop.ids, TestCooperative.CLOCK);
    checks = new Checks(coop.store, coop.ledger, coop.statements, bank);
  }

  public JournalEntry book(LocalDate date, String amount) {
    var cents = Money.parse(amount);
    return record(
        EntryDraft.of(
            coop.book,
            date,
            "Invoice",
            List.of(
                Posting.of(coop.account(BANK), cents),
                Posting.of(coop.account(REVENUE), cents.negate()))));
  }

  JournalEntry record(EntryDraft draft) {
    return ((Recorded) coop.ledger.record(draft)).entry();
  }

  /// Statements run one after another on a connection of their own.
  public void raw(String... statements) {
    raw(coop.store, statements);
  }

  static void raw(Store store, String... statements) {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + store.file());
        var statement = connection.createStatement()) {
      List<String> triggers = new ArrayList<>();
      try (var rows =
          statement.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'trigger'")) {
        while (rows.next()) triggers.add(rows.getString(1));
      }
      for (var trigger : triggers) statement.executeUpdate("DROP TRIGGER " + trigger);
      for (var sql : statements) statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The checks that are red, in order; a change made by raw SQL always shows in the change log's
  /// own checks too, and mostly in that of the search index, which have tests of their own.
  List<String> redBooks() {
    return checks.run().stream()
        .filter(finding -> !finding.isOk() && !isOfChanges(finding) && !isOfIndex(finding))
        .map(Finding::name)
        .toList();
  }

  List<String> red() {
    return checks.run().stream().filter(finding -> !finding.isOk()).map(Finding::name).toList();
  }

  static boolean isOfChanges(Finding finding) {
    return finding.name().startsWith("change-") || finding.name().equals("rows-as-changed");
  }

  /// What was written behind the program's back was never put in the index of words.
  private static boolean isOfIndex(Finding finding) {
    return finding.name().equals("search-complete");
  }

  Finding finding(String name) {
    return checks.run().stream()
        .filter(finding -> finding.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  void assertOffender(String check, String words) {
    var finding = finding(check);
    assertThat(finding.offender(new Texts(Language.EN))).contains(words);
    assertThat(finding.offender(new Texts(Language.NL))).isPresent();
    assertThat(finding.next(new Texts(Language.EN))).isPresent();
    assertThat(finding.next(new Texts(Language.NL))).isPresent();
  }

  @Override
  public void close() {
    coop.close();
  }
}
