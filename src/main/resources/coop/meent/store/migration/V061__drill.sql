-- The fire drill of a dossier: somebody who does not do the work tries it with the dossier alone.

-- A dossier was tried. person_member_id: who tried; member_id: who noted it.
CREATE TABLE drill (
  id               BLOB PRIMARY KEY CHECK (length(id) = 16),
  assignment_id    BLOB NOT NULL CHECK (length(assignment_id) = 16),
  person_member_id BLOB NOT NULL CHECK (length(person_member_id) = 16),
  on_date          TEXT NOT NULL CHECK (length(on_date) = 10),
  member_id        BLOB NOT NULL CHECK (length(member_id) = 16),
  recorded_at      TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX drill_by_assignment ON drill (assignment_id);

-- What could not be found in a drill, as the gap that it became.
CREATE TABLE drill_finding (
  id            BLOB PRIMARY KEY CHECK (length(id) = 16),
  drill_id      BLOB NOT NULL CHECK (length(drill_id) = 16),
  assignment_id BLOB NOT NULL CHECK (length(assignment_id) = 16),
  note_id       BLOB NOT NULL CHECK (length(note_id) = 16),
  member_id     BLOB NOT NULL CHECK (length(member_id) = 16)
) STRICT, WITHOUT ROWID;
CREATE INDEX drill_finding_by_assignment ON drill_finding (assignment_id);

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (338, 'drill', 'fact'), (339, 'drill_finding', 'fact');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (338, 1, 'assignment_id', 1, 'assignment'), (338, 2, 'person_member_id', 1, 'member'),
  (338, 3, 'on_date', 1, NULL), (338, 4, 'member_id', 1, 'member'), (338, 5, 'recorded_at', 1, NULL),
  (339, 1, 'drill_id', 1, 'drill'), (339, 2, 'assignment_id', 1, 'assignment'),
  (339, 3, 'note_id', 1, 'dossier_note'), (339, 4, 'member_id', 1, 'member');

INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('drill', 'TEAM', 'SELF', '1'), ('drill_finding', 'TEAM', 'SELF', '1');
