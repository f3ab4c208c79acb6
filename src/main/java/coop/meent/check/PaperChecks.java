package coop.meent.check;

import coop.meent.base.Id.PaperId;
import java.util.List;

/// What holds for papers and who looked at them.
final class PaperChecks {

  private PaperChecks() {}

  static List<Check> all() {
    return List.of(lookAtPaper(), lookOnce(), keptPrivate());
  }

  /// A paper may come after its look, be taken back, or count no more; else somebody looked at
  /// nothing.
  private static Check lookAtPaper() {
    return Check.byQuery(
        "paper-look",
        """
        SELECT l.look_date, coalesce(m.name, '?') AS name
        FROM paper_look l LEFT JOIN member m ON m.id = l.member_id
        WHERE l.paper_id NOT IN (SELECT id FROM paper)
          AND NOT EXISTS (SELECT 1 FROM operation o WHERE o.table_id = 16 AND o.row_id = l.paper_id)
          AND NOT EXISTS (SELECT 1 FROM waiting_change)
          AND NOT EXISTS (
            SELECT 1 FROM change c
            WHERE c.space_id IN (
                SELECT k.space_id FROM operation o JOIN change k ON k.hash = o.change_hash
                WHERE o.table_id = 17 AND o.row_id = l.id)
              AND (c.payload IS NULL
                OR (c.verdict <> 'ACCEPTED' OR c.is_applied = 0) AND instr(c.payload, l.paper_id) > 0))
        ORDER BY l.look_date, l.id LIMIT 1\
        """,
        row -> Offender.of(row.text("name"), row.date("look_date")));
  }

  private static Check lookOnce() {
    return Check.byQuery(
        "paper-look-once",
        """
        SELECT p.id, p.title, coalesce(m.name, '?') AS name, l.look_date
        FROM paper_look l JOIN paper p ON p.id = l.paper_id LEFT JOIN member m ON m.id = l.member_id
        WHERE l.member_id = p.member_id OR EXISTS (
          SELECT 1 FROM paper_look o WHERE o.paper_id = l.paper_id AND o.member_id = l.member_id
            AND o.look_date = l.look_date AND o.id <> l.id)
        ORDER BY l.look_date, l.id LIMIT 1\
        """,
        row ->
            Offender.at(
                new PaperId(row.id("id")),
                row.text("name"),
                row.date("look_date"),
                row.text("title")));
  }

  private static Check keptPrivate() {
    return Check.byQuery(
        "paper-private",
        """
        SELECT p.id, p.title, p.paper_date
        FROM private_row r JOIN paper p ON p.id = r.row_id
        WHERE r.table_id = 16 AND (p.writer_member_id <> p.member_id
          OR EXISTS (SELECT 1 FROM operation o WHERE o.table_id = 16 AND o.row_id = p.id)
          OR EXISTS (SELECT 1 FROM paper_look l WHERE l.paper_id = p.id)
          OR EXISTS (SELECT 1 FROM paper_withdrawal w WHERE w.paper_id = p.id AND NOT EXISTS (
            SELECT 1 FROM private_row q WHERE q.table_id = 18 AND q.row_id = w.id)))
        ORDER BY p.paper_date, p.id LIMIT 1\
        """,
        row -> Offender.at(new PaperId(row.id("id")), row.text("title"), row.date("paper_date")));
  }
}
