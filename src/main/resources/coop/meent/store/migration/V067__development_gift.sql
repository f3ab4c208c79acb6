-- Members give away what of their budgets lapses: to a colleague, or to what all have together.

-- After so many months what was given lapses; empty in rules from before anything could be given.
ALTER TABLE development_rule ADD COLUMN gift_months INTEGER CHECK (gift_months > 0);
INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to, is_later) VALUES
  (350, 11, 'gift_months', 1, NULL, 1);

-- member_id gives; to_member_id NULL: into the pool. It lies where all can read it, since whoever
-- gets it reads nothing of the budget that it comes from.
CREATE TABLE development_gift (
  id           BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id    BLOB NOT NULL,
  to_member_id BLOB,
  words        TEXT NOT NULL CHECK (length(words) <= 500),
  on_date      TEXT NOT NULL CHECK (length(on_date) = 10),
  recorded_at  TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX development_gift_by_member ON development_gift (member_id);

-- Out of which tranches: from_date is when one came in, lapses_date when it lapses where it is now.
CREATE TABLE development_gift_part (
  development_gift_id BLOB NOT NULL,
  line                INTEGER NOT NULL CHECK (line > 0),
  from_date           TEXT NOT NULL CHECK (length(from_date) = 10),
  lapses_date         TEXT NOT NULL CHECK (length(lapses_date) = 10),
  amount_cents        INTEGER NOT NULL CHECK (amount_cents > 0),
  PRIMARY KEY (development_gift_id, line)
) STRICT, WITHOUT ROWID;

-- Whoever got something says thanks, once.
CREATE TABLE development_thanks (
  id                  BLOB PRIMARY KEY CHECK (length(id) = 16),
  development_gift_id BLOB NOT NULL,
  member_id           BLOB NOT NULL,
  words               TEXT NOT NULL CHECK (length(words) <= 500),
  on_date             TEXT NOT NULL CHECK (length(on_date) = 10),
  recorded_at         TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX development_thanks_by_gift ON development_thanks (development_gift_id);

INSERT INTO synced_table (table_id, name, merge_kind, part_of) VALUES
  (424, 'development_gift', 'fact', NULL),
  (425, 'development_gift_part', 'part', 'development_gift'),
  (426, 'development_thanks', 'fact', NULL);

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (424, 1, 'member_id', 1, 'member'), (424, 2, 'to_member_id', 1, 'member'),
  (424, 3, 'words', 1, NULL), (424, 4, 'on_date', 1, NULL), (424, 5, 'recorded_at', 1, NULL),
  (425, 2, 'line', 1, NULL), (425, 3, 'from_date', 1, NULL), (425, 4, 'lapses_date', 1, NULL),
  (425, 5, 'amount_cents', 1, NULL),
  (426, 1, 'development_gift_id', 1, 'development_gift'), (426, 2, 'member_id', 1, 'member'),
  (426, 3, 'words', 1, NULL), (426, 4, 'on_date', 1, NULL), (426, 5, 'recorded_at', 1, NULL);

INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('development_gift', 'COMMON', 'SELF', '1'), ('development_thanks', 'COMMON', 'SELF', '1');
