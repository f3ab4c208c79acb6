-- Two entries that look like one and the same cost or revenue, of which somebody said that they are not.

-- first_entry_id, second_entry_id: the two, the smaller id first. Taken back by undoing it.
CREATE TABLE not_double (
  id              BLOB PRIMARY KEY CHECK (length(id) = 16),
  first_entry_id  BLOB NOT NULL CHECK (length(first_entry_id) = 16),
  second_entry_id BLOB NOT NULL CHECK (length(second_entry_id) = 16),
  recorded_at     TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX not_double_by_first ON not_double (first_entry_id);

INSERT INTO synced_table (table_id, name, merge_kind) VALUES (483, 'not_double', 'fact');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (483, 1, 'first_entry_id', 1, 'journal_entry'), (483, 2, 'second_entry_id', 1, 'journal_entry'),
  (483, 3, 'recorded_at', 1, NULL);

INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('not_double', 'OFFICE', 'TREASURER', NULL), ('not_double', 'OWN', 'OWNER', NULL);
