package coop.meent.check;

import static coop.meent.check.BrokenFile.BANK;
import static coop.meent.check.BrokenFile.MAY;
import static coop.meent.check.BrokenFile.MEMBERS;
import static coop.meent.check.BrokenFile.REVENUE;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Money;
import coop.meent.ledger.Dimensions;
import coop.meent.ledger.EntryDraft;
import coop.meent.ledger.Posting;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each check turns red when the file is broken its way, says where, and leaves the others green.
class BookChecksTest {

  @TempDir Path folder;
  private BrokenFile file;

  @BeforeEach
  void found() {
    file = new BrokenFile(folder);
    file.book(MAY, "10.00");
    file.book(MAY.plusDays(1), "20.00");
    file.book(MAY.plusYears(1), "40.00");
  }

  @AfterEach
  void close() {
    file.close();
  }

  @Test
  void allIsGreenInASoundFile() {
    assertThat(file.red()).isEmpty();
    assertThat(file.checks.run()).hasSizeGreaterThanOrEqualTo(25);
  }

  @Test
  void anEntryThatDoesNotSumToZero() {
    file.raw(
        "UPDATE posting SET amount_cents = amount_cents + 1 WHERE line = 1 AND entry_id = "
            + entry(2),
        "UPDATE account_month SET debit_cents = debit_cents + 1 WHERE month = '2026-05'"
            + " AND account_id = "
            + account(BANK));

    assertThat(file.redBooks()).contains("entry-balances").doesNotContain("month-sums");
    file.assertOffender(
        "entry-balances", "Entry A-2 of 4 May 2026 in book coop: its lines sum to 0.01");
    assertThat(file.finding("entry-balances").link().orElseThrow()).isInstanceOf(EntryId.class);
    file.assertOffender(
        "trial-balance", "Book coop, 2026: it opens with 0.00 and closes with 0.01");
    file.assertOffender(
        "balance-sheet",
        "Book coop on 31 December 2026: assets of 30.01, equity and debts of 30.00");
  }

  @Test
  void anEntryOfOneLine() {
    file.raw(
        "UPDATE posting SET amount_cents = 0 WHERE line = 1 AND entry_id = " + entry(1),
        "DELETE FROM posting WHERE line = 2 AND entry_id = " + entry(1),
        "UPDATE account_month SET debit_cents = debit_cents - 1000, credit_cents = 0"
            + " WHERE month = '2026-05'",
        "UPDATE account_month SET credit_cents = 2000, debit_cents = 0 WHERE month = '2026-05'"
            + " AND account_id = "
            + account(REVENUE));

    assertThat(file.redBooks()).containsExactly("entry-has-two-lines");
    file.assertOffender("entry-has-two-lines", "Entry A-1 of 3 May 2026 in book coop has 1");
  }

  @Test
  void aLineInAnotherBook() {
    file.raw("UPDATE posting SET book_id = zeroblob(16) WHERE line = 2 AND entry_id = " + entry(1));

    assertThat(file.redBooks()).containsExactly("entry-in-one-book", "account-in-book");
    file.assertOffender(
        "entry-in-one-book", "Entry A-1 of 3 May 2026 in book coop: line 2 is in another book");
  }

  @Test
  void aLineOfAnotherDate() {
    file.raw(
        "UPDATE posting SET entry_date = '2026-05-30' WHERE line = 2 AND entry_id = " + entry(1));

    assertThat(file.redBooks()).containsExactly("entry-has-one-date");
    file.assertOffender(
        "entry-has-one-date", "Entry A-1 of 3 May 2026 in book coop has a line dated 30 May 2026");
  }

  @Test
  void aLineWhoseCurrencyDoesNotGoWithItsEuros() {
    var set = "UPDATE posting SET currency = 'USD', original_cents = %d, rate = '1.0834',";
    var whole = " rate_date = '2026-05-03' WHERE line = 1 AND entry_id = " + entry(1);
    file.raw(set.formatted(1083) + whole);
    assertThat(file.redBooks()).isEmpty();
    file.raw(set.formatted(1283) + whole);

    assertThat(file.redBooks()).containsExactly("line-in-another-currency");
    file.assertOffender(
        "line-in-another-currency",
        "Entry A-1 of 3 May 2026 in book coop: a line in USD does not go with its amount in euros");
    file.raw("UPDATE posting SET original_cents = 1083, rate = NULL WHERE currency = 'USD'");
    assertThat(file.redBooks()).containsExactly("line-in-another-currency");
  }

