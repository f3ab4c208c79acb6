-- Receipts: which file belongs to what, for everybody who may know of it; and the files themselves, on
-- the laptops that have them.

-- The record of a receipt: its content is known by its SHA-256. about_id: the bill that it belongs to.
-- The id follows from both, so that a file is on one bill once. keep_until_date: the last day on which
-- the law wants it kept; is_immovable: it concerns immovable property, and is kept longer.
CREATE TABLE receipt (
  id              BLOB PRIMARY KEY CHECK (length(id) = 16),
  about_id        BLOB NOT NULL,
  content_hash    BLOB NOT NULL CHECK (length(content_hash) = 32),
  name            TEXT NOT NULL,
  media_type      TEXT NOT NULL,
  size            INTEGER NOT NULL CHECK (size > 0),
  is_immovable    INTEGER NOT NULL CHECK (is_immovable IN (0, 1)),
  keep_until_date TEXT NOT NULL,
  recorded_at     TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX receipt_by_about ON receipt (about_id);
CREATE INDEX receipt_by_content ON receipt (content_hash);

-- The bytes that this laptop has, in pieces of at most 4 MiB: a row is read whole. Local.
CREATE TABLE receipt_content (
  content_hash BLOB PRIMARY KEY CHECK (length(content_hash) = 32),
  size         INTEGER NOT NULL,
  added_at     TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE receipt_chunk (
  number       INTEGER PRIMARY KEY,
  content_hash BLOB NOT NULL,
  position     INTEGER NOT NULL,
  bytes        BLOB NOT NULL CHECK (length(bytes) <= 4194304),
  UNIQUE (content_hash, position)
) STRICT;

INSERT INTO synced_table (table_id, name, merge_kind, part_of, final) VALUES
  (147, 'receipt', 'fact', NULL, 0);

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (147, 1, 'about_id', 1, NULL), (147, 2, 'content_hash', 1, NULL), (147, 3, 'name', 1, NULL),
  (147, 4, 'media_type', 1, NULL), (147, 5, 'size', 1, NULL), (147, 6, 'is_immovable', 1, NULL),
  (147, 7, 'keep_until_date', 1, NULL), (147, 8, 'recorded_at', 1, NULL);

INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('receipt', 'OFFICE', 'TREASURER', NULL), ('receipt', 'OFFICE', 'BOARD', NULL),
  ('receipt', 'WITH_MEMBER', 'OWNER', NULL), ('receipt', 'WITH_MEMBER', 'TREASURER', NULL),
  ('receipt', 'WITH_MEMBER', 'BOARD', NULL);
