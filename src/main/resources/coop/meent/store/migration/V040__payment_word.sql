-- What a member is told of the payment of a claim, where the books say it.

-- Whether a payment stands, as the office last knew. A member sees no entries of the office, so that
-- a payment that the bank took back would stay paid on the own laptop. The last one counts.
CREATE TABLE bill_payment_word (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  payment_id  BLOB NOT NULL,
  is_standing INTEGER NOT NULL CHECK (is_standing IN (0, 1)),
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX bill_payment_word_by_payment ON bill_payment_word (payment_id);

-- Where the entry can be read, it says whether the payment stands; elsewhere the office's word does.
DROP VIEW standing_bill_payment;
CREATE VIEW standing_bill_payment AS
SELECT b.id AS id, b.bill_id AS bill_id, b.amount_cents AS amount_cents, b.payment_date AS payment_date,
  b.entry_id AS entry_id
FROM bill_payment_entry b
WHERE NOT EXISTS (SELECT 1 FROM standing_reversal r WHERE r.reverses_entry_id = b.entry_id)
  AND NOT EXISTS (SELECT 1 FROM late_answer a WHERE a.entry_id = b.entry_id AND a.new_entry_id IS NULL
    AND NOT EXISTS (SELECT 1 FROM journal_entry e WHERE e.id = b.entry_id))
  AND (EXISTS (SELECT 1 FROM journal_entry e WHERE e.id = b.entry_id)
    OR coalesce((SELECT w.is_standing FROM bill_payment_word w WHERE w.payment_id = b.id
      ORDER BY w.id DESC LIMIT 1), 1) = 1);

INSERT INTO synced_table (table_id, name, merge_kind) VALUES (260, 'bill_payment_word', 'fact');
INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (260, 1, 'payment_id', 1, 'bill_payment'), (260, 2, 'is_standing', 1, NULL),
  (260, 3, 'recorded_at', 1, NULL);
INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('bill_payment_word', 'WITH_MEMBER', 'TREASURER', NULL);
