-- Hours that somebody else says yes to.

-- Who noted hours, where that is somebody else than whose they are.
ALTER TABLE hours ADD COLUMN logged_by_member_id BLOB;
INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to, is_later) VALUES
  (100, 8, 'logged_by_member_id', 2, 'member', 1);

-- member_id: by whom. What was said yes to is kept with it, so that hours that were changed since
-- are not approved any more. is_approved 0: taken back; the newest holds.
CREATE TABLE hours_approval (
  id            BLOB PRIMARY KEY CHECK (length(id) = 16),
  hours_id      BLOB NOT NULL,
  assignment_id BLOB NOT NULL,
  work_date     TEXT NOT NULL,
  minutes       INTEGER NOT NULL CHECK (minutes > 0),
  is_billable   INTEGER NOT NULL CHECK (is_billable IN (0, 1)),
  is_approved   INTEGER NOT NULL CHECK (is_approved IN (0, 1)),
  member_id     BLOB NOT NULL,
  recorded_at   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX hours_approval_by_hours ON hours_approval (hours_id);

-- Nobody's own yes counts, nor that of whoever noted them.
CREATE VIEW approved_hours AS
SELECT h.id AS hours_id, a.member_id AS member_id
FROM hours h JOIN hours_approval a ON a.hours_id = h.id
WHERE a.is_approved = 1 AND a.assignment_id = h.assignment_id AND a.work_date = h.work_date
  AND a.minutes = h.minutes AND a.is_billable = h.is_billable
  AND a.member_id <> h.member_id
  AND a.member_id <> coalesce(h.logged_by_member_id, h.member_id)
  AND NOT EXISTS (SELECT 1 FROM hours_approval n WHERE n.hours_id = a.hours_id
    AND (n.recorded_at > a.recorded_at OR (n.recorded_at = a.recorded_at AND n.id > a.id)));

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (320, 'hours_approval', 'fact');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (320, 1, 'hours_id', 1, 'hours'), (320, 2, 'assignment_id', 1, 'assignment'),
  (320, 3, 'work_date', 1, NULL), (320, 4, 'minutes', 1, NULL), (320, 5, 'is_billable', 1, NULL),
  (320, 6, 'is_approved', 1, NULL), (320, 7, 'member_id', 1, 'member'), (320, 8, 'recorded_at', 1, NULL);

INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('hours_approval', 'WITH_MEMBER', 'TREASURER', NULL), ('hours_approval', 'WITH_MEMBER', 'BOARD', NULL);
