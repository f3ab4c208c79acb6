-- Coming back in steps, and fire drills that say of each question whether its answer was found.

-- Somebody who is away comes back on a day, which may be still to come. percent: of a hundred, how
-- much that person is still away from that day on; 0: back for good.
CREATE TABLE away_return (
  id           BLOB PRIMARY KEY CHECK (length(id) = 16),
  call_id      BLOB NOT NULL CHECK (length(call_id) = 16),
  member_id    BLOB NOT NULL CHECK (length(member_id) = 16),
  back_date    TEXT NOT NULL CHECK (length(back_date) = 10),
  percent      INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 99),
  by_member_id BLOB NOT NULL CHECK (length(by_member_id) = 16),
  recorded_at  TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX away_return_by_call ON away_return (call_id);

-- Whether the answer to a question of a fire drill stood in its block. A drill of an older Meent has
-- none: it says only what was missing.
CREATE TABLE drill_answer (
  id            BLOB PRIMARY KEY CHECK (length(id) = 16),
  drill_id      BLOB NOT NULL CHECK (length(drill_id) = 16),
  assignment_id BLOB NOT NULL CHECK (length(assignment_id) = 16),
  block         TEXT NOT NULL CHECK (length(block) <= 20),
  is_found      INTEGER NOT NULL CHECK (is_found IN (0, 1)),
  member_id     BLOB NOT NULL CHECK (length(member_id) = 16)
) STRICT, WITHOUT ROWID;
CREATE INDEX drill_answer_by_assignment ON drill_answer (assignment_id);

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (418, 'away_return', 'fact'), (419, 'drill_answer', 'fact');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (418, 1, 'call_id', 1, 'away_call'), (418, 2, 'member_id', 1, NULL), (418, 3, 'back_date', 1, NULL),
  (418, 4, 'percent', 1, NULL), (418, 5, 'by_member_id', 1, NULL), (418, 6, 'recorded_at', 1, NULL),
  (419, 1, 'drill_id', 1, 'drill'), (419, 2, 'assignment_id', 1, 'assignment'),
  (419, 3, 'block', 1, NULL), (419, 4, 'is_found', 1, NULL), (419, 5, 'member_id', 1, 'member');

INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('away_return', 'CARE_WITH_MEMBER', 'SELF', '1'),
  ('away_return', 'CARE_WITH_MEMBER', 'CARE_COMMITTEE', NULL),
  ('away_return', 'CARE', 'CARE_COMMITTEE', NULL),
  ('drill_answer', 'TEAM', 'SELF', '1');
