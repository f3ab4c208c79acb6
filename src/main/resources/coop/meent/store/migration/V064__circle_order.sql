-- That a payment stands in a file that was written for the bank, so that no second file asks for it
-- before the first was carried out. Of several rows of one transfer and amount the last counts;
-- is_sent is 0 where the file turned out not to have gone to the bank.
CREATE TABLE circle_order (
  id           BLOB PRIMARY KEY CHECK (length(id) = 16),
  circle_id    BLOB NOT NULL CHECK (length(circle_id) = 16),
  end_to_end   TEXT NOT NULL CHECK (length(end_to_end) <= 35),
  amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
  on_date      TEXT NOT NULL CHECK (length(on_date) = 10),
  is_sent      INTEGER NOT NULL CHECK (is_sent IN (0, 1)),
  recorded_at  TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX circle_order_by_circle ON circle_order (circle_id);

INSERT INTO synced_table (table_id, name, merge_kind) VALUES (412, 'circle_order', 'fact');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (412, 1, 'circle_id', 1, 'circle'), (412, 2, 'end_to_end', 1, NULL),
  (412, 3, 'amount_cents', 1, NULL), (412, 4, 'on_date', 1, NULL), (412, 5, 'is_sent', 1, NULL),
  (412, 6, 'recorded_at', 1, NULL);

INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('circle_order', 'OFFICE', 'TREASURER', NULL);
