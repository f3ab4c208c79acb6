-- Decisions that contradict each other are shown, and no number is given twice.

-- Which tables hold decisions, and about what: of the rows that name the same thing only one should
-- stand. Which ones stand is the feature's to say, in a view with their id and the same column.
CREATE TABLE synced_decision (
  table_name    TEXT PRIMARY KEY,
  about_column  TEXT NOT NULL,
  standing_view TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What more than one row of a decision table is about, standing or not: the few things to look at
-- for contradictions. Kept by triggers, whatever way a row comes or goes, so that it follows from
-- the rows alone. Local.
CREATE TABLE decided_twice (
  table_id INTEGER NOT NULL,
  about    BLOB NOT NULL,
  PRIMARY KEY (table_id, about)
) STRICT, WITHOUT ROWID;

-- Whether an entry is taken back by one that was not taken back itself.
CREATE VIEW standing_reversal AS
SELECT r.id AS id, r.reverses_entry_id AS reverses_entry_id, r.book_id AS book_id
FROM journal_entry r
WHERE r.reverses_entry_id IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM journal_entry s WHERE s.reverses_entry_id = r.id
    AND NOT EXISTS (SELECT 1 FROM journal_entry t WHERE t.reverses_entry_id = s.id));

-- The entry of each booking: one that came late and was booked again is that other one.
DROP VIEW booked_posting;
DROP VIEW booked_line;
CREATE VIEW booking_entry AS
SELECT b.id AS id, b.bank_line_id AS bank_line_id, CAST(coalesce((
    SELECT a.new_entry_id FROM late_answer a
    WHERE a.entry_id = b.entry_id AND a.new_entry_id IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM journal_entry e WHERE e.id = b.entry_id)
    ORDER BY a.id LIMIT 1), b.entry_id) AS BLOB) AS entry_id
FROM bank_booking b;

-- A booking stands unless its entry was reversed, or came late and was left out of the books.
CREATE VIEW standing_booking AS
SELECT b.id AS id, b.bank_line_id AS bank_line_id, b.entry_id AS entry_id
FROM booking_entry b
WHERE NOT EXISTS (SELECT 1 FROM standing_reversal r WHERE r.reverses_entry_id = b.entry_id)
  AND NOT EXISTS (SELECT 1 FROM late_answer a WHERE a.entry_id = b.entry_id AND a.new_entry_id IS NULL
    AND NOT EXISTS (SELECT 1 FROM journal_entry e WHERE e.id = b.entry_id));

-- Which entry books a line now: a reversal opens the line again, and reversing that books it again.
CREATE VIEW booked_line AS SELECT bank_line_id, entry_id FROM standing_booking;

-- Where booked lines went: the postings of their entries but the first, which is the bank's own.
CREATE VIEW booked_posting AS
SELECT b.bank_line_id AS bank_line_id, p.line AS line, p.account_id AS account_id, p.amount_cents AS amount_cents,
  p.text AS text, p.vat_code AS vat_code, p.member_id AS member_id, p.assignment_id AS assignment_id,
  p.client_id AS client_id, p.circle_id AS circle_id, p.budget_id AS budget_id
FROM booked_line b JOIN posting p ON p.entry_id = b.entry_id
WHERE p.line > 1;

UPDATE synced_table SET merge_kind = 'decision' WHERE name IN ('bank_booking', 'journal_entry');
INSERT INTO synced_decision (table_name, about_column, standing_view) VALUES
  ('bank_booking', 'bank_line_id', 'standing_booking'),
  ('journal_entry', 'reverses_entry_id', 'standing_reversal');
INSERT INTO decided_twice (table_id, about)
SELECT 33, bank_line_id FROM bank_booking GROUP BY bank_line_id HAVING count(*) > 1;
INSERT INTO decided_twice (table_id, about)
SELECT 12, reverses_entry_id FROM journal_entry WHERE reverses_entry_id IS NOT NULL
GROUP BY reverses_entry_id HAVING count(*) > 1;

-- Clients and assignments are numbered within the series of the laptop that adds them; NULL: the
-- first laptop's, and all that were there before. The operations kept for the fold say so too: a
-- value more in the group of the number, which is nothing (one octet, 0).
ALTER TABLE client ADD COLUMN series TEXT;
ALTER TABLE assignment ADD COLUMN series TEXT;
INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (20, 6, 'series', 1, NULL), (21, 7, 'series', 1, NULL);
UPDATE operation SET contents = CAST(contents || x'00' AS BLOB)
WHERE table_id IN (20, 21) AND merge_group = 1;

-- A member has no number until the steward gives one. SQLite keeps a NOT NULL for ever, so the table
-- is made anew; its triggers go with it.
CREATE TABLE member_before AS SELECT * FROM member;
DROP TABLE member;
CREATE TABLE member (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  number      INTEGER CHECK (number > 0),
  name        TEXT NOT NULL,
  trade       TEXT,
  email       TEXT,
  iban        TEXT,
  town        TEXT,
  joined_date TEXT NOT NULL,
  left_date   TEXT
) STRICT, WITHOUT ROWID;
INSERT INTO member SELECT * FROM member_before;
DROP TABLE member_before;
CREATE INDEX member_by_number ON member (number);

CREATE TRIGGER member_is_found AFTER INSERT ON member BEGIN
  INSERT INTO search_item (kind, id) VALUES ('MEMBER', NEW.id);
  INSERT INTO search_name_fts (rowid, words, iban)
  SELECT (SELECT number FROM search_item WHERE id = NEW.id), words, iban
  FROM search_name WHERE kind = 'MEMBER' AND id = NEW.id;
END;
CREATE TRIGGER member_is_renamed AFTER UPDATE ON member BEGIN
  UPDATE search_name_fts SET (words, iban) = (
    SELECT words, iban FROM search_name WHERE kind = 'MEMBER' AND id = NEW.id)
  WHERE rowid = (SELECT number FROM search_item WHERE id = NEW.id);
END;
CREATE TRIGGER member_is_lost AFTER DELETE ON member BEGIN
  DELETE FROM search_name_fts WHERE rowid = (SELECT number FROM search_item WHERE id = OLD.id);
  DELETE FROM search_item WHERE id = OLD.id;
END;

-- Search knows a client and an assignment by the number that people see, such as B-12.
DROP VIEW search_name;
CREATE VIEW search_name AS
SELECT 'MEMBER' AS kind, id, concat_ws(' ', number, name, trade, email, town) AS words,
  concat_ws(' ', iban, substr(iban, 9), ltrim(substr(iban, 9), '0')) AS iban
FROM member
UNION ALL
SELECT 'CLIENT', id, concat_ws(' ', concat_ws('-', series, number), name, town, kvk_number, vat_number), NULL
FROM client
UNION ALL
SELECT 'ASSIGNMENT', id, concat_ws(' ', concat_ws('-', series, number), name), NULL FROM assignment
UNION ALL
SELECT 'ACCOUNT', id, concat_ws(' ', number, name_nl, name_en, rgs_code), NULL FROM account
UNION ALL
SELECT 'BANK_ACCOUNT', id, name, concat_ws(' ', iban, substr(iban, 9), ltrim(substr(iban, 9), '0'))
FROM bank_account
UNION ALL
SELECT 'PAPER', id, title, NULL FROM paper;
