package coop.meent.check;

import coop.meent.base.Id.EntryId;
import java.util.List;
import java.util.stream.Stream;

/// What holds for every posting: it belongs to an entry, an account and, where the account asks for
/// one, a member.
final class LineChecks {

  private LineChecks() {}

  static List<Check> all() {
    return Stream.of(
            Check.byQuery(
                "line-has-entry",
                """
                SELECT entry_date, line, amount_cents, coalesce(number, '?') AS account
                FROM posting p LEFT JOIN account a ON a.id = account_id
                WHERE NOT EXISTS (SELECT 1 FROM journal_entry e WHERE e.id = p.entry_id)
                ORDER BY entry_date, entry_id, line LIMIT 1\
                """,
                row ->
                    Offender.of(
                        row.date("entry_date"), row.text("account"), row.money("amount_cents"))),
            lines("line-has-account", "NOT EXISTS (SELECT 1 FROM account WHERE id = p.account_id)"),
            lines(
                "account-in-book",
                "EXISTS (SELECT 1 FROM account WHERE id = p.account_id AND book_id <> p.book_id)"),
            lines(
                "member-on-line",
                "p.member_id IS NULL"
                    + " AND p.account_id IN (SELECT id FROM account WHERE per_member = 1)"))
        .map(LineSweep::after)
        .toList();
  }

  private static Check lines(String name, String isOffender) {
    return Check.byQuery(
        name,
        """
        SELECT e.id, coalesce(e.series || '-' || e.number, '?') AS reference, p.entry_date, p.line,
          coalesce(book.code, '?') AS book, coalesce(a.number, '?') AS account
        FROM posting p LEFT JOIN journal_entry e ON e.id = p.entry_id
          LEFT JOIN book ON book.id = p.book_id LEFT JOIN account a ON a.id = p.account_id
        WHERE %s ORDER BY p.entry_date, e.series, e.number, p.line LIMIT 1\
        """
            .formatted(isOffender),
        row ->
            Offender.at(
                new EntryId(row.id("id")),
                row.text("reference"),
                row.date("entry_date"),
                row.text("book"),
                row.text("line"),
                row.text("account")));
  }
}
