-- Circles that were thought out and kept to be compared: no figure in it is anybody's own. All
-- members read them, so that a meeting looks at the same ones that a proposal rests on.

-- circle_id: of which circle; NULL where there is none yet. scenario: as the outlook writes it.
-- retired_date: the day it was taken away.
CREATE TABLE circle_scenario (
  id           BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id    BLOB NOT NULL,
  circle_id    BLOB,
  name         TEXT NOT NULL,
  scenario     TEXT NOT NULL,
  recorded_at  TEXT NOT NULL,
  retired_date TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX circle_scenario_by_circle ON circle_scenario (circle_id);

INSERT INTO synced_table (table_id, name, merge_kind, part_of, final) VALUES
  (309, 'circle_scenario', 'record', NULL, 0);

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (309, 1, 'member_id', 1, 'member'), (309, 2, 'circle_id', 1, 'circle'), (309, 3, 'name', 1, NULL),
  (309, 4, 'scenario', 1, NULL), (309, 5, 'recorded_at', 1, NULL), (309, 6, 'retired_date', 2, NULL);

INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('circle_scenario', 'COMMON', 'SELF', '1,2'), ('circle_scenario', 'COMMON', 'BOARD', NULL);
