-- VAT by what is paid (kasstelsel): which basis a book files on, and which payments a return counted.

-- INVOICE or CASH; NULL: by what is invoiced.
ALTER TABLE vat_scheme ADD COLUMN basis TEXT CHECK (basis IN ('INVOICE', 'CASH'));
ALTER TABLE vat_return ADD COLUMN basis TEXT CHECK (basis IN ('INVOICE', 'CASH'));

-- What a return on the cash basis counted of each claim: so much of it was paid by that entry, and
-- that brought so much under that code on that account. due_date: the day it is counted on. A
-- payment that brings something under several codes has a row for each, with the same amount paid.
CREATE TABLE vat_return_paid (
  return_id    BLOB NOT NULL,
  line         INTEGER NOT NULL CHECK (line > 0),
  claim_id     BLOB NOT NULL CHECK (length(claim_id) = 16),
  entry_id     BLOB NOT NULL CHECK (length(entry_id) = 16),
  due_date     TEXT NOT NULL,
  paid_cents   INTEGER NOT NULL,
  vat_code     TEXT NOT NULL,
  account_id   BLOB NOT NULL,
  amount_cents INTEGER NOT NULL,
  PRIMARY KEY (return_id, line)
) STRICT, WITHOUT ROWID;

-- Which claim an entry makes, changes or pays, where an invoice says so. amount_cents: of a payment.
CREATE VIEW claim_link AS
SELECT e.entry_id AS entry_id, CAST(coalesce(i.credits_invoice_id, i.id) AS BLOB) AS claim_id,
  'CLAIM' AS kind, i.gross_cents AS amount_cents
FROM invoice_entry e JOIN invoice i ON i.id = e.invoice_id
UNION ALL
SELECT s.entry_id, s.invoice_id, CASE s.kind WHEN 'WRITE_OFF' THEN 'CLAIM' ELSE 'PAID' END, s.amount_cents
FROM settlement_entry s;

INSERT INTO synced_table (table_id, name, merge_kind, part_of, final) VALUES
  (160, 'vat_return_paid', 'part', 'vat_return', 1);

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to, is_later) VALUES
  (90, 6, 'basis', 1, NULL, 1), (91, 10, 'basis', 1, NULL, 1);
INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (160, 2, 'line', 1, NULL), (160, 3, 'claim_id', 1, NULL), (160, 4, 'entry_id', 1, NULL),
  (160, 5, 'due_date', 1, NULL), (160, 6, 'paid_cents', 1, NULL), (160, 7, 'vat_code', 1, NULL),
  (160, 8, 'account_id', 1, NULL), (160, 9, 'amount_cents', 1, NULL);
