-- What comes from other laptops: changes with a verdict, what waits, who governs, which rows collide.

-- The device's own thread: the change before the next one, and the governance log it writes under.
ALTER TABLE device ADD COLUMN previous_hash BLOB;
ALTER TABLE device ADD COLUMN governance_head BLOB;
ALTER TABLE device ADD COLUMN checkpoint_hash BLOB;
UPDATE device SET previous_hash = (
  SELECT hash FROM change c WHERE c.device_key = device.device_key
    AND c.incarnation_key = device.incarnation_key ORDER BY sequence DESC LIMIT 1);

-- Only accepted changes count in the fold; all count in the order, so that it never depends on a
-- verdict. has_unknown: some of it was written by a newer Meent and is worked out after renewal.
-- is_applied = 0: its space stands still here until then. reach_id: what it knew of other chains.
ALTER TABLE change ADD COLUMN verdict TEXT NOT NULL DEFAULT 'ACCEPTED'
  CHECK (verdict IN ('ACCEPTED', 'REFUSED', 'SUSPENDED'));
ALTER TABLE change ADD COLUMN reason TEXT;
ALTER TABLE change ADD COLUMN has_unknown INTEGER NOT NULL DEFAULT 0 CHECK (has_unknown IN (0, 1));
ALTER TABLE change ADD COLUMN is_applied INTEGER NOT NULL DEFAULT 1 CHECK (is_applied IN (0, 1));
ALTER TABLE change ADD COLUMN reach_id INTEGER;
CREATE INDEX change_not_accepted ON change (verdict) WHERE verdict <> 'ACCEPTED';
CREATE INDEX change_unpublished ON change (device_key, incarnation_key, sequence) WHERE published_at IS NULL;
CREATE INDEX change_not_applied ON change (space_id) WHERE is_applied = 0;
CREATE INDEX change_with_unknown ON change (number) WHERE has_unknown = 1;
CREATE INDEX change_withheld ON change (space_id) WHERE payload IS NULL;

-- Chains by number, and what changes knew of chains other than their own: pairs of a chain's number
-- and the sequence up to which it was known. Changes share a reach until they hear of something new.
CREATE TABLE chain (
  id              INTEGER PRIMARY KEY,
  device_key      BLOB NOT NULL,
  incarnation_key BLOB NOT NULL,
  UNIQUE (device_key, incarnation_key)
) STRICT;
INSERT INTO chain (device_key, incarnation_key)
SELECT DISTINCT device_key, incarnation_key FROM change;
CREATE TABLE reach (
  id     INTEGER PRIMARY KEY,
  places BLOB NOT NULL
) STRICT;

