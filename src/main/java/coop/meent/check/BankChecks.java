package coop.meent.check;

import coop.meent.bank.BankAgreement;
import coop.meent.bank.BankService;
import coop.meent.base.Id.BankLineId;
import coop.meent.base.Id.EntryId;
import coop.meent.ledger.Book;
import coop.meent.ledger.LedgerService;
import coop.meent.store.IdConverter;
import java.util.List;
import java.util.Optional;

/// What holds between the bank's lines and the books.
final class BankChecks {

  private final LedgerService ledger;
  private final BankService bank;

  BankChecks(LedgerService ledger, BankService bank) {
    this.ledger = ledger;
    this.bank = bank;
  }

  List<Check> all() {
    return List.of(
        Check.byQuery(
            "bank-line-booked-once",
            """
            SELECT l.id, l.booking_date, l.amount_cents, coalesce(l.counterparty, l.text) AS party
            FROM bank_line l
            WHERE l.id IN (SELECT bank_line_id FROM booked_line GROUP BY 1 HAVING count(*) > 1)
            ORDER BY l.booking_date, l.position LIMIT 1\
            """,
            row ->
                Offender.at(
                    new BankLineId(row.id("id")),
                    row.date("booking_date"),
                    row.money("amount_cents"),
                    row.text("party"))),
        Check.byQuery(
            "booking-amount",
            """
            WITH said AS (
                SELECT s.entry_id, account_id, sum(l.amount_cents) AS cents
                FROM booked_line s JOIN bank_line l ON l.id = bank_line_id
                  JOIN bank_account b ON b.id = l.bank_account_id
                GROUP BY 1, 2),
              booked AS (
                SELECT entry_id, account_id, cents, coalesce((
                  SELECT sum(amount_cents) FROM posting p
                  WHERE p.entry_id = said.entry_id AND p.account_id = said.account_id), 0) AS found
                FROM said)
            SELECT e.id, e.series || '-' || e.number AS reference, e.entry_date, cents, found
            FROM booked JOIN journal_entry e ON e.id = entry_id
            WHERE cents <> found ORDER BY e.entry_date, e.series, e.number LIMIT 1\
            """,
            row ->
                Offender.at(
                    new EntryId(row.id("id")),
                    row.text("reference"),
                    row.date("entry_date"),
                    row.money("cents"),
                    row.money("found"))),
        new Check("bank-balance", this::disagreement));
  }

  private Optional<Offender> disagreement(FileQuery file) {
    return FileQuery.answered(() ->
        ledger.books().stream().flatMap(book -> disagreements(file, book).stream()).findFirst());
  }

  private List<Offender> disagreements(FileQuery file, Book book) {
    return bank.agreements(book.id()).stream()
        .filter(agreement -> !agreement.agrees() && isBegun(file, agreement))
        .map(agreement -> offender(book, agreement))
        .toList();
  }

  /// Before anything is booked on the account, the books do not say yet what the bank holds.
  private static boolean isBegun(FileQuery file, BankAgreement agreement) {
    return file.first(
            "SELECT 1 AS one FROM posting WHERE account_id = ? LIMIT 1",
            row -> row.text("one"),
            (Object) IdConverter.bytes(agreement.account().account().uuid()))
        .isPresent();
  }

  private Offender offender(Book book, BankAgreement agreement) {
    var account = ledger.account(agreement.account().account()).orElseThrow();
    return Offender.at(
        account.id(),
        account.number(),
        book.code(),
        agreement.day(),
        agreement.ledger(),
        agreement.open(),
        agreement.closing());
  }
}