  @Test
  void aReversalThatIsNotTheMirror() {
    file.coop.ledger.reverse(id(1), MAY, "Wrong");
    assertThat(file.redBooks()).isEmpty();
    file.raw(
        "UPDATE posting SET member_id = (SELECT id FROM member) WHERE line = 1 AND entry_id = "
            + entry(4));

    assertThat(file.redBooks()).containsExactly("reversal-mirrors");
    file.assertOffender(
        "reversal-mirrors",
        "Entry A-4 of 3 May 2026 in book coop takes back A-1, but is not its mirror");
  }

  @Test
  void anEntryTakenBackTwice() {
    file.coop.ledger.reverse(id(1), MAY, "Wrong");
    file.book(MAY, "-10.00");
    file.raw(
        "UPDATE journal_entry SET reverses_entry_id = %s WHERE number = 5".formatted(entry(1)));

    assertThat(file.redBooks()).containsExactly("reversed-once");
    file.assertOffender(
        "reversed-once", "Entry A-1 of 3 May 2026 in book coop is taken back 2 times");
    assertThat(file.finding("reversed-once").isWaiting()).isTrue();
  }

  @Test
  void aLineWithoutAnEntry() {
    file.raw("DELETE FROM journal_entry WHERE number = 3");

    assertThat(file.redBooks()).containsExactly("line-has-entry");
    file.assertOffender(
        "line-has-entry", "A line of 3 May 2027 on account 10201, of 40.00, belongs to no entry");
  }

  @Test
  void aLineWithoutAnAccount() {
    file.raw(
        "UPDATE posting SET account_id = zeroblob(16) WHERE line = 2 AND entry_id = " + entry(1),
        "UPDATE account_month SET credit_cents = 2000 WHERE month = '2026-05' AND account_id = "
            + account(REVENUE),
        "INSERT INTO account_month VALUES (zeroblob(16), '2026-05', 0, 1000)");

    assertThat(file.redBooks())
        .containsExactly("line-has-account", "trial-balance", "balance-sheet", "references");
    file.assertOffender(
        "line-has-account",
        "Entry A-1 of 3 May 2026 in book coop: line 2 is on an account that is not in this file");
  }

  @Test
  void aLineOnAMembersAccountWithoutAMember() {
    payMember();
    file.raw("UPDATE posting SET member_id = NULL WHERE member_id IS NOT NULL");

    assertThat(file.redBooks()).containsExactly("member-on-line", "member-control");
    file.assertOffender(
        "member-on-line",
        "Entry A-4 of 3 May 2026 in book coop: line 1 on account 16801 names no member");
    file.assertOffender(
        "member-control", "Account 16801 of book coop stands at 5.00, the statements sum to 0.00");
  }

  @Test
  void aLineOfAnUnknownMember() {
    payMember();
    file.raw("UPDATE posting SET member_id = zeroblob(16) WHERE member_id IS NOT NULL");

    assertThat(file.redBooks()).containsExactly("member-control", "references");
    file.assertOffender(
        "references",
        "A line of an entry (A-4, 2026-05-03) points to a member that is not in this file");
  }

  @Test
  void aNumberGivenTwice() {
    file.raw("UPDATE journal_entry SET number = 2 WHERE number = 3");

    assertThat(file.redBooks()).containsExactly("entry-number-once");
    file.assertOffender(
        "entry-number-once", "Number A-2 in book coop is given twice; the second is of 3 May 2027");
  }

  @Test
  void aNumberThatIsMissing() {
    file.raw(
        "DELETE FROM posting WHERE entry_id = " + entry(2),
        "DELETE FROM journal_entry WHERE number = 2",
        "UPDATE account_month SET debit_cents = debit_cents / 3, credit_cents = credit_cents / 3"
            + " WHERE month = '2026-05'");

    assertThat(file.redBooks()).containsExactly("series-without-gap");
    file.assertOffender(
        "series-without-gap", "Number A-2 in book coop is missing, before A-3 of 3 May 2027");
  }

