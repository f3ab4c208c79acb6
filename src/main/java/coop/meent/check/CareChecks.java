package coop.meent.check;

import coop.meent.base.Id.MemberId;
import java.sql.SQLException;
import java.util.List;

/// Whether what was said of being ill hangs together, as far as it can be read here.
final class CareChecks {

  private CareChecks() {}

  static List<Check> all() {
    return List.of(ownAnswer(), shared(), ofCommittee());
  }

  /// The program writes none, and counts none; another program might.
  private static Check ownAnswer() {
    return Check.byQuery(
        "care-own-answer",
        """
        SELECT m.id, m.name, s.from_date
        FROM care_answer a JOIN care_step s ON s.id = a.step_id AND s.member_id = a.member_id
        JOIN member m ON m.id = s.member_id
        ORDER BY s.from_date, m.id LIMIT 1\
        """,
        CareChecks::offender);
  }

  /// Where the words themselves are here, what counts is what they name.
  private static Check shared() {
    return Check.byQuery(
        "care-shared",
        """
        SELECT m.id, m.name, c.from_date
        FROM care_absence c JOIN care_step s ON s.id = c.step_id JOIN member m ON m.id = c.member_id
        WHERE s.member_id <> c.member_id OR s.from_date <> c.from_date OR s.percent <> c.percent
        ORDER BY c.from_date, m.id LIMIT 1\
        """,
        CareChecks::offender);
  }

  /// Who answers is of the committee on that day.
  private static Check ofCommittee() {
    return Check.byQuery(
        "care-committee",
        """
        SELECT m.id, m.name, s.from_date
        FROM care_answer a JOIN care_step s ON s.id = a.step_id JOIN member m ON m.id = a.member_id
        WHERE NOT EXISTS (SELECT 1 FROM member_role r WHERE r.member_id = a.member_id
          AND r.role = 'CARE_COMMITTEE' AND r.from_date <= substr(a.recorded_at, 1, 10)
          AND (r.until_date IS NULL OR r.until_date >= substr(a.recorded_at, 1, 10)))
        ORDER BY s.from_date, m.id LIMIT 1\
        """,
        CareChecks::offender);
  }

  private static Offender offender(FileRow row) throws SQLException {
    return Offender.at(new MemberId(row.id("id")), row.text("name"), row.text("from_date"));
  }
}
