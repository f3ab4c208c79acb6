package coop.meent.check;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import java.util.List;

/// Whether what is noted of capital and profit with the members agrees with the books, where the
/// books can be read. As long as no capital is kept here, the books alone say what there is.
final class CapitalChecks {

  private CapitalChecks() {}

  static List<Check> all() {
    return List.of(agrees(), dividedOnce());
  }

  private static Check agrees() {
    return Check.byQuery(
        "capital-agrees",
        """
        SELECT m.id, m.name, coalesce(l.cents, 0) AS lots, coalesce(b.cents, 0) AS books
        FROM member m
        LEFT JOIN (
          SELECT member_id, sum(amount_cents) AS cents FROM capital_movement
          WHERE kind IN ('PAID_IN', 'CREDITED', 'PAID_OUT', 'TAKEN_BACK') GROUP BY member_id
        ) l ON l.member_id = m.id
        LEFT JOIN (
          SELECT p.member_id, -sum(p.amount_cents) AS cents
          FROM account a JOIN book k ON k.id = a.book_id AND k.kind = 'COOPERATIVE'
          JOIN posting p ON p.account_id = a.id
          WHERE a.rgs_code IN ('BEivSevCoo', 'BLasParPar') GROUP BY p.member_id
        ) b ON b.member_id = m.id
        WHERE coalesce(l.cents, 0) <> coalesce(b.cents, 0)
          AND EXISTS (SELECT 1 FROM book WHERE kind = 'COOPERATIVE')
          AND EXISTS (SELECT 1 FROM capital_movement
            WHERE kind IN ('PAID_IN', 'CREDITED', 'PAID_OUT', 'TAKEN_BACK'))
        ORDER BY m.number, m.id LIMIT 1\
        """,
        row ->
            Offender.at(
                new MemberId(row.id("id")),
                row.text("name"),
                row.money("lots"),
                row.money("books")));
  }

  /// Two laptops that did not know of each other can book one year.
  private static Check dividedOnce() {
    return Check.byQuery(
        "profit-once",
        """
        SELECT e.id, b.fiscal_year, e.series || '-' || e.number AS reference
        FROM profit_booking b JOIN journal_entry e ON e.id = b.entry_id
        WHERE NOT EXISTS (SELECT 1 FROM standing_reversal r WHERE r.reverses_entry_id = e.id)
          AND EXISTS (
            SELECT 1 FROM profit_booking o JOIN journal_entry f ON f.id = o.entry_id
            WHERE o.book_id = b.book_id AND o.fiscal_year = b.fiscal_year AND o.id < b.id
              AND NOT EXISTS (SELECT 1 FROM standing_reversal r WHERE r.reverses_entry_id = f.id))
        ORDER BY b.fiscal_year, b.id LIMIT 1\
        """,
        row ->
            Offender.at(new EntryId(row.id("id")), row.text("fiscal_year"), row.text("reference")));
  }
}
