package coop.meent.check;

import coop.meent.base.Id.MemberId;

/// Whether the summary of a membership says what its events say: other rooms read the summary.
final class MembershipChecks {

  private MembershipChecks() {}

  static Check agree() {
    return Check.byQuery(
        "membership-summary",
        """
        SELECT m.id, m.name, m.joined_date AS summary, max(e.on_date) AS event
        FROM member m JOIN membership_event e ON e.member_id = m.id AND e.kind = 'ADMITTED'
        GROUP BY m.id HAVING max(e.on_date) <> m.joined_date
        UNION ALL
        SELECT m.id, m.name, coalesce(m.left_date, '–') AS summary,
          max(coalesce(e.end_date, e.on_date)) AS event
        FROM member m JOIN membership_event e ON e.member_id = m.id AND e.kind = 'ENDED'
          AND e.on_date >= (
            SELECT coalesce(max(on_date), '') FROM membership_event a
            WHERE a.member_id = m.id AND a.kind = 'ADMITTED')
        GROUP BY m.id HAVING max(coalesce(e.end_date, e.on_date)) <> coalesce(m.left_date, '')
        LIMIT 1\
        """,
        row ->
            Offender.at(
                new MemberId(row.id("id")),
                row.text("name"),
                row.text("summary"),
                row.text("event")));
  }
}
