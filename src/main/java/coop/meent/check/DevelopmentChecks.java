package coop.meent.check;

import coop.meent.development.DevelopmentService;
import java.util.List;

/// Budgets to learn with: nobody answers their own request, what was paid rests on a bill of the
/// same amount and on enough others who agreed, and nothing is promised that is not there.
final class DevelopmentChecks {

  private DevelopmentChecks() {}

  static List<Check> all() {
    return List.of(agreed(), billed());
  }

  /// As the rule of the day of asking wants it; where that rule is here.
  private static Check agreed() {
    return Check.byQuery(
        "training-agreed",
        """
        SELECT m.name, r.course, u.approvals FROM training_payout p
        JOIN training_request r ON r.id = p.request_id
        JOIN development_rule u ON u.id = r.development_rule_id
        LEFT JOIN member m ON m.id = r.member_id
        WHERE p.takes_back_id IS NULL AND (
          SELECT count(DISTINCT a.member_id) FROM training_answer a
          WHERE a.request_id = r.id AND a.member_id <> r.member_id AND a.agrees = 1) < u.approvals
        ORDER BY p.on_date LIMIT 1\
        """,
        row -> Offender.of(row.text("name"), row.text("course"), row.number("approvals")));
  }

  /// One bill, once, for what it comes to; where the bill is here.
  private static Check billed() {
    return Check.byQuery(
        "training-billed",
        """
        SELECT p.bill_number, b.gross_cents AS wanted, sum(p.amount_cents) AS found
        FROM training_payout p JOIN bill b ON b.id = p.bill_id
        WHERE p.takes_back_id IS NULL
          AND NOT EXISTS (SELECT 1 FROM training_payout t WHERE t.takes_back_id = p.id)
        GROUP BY p.bill_id HAVING wanted <> found ORDER BY min(p.on_date) LIMIT 1\
        """,
        row -> Offender.of(row.text("bill_number"), row.money("wanted"), row.money("found")));
  }

  /// On laptops apart the same money can be used and given away.
  static Check given(DevelopmentService development) {
    return new Check(
        "development-given",
        _ ->
            FileQuery.answered(() ->
                development.overgiven().entrySet().stream()
                    .findFirst()
                    .map(one -> Offender.of(one.getKey(), one.getValue()).waiting())));
  }

  /// Two laptops apart can promise the same money.
  static Check covered(DevelopmentService development) {
    return new Check(
        "training-covered",
        _ ->
            FileQuery.answered(() ->
                development.uncovered().stream()
                    .findFirst()
                    .map(one ->
                        Offender.of(
                                one.request().training().course(),
                                one.request().cost(),
                                one.cover().missing())
                            .waiting())));
  }
}
