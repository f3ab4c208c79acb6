-- Leaving: the final settlement and what was paid of it, masking, what a person on trial may read,
-- and what of the statutory calendar was done.

-- A settlement made final, with its lines. day_date: up to which the books were read. part, what and
-- steps are kept as keys of the program's words with what stands in their places, one a line, so
-- that they are read in either language. instalments and instalment_term: by which it is paid out.
CREATE TABLE settlement (
  id              BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id       BLOB NOT NULL,
  last_date       TEXT NOT NULL,
  day_date        TEXT NOT NULL,
  instalments     INTEGER NOT NULL CHECK (instalments > 0),
  instalment_term TEXT,
  rule_versions   TEXT,
  maker_member_id BLOB NOT NULL,
  recorded_at     TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX settlement_by_member ON settlement (member_id, last_date);

CREATE TABLE settlement_line (
  settlement_id BLOB NOT NULL,
  line          INTEGER NOT NULL CHECK (line > 0),
  part          TEXT NOT NULL,
  what          TEXT NOT NULL,
  amount_cents  INTEGER NOT NULL,
  since_date    TEXT,
  until_date    TEXT,
  steps         TEXT NOT NULL,
  rule_versions TEXT,
  PRIMARY KEY (settlement_id, line)
) STRICT, WITHOUT ROWID;

-- Money that went over for a settlement: positive to the member, negative from the member.
CREATE TABLE settlement_payment (
  id            BLOB PRIMARY KEY CHECK (length(id) = 16),
  settlement_id BLOB NOT NULL,
  member_id     BLOB NOT NULL,
  paid_date     TEXT NOT NULL,
  amount_cents  INTEGER NOT NULL,
  proof         TEXT,
  recorded_at   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX settlement_payment_by_settlement ON settlement_payment (settlement_id);

-- Personal data of who left, or never became a member, were emptied. kept_date: until when they had
-- to be kept, where there was a term.
CREATE TABLE masking (
  id            BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id     BLOB NOT NULL,
  kind          TEXT NOT NULL,
  on_date       TEXT NOT NULL,
  kept_date     TEXT,
  rule_versions TEXT,
  recorded_at   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX masking_by_member ON masking (member_id);

-- What the board lets a person on trial read; is_given = 0 takes it back from a day on. subject: the
-- id of a rule version or an assignment, where the matter has one.
CREATE TABLE trial_reading (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id   BLOB NOT NULL,
  matter      TEXT NOT NULL,
  subject     TEXT,
  is_given    INTEGER NOT NULL CHECK (is_given IN (0, 1)),
  from_date   TEXT NOT NULL,
  until_date  TEXT,
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX trial_reading_by_member ON trial_reading (member_id);

-- A reading copy that was handed over: which words stood in it, and the mark on its pages.
CREATE TABLE reading_copy (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id   BLOB NOT NULL,
  copy_date   TEXT NOT NULL,
  contents    TEXT NOT NULL,
  mark        TEXT NOT NULL,
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX reading_copy_by_member ON reading_copy (member_id);

-- That something of the calendar of a financial year was done, or was not after all (done_date
-- empty). The last word counts.
CREATE TABLE calendar_mark (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  year_date   TEXT NOT NULL,
  matter      TEXT NOT NULL,
  done_date   TEXT,
  proof       TEXT,
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX calendar_mark_by_year ON calendar_mark (year_date, matter);

INSERT INTO synced_table (table_id, name, merge_kind, part_of) VALUES
  (80, 'settlement', 'fact', NULL), (81, 'settlement_line', 'part', 'settlement'),
  (82, 'settlement_payment', 'fact', NULL), (83, 'masking', 'fact', NULL),
  (84, 'trial_reading', 'fact', NULL), (85, 'reading_copy', 'fact', NULL),
  (86, 'calendar_mark', 'fact', NULL);

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (80, 1, 'member_id', 1, 'member'), (80, 2, 'last_date', 1, NULL), (80, 3, 'day_date', 1, NULL),
  (80, 4, 'instalments', 1, NULL), (80, 5, 'instalment_term', 1, NULL),
  (80, 6, 'rule_versions', 1, NULL), (80, 7, 'maker_member_id', 1, 'member'),
  (80, 8, 'recorded_at', 1, NULL),
  (81, 2, 'line', 1, NULL), (81, 3, 'part', 1, NULL), (81, 4, 'what', 1, NULL),
  (81, 5, 'amount_cents', 1, NULL), (81, 6, 'since_date', 1, NULL), (81, 7, 'until_date', 1, NULL),
  (81, 8, 'steps', 1, NULL), (81, 9, 'rule_versions', 1, NULL),
  (82, 1, 'settlement_id', 1, 'settlement'), (82, 2, 'member_id', 1, 'member'),
  (82, 3, 'paid_date', 1, NULL), (82, 4, 'amount_cents', 1, NULL), (82, 5, 'proof', 1, NULL),
  (82, 6, 'recorded_at', 1, NULL),
  (83, 1, 'member_id', 1, NULL), (83, 2, 'kind', 1, NULL), (83, 3, 'on_date', 1, NULL),
  (83, 4, 'kept_date', 1, NULL), (83, 5, 'rule_versions', 1, NULL), (83, 6, 'recorded_at', 1, NULL),
  (84, 1, 'member_id', 1, NULL), (84, 2, 'matter', 1, NULL), (84, 3, 'subject', 1, NULL),
  (84, 4, 'is_given', 1, NULL), (84, 5, 'from_date', 1, NULL), (84, 6, 'until_date', 1, NULL),
  (84, 7, 'recorded_at', 1, NULL),
  (85, 1, 'member_id', 1, NULL), (85, 2, 'copy_date', 1, NULL), (85, 3, 'contents', 1, NULL),
  (85, 4, 'mark', 1, NULL), (85, 5, 'recorded_at', 1, NULL),
  (86, 1, 'year_date', 1, NULL), (86, 2, 'matter', 1, NULL), (86, 3, 'done_date', 1, NULL),
  (86, 4, 'proof', 1, NULL), (86, 5, 'recorded_at', 1, NULL);

-- A settlement and its payments stand between the member and the office; with the office alone where
-- the member has no place among the laptops, so that no change waits for a reader who never comes.
INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('settlement', 'WITH_MEMBER', 'BOARD', NULL), ('settlement', 'OFFICE', 'BOARD', NULL),
  ('settlement_payment', 'OFFICE', 'BOARD', NULL), ('settlement_payment', 'OFFICE', 'TREASURER', NULL),
  ('settlement_payment', 'WITH_MEMBER', 'BOARD', NULL), ('settlement_payment', 'WITH_MEMBER', 'TREASURER', NULL),
  ('masking', 'COMMON', 'BOARD', NULL), ('masking', 'COMMON', 'STEWARD', NULL),
  ('trial_reading', 'OFFICE', 'BOARD', NULL), ('reading_copy', 'OFFICE', 'BOARD', NULL),
  ('calendar_mark', 'COMMON', 'BOARD', NULL), ('calendar_mark', 'COMMON', 'TREASURER', NULL);
