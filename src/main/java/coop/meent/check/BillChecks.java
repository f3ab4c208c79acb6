package coop.meent.check;

import coop.meent.base.Id.BillId;
import coop.meent.receipt.ReceiptAudit;
import java.util.List;

/// What holds between bills, their answers, their receipts and the books.
final class BillChecks {

  private static final String NUMBER =
      "'P' || b.year || '-' || CASE b.series WHEN 'A' THEN '' ELSE b.series || '-' END"
          + " || printf('%04d', b.number)";

  private BillChecks() {}

  static List<Check> all() {
    return List.of(bySomebodyElse(), booked(), payment(), creditors());
  }

  /// A program that was changed could write anything; here it shows.
  private static Check bySomebodyElse() {
    return Check.byQuery(
        "bill-approved-by-another",
        """
        SELECT b.id, %s AS number, b.payee_name FROM bill b
        JOIN standing_bill_answer s ON s.bill_id = b.id AND s.kind = 'APPROVED'
        JOIN bill_answer a ON a.id = s.id
        WHERE a.member_id = b.maker_member_id OR a.member_id = b.member_id
        ORDER BY b.bill_date LIMIT 1\
        """
            .formatted(NUMBER),
        row -> Offender.at(new BillId(row.id("id")), row.text("number"), row.text("payee_name")));
  }

  /// On creditors, or on the current account of the member who claimed it.
  private static Check booked() {
    return Check.byQuery(
        "bill-booked-as-asked",
        """
        SELECT b.id, number, asked, found FROM (
          SELECT b.id, %s AS number, b.bill_date, b.gross_cents AS asked, (
            SELECT coalesce(-sum(p.amount_cents), 0)
            FROM posting p JOIN account a ON a.id = p.account_id
            WHERE p.entry_id = k.entry_id AND p.text = %s
              AND a.rgs_code = CASE b.kind WHEN 'BILL' THEN 'BSchCreHac' ELSE 'BSchSlcLi1' END
              AND p.member_id IS b.member_id) AS found
          FROM bill b JOIN standing_bill_booking k ON k.bill_id = b.id
          WHERE EXISTS (SELECT 1 FROM journal_entry e WHERE e.id = k.entry_id)) b
        WHERE asked <> found ORDER BY b.bill_date LIMIT 1\
        """
            .formatted(NUMBER, NUMBER),
        row ->
            Offender.at(
                new BillId(row.id("id")),
                row.text("number"),
                row.money("asked"),
                row.money("found")));
  }

  private static Check payment() {
    return Check.byQuery(
        "bill-paid-within-entry",
        """
        SELECT b.id, %s AS number, p.amount_cents, p.found FROM (
          SELECT s.bill_id, s.entry_id, sum(s.amount_cents) AS amount_cents, (
            SELECT coalesce(sum(o.amount_cents), 0)
            FROM posting o JOIN account a ON a.id = o.account_id
            WHERE o.entry_id = s.entry_id AND a.rgs_code IN ('BSchCreHac', 'BSchSlcLi1')) AS found
          FROM standing_bill_payment s
          WHERE EXISTS (SELECT 1 FROM journal_entry e WHERE e.id = s.entry_id)
          GROUP BY s.entry_id) p JOIN bill b ON b.id = p.bill_id
        WHERE abs(p.amount_cents) > abs(p.found) ORDER BY b.bill_date LIMIT 1\
        """
            .formatted(NUMBER),
        row ->
            Offender.at(
                new BillId(row.id("id")),
                row.text("number"),
                row.money("amount_cents"),
                row.money("found")));
  }

  /// Once there are bills. What was booked on creditors by hand is no fault: it waits for a bill.
  private static Check creditors() {
    return Check.byQuery(
        "creditors-are-bills",
        """
        SELECT id, owed, open FROM (
          SELECT max(b.id) AS id, sum(s.open_cents) AS open, (
            SELECT coalesce(-sum(p.amount_cents), 0)
            FROM posting p JOIN account a ON a.id = p.account_id JOIN book k ON k.id = p.book_id
            WHERE a.rgs_code = 'BSchCreHac' AND k.kind = 'COOPERATIVE') AS owed
          FROM bill b JOIN bill_standing s ON s.id = b.id
          WHERE b.kind = 'BILL' AND s.is_booked)
        WHERE id IS NOT NULL AND owed <> open\
        """,
        row ->
            Offender.at(new BillId(row.id("id")), row.money("owed"), row.money("open")).waiting());
  }

  /// What another laptop has is no fault: it is on its way, or is added here once more.
  static Check receipts(ReceiptAudit audit) {
    return new Check("receipt-sound", _ -> FileQuery.answered(audit::first).map(BillChecks::said));
  }

  private static Offender said(ReceiptAudit.Found found) {
    var bill = new BillId(found.receipt().about());
    var offender = Offender.at(bill, found.receipt().name(), found.receipt().keepUntil());
    return found.state() == ReceiptAudit.State.MISSING
        ? offender.saidBy("missing").waiting()
        : offender;
  }
}
