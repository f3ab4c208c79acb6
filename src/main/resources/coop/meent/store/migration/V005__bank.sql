-- Bank accounts, statements and lines as the bank gave them, and how lines were booked.

CREATE TABLE bank_account (
  id         BLOB PRIMARY KEY CHECK (length(id) = 16),
  book_id    BLOB NOT NULL,
  account_id BLOB NOT NULL,
  iban       TEXT NOT NULL,
  currency   TEXT NOT NULL,
  name       TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX bank_account_by_iban ON bank_account (iban);

-- id is derived from account, the bank's own statement id, dates and balances. NULL: the bank gave none.
-- line_count and total_cents are of the file: a gap is opening + total - closing. last_day_cents is the
-- part of the total on to_date: it tells whether a statement of the same day goes on where this one ends.
CREATE TABLE bank_statement (
  id              BLOB PRIMARY KEY CHECK (length(id) = 16),
  bank_account_id BLOB NOT NULL,
  reference       TEXT,
  from_date       TEXT,
  to_date         TEXT,
  opening_cents   INTEGER,
  closing_cents   INTEGER,
  line_count      INTEGER NOT NULL,
  total_cents     INTEGER NOT NULL,
  last_day_cents  INTEGER NOT NULL,
  file_name       TEXT NOT NULL,
  imported_at     TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX bank_statement_by_account ON bank_statement (bank_account_id, to_date);

-- id is derived from account and the bank's reference, or from the line's content and its occurrence
-- on that day: the same line in another file is the same row, two equal payments are two rows.
CREATE TABLE bank_line (
  id                  BLOB PRIMARY KEY CHECK (length(id) = 16),
  bank_account_id     BLOB NOT NULL,
  statement_id        BLOB NOT NULL,
  position            INTEGER NOT NULL,
  booking_date        TEXT NOT NULL,
  value_date          TEXT,
  amount_cents        INTEGER NOT NULL,
  counterparty        TEXT,
  counterparty_iban   TEXT,
  ultimate_party      TEXT,
  text                TEXT NOT NULL,
  structured_text     TEXT,
  end_to_end          TEXT,
  bank_reference      TEXT,
  transaction_code    TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX bank_line_by_date ON bank_line (bank_account_id, booking_date, statement_id, position);
CREATE INDEX bank_line_by_statement ON bank_line (statement_id, position);
CREATE INDEX bank_line_by_counterparty ON bank_line (counterparty_iban, booking_date) WHERE counterparty_iban IS NOT NULL;
CREATE INDEX bank_line_by_name ON bank_line (counterparty COLLATE NOCASE, booking_date) WHERE counterparty IS NOT NULL;

-- A line is booked while one of its bookings points to an entry that was not reversed.
CREATE TABLE bank_booking (
  id           BLOB PRIMARY KEY CHECK (length(id) = 16),
  bank_line_id BLOB NOT NULL,
  entry_id     BLOB NOT NULL,
  recorded_at  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX bank_booking_by_line ON bank_booking (bank_line_id);
CREATE INDEX bank_booking_by_entry ON bank_booking (entry_id);

-- Which entry books a line now: a reversal opens the line again, and reversing that books it again.
CREATE VIEW booked_line AS
SELECT b.bank_line_id AS bank_line_id, b.entry_id AS entry_id
FROM bank_booking b
WHERE NOT EXISTS (SELECT 1 FROM journal_entry r WHERE r.reverses_entry_id = b.entry_id
  AND NOT EXISTS (SELECT 1 FROM journal_entry s WHERE s.reverses_entry_id = r.id
    AND NOT EXISTS (SELECT 1 FROM journal_entry t WHERE t.reverses_entry_id = s.id)));

-- Where booked lines went: the postings of their entries but the first, which is the bank's own.
CREATE VIEW booked_posting AS
SELECT b.bank_line_id AS bank_line_id, p.line AS line, p.account_id AS account_id, p.amount_cents AS amount_cents,
  p.text AS text, p.vat_code AS vat_code, p.member_id AS member_id, p.assignment_id AS assignment_id,
  p.client_id AS client_id, p.circle_id AS circle_id, p.budget_id AS budget_id
FROM booked_line b JOIN posting p ON p.entry_id = b.entry_id
WHERE p.line > 1;

-- A rule that people can read: when all that is filled in fits, this account is proposed.
CREATE TABLE bank_rule (
  id                BLOB PRIMARY KEY CHECK (length(id) = 16),
  book_id           BLOB NOT NULL,
  position          INTEGER NOT NULL,
  name              TEXT NOT NULL,
  direction         TEXT CHECK (direction IN ('IN', 'OUT')),
  counterparty      TEXT,
  counterparty_iban TEXT,
  text              TEXT,
  account_id        BLOB NOT NULL,
  member_id         BLOB,
  assignment_id     BLOB,
  entry_text        TEXT,
  ended_date        TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX bank_rule_by_book ON bank_rule (book_id, position);

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (30, 'bank_account', 'record'), (31, 'bank_statement', 'fact'), (32, 'bank_line', 'fact'),
  (33, 'bank_booking', 'fact'), (34, 'bank_rule', 'record');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (30, 1, 'book_id', 1, 'book'), (30, 2, 'account_id', 1, 'account'), (30, 3, 'iban', 1, NULL),
  (30, 4, 'currency', 1, NULL), (30, 5, 'name', 2, NULL),
  (31, 1, 'bank_account_id', 1, 'bank_account'), (31, 2, 'reference', 1, NULL),
  (31, 3, 'from_date', 1, NULL), (31, 4, 'to_date', 1, NULL), (31, 5, 'opening_cents', 1, NULL),
  (31, 6, 'closing_cents', 1, NULL), (31, 7, 'file_name', 1, NULL), (31, 8, 'imported_at', 1, NULL),
  (31, 9, 'line_count', 1, NULL), (31, 10, 'total_cents', 1, NULL),
  (31, 11, 'last_day_cents', 1, NULL),
  (32, 1, 'bank_account_id', 1, 'bank_account'), (32, 2, 'statement_id', 1, 'bank_statement'),
  (32, 3, 'position', 1, NULL), (32, 4, 'booking_date', 1, NULL), (32, 5, 'value_date', 1, NULL),
  (32, 6, 'amount_cents', 1, NULL), (32, 7, 'counterparty', 1, NULL),
  (32, 8, 'counterparty_iban', 1, NULL), (32, 9, 'ultimate_party', 1, NULL), (32, 10, 'text', 1, NULL),
  (32, 11, 'structured_text', 1, NULL), (32, 12, 'end_to_end', 1, NULL),
  (32, 13, 'bank_reference', 1, NULL), (32, 14, 'transaction_code', 1, NULL),
  (33, 1, 'bank_line_id', 1, 'bank_line'), (33, 2, 'entry_id', 1, 'journal_entry'),
  (33, 3, 'recorded_at', 1, NULL),
  (34, 1, 'book_id', 1, 'book'), (34, 2, 'position', 2, NULL), (34, 3, 'name', 3, NULL),
  (34, 4, 'direction', 4, NULL), (34, 5, 'counterparty', 4, NULL), (34, 6, 'counterparty_iban', 4, NULL),
  (34, 7, 'text', 4, NULL), (34, 8, 'account_id', 5, 'account'), (34, 9, 'member_id', 5, 'member'),
  (34, 10, 'assignment_id', 5, 'assignment'), (34, 11, 'entry_text', 5, NULL),
  (34, 12, 'ended_date', 6, NULL);
