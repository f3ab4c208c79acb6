package coop.meent.check;

import java.util.List;

/// What holds for invoices over a team: shares sum to what was divided, members' invoices rest on
/// an agreement and are numbered without a gap, both books have the same, and nothing is left on
/// the clearing account.
final class TeamChecks {

  /// How people know a self-billed invoice.
  private static final String NUMBER =
      """
      'ZF-' || b.member_number || '-' || CASE b.series WHEN 'A' THEN '' ELSE b.series || '-' END
        || b.bill_year || '-' || printf('%04d', b.number)\
      """;

  /// An invoice that no credit note takes back.
  private static final String STANDS =
      "b.kind = 'INVOICE' AND NOT EXISTS (SELECT 1 FROM self_bill c WHERE c.credits_id = b.id)";

  /// A share that none takes back.
  private static final String LIVE =
      """
      s.takes_back_id IS NULL AND NOT EXISTS (SELECT 1 FROM team_share t WHERE t.takes_back_id = s.id)\
      """;

  private TeamChecks() {}

  static List<Check> all() {
    return List.of(sharesSum(), agreed(), once(), gapless(), mirrored(), clearingIsEmpty());
  }

  private static Check sharesSum() {
    return Check.byQuery(
        "split-shares-sum",
        """
        SELECT t.invoice_number, t.net_cents - t.kept_cents AS wanted,
          coalesce(sum(s.share_cents), 0) AS found
        FROM team_split t LEFT JOIN team_share s ON s.team_split_id = t.id AND s.takes_back_id IS NULL
        GROUP BY t.id HAVING wanted <> found ORDER BY t.invoice_date LIMIT 1\
        """,
        row -> Offender.of(row.text("invoice_number"), row.money("wanted"), row.money("found")));
  }

  /// At the office: an agreement of before a member came into the vault is there alone.
  private static Check agreed() {
    return Check.byQuery(
        "self-bill-agreed",
        """
        SELECT %s AS number, b.issued_date, m.name
        FROM self_bill b LEFT JOIN member m ON m.id = b.member_id
        WHERE EXISTS (SELECT 1 FROM book WHERE kind = 'COOPERATIVE')
          AND NOT EXISTS (
            SELECT 1 FROM billing_agreement a WHERE a.id = b.agreement_id
              AND a.member_id = b.member_id AND a.is_given = 1 AND a.from_date <= b.issued_date)
        ORDER BY b.issued_date LIMIT 1\
        """
            .formatted(NUMBER),
        row -> Offender.of(row.text("number"), row.text("name"), row.date("issued_date")));
  }

  /// Two laptops of the office may both have made an invoice of one share: one is to be credited.
  private static Check once() {
    return Check.byQuery(
        "self-bill-once",
        """
        SELECT min(%1$s) AS number, max(%1$s) AS other, m.name
        FROM self_bill b LEFT JOIN member m ON m.id = b.member_id
        WHERE %2$s GROUP BY b.team_share_id HAVING count(*) > 1 LIMIT 1\
        """
            .formatted(NUMBER, STANDS),
        row -> Offender.of(row.text("number"), row.text("other"), row.text("name")).waiting());
  }

  private static Check gapless() {
    return Check.byQuery(
        "self-bill-series",
        """
        SELECT %s AS number, o.previous FROM (
          SELECT id, lag(number, 1, 0) OVER (
            PARTITION BY member_id, series, bill_year ORDER BY number) AS previous
          FROM self_bill) o JOIN self_bill b ON b.id = o.id
        WHERE b.number <> o.previous + 1 ORDER BY b.issued_date LIMIT 1\
        """
            .formatted(NUMBER),
        row -> Offender.of(row.text("number"), row.text("previous")));
  }

  /// In an own book that is here.
  private static Check mirrored() {
    return Check.byQuery(
        "mirror-cancels",
        """
        SELECT n.number, n.gross AS wanted, coalesce((
            SELECT sum(p.amount_cents) FROM posting p JOIN account a ON a.id = p.account_id
            WHERE p.entry_id = e.id AND a.rgs_code = 'BVorDebHad'), 0) AS found
        FROM (SELECT %s AS number, b.member_id, b.net_cents + b.vat_cents AS gross FROM self_bill b) n
        JOIN book k ON k.member_id = n.member_id
        JOIN journal_entry e ON e.book_id = k.id AND e.series = n.number
        WHERE wanted <> found LIMIT 1\
        """
            .formatted(NUMBER),
        row -> Offender.of(row.text("number"), row.money("wanted"), row.money("found")));
  }

  /// But what waits for an invoice.
  private static Check clearingIsEmpty() {
    return Check.byQuery(
        "team-clearing",
        """
        SELECT a.name, t.waiting AS wanted, coalesce((
            SELECT -sum(p.amount_cents) FROM posting p
            JOIN account c ON c.id = p.account_id AND c.rgs_code = 'BVorTusTpj'
            JOIN book k ON k.id = p.book_id AND k.kind = 'COOPERATIVE'
            WHERE p.assignment_id = t.assignment_id), 0) AS found
        FROM (
          SELECT s.assignment_id, sum(CASE WHEN %s AND NOT EXISTS (
              SELECT 1 FROM self_bill b WHERE b.team_share_id = s.id AND %s)
            THEN s.share_cents ELSE 0 END) AS waiting
          FROM team_share s
          WHERE s.team_split_id IN (SELECT id FROM team_split) GROUP BY s.assignment_id) t
        LEFT JOIN assignment a ON a.id = t.assignment_id
        WHERE wanted <> found LIMIT 1\
        """
            .formatted(LIVE, STANDS),
        row -> Offender.of(row.text("name"), row.money("wanted"), row.money("found")));
  }
}
