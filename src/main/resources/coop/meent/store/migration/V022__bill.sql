-- What the cooperative has to pay: bills of suppliers, and claims of members who advanced something.

-- Who sends bills. Lies with the office: members need not know whom the cooperative buys from.
CREATE TABLE supplier (
  id         BLOB PRIMARY KEY CHECK (length(id) = 16),
  name       TEXT NOT NULL,
  town       TEXT,
  iban       TEXT,
  kvk_number TEXT,
  vat_number TEXT
) STRICT, WITHOUT ROWID;

-- A bill, or what a member advanced; never changed. What was wrong is replaced by another one, so
-- that an answer is always about the figures that were seen. Numbers run on per year and series, the
-- short code of the laptop that entered it. maker_member_id: who entered it. Of a claim: member_id,
-- what the receipt says in whole_cents, the share of it that was for the cooperative, and what kind of
-- costs it is, since members do not see the accounts of the office. gross_cents is what is asked for,
-- less than nothing for a bill that gives back. is_shared: it lies with the member.
CREATE TABLE bill (
  id                BLOB PRIMARY KEY CHECK (length(id) = 16),
  kind              TEXT NOT NULL CHECK (kind IN ('BILL', 'CLAIM')),
  year              INTEGER NOT NULL,
  series            TEXT NOT NULL,
  number            INTEGER NOT NULL CHECK (number > 0),
  maker_member_id   BLOB NOT NULL,
  supplier_id       BLOB,
  member_id         BLOB,
  payee_name        TEXT NOT NULL,
  supplier_number   TEXT,
  bill_date         TEXT NOT NULL,
  due_date          TEXT NOT NULL,
  iban              TEXT,
  payment_reference TEXT,
  text              TEXT NOT NULL,
  cost_kind         TEXT,
  vat_percent       TEXT,
  whole_cents       INTEGER,
  business_percent  INTEGER CHECK (business_percent BETWEEN 1 AND 100),
  net_cents         INTEGER NOT NULL,
  vat_cents         INTEGER NOT NULL,
  gross_cents       INTEGER NOT NULL CHECK (gross_cents <> 0),
  is_shared         INTEGER NOT NULL CHECK (is_shared IN (0, 1)),
  replaces_bill_id  BLOB,
  recorded_at       TEXT NOT NULL,
  CHECK ((kind = 'BILL') = (supplier_id IS NOT NULL)),
  CHECK ((kind = 'CLAIM') = (member_id IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX bill_by_number ON bill (year, series, number);
CREATE INDEX bill_by_date ON bill (bill_date);
CREATE INDEX bill_by_supplier ON bill (supplier_id) WHERE supplier_id IS NOT NULL;
CREATE INDEX bill_by_member ON bill (member_id) WHERE member_id IS NOT NULL;
CREATE INDEX bill_by_replaced ON bill (replaces_bill_id) WHERE replaces_bill_id IS NOT NULL;

-- vat_code: with the percentage where the code leaves a choice. The private share of a line is for
-- the member who uses it, and bears no VAT that can be deducted.
CREATE TABLE bill_line (
  bill_id           BLOB NOT NULL,
  line              INTEGER NOT NULL CHECK (line > 0),
  text              TEXT NOT NULL,
  account_id        BLOB NOT NULL,
  vat_code          TEXT NOT NULL,
  net_cents         INTEGER NOT NULL,
  vat_cents         INTEGER NOT NULL,
  assignment_id     BLOB,
  private_percent   INTEGER CHECK (private_percent BETWEEN 1 AND 100),
  private_member_id BLOB,
  PRIMARY KEY (bill_id, line)
) STRICT, WITHOUT ROWID;

-- What somebody else than its maker and its payee said of it. A claim is approved with the account
-- and the VAT code that it goes to. TAKEN_BACK: the answer that it names counts no more.
CREATE TABLE bill_answer (
  id                   BLOB PRIMARY KEY CHECK (length(id) = 16),
  bill_id              BLOB NOT NULL,
  member_id            BLOB NOT NULL,
  kind                 TEXT NOT NULL CHECK (kind IN ('APPROVED', 'REFUSED', 'TAKEN_BACK')),
  reason               TEXT,
  account_id           BLOB,
  vat_code             TEXT,
  takes_back_answer_id BLOB,
  on_date              TEXT NOT NULL,
  recorded_at          TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX bill_answer_by_bill ON bill_answer (bill_id);
CREATE INDEX bill_answer_back ON bill_answer (takes_back_answer_id) WHERE takes_back_answer_id IS NOT NULL;

-- Which entry books it. It stands as long as the entry does.
CREATE TABLE bill_booking (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  bill_id     BLOB NOT NULL,
  entry_id    BLOB NOT NULL,
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX bill_booking_by_bill ON bill_booking (bill_id);
CREATE INDEX bill_booking_by_entry ON bill_booking (entry_id);

CREATE TABLE bill_withdrawal (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  bill_id     BLOB NOT NULL,
  member_id   BLOB NOT NULL,
  reason      TEXT NOT NULL,
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX bill_withdrawal_by_bill ON bill_withdrawal (bill_id);

-- What was paid of it, less than nothing when money came back. It stands as long as its entry does.
CREATE TABLE bill_payment (
  id           BLOB PRIMARY KEY CHECK (length(id) = 16),
  bill_id      BLOB NOT NULL,
  amount_cents INTEGER NOT NULL,
  payment_date TEXT NOT NULL,
  entry_id     BLOB NOT NULL,
  recorded_at  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX bill_payment_by_bill ON bill_payment (bill_id);
CREATE INDEX bill_payment_by_entry ON bill_payment (entry_id);

-- Answers that count; of several that say the same, the first one. Two on one bill contradict each
-- other.
CREATE VIEW standing_bill_answer AS
SELECT a.id AS id, a.bill_id AS bill_id, a.kind AS kind
FROM bill_answer a
WHERE a.kind <> 'TAKEN_BACK'
  AND NOT EXISTS (SELECT 1 FROM bill_answer t WHERE t.takes_back_answer_id = a.id)
  AND NOT EXISTS (SELECT 1 FROM bill_answer f WHERE f.bill_id = a.bill_id AND f.kind = a.kind
    AND f.id < a.id
    AND NOT EXISTS (SELECT 1 FROM bill_answer t WHERE t.takes_back_answer_id = f.id));

-- The entry of each booking and payment: one that came late and was booked again is that other one.
CREATE VIEW bill_booking_entry AS
SELECT b.id AS id, b.bill_id AS bill_id, CAST(coalesce((
    SELECT a.new_entry_id FROM late_answer a
    WHERE a.entry_id = b.entry_id AND a.new_entry_id IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM journal_entry e WHERE e.id = b.entry_id)
    ORDER BY a.id LIMIT 1), b.entry_id) AS BLOB) AS entry_id
FROM bill_booking b;

CREATE VIEW standing_bill_booking AS
SELECT b.id AS id, b.bill_id AS bill_id, b.entry_id AS entry_id
FROM bill_booking_entry b
WHERE NOT EXISTS (SELECT 1 FROM standing_reversal r WHERE r.reverses_entry_id = b.entry_id)
  AND NOT EXISTS (SELECT 1 FROM late_answer a WHERE a.entry_id = b.entry_id AND a.new_entry_id IS NULL
    AND NOT EXISTS (SELECT 1 FROM journal_entry e WHERE e.id = b.entry_id));

CREATE VIEW bill_payment_entry AS
SELECT b.id AS id, b.bill_id AS bill_id, b.amount_cents AS amount_cents, b.payment_date AS payment_date,
  CAST(coalesce((
    SELECT a.new_entry_id FROM late_answer a
    WHERE a.entry_id = b.entry_id AND a.new_entry_id IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM journal_entry e WHERE e.id = b.entry_id)
    ORDER BY a.id LIMIT 1), b.entry_id) AS BLOB) AS entry_id
FROM bill_payment b;

CREATE VIEW standing_bill_payment AS
SELECT b.id AS id, b.bill_id AS bill_id, b.amount_cents AS amount_cents, b.payment_date AS payment_date,
  b.entry_id AS entry_id
FROM bill_payment_entry b
WHERE NOT EXISTS (SELECT 1 FROM standing_reversal r WHERE r.reverses_entry_id = b.entry_id)
  AND NOT EXISTS (SELECT 1 FROM late_answer a WHERE a.entry_id = b.entry_id AND a.new_entry_id IS NULL
    AND NOT EXISTS (SELECT 1 FROM journal_entry e WHERE e.id = b.entry_id));

-- How each stands. What is open is less than nothing when more was paid than asked.
CREATE VIEW bill_standing AS
SELECT b.id AS id, b.gross_cents - b.paid_cents AS open_cents, b.paid_cents AS paid_cents,
  b.paid_day AS paid_day, b.is_approved AS is_approved, b.is_refused AS is_refused,
  b.is_withdrawn AS is_withdrawn, b.is_booked AS is_booked
FROM (
  SELECT b.id AS id, b.gross_cents AS gross_cents,
    coalesce((SELECT sum(p.amount_cents) FROM standing_bill_payment p WHERE p.bill_id = b.id), 0) AS paid_cents,
    (SELECT max(p.payment_date) FROM standing_bill_payment p WHERE p.bill_id = b.id) AS paid_day,
    EXISTS (SELECT 1 FROM standing_bill_answer a WHERE a.bill_id = b.id AND a.kind = 'APPROVED') AS is_approved,
    EXISTS (SELECT 1 FROM standing_bill_answer a WHERE a.bill_id = b.id AND a.kind = 'REFUSED') AS is_refused,
    EXISTS (SELECT 1 FROM bill_withdrawal w WHERE w.bill_id = b.id)
      OR EXISTS (SELECT 1 FROM bill o WHERE o.replaces_bill_id = b.id) AS is_withdrawn,
    EXISTS (SELECT 1 FROM standing_bill_booking k WHERE k.bill_id = b.id) AS is_booked
  FROM bill b) b;

INSERT INTO synced_table (table_id, name, merge_kind, part_of, final) VALUES
  (140, 'supplier', 'record', NULL, 0), (141, 'bill', 'fact', NULL, 0),
  (142, 'bill_line', 'part', 'bill', 0), (143, 'bill_answer', 'decision', NULL, 0),
  (144, 'bill_booking', 'decision', NULL, 1), (145, 'bill_withdrawal', 'fact', NULL, 0),
  (146, 'bill_payment', 'fact', NULL, 1);

INSERT INTO synced_decision (table_name, about_column, standing_view) VALUES
  ('bill_answer', 'bill_id', 'standing_bill_answer'),
  ('bill_booking', 'bill_id', 'standing_bill_booking');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (140, 1, 'name', 1, NULL), (140, 2, 'town', 2, NULL), (140, 3, 'iban', 3, NULL),
  (140, 4, 'kvk_number', 4, NULL), (140, 5, 'vat_number', 5, NULL),
  (141, 1, 'kind', 1, NULL), (141, 2, 'year', 1, NULL), (141, 3, 'series', 1, NULL),
  (141, 4, 'number', 1, NULL), (141, 5, 'maker_member_id', 1, 'member'),
  (141, 6, 'supplier_id', 1, 'supplier'), (141, 7, 'member_id', 1, 'member'),
  (141, 8, 'payee_name', 1, NULL), (141, 9, 'supplier_number', 1, NULL), (141, 10, 'bill_date', 1, NULL),
  (141, 11, 'due_date', 1, NULL), (141, 12, 'iban', 1, NULL), (141, 13, 'payment_reference', 1, NULL),
  (141, 14, 'text', 1, NULL), (141, 15, 'cost_kind', 1, NULL), (141, 16, 'vat_percent', 1, NULL),
  (141, 17, 'whole_cents', 1, NULL), (141, 18, 'business_percent', 1, NULL),
  (141, 19, 'net_cents', 1, NULL), (141, 20, 'vat_cents', 1, NULL), (141, 21, 'gross_cents', 1, NULL),
  (141, 22, 'is_shared', 1, NULL), (141, 23, 'replaces_bill_id', 1, 'bill'), (141, 24, 'recorded_at', 1, NULL),
  (142, 2, 'line', 1, NULL), (142, 3, 'text', 1, NULL), (142, 4, 'account_id', 1, 'account'),
  (142, 5, 'vat_code', 1, NULL), (142, 6, 'net_cents', 1, NULL), (142, 7, 'vat_cents', 1, NULL),
  (142, 8, 'assignment_id', 1, 'assignment'), (142, 9, 'private_percent', 1, NULL),
  (142, 10, 'private_member_id', 1, 'member'),
  (143, 1, 'bill_id', 1, 'bill'), (143, 2, 'member_id', 1, 'member'), (143, 3, 'kind', 1, NULL),
  (143, 4, 'reason', 1, NULL), (143, 5, 'account_id', 1, NULL), (143, 6, 'vat_code', 1, NULL),
  (143, 7, 'takes_back_answer_id', 1, 'bill_answer'), (143, 8, 'on_date', 1, NULL),
  (143, 9, 'recorded_at', 1, NULL),
  (144, 1, 'bill_id', 1, 'bill'), (144, 2, 'entry_id', 1, 'journal_entry'), (144, 3, 'recorded_at', 1, NULL),
  (145, 1, 'bill_id', 1, 'bill'), (145, 2, 'member_id', 1, 'member'), (145, 3, 'reason', 1, NULL),
  (145, 4, 'recorded_at', 1, NULL),
  (146, 1, 'bill_id', 1, 'bill'), (146, 2, 'amount_cents', 1, NULL), (146, 3, 'payment_date', 1, NULL),
  (146, 4, 'entry_id', 1, NULL), (146, 5, 'recorded_at', 1, NULL);

-- A member claims on the own laptop; the office may do so for who tells it by word of mouth. Whoever
-- answers is not who made it: that is the room's own rule.
INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('supplier', 'OFFICE', 'TREASURER', NULL), ('supplier', 'OFFICE', 'BOARD', NULL),
  ('bill', 'OFFICE', 'TREASURER', NULL), ('bill', 'OFFICE', 'BOARD', NULL),
  ('bill_answer', 'OFFICE', 'TREASURER', NULL), ('bill_answer', 'OFFICE', 'BOARD', NULL),
  ('bill_booking', 'OFFICE', 'TREASURER', NULL),
  ('bill_withdrawal', 'OFFICE', 'TREASURER', NULL), ('bill_withdrawal', 'OFFICE', 'BOARD', NULL),
  ('bill_payment', 'OFFICE', 'TREASURER', NULL),
  ('bill', 'WITH_MEMBER', 'OWNER', NULL), ('bill', 'WITH_MEMBER', 'TREASURER', NULL),
  ('bill', 'WITH_MEMBER', 'BOARD', NULL),
  ('bill_answer', 'WITH_MEMBER', 'TREASURER', NULL), ('bill_answer', 'WITH_MEMBER', 'BOARD', NULL),
  ('bill_withdrawal', 'WITH_MEMBER', 'OWNER', NULL), ('bill_withdrawal', 'WITH_MEMBER', 'TREASURER', NULL),
  ('bill_withdrawal', 'WITH_MEMBER', 'BOARD', NULL),
  ('bill_payment', 'WITH_MEMBER', 'TREASURER', NULL);
