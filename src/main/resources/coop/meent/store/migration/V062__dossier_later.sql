-- Somebody does not answer a small question about a dossier: it is not asked again. moment: what the
-- question was about, such as an invoice that was sent. Who did not answer is told to nobody but
-- the team that could have been asked as well.
CREATE TABLE dossier_later (
  id            BLOB PRIMARY KEY CHECK (length(id) = 16),
  assignment_id BLOB NOT NULL CHECK (length(assignment_id) = 16),
  moment        TEXT NOT NULL CHECK (length(moment) <= 80),
  member_id     BLOB NOT NULL CHECK (length(member_id) = 16),
  recorded_at   TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX dossier_later_by_assignment ON dossier_later (assignment_id);

INSERT INTO synced_table (table_id, name, merge_kind) VALUES (340, 'dossier_later', 'fact');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (340, 1, 'assignment_id', 1, 'assignment'), (340, 2, 'moment', 1, NULL),
  (340, 3, 'member_id', 1, 'member'), (340, 4, 'recorded_at', 1, NULL);

INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('dossier_later', 'TEAM', 'SELF', '1');
