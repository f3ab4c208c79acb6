package coop.meent.check;

import coop.meent.base.Id;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// What was numbered was numbered once, and a laptop's entries count on without a gap.
final class NumberChecks {

  private NumberChecks() {}

  static List<Check> all() {
    return List.of(
        new Check("entry-number-once", NumberChecks::firstGivenTwice),
        new Check("series-without-gap", NumberChecks::firstGap),
        once("account-number-once", "account", "book_id", "name_nl", AccountId::new),
        once("member-number-once", "member", "1", "name", MemberId::new),
        once("client-number-once", "client", "series", "name", ClientId::new),
        once("assignment-number-once", "assignment", "series", "name", AssignmentId::new));
  }

  /// Numbers that each but 1 have one before them, and of which there are as many as the last one
  /// says, are all there once. That is quickly seen; only if it is not so is looked where.
  private static final String COUNT_ON =
      """
      SELECT NOT EXISTS (
          SELECT 1 FROM journal_entry GROUP BY book_id, series HAVING count(*) <> max(number))
        AND NOT EXISTS (
          SELECT 1 FROM journal_entry e WHERE number > 1 AND NOT EXISTS (
            SELECT 1 FROM journal_entry b WHERE b.book_id = e.book_id AND b.series = e.series
              AND b.number = e.number - 1)) AS yes\
      """;

  private static final String GIVEN_TWICE =
      """
      SELECT e.id, e.series || '-' || e.number AS reference, e.entry_date,
        coalesce(book.code, '?') AS book
      FROM (
        SELECT id, lag(number) OVER series AS previous FROM journal_entry
        WINDOW series AS (PARTITION BY book_id, series ORDER BY number)) o
      JOIN journal_entry e ON e.id = o.id LEFT JOIN book ON book.id = e.book_id
      WHERE e.number = o.previous ORDER BY book.code, e.series, e.number LIMIT 1\
      """;

  private static Optional<Offender> firstGivenTwice(FileQuery file) {
    if (file.yes(COUNT_ON)) return Optional.empty();
    return file.first(
        GIVEN_TWICE,
        row ->
            Offender.at(
                new EntryId(row.id("id")),
                row.text("reference"),
                row.date("entry_date"),
                row.text("book")));
  }

  private static Optional<Offender> firstGap(FileQuery file) {
    return file.yes(COUNT_ON) ? Optional.empty() : SeriesGap.firstOffender(file);
  }

  private static Check once(
      String name, String table, String within, String called, Function<UUID, Id> link) {
    var shown = within.equals("series") ? "concat_ws('-', series, number)" : "number";
    return Check.byQuery(
        name,
        """
        SELECT id, number, %2$s AS name, other FROM (
          SELECT id, %4$s AS number, %2$s, lag(%2$s) OVER same AS other,
            row_number() OVER same AS nth
          FROM %1$s WHERE number IS NOT NULL WINDOW same AS (PARTITION BY %3$s, number ORDER BY id))
        WHERE nth = 2 ORDER BY number LIMIT 1\
        """
            .formatted(table, called, within, shown),
        row ->
            Offender.at(
                link.apply(row.id("id")), row.text("number"), row.text("other"), row.text("name")));
  }
}
