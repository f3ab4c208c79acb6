-- Where a word of a handover and a note of a dossier come from each other. is_kept 0: the handover
-- began with what the dossier said; 1: the dossier keeps what was said in the handover, in the words
-- of whoever said it.
CREATE TABLE handover_note (
  id            BLOB PRIMARY KEY CHECK (length(id) = 16),
  handover_id   BLOB NOT NULL CHECK (length(handover_id) = 16),
  assignment_id BLOB NOT NULL CHECK (length(assignment_id) = 16),
  word_id       BLOB NOT NULL CHECK (length(word_id) = 16),
  note_id       BLOB NOT NULL CHECK (length(note_id) = 16),
  is_kept       INTEGER NOT NULL CHECK (is_kept IN (0, 1)),
  member_id     BLOB NOT NULL CHECK (length(member_id) = 16)
) STRICT, WITHOUT ROWID;
CREATE INDEX handover_note_by_assignment ON handover_note (assignment_id);

INSERT INTO synced_table (table_id, name, merge_kind) VALUES (420, 'handover_note', 'fact');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (420, 1, 'handover_id', 1, 'handover'), (420, 2, 'assignment_id', 1, 'assignment'),
  (420, 3, 'word_id', 1, 'handover_word'), (420, 4, 'note_id', 1, 'dossier_note'),
  (420, 5, 'is_kept', 1, NULL), (420, 6, 'member_id', 1, 'member');

INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('handover_note', 'TEAM', 'SELF', '1');
