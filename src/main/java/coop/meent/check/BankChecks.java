package coop.meent.check;

import coop.meent.base.Id.BankLineId;
import coop.meent.base.Id.EntryId;
import java.util.List;

/// What holds between the bank's lines and the books.
final class BankChecks {

  /// Bookings whose entry was not reversed.
  private static final String STANDING =
      """
      WITH standing AS (
        SELECT bank_line_id, entry_id FROM bank_booking b
        WHERE NOT EXISTS (SELECT 1 FROM journal_entry r WHERE r.reverses_entry_id = b.entry_id))
      """;

  private BankChecks() {}

  static List<Check> all() {
    return List.of(
        Check.byQuery(
            "bank-line-booked-once",
            STANDING
                + """
                SELECT l.id, l.booking_date, l.amount_cents, coalesce(l.counterparty, '') AS party
                FROM bank_line l
                WHERE l.id IN (SELECT bank_line_id FROM standing GROUP BY 1 HAVING count(*) > 1)
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
            STANDING
                + """
                , said AS (
                  SELECT s.entry_id, account_id, sum(l.amount_cents) AS cents
                  FROM standing s JOIN bank_line l ON l.id = bank_line_id
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
                    row.money("found"))));
  }
}
