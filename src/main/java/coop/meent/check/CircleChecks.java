package coop.meent.check;

import coop.meent.circle.AllianceAudit;
import coop.meent.circle.CircleAudit;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Gift circles: a month is there once, follows from its rulebook, and loses nothing.
final class CircleChecks {

  private final CircleAudit audit;
  private final AllianceAudit allied;

  CircleChecks(CircleAudit audit, AllianceAudit allied) {
    this.audit = audit;
    this.allied = allied;
  }

  List<Check> all() {
    return List.of(
        once(),
        ruled(),
        new Check("circle-gifts", _ -> first(audit::otherGifts)),
        new Check("circle-count", _ -> first(audit::otherCount)),
        new Check("circle-asked", _ -> first(audit::unexplained)),
        new Check("circle-balance", _ -> first(audit::aboveBalance)),
        new Check("circle-conserves", _ -> first(audit::adrift)),
        new Check("circle-allied", _ -> first(allied::otherHelp)),
        confirmed());
  }

  private static Optional<Offender> first(Supplier<Optional<CircleAudit.Found>> question) {
    return FileQuery.answered(() ->
        question
            .get()
            .map(one -> Offender.of(one.circle(), one.month(), one.expected(), one.found())));
  }

  /// Two laptops that did not know the same can run one month.
  private static Check once() {
    return Check.byQuery(
        "circle-month-once",
        """
        SELECT c.name, m.month_date FROM circle_month m JOIN circle c ON c.id = m.circle_id
        WHERE m.about_id IN (
          SELECT about_id FROM standing_circle_month GROUP BY about_id HAVING count(*) > 1)
        ORDER BY m.month_date LIMIT 1\
        """,
        row -> offender(row).waiting());
  }

  private static Check ruled() {
    return Check.byQuery(
        "circle-rules",
        """
        SELECT c.name, m.month_date FROM circle_month m JOIN circle c ON c.id = m.circle_id
        WHERE NOT EXISTS (SELECT 1 FROM circle_ruling r
          WHERE r.id = m.circle_ruling_id AND r.circle_id = m.circle_id)
        ORDER BY m.month_date LIMIT 1\
        """,
        CircleChecks::offender);
  }

  private static Offender offender(FileRow row) throws SQLException {
    return Offender.of(row.text("name"), YearMonth.from(LocalDate.parse(row.text("month_date"))));
  }

  /// Being more ill than was agreed to before counts once two agreed who are not the member; where
  /// the words of the committee can be read here.
  private static Check confirmed() {
    return Check.byQuery(
        "care-two",
        """
        SELECT m.name, s.from_date FROM care_absence c
        JOIN care_step s ON s.id = c.step_id JOIN member m ON m.id = s.member_id
        WHERE c.counts = 1 AND s.percent > 0
          AND NOT EXISTS (SELECT 1 FROM care_absence later
            WHERE later.step_id = c.step_id AND later.recorded_at > c.recorded_at)
          AND NOT EXISTS (SELECT 1 FROM care_step e
            WHERE e.member_id = s.member_id AND e.from_date < s.from_date
              AND e.percent >= s.percent)
          AND (SELECT count(DISTINCT a.member_id) FROM care_answer a
            WHERE a.step_id = s.id AND a.member_id <> s.member_id AND a.agrees = 1) < 2
        ORDER BY s.from_date LIMIT 1\
        """,
        row -> Offender.of(row.text("name"), row.text("from_date")));
  }
}
