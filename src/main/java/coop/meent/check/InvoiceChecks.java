package coop.meent.check;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.InvoiceId;
import java.util.List;

/// What holds between invoices, their numbers, their payments and the books.
final class InvoiceChecks {

  private static final String NUMBER =
      "i.year || '-' || CASE i.series WHEN 'A' THEN '' ELSE i.series || '-' END"
          + " || printf('%04d', i.number)";

  /// What an entry has on the debtors account for the client of an invoice.
  private static final String DEBTORS =
      """
      (SELECT coalesce(sum(p.amount_cents), 0) FROM posting p JOIN account a ON a.id = p.account_id
       WHERE p.entry_id = %s AND p.client_id = i.client_id AND a.rgs_code = 'BVorDebHad')\
      """;

  private InvoiceChecks() {}

  static List<Check> all() {
    return List.of(bookedOnce(), numberOnce(), withoutGap(), credit(), payment(), debtors());
  }

  /// What waits on the late list is right when somebody booked it.
  private static Check bookedOnce() {
    var query =
        """
        SELECT i.id, %1$s AS number, i.invoice_date, asked, found, is_there, is_reversed FROM (
          SELECT i.*, e.entry_id AS booked,
            CASE i.kind WHEN 'INVOICE' THEN 1 ELSE -1 END * i.gross_cents AS asked, %2$s AS found,
            EXISTS (SELECT 1 FROM journal_entry j WHERE j.id = e.entry_id) AS is_there,
            EXISTS (SELECT 1 FROM standing_reversal r WHERE r.reverses_entry_id = e.entry_id)
              AS is_reversed
          FROM invoice i JOIN invoice_entry e ON e.invoice_id = i.id) i
        WHERE asked <> found OR is_reversed OR NOT is_there
          OR (SELECT count(*) FROM invoice_entry o WHERE o.entry_id = i.booked) > 1
        ORDER BY is_there DESC, i.invoice_date, i.series, i.number LIMIT 1\
        """
            .formatted(NUMBER, DEBTORS.formatted("e.entry_id"));
    return Check.byQuery(
        "invoice-booked-once",
        query,
        row -> {
          var id = new InvoiceId(row.id("id"));
          var number = row.text("number");
          var date = row.date("invoice_date");
          if (row.text("is_there").equals("0"))
            return Offender.at(id, number, date).saidBy("late").waiting();
          if (row.text("is_reversed").equals("1"))
            return Offender.at(id, number, date).saidBy("reversed");
          return Offender.at(id, number, date, row.money("asked"), row.money("found"));
        });
  }

  private static Check numberOnce() {
    return Check.byQuery(
        "invoice-number-once",
        """
        SELECT i.id, %s AS number, other, i.buyer_name FROM (
          SELECT *, lag(buyer_name) OVER same AS other, row_number() OVER same AS nth
          FROM invoice WINDOW same AS (PARTITION BY book_id, year, series, number ORDER BY id)) i
        WHERE nth = 2 ORDER BY i.year, i.series, i.number LIMIT 1\
        """
            .formatted(NUMBER),
        row ->
            Offender.at(
                new InvoiceId(row.id("id")),
                row.text("number"),
                row.text("other"),
                row.text("buyer_name")));
  }

  private static Check withoutGap() {
    return Check.byQuery(
        "invoice-series-without-gap",
        """
        SELECT i.id, %s AS missing, i.buyer_name, i.invoice_date FROM (
          SELECT id, year, series, buyer_name, invoice_date, number AS here,
            lag(number, 1, 0) OVER run + 1 AS number
          FROM invoice WINDOW run AS (PARTITION BY book_id, year, series ORDER BY number)) i
        WHERE i.here > i.number ORDER BY i.year, i.series, i.number LIMIT 1\
        """
            .formatted(NUMBER),
        row ->
            Offender.at(
                new InvoiceId(row.id("id")),
                row.text("missing"),
                row.text("buyer_name"),
                row.date("invoice_date")));
  }

  /// The notes of one laptop follow each other and never take a cent too many. Laptops apart round
  /// each for itself: a cent for each line and rate of every laptop but the first.
  private static Check credit() {
    return Check.byQuery(
        "credit-within-invoice",
        """
        SELECT i.id, %s AS number, i.buyer_name, i.gross_cents, credited FROM (
          SELECT i.*, sum(c.gross_cents) AS credited, sum(c.net_cents) AS net,
            (count(DISTINCT c.series) - 1) * (SELECT count(*) + count(DISTINCT percent)
              FROM invoice_line l WHERE l.invoice_id = i.id) AS slack
          FROM invoice i JOIN invoice c ON c.credits_invoice_id = i.id GROUP BY i.id) i
        WHERE credited > gross_cents + slack OR net > net_cents + slack
        ORDER BY i.invoice_date, i.series, i.number LIMIT 1\
        """
            .formatted(NUMBER),
        row ->
            Offender.at(
                new InvoiceId(row.id("id")),
                row.text("number"),
                row.text("buyer_name"),
                row.money("gross_cents"),
                row.money("credited")));
  }

  private static Check payment() {
    return Check.byQuery(
        "payment-within-entry",
        """
        SELECT entry_id, settled, buyer_name, settle_date, found FROM (
          SELECT s.entry_id, s.settle_date, i.buyer_name, sum(s.amount_cents) AS settled,
            -%s AS found
          FROM standing_settlement s JOIN invoice i ON i.id = s.invoice_id
          WHERE EXISTS (SELECT 1 FROM journal_entry e WHERE e.id = s.entry_id)
          GROUP BY s.entry_id, i.client_id)
        WHERE abs(settled) > abs(found) OR settled * found < 0 ORDER BY settle_date LIMIT 1\
        """
            .formatted(DEBTORS.formatted("s.entry_id")),
        row ->
            Offender.at(
                new EntryId(row.id("entry_id")),
                row.money("settled"),
                row.text("buyer_name"),
                row.date("settle_date"),
                row.money("found")));
  }

  /// Of clients that have invoices. What belongs to none is no fault: somebody places it.
  private static Check debtors() {
    return Check.byQuery(
        "debtors-are-invoices",
        """
        SELECT id, buyer_name, owed, open FROM (
          SELECT max(i.id) AS id, i.client_id, i.buyer_name, sum(s.open_cents) AS open, (
            SELECT coalesce(sum(p.amount_cents), 0)
            FROM posting p JOIN account a ON a.id = p.account_id
            WHERE p.client_id = i.client_id AND p.book_id = i.book_id
              AND a.rgs_code = 'BVorDebHad') AS owed
          FROM invoice i JOIN invoice_standing s ON s.id = i.id
          GROUP BY i.book_id, i.client_id)
        WHERE owed <> open ORDER BY buyer_name LIMIT 1\
        """,
        row ->
            Offender.at(
                    new InvoiceId(row.id("id")),
                    row.text("buyer_name"),
                    row.money("owed"),
                    row.money("open"))
                .waiting());
  }
}
