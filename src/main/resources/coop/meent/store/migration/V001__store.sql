-- What every Meent file has: the write door, the change log, and the description of what syncs.

-- The door stands closed (0) between writes. A deed opens it for each row it puts (1); the fold opens
-- it when it brings rows in line with their operations (2). Guards on every synced table look here.
CREATE TABLE write_door (
  id    INTEGER PRIMARY KEY CHECK (id = 1),
  state INTEGER NOT NULL CHECK (state IN (0, 1, 2))
) STRICT;
INSERT INTO write_door (id, state) VALUES (1, 0);

-- This file: which cooperative's, when made.
CREATE TABLE file_identity (
  id         INTEGER PRIMARY KEY CHECK (id = 1),
  file_key   BLOB NOT NULL CHECK (length(file_key) = 16),
  created_at TEXT NOT NULL
) STRICT;

-- The merge rule of each synced table, beside the schema: numbers are for ever, names may change.
-- fact: insert only. record: last writer wins per merge group. decision: facts whose contradiction is
-- shown. part: the lines of a fact, one operation with it. final = 1: undone by a counter-row only.
CREATE TABLE synced_table (
  table_id   INTEGER PRIMARY KEY,
  name       TEXT NOT NULL UNIQUE,
  merge_kind TEXT NOT NULL CHECK (merge_kind IN ('fact', 'record', 'decision', 'part')),
  part_of    TEXT,
  final      INTEGER NOT NULL DEFAULT 0 CHECK (final IN (0, 1))
) STRICT;

-- Columns of one merge group travel and win together. refers_to names the table whose id is held.
CREATE TABLE synced_column (
  table_id    INTEGER NOT NULL,
  column_id   INTEGER NOT NULL,
  name        TEXT NOT NULL,
  merge_group INTEGER NOT NULL,
  refers_to   TEXT,
  PRIMARY KEY (table_id, column_id)
) STRICT, WITHOUT ROWID;

-- Who can read: see Space. The key is what other laptops know a space by.
CREATE TABLE space (
  id        INTEGER PRIMARY KEY,
  space_key BLOB NOT NULL UNIQUE CHECK (length(space_key) = 16),
  kind      TEXT NOT NULL,
  subject   BLOB
) STRICT;

-- This laptop. A restored backup or a copied profile gets a new incarnation.
CREATE TABLE device (
  device_key      BLOB PRIMARY KEY CHECK (length(device_key) = 16),
  incarnation_key BLOB NOT NULL CHECK (length(incarnation_key) = 16),
  next_sequence   INTEGER NOT NULL,
  series          TEXT NOT NULL,
  here            INTEGER NOT NULL CHECK (here IN (0, 1))
) STRICT, WITHOUT ROWID;

-- One committed deed in one space. hash covers the header, the header covers the payload's hash, so
-- that a payload can be withheld or erased and the chain still holds. published_at is the outbox mark.
CREATE TABLE change (
  number          INTEGER PRIMARY KEY,
  hash            BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
  deed_id         BLOB NOT NULL CHECK (length(deed_id) = 16),
  space_id        INTEGER NOT NULL,
  device_key      BLOB NOT NULL,
  incarnation_key BLOB NOT NULL,
  sequence        INTEGER NOT NULL,
  claimed_millis  INTEGER NOT NULL,
  effective_time  INTEGER NOT NULL,
  header          BLOB NOT NULL,
  payload         BLOB,
  published_at    TEXT
) STRICT;
CREATE INDEX change_by_deed ON change (deed_id);
CREATE INDEX change_by_chain ON change (device_key, incarnation_key, sequence);

-- The changes that nothing here depends on yet: what the next change names as its dependencies.
CREATE TABLE head (
  hash           BLOB PRIMARY KEY,
  effective_time INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What the fold of a record or a decision is made of, one row per row, merge group and change.
CREATE TABLE operation (
  table_id       INTEGER NOT NULL,
  row_id         BLOB NOT NULL,
  merge_group    INTEGER NOT NULL,
  effective_time INTEGER NOT NULL,
  change_hash    BLOB NOT NULL,
  contents       BLOB NOT NULL,
  PRIMARY KEY (table_id, row_id, merge_group, effective_time, change_hash)
) STRICT, WITHOUT ROWID;

-- Undo: a change that takes back another. Taking back a taking-back is redo, and makes it inactive.
CREATE TABLE retraction (
  retracted_hash BLOB NOT NULL,
  by_hash        BLOB NOT NULL,
  active         INTEGER NOT NULL CHECK (active IN (0, 1)),
  PRIMARY KEY (retracted_hash, by_hash)
) STRICT, WITHOUT ROWID;

-- Choices of this laptop that nobody else needs.
CREATE TABLE local_setting (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
