-- Statements in other formats than camt.053, and the CSV files that people explained.

-- Of a statement, by its id; one that is not here came as camt.053.
CREATE TABLE bank_statement_format (
  id     BLOB PRIMARY KEY CHECK (length(id) = 16),
  format TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- How somebody explained a CSV file whose columns no bank that is known has. column_names: a role
-- and a name on each line, such as `BOOKED=date`. out_words: one on each line.
CREATE TABLE csv_shape (
  id           BLOB PRIMARY KEY CHECK (length(id) = 16),
  book_id      BLOB NOT NULL,
  name         TEXT NOT NULL,
  field_mark   TEXT NOT NULL,
  column_names TEXT NOT NULL,
  day          TEXT NOT NULL,
  decimal_mark TEXT NOT NULL,
  out_words    TEXT NOT NULL,
  iban         TEXT
) STRICT, WITHOUT ROWID;

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (120, 'bank_statement_format', 'fact'), (121, 'csv_shape', 'record');
INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (120, 1, 'format', 1, NULL),
  (121, 1, 'book_id', 1, 'book'), (121, 2, 'name', 2, NULL), (121, 3, 'field_mark', 3, NULL),
  (121, 4, 'column_names', 3, NULL), (121, 5, 'day', 3, NULL), (121, 6, 'decimal_mark', 3, NULL),
  (121, 7, 'out_words', 3, NULL), (121, 8, 'iban', 3, NULL);
INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('bank_statement_format', 'OFFICE', 'TREASURER', NULL),
  ('bank_statement_format', 'OWN', 'OWNER', NULL),
  ('csv_shape', 'OFFICE', 'TREASURER', NULL), ('csv_shape', 'OWN', 'OWNER', NULL);
