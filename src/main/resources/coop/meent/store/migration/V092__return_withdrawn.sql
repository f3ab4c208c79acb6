-- That a return which was announced is taken back: what was said before it holds again.
CREATE TABLE away_return_withdrawal (
  id             BLOB PRIMARY KEY CHECK (length(id) = 16),
  away_return_id BLOB NOT NULL CHECK (length(away_return_id) = 16),
  call_id        BLOB NOT NULL CHECK (length(call_id) = 16),
  member_id      BLOB NOT NULL CHECK (length(member_id) = 16),
  by_member_id   BLOB NOT NULL CHECK (length(by_member_id) = 16),
  recorded_at    TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX away_return_withdrawal_by_return ON away_return_withdrawal (away_return_id);

INSERT INTO synced_table (table_id, name, merge_kind) VALUES (495, 'away_return_withdrawal', 'fact');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (495, 1, 'away_return_id', 1, 'away_return'), (495, 2, 'call_id', 1, 'away_call'),
  (495, 3, 'member_id', 1, NULL), (495, 4, 'by_member_id', 1, NULL), (495, 5, 'recorded_at', 1, NULL);

INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('away_return_withdrawal', 'CARE_WITH_MEMBER', 'SELF', '1'),
  ('away_return_withdrawal', 'CARE_WITH_MEMBER', 'CARE_COMMITTEE', NULL),
  ('away_return_withdrawal', 'CARE', 'CARE_COMMITTEE', NULL);
