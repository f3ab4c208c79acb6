-- VAT: how often a book files, what was filed, and that nothing with VAT is booked in a filed period.

-- From which day on a book files how often, and under which scheme. Of two rows from one day the
-- later counts.
CREATE TABLE vat_scheme (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  book_id     BLOB NOT NULL,
  from_date   TEXT NOT NULL,
  rhythm      TEXT NOT NULL CHECK (rhythm IN ('MONTH', 'QUARTER', 'YEAR')),
  kind        TEXT NOT NULL CHECK (kind IN ('NORMAL', 'KOR')),
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX vat_scheme_by_book ON vat_scheme (book_id, from_date);

-- A return that was filed. A correction states the new totals of a period whose return stands.
-- about_id is derived from book, period, kind and how many corrections stood before: of the returns
-- that name the same one only one should stand. found_date: when what is corrected came to light.
CREATE TABLE vat_return (
  id                  BLOB PRIMARY KEY CHECK (length(id) = 16),
  book_id             BLOB NOT NULL,
  about_id            BLOB NOT NULL CHECK (length(about_id) = 16),
  kind                TEXT NOT NULL CHECK (kind IN ('RETURN', 'CORRECTION')),
  from_date           TEXT NOT NULL,
  to_date             TEXT NOT NULL,
  filed_date          TEXT NOT NULL,
  settlement_entry_id BLOB,
  found_date          TEXT,
  recorded_at         TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX vat_return_by_book ON vat_return (book_id, from_date);
CREATE INDEX vat_return_by_about ON vat_return (about_id);
CREATE INDEX vat_return_by_settlement ON vat_return (settlement_entry_id) WHERE settlement_entry_id IS NOT NULL;

-- What stood in each rubric, as filed (whole euros) and to the cent.
CREATE TABLE vat_return_figure (
  return_id            BLOB NOT NULL,
  line                 INTEGER NOT NULL CHECK (line > 0),
  rubric               TEXT NOT NULL,
  turnover_cents       INTEGER NOT NULL,
  vat_cents            INTEGER NOT NULL,
  exact_turnover_cents INTEGER NOT NULL,
  exact_vat_cents      INTEGER NOT NULL,
  PRIMARY KEY (return_id, line)
) STRICT, WITHOUT ROWID;

-- Which entries it covers, by number, per series: those that were here when it was filed and dated
-- in its period; is_carried = 1: also of an earlier period, since they came after its return.
CREATE TABLE vat_return_reach (
  return_id    BLOB NOT NULL,
  line         INTEGER NOT NULL CHECK (line > 0),
  series       TEXT NOT NULL,
  first_number INTEGER NOT NULL,
  last_number  INTEGER NOT NULL,
  is_carried   INTEGER NOT NULL CHECK (is_carried IN (0, 1)),
  PRIMARY KEY (return_id, line)
) STRICT, WITHOUT ROWID;
CREATE INDEX vat_return_reach_carried ON vat_return_reach (series, first_number) WHERE is_carried = 1;

-- That a return does not count any more; its period can be filed again.
CREATE TABLE vat_return_withdrawal (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  return_id   BLOB NOT NULL,
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX vat_return_withdrawal_by_return ON vat_return_withdrawal (return_id);

-- When this laptop first saw that an entry came after the return of its period. Local.
CREATE TABLE late_vat_seen (
  entry_id  BLOB PRIMARY KEY CHECK (length(entry_id) = 16),
  seen_date TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE VIEW standing_vat_return AS
SELECT r.id AS id, r.about_id AS about_id, r.book_id AS book_id, r.from_date AS from_date, r.to_date AS to_date
FROM vat_return r
WHERE NOT EXISTS (SELECT 1 FROM vat_return_withdrawal w WHERE w.return_id = r.id);

-- The entry that settles each return: one that came late and was booked again is that other one.
CREATE VIEW vat_settlement AS
SELECT r.id AS return_id, r.book_id AS book_id, CAST(coalesce((
    SELECT a.new_entry_id FROM late_answer a
    WHERE a.entry_id = r.settlement_entry_id AND a.new_entry_id IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM journal_entry e WHERE e.id = r.settlement_entry_id)
    ORDER BY a.id LIMIT 1), r.settlement_entry_id) AS BLOB) AS entry_id
FROM vat_return r WHERE r.settlement_entry_id IS NOT NULL;

CREATE TRIGGER filed_period_takes_no_vat BEFORE INSERT ON journal_entry
WHEN (SELECT state FROM write_door) = 1
  AND EXISTS (SELECT 1 FROM standing_vat_return r WHERE r.book_id = NEW.book_id
    AND NEW.entry_date BETWEEN r.from_date AND r.to_date)
  AND EXISTS (SELECT 1 FROM posting p WHERE p.entry_id = NEW.id AND p.vat_code IS NOT NULL)
BEGIN
  SELECT RAISE(ABORT, 'meent: the VAT return of this period was filed');
END;

INSERT INTO synced_table (table_id, name, merge_kind, part_of, final) VALUES
  (90, 'vat_scheme', 'fact', NULL, 0),
  (91, 'vat_return', 'decision', NULL, 1),
  (92, 'vat_return_figure', 'part', 'vat_return', 1),
  (93, 'vat_return_reach', 'part', 'vat_return', 1),
  (94, 'vat_return_withdrawal', 'fact', NULL, 1);

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (90, 1, 'book_id', 1, 'book'), (90, 2, 'from_date', 1, NULL), (90, 3, 'rhythm', 1, NULL),
  (90, 4, 'kind', 1, NULL), (90, 5, 'recorded_at', 1, NULL),
  (91, 1, 'book_id', 1, 'book'), (91, 2, 'about_id', 1, NULL), (91, 3, 'kind', 1, NULL),
  (91, 4, 'from_date', 1, NULL), (91, 5, 'to_date', 1, NULL), (91, 6, 'filed_date', 1, NULL),
  (91, 7, 'settlement_entry_id', 1, NULL), (91, 8, 'found_date', 1, NULL),
  (91, 9, 'recorded_at', 1, NULL),
  (92, 2, 'line', 1, NULL), (92, 3, 'rubric', 1, NULL), (92, 4, 'turnover_cents', 1, NULL),
  (92, 5, 'vat_cents', 1, NULL), (92, 6, 'exact_turnover_cents', 1, NULL),
  (92, 7, 'exact_vat_cents', 1, NULL),
  (93, 2, 'line', 1, NULL), (93, 3, 'series', 1, NULL), (93, 4, 'first_number', 1, NULL),
  (93, 5, 'last_number', 1, NULL), (93, 6, 'is_carried', 1, NULL),
  (94, 1, 'return_id', 1, 'vat_return'), (94, 2, 'recorded_at', 1, NULL);

INSERT INTO synced_decision (table_name, about_column, standing_view) VALUES
  ('vat_return', 'about_id', 'standing_vat_return');

INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('vat_scheme', 'OFFICE', 'TREASURER', NULL), ('vat_return', 'OFFICE', 'TREASURER', NULL),
  ('vat_return_withdrawal', 'OFFICE', 'TREASURER', NULL),
  ('vat_scheme', 'OWN', 'OWNER', NULL), ('vat_return', 'OWN', 'OWNER', NULL),
  ('vat_return_withdrawal', 'OWN', 'OWNER', NULL);
