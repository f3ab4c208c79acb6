-- Hours, sales invoices from draft to final, what was paid of them, and reminders.

-- What an invoice needs of a client, and the price per hour that was agreed for an assignment.
ALTER TABLE client ADD COLUMN street TEXT;
ALTER TABLE client ADD COLUMN postcode TEXT;
ALTER TABLE client ADD COLUMN country TEXT;
ALTER TABLE client ADD COLUMN email TEXT;
ALTER TABLE client ADD COLUMN payment_days INTEGER;
ALTER TABLE client ADD COLUMN language TEXT;
ALTER TABLE client ADD COLUMN buyer_reference TEXT;
ALTER TABLE assignment ADD COLUMN price_cents INTEGER;
INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (20, 7, 'street', 6, NULL), (20, 8, 'postcode', 6, NULL), (20, 9, 'country', 6, NULL),
  (20, 10, 'email', 7, NULL), (20, 11, 'payment_days', 8, NULL), (20, 12, 'language', 9, NULL),
  (20, 13, 'buyer_reference', 10, NULL),
  (21, 8, 'price_cents', 6, NULL);

-- What a member worked. It lies with the member and the office: colleagues see what comes of it, and
-- need not see on which days somebody worked. withdrawn_at: it was logged by mistake.
CREATE TABLE hours (
  id            BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id     BLOB NOT NULL,
  assignment_id BLOB NOT NULL,
  work_date     TEXT NOT NULL,
  minutes       INTEGER NOT NULL CHECK (minutes > 0),
  text          TEXT NOT NULL,
  is_billable   INTEGER NOT NULL CHECK (is_billable IN (0, 1)),
  withdrawn_at  TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX hours_by_member ON hours (member_id, work_date);
CREATE INDEX hours_by_assignment ON hours (assignment_id, work_date);

-- That hours are on an invoice, said where their member can read it; is_released: the invoice was
-- credited and they may go on another one. minutes: how many there were.
CREATE TABLE hours_bill (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  hours_id    BLOB NOT NULL,
  invoice_id  BLOB NOT NULL,
  line        INTEGER NOT NULL,
  minutes     INTEGER NOT NULL,
  is_released INTEGER NOT NULL CHECK (is_released IN (0, 1)),
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX hours_bill_by_hours ON hours_bill (hours_id);
CREATE INDEX hours_bill_by_invoice ON hours_bill (invoice_id);

CREATE VIEW billed_hours AS
SELECT b.hours_id AS hours_id, b.invoice_id AS invoice_id, b.line AS line, b.minutes AS minutes
FROM hours_bill b
WHERE b.is_released = 0
  AND NOT EXISTS (SELECT 1 FROM hours_bill r
    WHERE r.hours_id = b.hours_id AND r.invoice_id = b.invoice_id AND r.is_released = 1);

-- What the cooperative's own invoices say of it, besides its name and numbers.
CREATE TABLE invoice_sender (
  id           BLOB PRIMARY KEY CHECK (length(id) = 16),
  street       TEXT,
  postcode     TEXT,
  town         TEXT,
  email        TEXT,
  phone        TEXT,
  iban         TEXT,
  payment_days INTEGER
) STRICT, WITHOUT ROWID;

-- An invoice under way. It has no number, and may be changed or thrown away.
CREATE TABLE invoice_draft (
  id           BLOB PRIMARY KEY CHECK (length(id) = 16),
  client_id    BLOB NOT NULL,
  reference    TEXT,
  text         TEXT,
  made_at      TEXT NOT NULL,
  discarded_at TEXT
) STRICT, WITHOUT ROWID;

-- kind HOURS: all hours of the assignment in the period that are not on an invoice yet, counted when
-- it is looked at. price: per unit, a decimal. removed_at: no longer on the draft.
CREATE TABLE invoice_draft_line (
  id            BLOB PRIMARY KEY CHECK (length(id) = 16),
  draft_id      BLOB NOT NULL,
  position      INTEGER NOT NULL,
  kind          TEXT NOT NULL,
  text          TEXT NOT NULL,
  assignment_id BLOB,
  from_date     TEXT,
  to_date       TEXT,
  quantity      TEXT,
  unit          TEXT NOT NULL,
  price         TEXT NOT NULL,
  vat_code      TEXT NOT NULL,
  removed_at    TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX invoice_draft_line_by_draft ON invoice_draft_line (draft_id);

-- A final invoice or credit note: never changed. Numbers run on per book, kind of paper together,
-- year and series, the laptop's short code. What it says of both parties is kept as it was said.
-- credits_invoice_id: of a credit note; is_whole: it takes the whole invoice back. Amounts as on the
-- paper, so positive on a credit note too.
CREATE TABLE invoice (
  id                 BLOB PRIMARY KEY CHECK (length(id) = 16),
  book_id            BLOB NOT NULL,
  draft_id           BLOB,
  kind               TEXT NOT NULL CHECK (kind IN ('INVOICE', 'CREDIT_NOTE')),
  year               INTEGER NOT NULL,
  series             TEXT NOT NULL,
  number             INTEGER NOT NULL CHECK (number > 0),
  invoice_date       TEXT NOT NULL,
  due_date           TEXT NOT NULL,
  from_date          TEXT NOT NULL,
  to_date            TEXT NOT NULL,
  client_id          BLOB NOT NULL,
  credits_invoice_id BLOB,
  is_whole           INTEGER NOT NULL CHECK (is_whole IN (0, 1)),
  entry_id           BLOB NOT NULL,
  net_cents          INTEGER NOT NULL,
  vat_cents          INTEGER NOT NULL,
  gross_cents        INTEGER NOT NULL CHECK (gross_cents > 0),
  language           TEXT NOT NULL,
  reference          TEXT,
  text               TEXT,
  payment_reference  TEXT NOT NULL,
  seller_name        TEXT NOT NULL,
  seller_street      TEXT,
  seller_postcode    TEXT,
  seller_town        TEXT,
  seller_kvk_number  TEXT,
  seller_vat_number  TEXT,
  seller_email       TEXT,
  seller_phone       TEXT,
  seller_iban        TEXT,
  buyer_name         TEXT NOT NULL,
  buyer_street       TEXT,
  buyer_postcode     TEXT,
  buyer_town         TEXT,
  buyer_country      TEXT NOT NULL,
  buyer_kvk_number   TEXT,
  buyer_vat_number   TEXT,
  buyer_email        TEXT,
  recorded_at        TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX invoice_by_number ON invoice (book_id, year, series, number);
CREATE INDEX invoice_by_date ON invoice (book_id, invoice_date);
CREATE INDEX invoice_by_client ON invoice (client_id);
CREATE INDEX invoice_by_draft ON invoice (draft_id) WHERE draft_id IS NOT NULL;
CREATE INDEX invoice_by_credited ON invoice (credits_invoice_id) WHERE credits_invoice_id IS NOT NULL;
CREATE INDEX invoice_by_entry ON invoice (entry_id);

-- quantity, price and percent are decimals. credits_line: of the invoice that a credit note names.
CREATE TABLE invoice_line (
  invoice_id    BLOB NOT NULL,
  line          INTEGER NOT NULL CHECK (line > 0),
  text          TEXT NOT NULL,
  quantity      TEXT NOT NULL,
  unit          TEXT NOT NULL,
  price         TEXT NOT NULL,
  net_cents     INTEGER NOT NULL,
  vat_code      TEXT NOT NULL,
  percent       TEXT NOT NULL,
  account_id    BLOB NOT NULL,
  assignment_id BLOB,
  minutes       INTEGER,
  from_date     TEXT,
  to_date       TEXT,
  credits_line  INTEGER,
  PRIMARY KEY (invoice_id, line)
) STRICT, WITHOUT ROWID;

-- What takes something off what is open: a payment, or what was written off. It stands with its entry.
CREATE TABLE invoice_settlement (
  id           BLOB PRIMARY KEY CHECK (length(id) = 16),
  invoice_id   BLOB NOT NULL,
  kind         TEXT NOT NULL,
  amount_cents INTEGER NOT NULL,
  settle_date  TEXT NOT NULL,
  entry_id     BLOB NOT NULL,
  recorded_at  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX invoice_settlement_by_invoice ON invoice_settlement (invoice_id);
CREATE INDEX invoice_settlement_by_entry ON invoice_settlement (entry_id);

CREATE TABLE invoice_reminder (
  id            BLOB PRIMARY KEY CHECK (length(id) = 16),
  invoice_id    BLOB NOT NULL,
  level         INTEGER NOT NULL,
  reminder_date TEXT NOT NULL,
  next_date     TEXT NOT NULL,
  open_cents    INTEGER NOT NULL,
  recorded_at   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX invoice_reminder_by_invoice ON invoice_reminder (invoice_id);

-- The entry of each paper: one that came late and was booked again is that other one.
CREATE VIEW invoice_entry AS
SELECT i.id AS invoice_id, CAST(coalesce((
    SELECT a.new_entry_id FROM late_answer a
    WHERE a.entry_id = i.entry_id AND a.new_entry_id IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM journal_entry e WHERE e.id = i.entry_id)
    ORDER BY a.id LIMIT 1), i.entry_id) AS BLOB) AS entry_id
FROM invoice i;

CREATE VIEW settlement_entry AS
SELECT s.id AS id, s.invoice_id AS invoice_id, s.kind AS kind, s.amount_cents AS amount_cents,
  s.settle_date AS settle_date, CAST(coalesce((
    SELECT a.new_entry_id FROM late_answer a
    WHERE a.entry_id = s.entry_id AND a.new_entry_id IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM journal_entry e WHERE e.id = s.entry_id)
    ORDER BY a.id LIMIT 1), s.entry_id) AS BLOB) AS entry_id
FROM invoice_settlement s;

-- What was taken back, or left out of the books when it came late, settles nothing.
CREATE VIEW standing_settlement AS
SELECT s.id AS id, s.invoice_id AS invoice_id, s.kind AS kind, s.amount_cents AS amount_cents,
  s.settle_date AS settle_date, s.entry_id AS entry_id
FROM settlement_entry s
WHERE NOT EXISTS (SELECT 1 FROM standing_reversal r WHERE r.reverses_entry_id = s.entry_id)
  AND NOT EXISTS (SELECT 1 FROM late_answer a WHERE a.entry_id = s.entry_id AND a.new_entry_id IS NULL
    AND NOT EXISTS (SELECT 1 FROM journal_entry e WHERE e.id = s.entry_id));

-- How each invoice stands. What is open is less than nothing when more came than was asked for; of a
-- credit note nothing is open, since it takes off its invoice.
CREATE VIEW invoice_standing AS
SELECT b.id AS id, b.credited_cents AS credited_cents, b.paid_cents AS paid_cents,
  b.written_off_cents AS written_off_cents, b.settled_day AS settled_day,
  CASE WHEN b.kind = 'INVOICE'
    THEN b.gross_cents - b.credited_cents - b.paid_cents - b.written_off_cents ELSE 0 END AS open_cents,
  b.reminders AS reminders, b.next_day AS next_day
FROM (
  SELECT i.id AS id, i.kind AS kind, i.gross_cents AS gross_cents,
    coalesce((SELECT sum(c.gross_cents) FROM invoice c WHERE c.credits_invoice_id = i.id), 0) AS credited_cents,
    coalesce((SELECT sum(s.amount_cents) FROM standing_settlement s
      WHERE s.invoice_id = i.id AND s.kind <> 'WRITE_OFF'), 0) AS paid_cents,
    coalesce((SELECT sum(s.amount_cents) FROM standing_settlement s
      WHERE s.invoice_id = i.id AND s.kind = 'WRITE_OFF'), 0) AS written_off_cents,
    (SELECT max(s.settle_date) FROM standing_settlement s WHERE s.invoice_id = i.id) AS settled_day,
    (SELECT count(*) FROM invoice_reminder r WHERE r.invoice_id = i.id) AS reminders,
    (SELECT max(r.next_date) FROM invoice_reminder r WHERE r.invoice_id = i.id) AS next_day
  FROM invoice i) b;

-- Of the invoices that came of one draft only one should stand; one is taken back by a credit note
-- of all of it.
CREATE VIEW standing_invoice AS
SELECT i.id AS id, i.draft_id AS draft_id
FROM invoice i
WHERE i.draft_id IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM invoice c WHERE c.credits_invoice_id = i.id AND c.is_whole = 1);

INSERT INTO synced_table (table_id, name, merge_kind, part_of, final) VALUES
  (100, 'hours', 'record', NULL, 0), (101, 'hours_bill', 'fact', NULL, 1),
  (102, 'invoice_sender', 'record', NULL, 0), (103, 'invoice_draft', 'record', NULL, 0),
  (104, 'invoice_draft_line', 'record', NULL, 0), (105, 'invoice', 'decision', NULL, 1),
  (106, 'invoice_line', 'part', 'invoice', 1), (107, 'invoice_settlement', 'fact', NULL, 1),
  (108, 'invoice_reminder', 'fact', NULL, 0);
INSERT INTO synced_decision (table_name, about_column, standing_view) VALUES
  ('invoice', 'draft_id', 'standing_invoice');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (100, 1, 'member_id', 1, 'member'), (100, 2, 'assignment_id', 2, 'assignment'),
  (100, 3, 'work_date', 2, NULL), (100, 4, 'minutes', 2, NULL), (100, 5, 'text', 2, NULL),
  (100, 6, 'is_billable', 2, NULL), (100, 7, 'withdrawn_at', 2, NULL),
  (101, 1, 'hours_id', 1, 'hours'), (101, 2, 'invoice_id', 1, NULL), (101, 3, 'line', 1, NULL),
  (101, 4, 'minutes', 1, NULL), (101, 5, 'is_released', 1, NULL), (101, 6, 'recorded_at', 1, NULL),
  (102, 1, 'street', 1, NULL), (102, 2, 'postcode', 1, NULL), (102, 3, 'town', 1, NULL),
  (102, 4, 'email', 2, NULL), (102, 5, 'phone', 3, NULL), (102, 6, 'iban', 4, NULL),
  (102, 7, 'payment_days', 5, NULL),
  (103, 1, 'client_id', 1, 'client'), (103, 2, 'reference', 2, NULL), (103, 3, 'text', 3, NULL),
  (103, 4, 'made_at', 1, NULL), (103, 5, 'discarded_at', 4, NULL),
  (104, 1, 'draft_id', 1, 'invoice_draft'), (104, 2, 'position', 2, NULL), (104, 3, 'kind', 2, NULL),
  (104, 4, 'text', 2, NULL), (104, 5, 'assignment_id', 2, 'assignment'), (104, 6, 'from_date', 2, NULL),
  (104, 7, 'to_date', 2, NULL), (104, 8, 'quantity', 2, NULL), (104, 9, 'unit', 2, NULL),
  (104, 10, 'price', 2, NULL), (104, 11, 'vat_code', 2, NULL), (104, 12, 'removed_at', 2, NULL),
  (105, 1, 'book_id', 1, 'book'), (105, 2, 'draft_id', 1, NULL), (105, 3, 'kind', 1, NULL),
  (105, 4, 'year', 1, NULL), (105, 5, 'series', 1, NULL), (105, 6, 'number', 1, NULL),
  (105, 7, 'invoice_date', 1, NULL), (105, 8, 'due_date', 1, NULL), (105, 9, 'from_date', 1, NULL),
  (105, 10, 'to_date', 1, NULL), (105, 11, 'client_id', 1, 'client'),
  (105, 12, 'credits_invoice_id', 1, 'invoice'), (105, 13, 'is_whole', 1, NULL),
  (105, 14, 'entry_id', 1, NULL), (105, 15, 'net_cents', 1, NULL), (105, 16, 'vat_cents', 1, NULL),
  (105, 17, 'gross_cents', 1, NULL), (105, 18, 'language', 1, NULL), (105, 19, 'reference', 1, NULL),
  (105, 20, 'text', 1, NULL), (105, 21, 'payment_reference', 1, NULL), (105, 22, 'seller_name', 1, NULL),
  (105, 23, 'seller_street', 1, NULL), (105, 24, 'seller_postcode', 1, NULL),
  (105, 25, 'seller_town', 1, NULL), (105, 26, 'seller_kvk_number', 1, NULL),
  (105, 27, 'seller_vat_number', 1, NULL), (105, 28, 'seller_email', 1, NULL),
  (105, 29, 'seller_phone', 1, NULL), (105, 30, 'seller_iban', 1, NULL), (105, 31, 'buyer_name', 1, NULL),
  (105, 32, 'buyer_street', 1, NULL), (105, 33, 'buyer_postcode', 1, NULL), (105, 34, 'buyer_town', 1, NULL),
  (105, 35, 'buyer_country', 1, NULL), (105, 36, 'buyer_kvk_number', 1, NULL),
  (105, 37, 'buyer_vat_number', 1, NULL), (105, 38, 'buyer_email', 1, NULL), (105, 39, 'recorded_at', 1, NULL),
  (106, 2, 'line', 1, NULL), (106, 3, 'text', 1, NULL), (106, 4, 'quantity', 1, NULL),
  (106, 5, 'unit', 1, NULL), (106, 6, 'price', 1, NULL), (106, 7, 'net_cents', 1, NULL),
  (106, 8, 'vat_code', 1, NULL), (106, 9, 'percent', 1, NULL), (106, 10, 'account_id', 1, 'account'),
  (106, 11, 'assignment_id', 1, 'assignment'), (106, 12, 'minutes', 1, NULL), (106, 13, 'from_date', 1, NULL),
  (106, 14, 'to_date', 1, NULL), (106, 15, 'credits_line', 1, NULL),
  (107, 1, 'invoice_id', 1, 'invoice'), (107, 2, 'kind', 1, NULL), (107, 3, 'amount_cents', 1, NULL),
  (107, 4, 'settle_date', 1, NULL), (107, 5, 'entry_id', 1, NULL), (107, 6, 'recorded_at', 1, NULL),
  (108, 1, 'invoice_id', 1, 'invoice'), (108, 2, 'level', 1, NULL), (108, 3, 'reminder_date', 1, NULL),
  (108, 4, 'next_date', 1, NULL), (108, 5, 'open_cents', 1, NULL), (108, 6, 'recorded_at', 1, NULL);

-- Whoever keeps the books may log for a member who tells the hours by word of mouth.
INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('hours', 'WITH_MEMBER', 'OWNER', NULL), ('hours', 'WITH_MEMBER', 'TREASURER', NULL),
  ('hours_bill', 'WITH_MEMBER', 'TREASURER', NULL),
  ('invoice_sender', 'COMMON', 'TREASURER', NULL), ('invoice_sender', 'COMMON', 'BOARD', NULL),
  ('invoice_draft', 'OFFICE', 'TREASURER', NULL), ('invoice_draft_line', 'OFFICE', 'TREASURER', NULL),
  ('invoice', 'OFFICE', 'TREASURER', NULL), ('invoice_settlement', 'OFFICE', 'TREASURER', NULL),
  ('invoice_reminder', 'OFFICE', 'TREASURER', NULL);
