-- Bills that were still to be received at the end of a year, and what came of them. The amount, its
-- accounts and its end are those of what is spread.

-- Why a bill is awaited. cause: RECURRING where something that comes again was not made, REGULAR where
-- a supplier who billed every quarter did not, HAND for what somebody knew; reason in words.
CREATE TABLE awaited (
  id           BLOB PRIMARY KEY CHECK (length(id) = 16),
  spread_id    BLOB NOT NULL CHECK (length(spread_id) = 16),
  cause        TEXT NOT NULL CHECK (length(cause) <= 20),
  supplier_id  BLOB CHECK (length(supplier_id) = 16),
  recurring_id BLOB CHECK (length(recurring_id) = 16),
  reason       TEXT NOT NULL CHECK (length(reason) <= 1000),
  recorded_at  TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX awaited_by_spread ON awaited (spread_id);

-- The bill for which one was turned. end_id: the end that it counts with, and falls with; entry_id: by
-- which the bill was booked; amount_cents: what it brought to the result, without VAT.
CREATE TABLE awaited_bill (
  id           BLOB PRIMARY KEY CHECK (length(id) = 16),
  spread_id    BLOB NOT NULL CHECK (length(spread_id) = 16),
  end_id       BLOB NOT NULL CHECK (length(end_id) = 16),
  entry_id     BLOB NOT NULL CHECK (length(entry_id) = 16),
  amount_cents INTEGER NOT NULL,
  recorded_at  TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX awaited_bill_by_entry ON awaited_bill (entry_id);

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (484, 'awaited', 'fact'), (494, 'awaited_bill', 'fact');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (484, 1, 'spread_id', 1, 'spread'), (484, 2, 'cause', 1, NULL), (484, 3, 'supplier_id', 1, 'supplier'),
  (484, 4, 'recurring_id', 1, 'recurring'), (484, 5, 'reason', 1, NULL), (484, 6, 'recorded_at', 1, NULL),
  (494, 1, 'spread_id', 1, 'spread'), (494, 2, 'end_id', 1, 'spread_end'),
  (494, 3, 'entry_id', 1, 'journal_entry'), (494, 4, 'amount_cents', 1, NULL),
  (494, 5, 'recorded_at', 1, NULL);

INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('awaited', 'OFFICE', 'TREASURER', NULL), ('awaited_bill', 'OFFICE', 'TREASURER', NULL),
  ('awaited', 'OWN', 'OWNER', NULL), ('awaited_bill', 'OWN', 'OWNER', NULL);
