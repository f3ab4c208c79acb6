package coop.meent.check;

import coop.meent.base.Id.EntryId;
import java.util.List;

/// What holds for every journal entry by itself. The database refuses what breaks these on the way
/// in; here is looked whether it is so in the file.
final class EntryChecks {

  private EntryChecks() {}

  static List<Check> all() {
    return List.of(
        LineSweep.after(
            entries(
                "entry-balances",
                """
                SELECT entry_id, sum(amount_cents) AS detail FROM posting
                GROUP BY entry_id HAVING sum(amount_cents) <> 0\
                """,
                row -> entry(row, row.money("detail")))),
        LineSweep.after(
            entries(
                "entry-has-two-lines",
                """
                SELECT id AS entry_id, count(line) AS detail
                FROM journal_entry LEFT JOIN posting ON entry_id = id
                GROUP BY id HAVING count(line) < 2\
                """,
                row -> entry(row, row.text("detail")))),
        LineSweep.after(
            entries(
                "entry-in-one-book",
                """
                SELECT entry_id, line AS detail FROM posting p JOIN journal_entry j ON j.id = entry_id
                WHERE p.book_id <> j.book_id\
                """,
                row -> entry(row, row.text("detail")))),
        LineSweep.after(
            entries(
                "entry-has-one-date",
                """
                SELECT entry_id, p.entry_date AS detail
                FROM posting p JOIN journal_entry j ON j.id = entry_id
                WHERE p.entry_date <> j.entry_date\
                """,
                row -> entry(row, row.date("detail")))),
        entries(
            "line-in-another-currency",
            """
            SELECT entry_id, currency AS detail FROM posting
            WHERE currency IS NOT NULL AND NOT (
              original_cents IS NOT NULL AND rate_date IS NOT NULL AND coalesce(rate, 0) > 0
              AND abs(amount_cents - original_cents / CAST(rate AS REAL))
                <= 5 + 0.03 * abs(amount_cents) + 1)\
            """,
            row -> entry(row, row.text("detail"))),
        entries(
            "reversal-mirrors",
            """
            SELECT r.id AS entry_id, o.series || '-' || o.number AS detail
            FROM journal_entry r JOIN journal_entry o ON o.id = r.reverses_entry_id
            WHERE r.book_id <> o.book_id
              OR EXISTS (
                SELECT 1 FROM posting a
                LEFT JOIN posting b ON b.entry_id = o.id AND b.line = a.line
                WHERE a.entry_id = r.id
                  AND NOT (a.account_id IS b.account_id AND a.amount_cents IS -b.amount_cents
                    AND a.member_id IS b.member_id AND a.assignment_id IS b.assignment_id
                    AND a.client_id IS b.client_id AND a.vat_code IS b.vat_code))
              OR (SELECT count(*) FROM posting WHERE entry_id = r.id)
                <> (SELECT count(*) FROM posting WHERE entry_id = o.id)\
            """,
            row -> entry(row, row.text("detail"))),
        entries(
            "reversed-once",
            """
            SELECT reverses_entry_id AS entry_id, count(*) AS detail FROM standing_reversal
            GROUP BY reverses_entry_id HAVING count(*) > 1\
            """,
            row -> entry(row, row.text("detail")).waiting()));
  }

  /// The first entry, by date and number, among those that a query gives with a detail each.
  private static Check entries(String name, String offenders, FileQuery.Reader<Offender> reader) {
    return Check.byQuery(
        name,
        """
        SELECT e.id, e.series || '-' || e.number AS reference, e.entry_date,
          coalesce(book.code, '?') AS book, o.detail
        FROM (%s) o JOIN journal_entry e ON e.id = o.entry_id LEFT JOIN book ON book.id = e.book_id
        ORDER BY e.entry_date, e.series, e.number LIMIT 1\
        """
            .formatted(offenders),
        reader);
  }

  private static Offender entry(FileRow row, Object detail) throws java.sql.SQLException {
    return Offender.at(
        new EntryId(row.id("id")),
        row.text("reference"),
        row.date("entry_date"),
        row.text("book"),
        detail);
  }
}
