-- When members can work, week by week. A week is named by its Monday.

-- What a member says of a week. id follows from member and week, so that a week has one row
-- whatever laptop says it. said_date: when it was said.
CREATE TABLE availability_week (
  id        BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id BLOB NOT NULL,
  week_date TEXT NOT NULL,
  kind      TEXT NOT NULL,
  hours     INTEGER NOT NULL CHECK (hours BETWEEN 0 AND 168),
  said_date TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX availability_week_by_week ON availability_week (week_date, member_id);

-- That a member looked at all of it on a day, and that it still holds.
CREATE TABLE availability_check (
  id        BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id BLOB NOT NULL,
  on_date   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX availability_check_by_member ON availability_check (member_id, on_date);

-- How many hours a week a member wants to be asked for at most, from a week on; the newest holds.
CREATE TABLE load_limit (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id   BLOB NOT NULL,
  from_date   TEXT NOT NULL,
  hours       INTEGER NOT NULL CHECK (hours BETWEEN 0 AND 168),
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX load_limit_by_member ON load_limit (member_id, from_date);

-- Why a week is as it is, for oneself: it never leaves the laptop. id follows from member and week.
CREATE TABLE availability_reason (
  id        BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id BLOB NOT NULL,
  week_date TEXT NOT NULL,
  reason    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (226, 'availability_week', 'record'), (227, 'availability_check', 'fact'), (228, 'load_limit', 'fact'),
  (229, 'availability_reason', 'record');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (226, 1, 'member_id', 1, 'member'), (226, 2, 'week_date', 1, NULL), (226, 3, 'kind', 2, NULL),
  (226, 4, 'hours', 2, NULL), (226, 5, 'said_date', 2, NULL),
  (227, 1, 'member_id', 1, 'member'), (227, 2, 'on_date', 1, NULL),
  (228, 1, 'member_id', 1, 'member'), (228, 2, 'from_date', 1, NULL), (228, 3, 'hours', 1, NULL),
  (228, 4, 'recorded_at', 1, NULL),
  (229, 1, 'member_id', 1, 'member'), (229, 2, 'week_date', 1, NULL), (229, 3, 'reason', 2, NULL);

-- The coordinator notes it for who has no laptop. Nobody writes a reason where others read.
INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('availability_week', 'COMMON', 'SELF', '1,2'), ('availability_week', 'COMMON', 'COORDINATOR', NULL),
  ('availability_check', 'COMMON', 'SELF', '1'), ('availability_check', 'COMMON', 'COORDINATOR', NULL),
  ('load_limit', 'COMMON', 'SELF', '1'), ('load_limit', 'COMMON', 'COORDINATOR', NULL);
