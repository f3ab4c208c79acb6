package coop.meent.check;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.EntryId;
import java.util.List;
import java.util.Optional;

/// What holds for sums: those that are kept equal those that are made anew.
final class BalanceChecks {

  private BalanceChecks() {}

  static List<Check> all() {
    return List.of(
        new Check(
            "month-sums", file -> file.yes(MONTHS_ADD_UP) ? Optional.empty() : firstMonth(file)),
        Check.byQuery(
            "member-control",
            """
            SELECT a.id, a.number AS account, coalesce(book.code, '?') AS book,
              kept.cents AS kept_cents, coalesce(stated.cents, 0) AS stated_cents
            FROM account a
              JOIN (SELECT account_id, sum(debit_cents - credit_cents) AS cents FROM account_month
                GROUP BY 1) kept ON kept.account_id = a.id
              LEFT JOIN (SELECT account_id, sum(amount_cents) AS cents FROM posting
                WHERE member_id IN (SELECT id FROM member)
                  AND account_id IN (SELECT id FROM account WHERE per_member = 1)
                GROUP BY 1) stated ON stated.account_id = a.id
              LEFT JOIN book ON book.id = a.book_id
            WHERE a.per_member = 1 AND kept.cents <> coalesce(stated.cents, 0)
            ORDER BY book.code, a.number LIMIT 1\
            """,
            row ->
                Offender.at(
                    new AccountId(row.id("id")),
                    row.text("account"),
                    row.text("book"),
                    row.money("kept_cents"),
                    row.money("stated_cents"))),
        Check.byQuery(
            "lock-respected",
            INTO_LOCKED,
            row ->
                Offender.at(
                    new EntryId(row.id("id")),
                    row.text("reference"),
                    row.date("entry_date"),
                    row.text("book"),
                    row.date("through_date"))),
        Check.byQuery(
            "clearing-at-lock",
            """
            SELECT a.id, a.number AS account, book.code AS book, l.through_date,
              sum(p.amount_cents) AS cents
            FROM book JOIN shut_period l ON l.scope = book.id AND l.lock_table = 'period_lock'
              JOIN account a ON a.book_id = book.id AND a.rgs_code LIKE 'BVorTus%'
              JOIN posting p ON p.account_id = a.id AND p.entry_date <= l.through_date
            GROUP BY a.id HAVING sum(p.amount_cents) <> 0 ORDER BY book.code, a.number LIMIT 1\
            """,
            row ->
                Offender.at(
                    new AccountId(row.id("id")),
                    row.text("account"),
                    row.text("book"),
                    row.money("cents"),
                    row.date("through_date"))));
  }

  /// Along the index by account and date, so that nothing needs sorting; that no line is left out
  /// shows in their number.
  private static final String MONTHS_ADD_UP =
      """
      SELECT coalesce(min(debit = debit_cents AND credit = credit_cents), 1)
        AND coalesce(sum(lines), 0) = (SELECT count(*) FROM posting) AS yes
      FROM (
        SELECT k.debit_cents, k.credit_cents, count(p.line) AS lines,
          coalesce(sum(max(p.amount_cents, 0)), 0) AS debit,
          coalesce(sum(max(-p.amount_cents, 0)), 0) AS credit
        FROM account_month k LEFT JOIN posting p ON p.account_id = k.account_id
          AND p.entry_date BETWEEN k.month || '-01' AND k.month || '-31'
        GROUP BY k.account_id, k.month)\
      """;

  private static Optional<Offender> firstMonth(FileQuery file) {
    return file.first(
        """
        WITH made AS (
            SELECT account_id, substr(entry_date, 1, 7) AS month,
              sum(max(amount_cents, 0)) AS debit_cents, sum(max(-amount_cents, 0)) AS credit_cents
            FROM posting GROUP BY 1, 2),
          differing AS (
            SELECT account_id, month FROM made FULL JOIN account_month kept
              USING (account_id, month)
            WHERE coalesce(made.debit_cents, 0) <> coalesce(kept.debit_cents, 0)
              OR coalesce(made.credit_cents, 0) <> coalesce(kept.credit_cents, 0))
        SELECT d.account_id, d.month, coalesce(number, '?') AS account,
          coalesce(book.code, '?') AS book,
          iif(kept.debit_cents IS made.debit_cents, -kept.credit_cents, kept.debit_cents) AS kept_cents,
          iif(kept.debit_cents IS made.debit_cents, -made.credit_cents, made.debit_cents) AS made_cents
        FROM differing d LEFT JOIN made USING (account_id, month)
          LEFT JOIN account_month kept USING (account_id, month)
          LEFT JOIN account ON account.id = account_id LEFT JOIN book ON book.id = book_id
        ORDER BY d.month, number LIMIT 1\
        """,
        row ->
            Offender.at(
                new AccountId(row.id("account_id")),
                row.text("account"),
                row.text("book"),
                row.text("month"),
                row.money("kept_cents"),
                row.money("made_cents")));
  }

  /// Ids of entries and locks sort by when they were made, so a lock was in force when an entry was
  /// recorded if it is the book's last one with a lower id. Ids that two laptops make alike
  /// (version 8) tell no time and are left out, and so is a file in which several laptops wrote:
  /// there the clocks behind ids prove nothing, and the store holds entries against locks by what
  /// each knew of the other.
  private static final String INTO_LOCKED =
      """
      SELECT e.id, e.series || '-' || e.number AS reference, e.entry_date,
        coalesce(book.code, '?') AS book, l.through_date
      FROM (
          SELECT book_id, id, through_date,
            lead(id, 1, zeroblob(0)) OVER (PARTITION BY book_id ORDER BY id) AS next_id
          FROM period_lock) l
        CROSS JOIN journal_entry e ON e.id > l.id
          AND e.id < iif(length(l.next_id) = 0, unhex('FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF'), l.next_id)
          AND +e.book_id = l.book_id AND +e.entry_date <= l.through_date
        LEFT JOIN book ON book.id = e.book_id
      WHERE substr(hex(e.id), 13, 1) = '7' AND (SELECT count(*) FROM chain) < 2
      ORDER BY e.entry_date, e.series, e.number LIMIT 1\
      """;
}
