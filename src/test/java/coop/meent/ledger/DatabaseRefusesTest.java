package coop.meent.ledger;

import static coop.meent.TestCooperative.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.TestCooperative;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Money;
import coop.meent.store.IdConverter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The database itself keeps the books, whoever writes: raw SQL on a connection of its own, with
/// the write door opened by hand as the program opens it for a deed.
class DatabaseRefusesTest {

  private static final String ENTRY = "x'01890000000070008000000000000001'";

  @TempDir Path folder;
  private TestCooperative coop;
  private Connection raw;
  private String bank;
  private String revenue;
  private String otherBank;

  @BeforeEach
  void found() throws SQLException {
    coop = new TestCooperative(folder);
    var other =
        coop.store.write(
            "test",
            tx ->
                coop.ledger.openBook(
                    tx, BookKind.MEMBER, java.util.Optional.of(coop.founder.id()), "m1", "Bas"));
    bank = blob(coop.account("10201").uuid());
    revenue = blob(coop.account("80501").uuid());
    otherBank =
        blob(
            coop.ledger.accounts(other.id()).stream()
                .filter(account -> account.number().equals("10201"))
                .map(Account::id)
                .map(AccountId::uuid)
                .findFirst()
                .orElseThrow());
    var draft =
        EntryDraft.of(
            coop.book,
            TODAY,
            "Invoice",
            List.of(
                Posting.of(coop.account("10201"), Money.parse("10.00")),
                Posting.of(coop.account("80501"), Money.parse("-10.00"))));
    coop.ledger.record(draft);
    raw = DriverManager.getConnection("jdbc:sqlite:" + coop.store.file());
  }

  @AfterEach
  void close() throws SQLException {
    raw.close();
    coop.close();
  }

  @Test
  void anythingAtAllWhileTheDoorIsClosed() {
    assertRefused("door only", line(1, bank, "100"));
    assertRefused("door only", "UPDATE write_door SET state = 0", line(1, bank, "100"));
    assertRefused("door only", "UPDATE posting SET text = 'x'");
    assertRefused("door only", "DELETE FROM journal_entry");
  }

  @Test
  void anEntryThatDoesNotSumToZero() {
    assertRefused("sum to zero", open(), line(1, bank, "100"), line(2, revenue, "-99"), seal());
  }

  @Test
  void anEntryOfOneLineOrNone() {
    assertRefused("two lines or more", open(), line(1, bank, "0"), seal());
    assertRefused("two lines or more", open(), seal());
  }

  @Test
  void anEntryAcrossBooks() {
    assertRefused("another book", open(), line(1, bank, "100"), line(2, otherBank, "-100"), seal());
    assertRefused(
        "of one book",
        open(),
        line(1, bank, "100"),
        line(2, otherBank, "-100")
            .replace(
                "(SELECT id FROM book WHERE code = 'coop')",
                "(SELECT id FROM book WHERE code = 'm1')"),
        seal());
  }

  @Test
  void anEntryOfTwoDates() {
    assertRefused(
        "of one book and date",
        open(),
        line(1, bank, "100"),
        line(2, revenue, "-100").replace("2026-11-20", "2026-11-19"),
        seal());
  }

  @Test
  void aLineAddedToAnEntryThatIsSealed() {
    assertRefused(
        "sealed", open(), line(3, bank, "1").replace(ENTRY, "(SELECT id FROM journal_entry)"));
  }

  @Test
  void anEntryInALockedPeriod() {
    coop.ledger.lock(coop.book, TODAY);
    assertRefused("locked", open(), line(1, bank, "100"), line(2, revenue, "-100"), seal());
  }

  @Test
  void factsChangedOrTakenAwayEvenByADeed() {
    coop.ledger.lock(coop.book, TODAY.minusYears(1));
    for (var table : List.of("journal_entry", "posting", "period_lock")) {
      assertRefused("door only", open(), "DELETE FROM " + table);
      assertRefused("door only", open(), "UPDATE %s SET book_id = book_id".formatted(table));
    }
  }

  @Test
  void factsWrittenOver() {
    assertRefused(
        "never written over",
        open(),
        "INSERT OR REPLACE INTO journal_entry SELECT id, book_id, series, number, entry_date, kind,"
            + " 'Forged', document, reverses_entry_id, recorded_at FROM journal_entry");
    assertRefused(
        "sealed",
        open(),
        "INSERT OR REPLACE INTO posting (entry_id, line, book_id, account_id, entry_date,"
            + " amount_cents, text) SELECT entry_id, line, book_id, account_id, entry_date,"
            + " amount_cents, 'Forged' FROM posting");
  }

  @Test
  void aDateOutOfRangeAndAnAmountThatIsNoWholeNumber() {
    assertRefused(
        "CHECK constraint failed",
        open(),
        line(1, bank, "100").replace("2026-11-20", "1899-12-31"),
        line(2, revenue, "-100").replace("2026-11-20", "1899-12-31"),
        seal().replace("2026-11-20", "1899-12-31"));
    assertRefused("cannot store", open(), line(1, bank, "0.5"));
    assertRefused("cannot store", open(), line(1, bank, "'ten'"));
  }

  @Test
  void whileABalancedEntryIsLetThrough() throws SQLException {
    run(open(), line(1, bank, "100"), line(2, revenue, "-100"), seal());
    assertThat(coop.ledger.countEntries(JournalFilter.all(coop.book))).isEqualTo(2);
  }

  private void assertRefused(String words, String... statements) {
    assertThatThrownBy(() -> run(statements)).hasMessageContaining(words);
    assertThat(coop.ledger.countEntries(JournalFilter.all(coop.book))).isEqualTo(1);
  }

  private void run(String... statements) throws SQLException {
    try (var statement = raw.createStatement()) {
      statement.execute("BEGIN");
      try {
        for (var sql : statements) statement.execute(sql);
        statement.execute("COMMIT");
      } catch (SQLException e) {
        statement.execute("ROLLBACK");
        throw e;
      }
    }
  }

  private static String open() {
    return "UPDATE write_door SET state = 1";
  }

  private static String line(int number, String account, String cents) {
    return """
    INSERT INTO posting (entry_id, line, book_id, account_id, entry_date, amount_cents)
    VALUES (%s, %d, (SELECT id FROM book WHERE code = 'coop'), %s, '2026-11-20', %s)\
    """
        .formatted(ENTRY, number, account, cents);
  }

  private static String seal() {
    return """
    INSERT INTO journal_entry (id, book_id, series, number, entry_date, kind, text, recorded_at)
    VALUES (%s, (SELECT id FROM book WHERE code = 'coop'), 'A', 2, '2026-11-20', 'REGULAR', 'Raw',
      '2026-11-21T10:00:00Z')\
    """
        .formatted(ENTRY);
  }

  private static String blob(UUID id) {
    return "x'" + HexFormat.of().formatHex(IdConverter.bytes(id)) + "'";
  }
}
