-- Assets of which the life, what is left in the end, or the value was estimated anew.

-- about_id follows from the asset and the estimate before this one, so that laptops apart that
-- estimated the same asset anew meet. kind: PLAN for a life or residual value that changes from a
-- month on, VALUE for a book value that was lowered, or raised again. from_date: first day of the
-- first month that falls by it. months: that it lasts from then, and residual_cents: what is left in
-- the end, both 0 with VALUE. lost_cents: what VALUE took off, negative where it came back; 0 with
-- PLAN. of_date: of the entry, or the first day of the month. entry_id: that booked it, only with
-- VALUE.
CREATE TABLE spread_estimate (
  id             BLOB PRIMARY KEY CHECK (length(id) = 16),
  about_id       BLOB NOT NULL CHECK (length(about_id) = 16),
  spread_id      BLOB NOT NULL CHECK (length(spread_id) = 16),
  kind           TEXT NOT NULL CHECK (length(kind) <= 20),
  from_date      TEXT NOT NULL CHECK (length(from_date) = 10),
  months         INTEGER NOT NULL CHECK (months BETWEEN 0 AND 1200),
  residual_cents INTEGER NOT NULL,
  lost_cents     INTEGER NOT NULL,
  of_date        TEXT NOT NULL CHECK (length(of_date) = 10),
  reason         TEXT NOT NULL CHECK (length(reason) <= 1000),
  entry_id       BLOB CHECK (length(entry_id) = 16),
  recorded_at    TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX spread_estimate_by_spread ON spread_estimate (spread_id);
CREATE INDEX spread_estimate_by_about ON spread_estimate (about_id);

-- That an estimate without an entry was taken back.
CREATE TABLE spread_estimate_back (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  estimate_id BLOB NOT NULL CHECK (length(estimate_id) = 16),
  reason      TEXT NOT NULL CHECK (length(reason) <= 1000),
  recorded_at TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX spread_estimate_back_by_estimate ON spread_estimate_back (estimate_id);

CREATE VIEW standing_spread_estimate AS
SELECT e.id AS id, e.about_id AS about_id FROM spread_estimate e
WHERE NOT EXISTS (SELECT 1 FROM spread_estimate_back b WHERE b.estimate_id = e.id)
  AND (e.entry_id IS NULL
    OR NOT EXISTS (SELECT 1 FROM standing_reversal r WHERE r.reverses_entry_id = e.entry_id));

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (504, 'spread_estimate', 'decision'), (505, 'spread_estimate_back', 'fact');

INSERT INTO synced_decision (table_name, about_column, standing_view) VALUES
  ('spread_estimate', 'about_id', 'standing_spread_estimate');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (504, 1, 'about_id', 1, NULL), (504, 2, 'spread_id', 1, 'spread'), (504, 3, 'kind', 1, NULL),
  (504, 4, 'from_date', 1, NULL), (504, 5, 'months', 1, NULL), (504, 6, 'residual_cents', 1, NULL),
  (504, 7, 'lost_cents', 1, NULL), (504, 8, 'of_date', 1, NULL), (504, 9, 'reason', 1, NULL),
  (504, 10, 'entry_id', 1, 'journal_entry'), (504, 11, 'recorded_at', 1, NULL),
  (505, 1, 'estimate_id', 1, 'spread_estimate'), (505, 2, 'reason', 1, NULL),
  (505, 3, 'recorded_at', 1, NULL);

INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('spread_estimate', 'OFFICE', 'TREASURER', NULL), ('spread_estimate_back', 'OFFICE', 'TREASURER', NULL),
  ('spread_estimate', 'OWN', 'OWNER', NULL), ('spread_estimate_back', 'OWN', 'OWNER', NULL);