-- What cannot be placed yet, and the hash that it waits for. Nothing here is ever given up.
CREATE TABLE waiting_change (
  hash         BLOB PRIMARY KEY CHECK (length(hash) = 32),
  header       BLOB NOT NULL,
  payload      BLOB,
  missing_hash BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX waiting_change_by_missing ON waiting_change (missing_hash);

-- The governance log, as it came. floor_millis and ceiling_millis bound the claimed time of changes
-- made under a record; they are empty while the records before it are not here.
CREATE TABLE governance_record (
  hash           BLOB PRIMARY KEY CHECK (length(hash) = 32),
  record         BLOB NOT NULL,
  floor_millis   INTEGER,
  ceiling_millis INTEGER,
  is_sent        INTEGER NOT NULL DEFAULT 0 CHECK (is_sent IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE TABLE governance_statement (
  hash      BLOB PRIMARY KEY CHECK (length(hash) = 32),
  statement BLOB NOT NULL,
  is_sent   INTEGER NOT NULL DEFAULT 0 CHECK (is_sent IN (0, 1))
) STRICT, WITHOUT ROWID;

-- Values that two people wrote without knowing of each other: one row per change that nobody has
-- written over since, the winner among them. Kept by the fold.
CREATE TABLE conflict (
  table_id    INTEGER NOT NULL,
  row_id      BLOB NOT NULL,
  merge_group INTEGER NOT NULL,
  change_hash BLOB NOT NULL,
  PRIMARY KEY (table_id, row_id, merge_group, change_hash)
) STRICT, WITHOUT ROWID;

-- Which facts a fact of another table locks: those of the same scope, up to a day.
CREATE TABLE synced_lock (
  lock_table     TEXT NOT NULL,
  locked_table   TEXT NOT NULL,
  scope_column   TEXT NOT NULL,
  date_column    TEXT NOT NULL,
  through_column TEXT NOT NULL,
  PRIMARY KEY (lock_table, locked_table)
) STRICT, WITHOUT ROWID;
INSERT INTO synced_lock VALUES ('period_lock', 'journal_entry', 'book_id', 'entry_date', 'through_date');

-- Facts that came after the door was shut: not in their table until the lock is lifted.
CREATE TABLE late_fact (
  table_id    INTEGER NOT NULL,
  row_id      BLOB NOT NULL,
  change_hash BLOB NOT NULL,
  lock_hash   BLOB NOT NULL,
  PRIMARY KEY (table_id, row_id)
) STRICT, WITHOUT ROWID;

-- Who may write a table in a space: a role, any MEMBER, the OWNER of the space, or SELF: the member
-- that the row is about, who may set the merge groups named (comma separated) and no others.
CREATE TABLE synced_writer (
  table_name   TEXT NOT NULL,
  space_kind   TEXT NOT NULL,
  writer       TEXT NOT NULL,
  merge_groups TEXT,
  PRIMARY KEY (table_name, space_kind, writer)
) STRICT, WITHOUT ROWID;
INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('cooperative', 'COMMON', 'BOARD', NULL), ('cooperative', 'COMMON', 'STEWARD', NULL),
  ('cooperative', 'COMMON', 'TREASURER', NULL),
  ('member', 'COMMON', 'BOARD', NULL), ('member', 'COMMON', 'STEWARD', NULL),
  ('member', 'COMMON', 'TREASURER', NULL), ('member', 'COMMON', 'SELF', '2,3,4,5,6'),
  ('member_role', 'COMMON', 'BOARD', NULL), ('member_role', 'COMMON', 'STEWARD', NULL),
  ('client', 'COMMON', 'MEMBER', NULL), ('assignment', 'COMMON', 'MEMBER', NULL),
  ('book', 'OFFICE', 'TREASURER', NULL), ('book', 'OFFICE', 'BOARD', NULL),
  ('account', 'OFFICE', 'TREASURER', NULL), ('journal_entry', 'OFFICE', 'TREASURER', NULL),
  ('period_lock', 'OFFICE', 'TREASURER', NULL), ('period_lock', 'OFFICE', 'BOARD', NULL),
  ('late_answer', 'OFFICE', 'TREASURER', NULL),
  ('bank_account', 'OFFICE', 'TREASURER', NULL), ('bank_statement', 'OFFICE', 'TREASURER', NULL),
  ('bank_line', 'OFFICE', 'TREASURER', NULL), ('bank_booking', 'OFFICE', 'TREASURER', NULL),
  ('bank_rule', 'OFFICE', 'TREASURER', NULL),
  ('book', 'OWN', 'OWNER', NULL), ('account', 'OWN', 'OWNER', NULL),
  ('journal_entry', 'OWN', 'OWNER', NULL), ('period_lock', 'OWN', 'OWNER', NULL),
  ('late_answer', 'OWN', 'OWNER', NULL),
  ('bank_account', 'OWN', 'OWNER', NULL), ('bank_statement', 'OWN', 'OWNER', NULL),
  ('bank_line', 'OWN', 'OWNER', NULL), ('bank_booking', 'OWN', 'OWNER', NULL),
  ('bank_rule', 'OWN', 'OWNER', NULL);

-- What somebody decided on an entry that came late: booked again in an open period, or left out.
CREATE TABLE late_answer (
  id           BLOB PRIMARY KEY CHECK (length(id) = 16),
  entry_id     BLOB NOT NULL,
  new_entry_id BLOB,
  answered_at  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX late_answer_by_entry ON late_answer (entry_id);
INSERT INTO synced_table (table_id, name, merge_kind) VALUES (15, 'late_answer', 'fact');
INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (15, 1, 'entry_id', 1, NULL), (15, 2, 'new_entry_id', 1, 'journal_entry'), (15, 3, 'answered_at', 1, NULL);

-- A lock may be hard: nobody lifts it. SQLite keeps a check for ever, so the table is made anew.
CREATE TABLE period_lock_renewed (
  id           BLOB PRIMARY KEY CHECK (length(id) = 16),
  book_id      BLOB NOT NULL,
  kind         TEXT NOT NULL CHECK (kind IN ('SOFT', 'HARD')),
  through_date TEXT,
  recorded_at  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO period_lock_renewed SELECT * FROM period_lock;
DROP TRIGGER locked_period_takes_no_entry;
DROP TABLE period_lock;
ALTER TABLE period_lock_renewed RENAME TO period_lock;
CREATE INDEX period_lock_by_book ON period_lock (book_id, id);
-- Up to which day each scope of a lock is shut, as the locks that stand come to. Kept by the fold.
CREATE TABLE shut_period (
  lock_table   TEXT NOT NULL,
  scope        BLOB NOT NULL,
  through_date TEXT NOT NULL,
  PRIMARY KEY (lock_table, scope)
) STRICT, WITHOUT ROWID;
INSERT INTO shut_period
SELECT 'period_lock', book_id, through_date FROM period_lock l
WHERE through_date IS NOT NULL AND id = (SELECT max(id) FROM period_lock WHERE book_id = l.book_id);
CREATE TRIGGER locked_period_takes_no_entry BEFORE INSERT ON journal_entry
WHEN (SELECT state FROM write_door) = 1
  AND NEW.entry_date <= (
    SELECT through_date FROM shut_period WHERE lock_table = 'period_lock' AND scope = NEW.book_id)
BEGIN
  SELECT RAISE(ABORT, 'meent: the period is locked');
END;

-- Bundles as they came and went, so that any laptop can put back what a store lost. A bundle that
-- another one of the same chain holds whole is not kept.
CREATE TABLE bundle (
  name            TEXT PRIMARY KEY,
  device_key      BLOB NOT NULL,
  incarnation_key BLOB NOT NULL,
  first_sequence  INTEGER NOT NULL,
  last_sequence   INTEGER NOT NULL,
  made_at         TEXT NOT NULL,
  object          BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX bundle_by_chain ON bundle (device_key, incarnation_key, first_sequence);

-- Names of bundles that another one holds whole: whoever made them takes them out of the vault.
CREATE TABLE superseded_bundle (
  name    TEXT PRIMARY KEY,
  is_ours INTEGER NOT NULL CHECK (is_ours IN (0, 1))
) STRICT, WITHOUT ROWID;

-- What of them is sealed for a space, and whether it could be opened here.
CREATE TABLE bundle_section (
  name      TEXT NOT NULL,
  space_key BLOB NOT NULL,
  epoch     INTEGER NOT NULL,
  is_open   INTEGER NOT NULL CHECK (is_open IN (0, 1)),
  PRIMARY KEY (name, space_key, epoch)
) STRICT, WITHOUT ROWID;
CREATE INDEX bundle_section_closed ON bundle_section (space_key, epoch) WHERE is_open = 0;

-- The last word of each laptop on what it has: which of its bundles said so, and up to where.
CREATE TABLE device_news (
  device_key      BLOB PRIMARY KEY,
  incarnation_key BLOB NOT NULL,
  sequence        INTEGER NOT NULL,
  heard_at        TEXT NOT NULL,
  governance_head BLOB,
  seen            BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Invitations that this laptop gave out, by which it knows a request to join again.
CREATE TABLE invitation (
  id         BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id  BLOB NOT NULL,
  secret     BLOB NOT NULL,
  given_at   TEXT NOT NULL,
  used_at    TEXT
) STRICT, WITHOUT ROWID;

-- Requests to join as they lay in the vault, until the steward answers.
CREATE TABLE join_request (
  name        TEXT PRIMARY KEY,
  member_id   BLOB NOT NULL,
  device_key  BLOB NOT NULL,
  request     BLOB NOT NULL,
  arrived_at  TEXT NOT NULL,
  answered_at TEXT
) STRICT, WITHOUT ROWID;

-- Files in the vault that were looked at and need not be read again: by place and size.
CREATE TABLE seen_file (
  location TEXT PRIMARY KEY,
  size     INTEGER NOT NULL,
  finding  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
