-- What members put into the cooperative and what it divides among them.

-- Whether a member is a legal entity, such as a company; NULL: a natural person, as most are.
ALTER TABLE member ADD COLUMN legal_entity INTEGER CHECK (legal_entity IN (0, 1));
INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (2, 10, 'legal_entity', 10, NULL);

-- What happened to the capital of a member. kind says what; amount_cents is what the balance grows
-- by, negative when paid out or taken back, and of what is only asked the amount that is asked.
-- entry_id and bank_line_id lie in the books, which the member need not be able to read.
CREATE TABLE capital_movement (
  id                     BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id              BLOB NOT NULL,
  kind                   TEXT NOT NULL,
  on_date                TEXT NOT NULL,
  amount_cents           INTEGER NOT NULL,
  entry_id               BLOB,
  bank_line_id           BLOB,
  takes_back_movement_id BLOB,
  reason                 TEXT,
  rule_versions          TEXT,
  recorded_at            TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX capital_movement_by_member ON capital_movement (member_id, on_date);

-- How the profit of a year is to be divided, as it goes to the assembly: division in the words of
-- the program, mark of what every member gets by it.
CREATE TABLE profit_proposal (
  id           BLOB PRIMARY KEY CHECK (length(id) = 16),
  book_id      BLOB NOT NULL,
  fiscal_year  INTEGER NOT NULL,
  amount_cents INTEGER NOT NULL,
  paid_cents   INTEGER NOT NULL,
  credited_to  TEXT NOT NULL,
  division     TEXT NOT NULL,
  mark         TEXT NOT NULL,
  proposed_at  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Hours of a member in a year, in hundredths; the newest holds.
CREATE TABLE profit_hours (
  id               BLOB PRIMARY KEY CHECK (length(id) = 16),
  book_id          BLOB NOT NULL,
  fiscal_year      INTEGER NOT NULL,
  member_id        BLOB NOT NULL,
  hours_hundredths INTEGER NOT NULL CHECK (hours_hundredths >= 0),
  recorded_at      TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX profit_hours_by_year ON profit_hours (book_id, fiscal_year);

-- A division that was booked, by which resolution. It stands as long as its entry does.
CREATE TABLE profit_booking (
  id                 BLOB PRIMARY KEY CHECK (length(id) = 16),
  book_id            BLOB NOT NULL,
  fiscal_year        INTEGER NOT NULL,
  entry_id           BLOB NOT NULL,
  amount_cents       INTEGER NOT NULL,
  profit_cents       INTEGER NOT NULL,
  member_costs_cents INTEGER NOT NULL,
  total_costs_cents  INTEGER NOT NULL,
  division           TEXT NOT NULL,
  mark               TEXT NOT NULL,
  resolution         TEXT NOT NULL,
  resolution_date    TEXT NOT NULL,
  recorded_at        TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX profit_booking_by_year ON profit_booking (book_id, fiscal_year);

-- What a member got of it; taken back by a row of the opposite amounts. amount_cents is what the
-- member gets, in three parts.
CREATE TABLE profit_share (
  id              BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id       BLOB NOT NULL,
  fiscal_year     INTEGER NOT NULL,
  entry_id        BLOB NOT NULL,
  amount_cents    INTEGER NOT NULL,
  paid_cents      INTEGER NOT NULL,
  capital_cents   INTEGER NOT NULL,
  account_cents   INTEGER NOT NULL,
  resolution      TEXT NOT NULL,
  resolution_date TEXT NOT NULL,
  recorded_at     TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX profit_share_by_member ON profit_share (member_id, fiscal_year);

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (70, 'capital_movement', 'fact'), (71, 'profit_proposal', 'record'), (72, 'profit_hours', 'fact'),
  (73, 'profit_booking', 'fact'), (74, 'profit_share', 'fact');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (70, 1, 'member_id', 1, 'member'), (70, 2, 'kind', 1, NULL), (70, 3, 'on_date', 1, NULL),
  (70, 4, 'amount_cents', 1, NULL), (70, 5, 'entry_id', 1, NULL), (70, 6, 'bank_line_id', 1, NULL),
  (70, 7, 'takes_back_movement_id', 1, NULL), (70, 8, 'reason', 1, NULL),
  (70, 9, 'rule_versions', 1, NULL), (70, 10, 'recorded_at', 1, NULL),
  (71, 1, 'book_id', 1, 'book'), (71, 2, 'fiscal_year', 1, NULL), (71, 3, 'amount_cents', 1, NULL),
  (71, 4, 'paid_cents', 1, NULL), (71, 5, 'credited_to', 1, NULL), (71, 6, 'division', 1, NULL),
  (71, 7, 'mark', 1, NULL), (71, 8, 'proposed_at', 1, NULL),
  (72, 1, 'book_id', 1, 'book'), (72, 2, 'fiscal_year', 1, NULL), (72, 3, 'member_id', 1, 'member'),
  (72, 4, 'hours_hundredths', 1, NULL), (72, 5, 'recorded_at', 1, NULL),
  (73, 1, 'book_id', 1, 'book'), (73, 2, 'fiscal_year', 1, NULL), (73, 3, 'entry_id', 1, 'journal_entry'),
  (73, 4, 'amount_cents', 1, NULL), (73, 5, 'profit_cents', 1, NULL),
  (73, 6, 'member_costs_cents', 1, NULL), (73, 7, 'total_costs_cents', 1, NULL),
  (73, 8, 'division', 1, NULL), (73, 9, 'mark', 1, NULL), (73, 10, 'resolution', 1, NULL),
  (73, 11, 'resolution_date', 1, NULL), (73, 12, 'recorded_at', 1, NULL),
  (74, 1, 'member_id', 1, 'member'), (74, 2, 'fiscal_year', 1, NULL), (74, 3, 'entry_id', 1, NULL),
  (74, 4, 'amount_cents', 1, NULL), (74, 5, 'paid_cents', 1, NULL), (74, 6, 'capital_cents', 1, NULL),
  (74, 7, 'account_cents', 1, NULL), (74, 8, 'resolution', 1, NULL), (74, 9, 'resolution_date', 1, NULL),
  (74, 10, 'recorded_at', 1, NULL);

INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('capital_movement', 'WITH_MEMBER', 'TREASURER', NULL), ('capital_movement', 'WITH_MEMBER', 'BOARD', NULL),
  ('profit_proposal', 'OFFICE', 'TREASURER', NULL), ('profit_proposal', 'OFFICE', 'BOARD', NULL),
  ('profit_hours', 'OFFICE', 'TREASURER', NULL), ('profit_hours', 'OFFICE', 'BOARD', NULL),
  ('profit_booking', 'OFFICE', 'TREASURER', NULL),
  ('profit_share', 'WITH_MEMBER', 'TREASURER', NULL);
