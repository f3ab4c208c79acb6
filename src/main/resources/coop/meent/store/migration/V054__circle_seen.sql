-- What a circle sees of illness, without a name: how many were in it, and for how many gifts began.
-- All members read it, so that everybody sees the same warning.

-- Of a month that was run; its id follows from the month's. began: members whose gifts began in it;
-- received: for how many gifts ran. balance_cents: what all together have left after it.
CREATE TABLE circle_count (
  id              BLOB PRIMARY KEY CHECK (length(id) = 16),
  circle_month_id BLOB NOT NULL,
  circle_id       BLOB NOT NULL,
  people          INTEGER NOT NULL CHECK (people >= 0),
  began           INTEGER NOT NULL CHECK (began BETWEEN 0 AND received),
  received        INTEGER NOT NULL CHECK (received BETWEEN 0 AND people),
  balance_cents   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX circle_count_by_circle ON circle_count (circle_id);

-- Of a year, or the part of one, from before the circle's months are in this file: how many were in
-- it on average, during how many months, and for how many gifts began. months is 0 for a year that
-- was taken out again. The id follows from circle and year.
CREATE TABLE circle_past (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  circle_id   BLOB NOT NULL,
  year        INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2200),
  months      INTEGER NOT NULL CHECK (months BETWEEN 0 AND 12),
  people      INTEGER NOT NULL CHECK (people BETWEEN 0 AND 100000),
  began       INTEGER NOT NULL CHECK (began BETWEEN 0 AND 100000),
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX circle_past_by_circle ON circle_past (circle_id, year);

INSERT INTO synced_table (table_id, name, merge_kind, part_of, final) VALUES
  (307, 'circle_count', 'fact', NULL, 1), (308, 'circle_past', 'record', NULL, 0);

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (307, 1, 'circle_month_id', 1, 'circle_month'), (307, 2, 'circle_id', 1, 'circle'),
  (307, 3, 'people', 1, NULL), (307, 4, 'began', 1, NULL), (307, 5, 'received', 1, NULL),
  (307, 6, 'balance_cents', 1, NULL),
  (308, 1, 'circle_id', 1, 'circle'), (308, 2, 'year', 1, NULL), (308, 3, 'months', 2, NULL),
  (308, 4, 'people', 2, NULL), (308, 5, 'began', 2, NULL), (308, 6, 'recorded_at', 2, NULL);

INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('circle_count', 'COMMON', 'TREASURER', NULL),
  ('circle_past', 'COMMON', 'TREASURER', NULL), ('circle_past', 'COMMON', 'BOARD', NULL);
