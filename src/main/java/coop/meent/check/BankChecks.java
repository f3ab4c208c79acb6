package coop.meent.check;

import coop.meent.bank.BankAgreement;
import coop.meent.bank.BankService;
import coop.meent.base.Id.BankLineId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Money;
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
                        row.text("party"))
                    .waiting()),
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
        .flatMap(agreement -> disagreement(file, book, agreement).stream())
        .toList();
  }

  /// What was taken back or booked again on a later day, since its own was locked, is right again
  /// as of that day. What two laptops decided differently, or what waits on the late list, is right
  /// when somebody chose.
  private Optional<Offender> disagreement(FileQuery file, Book book, BankAgreement agreement) {
    var difference =
        agreement
            .difference()
            .minus(cents(file, TAKEN_BACK_LATER, agreement))
            .minus(cents(file, BOOKED_AGAIN_LATER, agreement));
    if (difference.isZero()) return Optional.empty();
    var undecided =
        cents(file, BOOKED_TOO_OFTEN, agreement)
            .plus(cents(file, REVERSED_TOO_OFTEN, agreement))
            .minus(cents(file, WAITS_LATE, agreement));
    var offender = offender(book, agreement);
    return Optional.of(difference.plus(undecided).isZero() ? offender.waiting() : offender);
  }

  private static final String TAKEN_BACK_LATER =
      """
      SELECT coalesce(sum(p.amount_cents), 0) AS cents
      FROM posting p JOIN journal_entry r ON r.id = p.entry_id
        JOIN journal_entry o ON o.id = r.reverses_entry_id
      WHERE p.account_id = ?1 AND p.entry_date > ?2 AND o.entry_date <= ?2\
      """;

  private static final String BOOKED_AGAIN_LATER =
      """
      SELECT coalesce(sum(p.amount_cents), 0) AS cents
      FROM standing_booking s JOIN bank_line l ON l.id = s.bank_line_id
        JOIN posting p ON p.entry_id = s.entry_id
      WHERE p.account_id = ?1 AND p.entry_date > ?2 AND l.booking_date <= ?2
        AND s.entry_id IN (SELECT new_entry_id FROM late_answer)\
      """;

  private static final String WAITS_LATE =
      """
      SELECT coalesce(sum(l.amount_cents), 0) AS cents
      FROM bank_line l JOIN bank_account b ON b.id = l.bank_account_id
      WHERE b.account_id = ?1 AND l.booking_date <= ?2
        AND l.id IN (SELECT bank_line_id FROM standing_booking)
        AND l.id NOT IN (
          SELECT s.bank_line_id FROM standing_booking s JOIN journal_entry e ON e.id = s.entry_id)\
      """;

  private static final String BOOKED_TOO_OFTEN =
      """
      SELECT coalesce(sum(p.amount_cents), 0) AS cents
      FROM standing_booking s JOIN posting p ON p.entry_id = s.entry_id
      WHERE p.account_id = ?1 AND p.entry_date <= ?2
        AND s.bank_line_id IN (
          SELECT bank_line_id FROM standing_booking GROUP BY 1 HAVING count(*) > 1)
        AND s.id <> (
          SELECT min(f.id) FROM standing_booking f JOIN journal_entry e ON e.id = f.entry_id
          WHERE f.bank_line_id = s.bank_line_id)\
      """;

  private static final String REVERSED_TOO_OFTEN =
      """
      SELECT coalesce(sum(p.amount_cents), 0) AS cents
      FROM standing_reversal r JOIN posting p ON p.entry_id = r.id
      WHERE p.account_id = ?1 AND p.entry_date <= ?2
        AND r.id <> (
          SELECT min(f.id) FROM standing_reversal f
          WHERE f.reverses_entry_id = r.reverses_entry_id)\
      """;

  private static Money cents(FileQuery file, String query, BankAgreement agreement) {
    return file.first(
            query,
            row -> row.money("cents"),
            IdConverter.bytes(agreement.account().account().uuid()),
            agreement.day().toString())
        .orElse(Money.ZERO);
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
