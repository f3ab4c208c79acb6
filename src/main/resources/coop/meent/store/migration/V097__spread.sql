-- What falls to the result over months: assets that are written off, and bills and invoices that are
-- about later months too.

-- kind: EQUIPMENT, CAR or GOODWILL for an asset, AHEAD for what was paid or invoiced ahead. of_date:
-- when it was bought, or the day of the bill or invoice. amount_cents: what an asset cost, or what was
-- paid ahead (positive) or invoiced ahead (negative). first_date: first day of the month in which its
-- months begin; from_date: of the first month that is booked here, before which before_cents were
-- written off already. held_account_id: where the amount stands; written_account_id: what is taken off
-- it; result_account_id: where it falls. source_entry_id: by which it was bought; moved_entry_id: what
-- took it from the result when it was laid down.
CREATE TABLE spread (
  id                 BLOB PRIMARY KEY CHECK (length(id) = 16),
  book_id            BLOB NOT NULL CHECK (length(book_id) = 16),
  kind               TEXT NOT NULL CHECK (length(kind) <= 20),
  name               TEXT NOT NULL CHECK (length(name) <= 200),
  of_date            TEXT NOT NULL CHECK (length(of_date) = 10),
  amount_cents       INTEGER NOT NULL,
  residual_cents     INTEGER NOT NULL,
  first_date         TEXT NOT NULL CHECK (length(first_date) = 10),
  months             INTEGER NOT NULL CHECK (months BETWEEN 1 AND 1200),
  from_date          TEXT NOT NULL CHECK (length(from_date) = 10),
  before_cents       INTEGER NOT NULL,
  held_account_id    BLOB NOT NULL CHECK (length(held_account_id) = 16),
  written_account_id BLOB NOT NULL CHECK (length(written_account_id) = 16),
  result_account_id  BLOB NOT NULL CHECK (length(result_account_id) = 16),
  source_entry_id    BLOB CHECK (length(source_entry_id) = 16),
  moved_entry_id     BLOB CHECK (length(moved_entry_id) = 16),
  recorded_at        TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;

-- That the part of one month was booked; about_id follows from the two, so that laptops apart that
-- booked the same month meet. booked_date: of the entry, which may lie after a month that was locked.
CREATE TABLE spread_month (
  id           BLOB PRIMARY KEY CHECK (length(id) = 16),
  about_id     BLOB NOT NULL CHECK (length(about_id) = 16),
  spread_id    BLOB NOT NULL CHECK (length(spread_id) = 16),
  month_date   TEXT NOT NULL CHECK (length(month_date) = 10),
  amount_cents INTEGER NOT NULL,
  booked_date  TEXT NOT NULL CHECK (length(booked_date) = 10),
  entry_id     BLOB NOT NULL CHECK (length(entry_id) = 16),
  recorded_at  TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX spread_month_by_spread ON spread_month (spread_id);
CREATE INDEX spread_month_by_about ON spread_month (about_id);

-- An entry that was taken back booked no month.
CREATE VIEW standing_spread_month AS
SELECT m.id AS id, m.about_id AS about_id FROM spread_month m
WHERE NOT EXISTS (SELECT 1 FROM standing_reversal r WHERE r.reverses_entry_id = m.entry_id);

-- That it came to an end before its last month. kind: DISPOSED for an asset that was sold or thrown
-- away, STOPPED for what falls at once, MISTAKE for what should not have been laid down; the last has
-- no entry. price_cents: what an asset brought, without VAT.
CREATE TABLE spread_end (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  spread_id   BLOB NOT NULL CHECK (length(spread_id) = 16),
  kind        TEXT NOT NULL CHECK (length(kind) <= 20),
  end_date    TEXT NOT NULL CHECK (length(end_date) = 10),
  price_cents INTEGER NOT NULL,
  reason      TEXT NOT NULL CHECK (length(reason) <= 1000),
  entry_id    BLOB CHECK (length(entry_id) = 16),
  recorded_at TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX spread_end_by_spread ON spread_end (spread_id);

-- An entry that was taken back ended nothing; that something was a mistake is said once.
CREATE VIEW standing_spread_end AS
SELECT e.id AS id, e.spread_id AS spread_id FROM spread_end e
WHERE (e.entry_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM standing_reversal r WHERE r.reverses_entry_id = e.entry_id))
  OR (e.entry_id IS NULL AND NOT EXISTS (SELECT 1 FROM spread_end f
    WHERE f.spread_id = e.spread_id AND ((f.entry_id IS NULL AND f.id < e.id)
      OR (f.entry_id IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM standing_reversal r WHERE r.reverses_entry_id = f.entry_id)))));

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (454, 'spread', 'fact'), (455, 'spread_month', 'decision'), (456, 'spread_end', 'decision');

INSERT INTO synced_decision (table_name, about_column, standing_view) VALUES
  ('spread_month', 'about_id', 'standing_spread_month'),
  ('spread_end', 'spread_id', 'standing_spread_end');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (454, 1, 'book_id', 1, 'book'), (454, 2, 'kind', 1, NULL), (454, 3, 'name', 1, NULL),
  (454, 4, 'of_date', 1, NULL), (454, 5, 'amount_cents', 1, NULL), (454, 6, 'residual_cents', 1, NULL),
  (454, 7, 'first_date', 1, NULL), (454, 8, 'months', 1, NULL), (454, 9, 'from_date', 1, NULL),
  (454, 10, 'before_cents', 1, NULL), (454, 11, 'held_account_id', 1, 'account'),
  (454, 12, 'written_account_id', 1, 'account'), (454, 13, 'result_account_id', 1, 'account'),
  (454, 14, 'source_entry_id', 1, 'journal_entry'), (454, 15, 'moved_entry_id', 1, 'journal_entry'),
  (454, 16, 'recorded_at', 1, NULL),
  (455, 1, 'about_id', 1, NULL), (455, 2, 'spread_id', 1, 'spread'), (455, 3, 'month_date', 1, NULL),
  (455, 4, 'amount_cents', 1, NULL), (455, 5, 'booked_date', 1, NULL),
  (455, 6, 'entry_id', 1, 'journal_entry'), (455, 7, 'recorded_at', 1, NULL),
  (456, 1, 'spread_id', 1, 'spread'), (456, 2, 'kind', 1, NULL), (456, 3, 'end_date', 1, NULL),
  (456, 4, 'price_cents', 1, NULL), (456, 5, 'reason', 1, NULL),
  (456, 6, 'entry_id', 1, 'journal_entry'), (456, 7, 'recorded_at', 1, NULL);

INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('spread', 'OFFICE', 'TREASURER', NULL), ('spread_month', 'OFFICE', 'TREASURER', NULL),
  ('spread_end', 'OFFICE', 'TREASURER', NULL), ('spread', 'OWN', 'OWNER', NULL),
  ('spread_month', 'OWN', 'OWNER', NULL), ('spread_end', 'OWN', 'OWNER', NULL);
