-- Hours that the coordinator says yes to. The hours themselves lie with the member and the office,
-- which a coordinator need not be of.

-- How long somebody worked on a day, for the team of the assignment, without the words. id is that
-- of the hours; their member writes both together.
CREATE TABLE team_hours (
  id                  BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id           BLOB NOT NULL,
  assignment_id       BLOB NOT NULL,
  work_date           TEXT NOT NULL,
  minutes             INTEGER NOT NULL CHECK (minutes > 0),
  is_billable         INTEGER NOT NULL CHECK (is_billable IN (0, 1)),
  withdrawn_at        TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX team_hours_by_day ON team_hours (work_date);

-- A yes to hours, for everybody who can read them to find: seal follows from the hours as they were,
-- and tells nothing to others. is_approved 0: taken back; the newest holds. member_id: by whom.
CREATE TABLE hours_yes (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  seal        BLOB NOT NULL CHECK (length(seal) = 16),
  is_approved INTEGER NOT NULL CHECK (is_approved IN (0, 1)),
  member_id   BLOB NOT NULL,
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX hours_yes_by_seal ON hours_yes (seal);

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (323, 'team_hours', 'record'), (324, 'hours_yes', 'fact');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (323, 1, 'member_id', 1, 'member'), (323, 2, 'assignment_id', 1, 'assignment'),
  (323, 3, 'work_date', 1, NULL), (323, 4, 'minutes', 1, NULL), (323, 5, 'is_billable', 1, NULL),
  (323, 6, 'withdrawn_at', 1, NULL),
  (324, 1, 'seal', 1, NULL), (324, 2, 'is_approved', 1, NULL), (324, 3, 'member_id', 1, 'member'),
  (324, 4, 'recorded_at', 1, NULL);

INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('team_hours', 'TEAM', 'SELF', '1'),
  ('hours_yes', 'COMMON', 'COORDINATOR', NULL), ('hours_yes', 'COMMON', 'TREASURER', NULL),
  ('hours_yes', 'COMMON', 'BOARD', NULL);
