-- Collecting by direct debit: under which number the cooperative collects, who allowed it, what was
-- collected in which batch, and what the bank made of it. All of it facts.

-- The identifier that the bank gave to collect under. The newest counts. member_id: who noted it.
CREATE TABLE creditor_identifier (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  identifier  TEXT NOT NULL,
  member_id   BLOB NOT NULL,
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- That somebody allows the cooperative to collect. member_id or client_id: whose debts. debtor_name:
-- in which name the account is held. creditor: the identifier that stands on it. notice_days: how
-- long before they are told of a collection. recorder_member_id: who entered it.
CREATE TABLE mandate (
  id                 BLOB PRIMARY KEY CHECK (length(id) = 16),
  reference          TEXT NOT NULL,
  scheme             TEXT NOT NULL,
  is_recurrent       INTEGER NOT NULL CHECK (is_recurrent IN (0, 1)),
  signed_date        TEXT NOT NULL,
  member_id          BLOB,
  client_id          BLOB,
  debtor_name        TEXT NOT NULL,
  iban               TEXT NOT NULL,
  creditor           TEXT NOT NULL,
  notice_days        INTEGER NOT NULL CHECK (notice_days > 0),
  recorder_member_id BLOB NOT NULL,
  recorded_at        TEXT NOT NULL,
  CHECK ((member_id IS NULL) <> (client_id IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX mandate_by_member ON mandate (member_id) WHERE member_id IS NOT NULL;
CREATE INDEX mandate_by_client ON mandate (client_id) WHERE client_id IS NOT NULL;
CREATE INDEX mandate_by_reference ON mandate (reference);

-- What became of a mandate: another account (iban), or taken back. on_date: from which day.
CREATE TABLE mandate_event (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  mandate_id  BLOB NOT NULL,
  member_id   BLOB NOT NULL,
  kind        TEXT NOT NULL,
  iban        TEXT,
  on_date     TEXT NOT NULL,
  words       TEXT,
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX mandate_event_by_mandate ON mandate_event (mandate_id);

-- member_id: who made it. series is the laptop's short code. on_date: when the bank collects.
CREATE TABLE debit_batch (
  id              BLOB PRIMARY KEY CHECK (length(id) = 16),
  book_id         BLOB NOT NULL,
  bank_account_id BLOB NOT NULL,
  member_id       BLOB NOT NULL,
  series          TEXT NOT NULL,
  number          INTEGER NOT NULL CHECK (number > 0),
  creditor        TEXT NOT NULL,
  creditor_name   TEXT NOT NULL,
  creditor_iban   TEXT NOT NULL,
  on_date         TEXT NOT NULL,
  is_one_line     INTEGER NOT NULL CHECK (is_one_line IN (0, 1)),
  recorded_at     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One collection of a batch, with the mandate as it was then. kind and item_id: what is collected, as
-- the room knows it that it comes from; about_id is derived from these two and from how many
-- collections of it stood already, so that two laptops that collect the same speak of the same.
-- former_iban: the account that the mandate named before, where the bank is to be told so.
CREATE TABLE debit (
  id               BLOB PRIMARY KEY CHECK (length(id) = 16),
  batch_id         BLOB NOT NULL,
  about_id         BLOB NOT NULL,
  line             INTEGER NOT NULL CHECK (line > 0),
  kind             TEXT NOT NULL,
  item_id          BLOB NOT NULL,
  amount_cents     INTEGER NOT NULL CHECK (amount_cents > 0),
  mandate_id       BLOB NOT NULL,
  reference        TEXT NOT NULL,
  signed_date      TEXT NOT NULL,
  scheme           TEXT NOT NULL,
  sequence         TEXT NOT NULL,
  notice_days      INTEGER NOT NULL CHECK (notice_days > 0),
  debtor_name      TEXT NOT NULL,
  debtor_iban      TEXT NOT NULL,
  former_iban      TEXT,
  to_tell          TEXT NOT NULL,
  why              TEXT NOT NULL,
  due_date         TEXT NOT NULL,
  account_id       BLOB NOT NULL,
  debtor_member_id BLOB,
  client_id        BLOB,
  end_to_end       TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX debit_by_batch ON debit (batch_id, line);
CREATE INDEX debit_by_about ON debit (about_id);
CREATE INDEX debit_by_mandate ON debit (mandate_id);
CREATE INDEX debit_by_mark ON debit (end_to_end);

-- What somebody did with a batch: approved it as it was (mark: of its contents), told the debtors
-- (on_date), made the file (mark: of the file), took that back, handed it to the bank, withdrew the
-- batch, took one collection out, or noted that the bank returned one (mark: the bank's reason).
CREATE TABLE debit_event (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  batch_id    BLOB NOT NULL,
  member_id   BLOB NOT NULL,
  kind        TEXT NOT NULL,
  debit_id    BLOB,
  of_event_id BLOB,
  mark        TEXT,
  on_date     TEXT,
  words       TEXT,
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX debit_event_by_batch ON debit_event (batch_id);
CREATE INDEX debit_event_by_debit ON debit_event (debit_id) WHERE debit_id IS NOT NULL;

-- That a bank line was booked as this collection, or as this one that went back (below zero). It
-- stands as long as that booking does.
CREATE TABLE debit_link (
  id           BLOB PRIMARY KEY CHECK (length(id) = 16),
  debit_id     BLOB NOT NULL,
  bank_line_id BLOB NOT NULL,
  entry_id     BLOB NOT NULL,
  amount_cents INTEGER NOT NULL,
  recorded_at  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX debit_link_by_debit ON debit_link (debit_id);
CREATE INDEX debit_link_by_line ON debit_link (bank_line_id);

CREATE VIEW standing_debit_link AS
SELECT l.id AS id, l.debit_id AS debit_id, l.bank_line_id AS bank_line_id, l.entry_id AS entry_id,
  l.amount_cents AS amount_cents
FROM debit_link l
WHERE EXISTS (SELECT 1 FROM bank_booking b JOIN standing_booking s ON s.id = b.id
  WHERE b.bank_line_id = l.bank_line_id AND b.entry_id = l.entry_id);

-- A collection stands unless its batch was withdrawn, it was taken out, or it was returned.
CREATE VIEW standing_debit AS
SELECT d.id AS id, d.about_id AS about_id FROM debit d
WHERE NOT EXISTS (SELECT 1 FROM debit_event e WHERE e.batch_id = d.batch_id AND e.kind = 'WITHDRAWN')
  AND NOT EXISTS (SELECT 1 FROM debit_event e
    WHERE e.debit_id = d.id AND e.kind IN ('STOPPED', 'RETURNED'))
  AND NOT EXISTS (SELECT 1 FROM standing_debit_link l WHERE l.debit_id = d.id AND l.amount_cents < 0);

INSERT INTO synced_table (table_id, name, merge_kind, part_of, final) VALUES
  (414, 'creditor_identifier', 'fact', NULL, 0), (415, 'mandate', 'fact', NULL, 1),
  (416, 'mandate_event', 'fact', NULL, 1), (417, 'debit_batch', 'fact', NULL, 1),
  (421, 'debit', 'decision', NULL, 1), (422, 'debit_event', 'fact', NULL, 1),
  (423, 'debit_link', 'fact', NULL, 0);

INSERT INTO synced_decision (table_name, about_column, standing_view) VALUES
  ('debit', 'about_id', 'standing_debit');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (414, 1, 'identifier', 1, NULL), (414, 2, 'member_id', 1, 'member'), (414, 3, 'recorded_at', 1, NULL),
  (415, 1, 'reference', 1, NULL), (415, 2, 'scheme', 1, NULL), (415, 3, 'is_recurrent', 1, NULL),
  (415, 4, 'signed_date', 1, NULL), (415, 5, 'member_id', 1, 'member'),
  (415, 6, 'client_id', 1, 'client'), (415, 7, 'debtor_name', 1, NULL), (415, 8, 'iban', 1, NULL),
  (415, 9, 'creditor', 1, NULL), (415, 10, 'notice_days', 1, NULL),
  (415, 11, 'recorder_member_id', 1, 'member'), (415, 12, 'recorded_at', 1, NULL),
  (416, 1, 'mandate_id', 1, 'mandate'), (416, 2, 'member_id', 1, 'member'), (416, 3, 'kind', 1, NULL),
  (416, 4, 'iban', 1, NULL), (416, 5, 'on_date', 1, NULL), (416, 6, 'words', 1, NULL),
  (416, 7, 'recorded_at', 1, NULL),
  (417, 1, 'book_id', 1, 'book'), (417, 2, 'bank_account_id', 1, 'bank_account'),
  (417, 3, 'member_id', 1, 'member'), (417, 4, 'series', 1, NULL), (417, 5, 'number', 1, NULL),
  (417, 6, 'creditor', 1, NULL), (417, 7, 'creditor_name', 1, NULL),
  (417, 8, 'creditor_iban', 1, NULL), (417, 9, 'on_date', 1, NULL), (417, 10, 'is_one_line', 1, NULL),
  (417, 11, 'recorded_at', 1, NULL),
  (421, 1, 'batch_id', 1, 'debit_batch'), (421, 2, 'about_id', 1, NULL), (421, 3, 'line', 1, NULL),
  (421, 4, 'kind', 1, NULL), (421, 5, 'item_id', 1, NULL), (421, 6, 'amount_cents', 1, NULL),
  (421, 7, 'mandate_id', 1, 'mandate'), (421, 8, 'reference', 1, NULL),
  (421, 9, 'signed_date', 1, NULL), (421, 10, 'scheme', 1, NULL), (421, 11, 'sequence', 1, NULL),
  (421, 12, 'notice_days', 1, NULL), (421, 13, 'debtor_name', 1, NULL),
  (421, 14, 'debtor_iban', 1, NULL), (421, 15, 'former_iban', 1, NULL), (421, 16, 'to_tell', 1, NULL),
  (421, 17, 'why', 1, NULL), (421, 18, 'due_date', 1, NULL), (421, 19, 'account_id', 1, 'account'),
  (421, 20, 'debtor_member_id', 1, 'member'), (421, 21, 'client_id', 1, 'client'),
  (421, 22, 'end_to_end', 1, NULL),
  (422, 1, 'batch_id', 1, 'debit_batch'), (422, 2, 'member_id', 1, 'member'), (422, 3, 'kind', 1, NULL),
  (422, 4, 'debit_id', 1, 'debit'), (422, 5, 'of_event_id', 1, 'debit_event'),
  (422, 6, 'mark', 1, NULL), (422, 7, 'on_date', 1, NULL), (422, 8, 'words', 1, NULL),
  (422, 9, 'recorded_at', 1, NULL),
  (423, 1, 'debit_id', 1, 'debit'), (423, 2, 'bank_line_id', 1, 'bank_line'),
  (423, 3, 'entry_id', 1, 'journal_entry'), (423, 4, 'amount_cents', 1, NULL),
  (423, 5, 'recorded_at', 1, NULL);

-- Who made a batch, and who did something with it, can be nobody but who says so: that is what four
-- eyes rest on.
INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('debit_batch', 'OFFICE', 'SELF', '1'), ('debit_event', 'OFFICE', 'SELF', '1'),
  ('creditor_identifier', 'OFFICE', 'SELF', '1'), ('mandate_event', 'OFFICE', 'SELF', '1'),
  ('mandate', 'OFFICE', 'TREASURER', NULL), ('mandate', 'OFFICE', 'BOARD', NULL),
  ('debit', 'OFFICE', 'TREASURER', NULL), ('debit', 'OFFICE', 'BOARD', NULL),
  ('debit_link', 'OFFICE', 'TREASURER', NULL);
