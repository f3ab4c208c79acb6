-- Years of a book that were closed, and opened again.

-- What a year came to when it was closed. year_id follows from book and year; mark is of every
-- closing balance; locked_before is up to which day the book was locked before; loose says what still
-- stood open, such as BANK_LINES=3,DRAFTS=1.
CREATE TABLE year_close (
  id                 BLOB PRIMARY KEY CHECK (length(id) = 16),
  year_id            BLOB NOT NULL CHECK (length(year_id) = 16),
  book_id            BLOB NOT NULL CHECK (length(book_id) = 16),
  fiscal_year        INTEGER NOT NULL CHECK (fiscal_year BETWEEN 1900 AND 9999),
  result_cents       INTEGER NOT NULL,
  total_cents        INTEGER NOT NULL,
  mark               TEXT NOT NULL CHECK (length(mark) = 64),
  loose              TEXT NOT NULL CHECK (length(loose) <= 400),
  locked_before_date TEXT CHECK (length(locked_before_date) = 10),
  by_member_id       BLOB NOT NULL CHECK (length(by_member_id) = 16),
  recorded_at        TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX year_close_by_year ON year_close (year_id);

-- A closing holds no longer: somebody opened the year again, or kept another closing of it.
CREATE TABLE year_reopening (
  id            BLOB PRIMARY KEY CHECK (length(id) = 16),
  book_id       BLOB NOT NULL CHECK (length(book_id) = 16),
  close_id      BLOB NOT NULL CHECK (length(close_id) = 16),
  kept_close_id BLOB CHECK (length(kept_close_id) = 16),
  reason        TEXT NOT NULL CHECK (length(reason) <= 1000),
  by_member_id  BLOB NOT NULL CHECK (length(by_member_id) = 16),
  recorded_at   TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX year_reopening_by_close ON year_reopening (close_id);

-- Laptops apart that closed a year with the same balances said the same.
CREATE VIEW standing_year_close AS
SELECT CAST(min(c.id) AS BLOB) AS id, c.year_id AS year_id
FROM year_close c
WHERE NOT EXISTS (SELECT 1 FROM year_reopening r WHERE r.close_id = c.id)
GROUP BY c.year_id, c.mark;

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (410, 'year_close', 'decision'), (411, 'year_reopening', 'fact');

INSERT INTO synced_decision (table_name, about_column, standing_view) VALUES
  ('year_close', 'year_id', 'standing_year_close');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (410, 1, 'year_id', 1, NULL), (410, 2, 'book_id', 1, 'book'), (410, 3, 'fiscal_year', 1, NULL),
  (410, 4, 'result_cents', 1, NULL), (410, 5, 'total_cents', 1, NULL), (410, 6, 'mark', 1, NULL),
  (410, 7, 'loose', 1, NULL), (410, 8, 'locked_before_date', 1, NULL),
  (410, 9, 'by_member_id', 1, 'member'), (410, 10, 'recorded_at', 1, NULL),
  (411, 1, 'book_id', 1, 'book'), (411, 2, 'close_id', 1, 'year_close'),
  (411, 3, 'kept_close_id', 1, 'year_close'), (411, 4, 'reason', 1, NULL),
  (411, 5, 'by_member_id', 1, 'member'), (411, 6, 'recorded_at', 1, NULL);

INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('year_close', 'OFFICE', 'TREASURER', NULL), ('year_close', 'OFFICE', 'BOARD', NULL),
  ('year_reopening', 'OFFICE', 'TREASURER', NULL), ('year_reopening', 'OFFICE', 'BOARD', NULL),
  ('year_close', 'OWN', 'OWNER', NULL), ('year_reopening', 'OWN', 'OWNER', NULL);
