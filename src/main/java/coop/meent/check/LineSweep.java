package coop.meent.check;

import java.util.Optional;

/// One pass over all lines that says whether there is anything to look for. As long as there is
/// not, which is nearly always, the checks of entries and lines need no pass of their own.
final class LineSweep {

  private static final String IS_CLEAN =
      """
      SELECT count(*) = (SELECT count(*) FROM journal_entry) AND coalesce(sum(wrong), 0) = 0 AS yes
      FROM (
        SELECT sum(amount_cents) <> 0 OR count(*) < 2 OR count(e.id) < count(*)
            OR min(p.book_id IS e.book_id AND p.entry_date IS e.entry_date
              AND a.book_id IS p.book_id AND (a.per_member = 0 OR p.member_id IS NOT NULL)) = 0
          AS wrong
        FROM posting p
          LEFT JOIN journal_entry e ON e.id = p.entry_id LEFT JOIN account a ON a.id = p.account_id
        GROUP BY p.entry_id)\
      """;

  private LineSweep() {}

  /// A check that looks for its own only when the sweep found something.
  static Check after(Check check) {
    return new Check(
        check.name(),
        file -> file.yes(IS_CLEAN) ? Optional.empty() : check.search().firstOffender(file));
  }
}
