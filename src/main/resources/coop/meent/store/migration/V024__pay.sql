-- Payments by the cooperative in batches: what was put together, who looked at it, the file for the
-- bank, and what the bank made of it. All of it facts; how a batch stands follows from them.

-- member_id: who made it. series is the laptop's short code. on_date: when the bank is asked to pay.
CREATE TABLE payment_batch (
  id              BLOB PRIMARY KEY CHECK (length(id) = 16),
  book_id         BLOB NOT NULL,
  bank_account_id BLOB NOT NULL,
  member_id       BLOB NOT NULL,
  series          TEXT NOT NULL,
  number          INTEGER NOT NULL CHECK (number > 0),
  payer_name      TEXT NOT NULL,
  payer_iban      TEXT NOT NULL,
  on_date         TEXT NOT NULL,
  is_one_line     INTEGER NOT NULL CHECK (is_one_line IN (0, 1)),
  recorded_at     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One payment of a batch. kind and item_id: what is paid, as the room knows it that it comes from;
-- start_cents: what had been ordered of it before. about_id is derived from these three, so that two
-- laptops that order the same speak of the same. account_id with what it is about: where the debt
-- stands in the books. end_to_end: by which the bank's line is known again. why: in the words of the
-- cooperative's language.
CREATE TABLE payment_order (
  id              BLOB PRIMARY KEY CHECK (length(id) = 16),
  batch_id        BLOB NOT NULL,
  about_id        BLOB NOT NULL,
  line            INTEGER NOT NULL CHECK (line > 0),
  kind            TEXT NOT NULL,
  item_id         BLOB NOT NULL,
  start_cents     INTEGER NOT NULL,
  amount_cents    INTEGER NOT NULL CHECK (amount_cents > 0),
  payee_name      TEXT NOT NULL,
  payee_iban      TEXT NOT NULL,
  payee_bic       TEXT,
  payee_address   TEXT,
  to_tell         TEXT NOT NULL,
  why             TEXT NOT NULL,
  due_date        TEXT NOT NULL,
  account_id      BLOB NOT NULL,
  payee_member_id BLOB,
  client_id       BLOB,
  end_to_end      TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX payment_order_by_batch ON payment_order (batch_id, line);
CREATE INDEX payment_order_by_about ON payment_order (about_id);
CREATE INDEX payment_order_by_item ON payment_order (kind, item_id);
CREATE INDEX payment_order_by_mark ON payment_order (end_to_end);

-- What somebody did with a batch: approved it as it was (mark: of its contents), made the file
-- (mark: of the file; words: which version of the message), took that back, handed it to the bank,
-- withdrew the batch, or stopped one payment of it.
CREATE TABLE payment_event (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  batch_id    BLOB NOT NULL,
  member_id   BLOB NOT NULL,
  kind        TEXT NOT NULL,
  order_id    BLOB,
  of_event_id BLOB,
  mark        TEXT,
  words       TEXT,
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX payment_event_by_batch ON payment_event (batch_id);
CREATE INDEX payment_event_by_order ON payment_event (order_id) WHERE order_id IS NOT NULL;

-- That a bank line was booked as this payment, or as this payment that came back (below zero). It
-- stands as long as that booking does.
CREATE TABLE payment_link (
  id           BLOB PRIMARY KEY CHECK (length(id) = 16),
  order_id     BLOB NOT NULL,
  bank_line_id BLOB NOT NULL,
  entry_id     BLOB NOT NULL,
  amount_cents INTEGER NOT NULL,
  recorded_at  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX payment_link_by_order ON payment_link (order_id);
CREATE INDEX payment_link_by_line ON payment_link (bank_line_id);

-- That somebody made sure that an account is really a member's: by telephone, or on paper.
-- checker_member_id: who did.
CREATE TABLE iban_check (
  id                BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id         BLOB NOT NULL,
  iban              TEXT NOT NULL,
  checker_member_id BLOB NOT NULL,
  words             TEXT,
  recorded_at       TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX iban_check_by_member ON iban_check (member_id);

CREATE VIEW standing_payment_link AS
SELECT l.id AS id, l.order_id AS order_id, l.bank_line_id AS bank_line_id, l.entry_id AS entry_id,
  l.amount_cents AS amount_cents
FROM payment_link l
WHERE EXISTS (SELECT 1 FROM bank_booking b JOIN standing_booking s ON s.id = b.id
  WHERE b.bank_line_id = l.bank_line_id AND b.entry_id = l.entry_id);

-- A payment stands unless its batch was withdrawn, it was stopped, or it came back.
CREATE VIEW standing_payment_order AS
SELECT o.id AS id, o.about_id AS about_id FROM payment_order o
WHERE NOT EXISTS (SELECT 1 FROM payment_event e WHERE e.batch_id = o.batch_id AND e.kind = 'WITHDRAWN')
  AND NOT EXISTS (SELECT 1 FROM payment_event e WHERE e.order_id = o.id AND e.kind = 'STOPPED')
  AND NOT EXISTS (SELECT 1 FROM standing_payment_link l WHERE l.order_id = o.id AND l.amount_cents < 0);

-- Lines that name a payment of ours, and no others.
CREATE INDEX bank_line_by_mark ON bank_line (end_to_end)
WHERE end_to_end >= 'MEENT' AND end_to_end < 'MEENU';

INSERT INTO synced_table (table_id, name, merge_kind, part_of, final) VALUES
  (150, 'payment_batch', 'fact', NULL, 1), (151, 'payment_order', 'decision', NULL, 1),
  (152, 'payment_event', 'fact', NULL, 1), (153, 'payment_link', 'fact', NULL, 0),
  (154, 'iban_check', 'fact', NULL, 0);

INSERT INTO synced_decision (table_name, about_column, standing_view) VALUES
  ('payment_order', 'about_id', 'standing_payment_order');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (150, 1, 'book_id', 1, 'book'), (150, 2, 'bank_account_id', 1, 'bank_account'),
  (150, 3, 'member_id', 1, 'member'), (150, 4, 'series', 1, NULL), (150, 5, 'number', 1, NULL),
  (150, 6, 'payer_name', 1, NULL), (150, 7, 'payer_iban', 1, NULL), (150, 8, 'on_date', 1, NULL),
  (150, 9, 'is_one_line', 1, NULL), (150, 10, 'recorded_at', 1, NULL),
  (151, 1, 'batch_id', 1, 'payment_batch'), (151, 2, 'about_id', 1, NULL), (151, 3, 'line', 1, NULL),
  (151, 4, 'kind', 1, NULL), (151, 5, 'item_id', 1, NULL), (151, 6, 'start_cents', 1, NULL),
  (151, 7, 'amount_cents', 1, NULL), (151, 8, 'payee_name', 1, NULL),
  (151, 9, 'payee_iban', 1, NULL), (151, 10, 'payee_bic', 1, NULL),
  (151, 11, 'payee_address', 1, NULL), (151, 12, 'to_tell', 1, NULL), (151, 13, 'why', 1, NULL),
  (151, 14, 'due_date', 1, NULL), (151, 15, 'account_id', 1, 'account'),
  (151, 16, 'payee_member_id', 1, 'member'), (151, 17, 'client_id', 1, 'client'),
  (151, 18, 'end_to_end', 1, NULL),
  (152, 1, 'batch_id', 1, 'payment_batch'), (152, 2, 'member_id', 1, 'member'),
  (152, 3, 'kind', 1, NULL), (152, 4, 'order_id', 1, 'payment_order'),
  (152, 5, 'of_event_id', 1, 'payment_event'), (152, 6, 'mark', 1, NULL),
  (152, 7, 'words', 1, NULL), (152, 8, 'recorded_at', 1, NULL),
  (153, 1, 'order_id', 1, 'payment_order'), (153, 2, 'bank_line_id', 1, 'bank_line'),
  (153, 3, 'entry_id', 1, 'journal_entry'), (153, 4, 'amount_cents', 1, NULL),
  (153, 5, 'recorded_at', 1, NULL),
  (154, 1, 'member_id', 1, 'member'), (154, 2, 'iban', 1, NULL),
  (154, 3, 'checker_member_id', 1, 'member'), (154, 4, 'words', 1, NULL),
  (154, 5, 'recorded_at', 1, NULL);

-- Who made a batch, and who did something with it, can be nobody but who says so: the row is about
-- its own author. That is what four eyes rest on.
INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('payment_batch', 'OFFICE', 'SELF', '1'), ('payment_event', 'OFFICE', 'SELF', '1'),
  ('payment_order', 'OFFICE', 'TREASURER', NULL), ('payment_order', 'OFFICE', 'BOARD', NULL),
  ('payment_link', 'OFFICE', 'TREASURER', NULL),
  ('iban_check', 'WITH_MEMBER', 'OWNER', NULL), ('iban_check', 'WITH_MEMBER', 'TREASURER', NULL),
  ('iban_check', 'WITH_MEMBER', 'BOARD', NULL), ('iban_check', 'OFFICE', 'TREASURER', NULL),
  ('iban_check', 'OFFICE', 'BOARD', NULL);
