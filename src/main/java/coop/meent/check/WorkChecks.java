package coop.meent.check;

import java.util.List;

/// What holds between members and the work they are planned for and paid for: nobody sits where
/// they did not say yes, no seat is taken twice, and nobody approves their own hours.
final class WorkChecks {

  private static final String SITTING =
      """
      FROM seat_placing p JOIN seat s ON s.id = p.seat_id LEFT JOIN member m ON m.id = p.member_id
      WHERE p.is_placed = 1 AND s.withdrawn_date IS NULL
        AND NOT EXISTS (SELECT 1 FROM seat_placing n
          WHERE n.seat_id = p.seat_id AND n.member_id = p.member_id
            AND (n.recorded_at, n.id) > (p.recorded_at, p.id))
      """;

  private WorkChecks() {}

  static List<Check> all() {
    return List.of(consented(), seatOnce(), approved());
  }

  private static Check consented() {
    return Check.byQuery(
        "seat-consent",
        "SELECT m.name AS who, s.name AS seat "
            + SITTING
            + """
              AND NOT EXISTS (SELECT 1 FROM seat_answer a JOIN seat_offer o ON o.id = a.offer_id
                WHERE o.seat_id = p.seat_id AND o.member_id = p.member_id AND a.is_yes = 1)
            ORDER BY s.name, m.name LIMIT 1\
            """,
        row -> Offender.of(row.text("who"), row.text("seat")));
  }

  /// Two laptops can place apart.
  private static Check seatOnce() {
    return Check.byQuery(
        "seat-once",
        "SELECT s.name AS seat, group_concat(m.name, ', ') AS who "
            + SITTING
            + "GROUP BY s.id HAVING count(*) > 1 ORDER BY s.name LIMIT 1",
        row -> Offender.of(row.text("seat"), row.text("who")).waiting());
  }

  private static Check approved() {
    return Check.byQuery(
        "hours-approved",
        """
        SELECT m.name AS who, h.work_date FROM hours_approval a JOIN hours h ON h.id = a.hours_id
          LEFT JOIN member m ON m.id = h.member_id
        WHERE a.is_approved = 1
          AND (a.member_id = h.member_id OR a.member_id = h.logged_by_member_id)
        ORDER BY h.work_date, m.name LIMIT 1\
        """,
        row -> Offender.of(row.text("who"), row.date("work_date")));
  }
}