  @Test
  void aMonthWhoseSumIsOff() {
    file.raw(
        "UPDATE account_month SET debit_cents = debit_cents + 7, credit_cents = credit_cents + 7"
            + " WHERE month = '2026-05' AND account_id = "
            + account(BANK));
    assertThat(file.redBooks()).containsExactly("month-sums");
    file.assertOffender(
        "month-sums",
        "Account 10201 of book coop in 2026-05: kept is 30.07, the lines sum to 30.00");
  }

  @Test
  void anEntryInALockedPeriod() {
    file.coop.ledger.lock(file.coop.book, MAY);
    file.coop.ledger.liftLock(file.coop.book);
    file.book(MAY, "5.00");
    file.coop.ledger.lock(file.coop.book, MAY);
    file.book(MAY.plusDays(1), "6.00");
    assertThat(file.red()).isEmpty();

    file.raw(
        "UPDATE posting SET entry_date = '2026-05-02' WHERE entry_id = " + entry(5),
        "UPDATE journal_entry SET entry_date = '2026-05-02' WHERE number = 5");

    assertThat(file.redBooks()).containsExactly("lock-respected");
    file.assertOffender(
        "lock-respected",
        "Entry A-5 of 2 May 2026 in book coop was recorded while all up to 3 May 2026 was locked");
  }

  @Test
  void aClearingAccountThatIsNotEmptyAtALock() {
    var clearing = Posting.of(file.coop.account("14510"), Money.parse("3.00"));
    var bank = Posting.of(file.coop.account(BANK), Money.parse("-3.00"));
    file.record(EntryDraft.of(file.coop.book, MAY, "Who paid this?", List.of(clearing, bank)));
    assertThat(file.red()).isEmpty();
    file.coop.ledger.lock(file.coop.book, MAY);

    assertThat(file.red()).containsExactly("clearing-at-lock");
    file.assertOffender(
        "clearing-at-lock", "Account 14510 of book coop stands at 3.00 on 3 May 2026");
  }

  @Test
  void aYearThatDoesNotOpenWithTheResultBeforeIt() {
    file.raw("UPDATE account SET kind = 'REVENUE' WHERE rgs_code = 'BEivOreOvw'");

    assertThat(file.redBooks()).contains("opening-is-closing");
    file.assertOffender(
        "opening-is-closing",
        "Book coop opens 2027 without the result of the year before, \u221230.00");
  }

  @Test
  void twoMembersWithOneNumber() {
    file.raw(
        "INSERT INTO member (id, number, name, joined_date)"
            + " VALUES (unhex('FF' || hex(zeroblob(15))), 1, 'Noor', '2026-01-01')");

    assertThat(file.redBooks()).containsExactly("member-number-once");
    file.assertOffender("member-number-once", "Member number 1 is both Bas Hoekstra and Noor");
  }

  @Test
  void twoAccountsWithOneNumber() {
    file.raw("UPDATE account SET number = '10201' WHERE number = '10202'");

    assertThat(file.redBooks()).containsExactly("account-number-once");
    file.assertOffender(
        "account-number-once", "Account 10201 is both Tweede bankrekening and Bankrekening");
  }

  private void payMember() {
    var about = Dimensions.NONE.withMember(file.coop.founder.id());
    file.record(
        EntryDraft.of(
            file.coop.book,
            MAY,
            "Payout",
            List.of(
                Posting.of(file.coop.account(MEMBERS), Money.parse("5.00")).with(about),
                Posting.of(file.coop.account(BANK), Money.parse("-5.00")))));
  }

  private EntryId id(int number) {
    return file.coop.store.read(sql ->
        sql.select(coop.meent.store.db.Tables.JOURNAL_ENTRY.ID)
            .from(coop.meent.store.db.Tables.JOURNAL_ENTRY)
            .where(coop.meent.store.db.Tables.JOURNAL_ENTRY.NUMBER.eq((long) number))
            .fetchSingle()
            .value1());
  }

  private static String entry(int number) {
    return "(SELECT id FROM journal_entry WHERE number = %d)".formatted(number);
  }

  private static String account(String number) {
    return "(SELECT id FROM account WHERE number = '%s')".formatted(number);
  }
}
