-- What a book is expected to earn and to cost in a year, as it is worked on, and as it was decided.

-- One account of the budget that is worked on; the id follows from book, year and account, so that
-- laptops apart that plan the same account meet. Amounts are as people say them: income of an account
-- of revenue and costs of one of costs are positive. removed_date: the day it was taken out.
CREATE TABLE annual_budget_line (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  book_id     BLOB NOT NULL CHECK (length(book_id) = 16),
  fiscal_year INTEGER NOT NULL CHECK (fiscal_year BETWEEN 1900 AND 2200),
  account_id  BLOB NOT NULL CHECK (length(account_id) = 16),
  january_cents INTEGER NOT NULL,
  february_cents INTEGER NOT NULL,
  march_cents INTEGER NOT NULL,
  april_cents INTEGER NOT NULL,
  may_cents INTEGER NOT NULL,
  june_cents INTEGER NOT NULL,
  july_cents INTEGER NOT NULL,
  august_cents INTEGER NOT NULL,
  september_cents INTEGER NOT NULL,
  october_cents INTEGER NOT NULL,
  november_cents INTEGER NOT NULL,
  december_cents INTEGER NOT NULL,
  removed_date TEXT CHECK (length(removed_date) = 10),
  note        TEXT NOT NULL CHECK (length(note) <= 500)
) STRICT, WITHOUT ROWID;
CREATE INDEX annual_budget_line_by_year ON annual_budget_line (book_id, fiscal_year);

-- That a budget was decided, with its lines as they were then, which change no more. about_id follows
-- from book, year and number, so that laptops apart that decided otherwise are seen. question_id: the
-- item of an assembly's agenda. takes_back_id: the version that this row takes back, because it was
-- noted by mistake or because another one is kept; such a row has the same numbers and no lines.
CREATE TABLE annual_budget_version (
  id            BLOB PRIMARY KEY CHECK (length(id) = 16),
  about_id      BLOB NOT NULL CHECK (length(about_id) = 16),
  book_id       BLOB NOT NULL CHECK (length(book_id) = 16),
  fiscal_year   INTEGER NOT NULL CHECK (fiscal_year BETWEEN 1900 AND 2200),
  number        INTEGER NOT NULL CHECK (number >= 1),
  result_cents  INTEGER NOT NULL,
  decided_date  TEXT NOT NULL CHECK (length(decided_date) = 10),
  decided_by    TEXT NOT NULL CHECK (length(decided_by) <= 200),
  question_id   BLOB CHECK (length(question_id) = 16),
  note          TEXT NOT NULL CHECK (length(note) <= 500),
  takes_back_id BLOB CHECK (length(takes_back_id) = 16),
  recorded_at   TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX annual_budget_version_by_year ON annual_budget_version (book_id, fiscal_year);
CREATE INDEX annual_budget_version_by_back ON annual_budget_version (takes_back_id);

-- A line of a version.
CREATE TABLE annual_budget_figure (
  id         BLOB PRIMARY KEY CHECK (length(id) = 16),
  version_id BLOB NOT NULL CHECK (length(version_id) = 16),
  account_id BLOB NOT NULL CHECK (length(account_id) = 16),
  january_cents INTEGER NOT NULL,
  february_cents INTEGER NOT NULL,
  march_cents INTEGER NOT NULL,
  april_cents INTEGER NOT NULL,
  may_cents INTEGER NOT NULL,
  june_cents INTEGER NOT NULL,
  july_cents INTEGER NOT NULL,
  august_cents INTEGER NOT NULL,
  september_cents INTEGER NOT NULL,
  october_cents INTEGER NOT NULL,
  november_cents INTEGER NOT NULL,
  december_cents INTEGER NOT NULL,
  note       TEXT NOT NULL CHECK (length(note) <= 500)
) STRICT, WITHOUT ROWID;
CREATE INDEX annual_budget_figure_by_version ON annual_budget_figure (version_id);

-- A version stands until it is taken back.
CREATE VIEW standing_annual_budget_version AS
SELECT v.id AS id, v.about_id AS about_id FROM annual_budget_version v
WHERE v.takes_back_id IS NULL
  AND NOT EXISTS (SELECT 1 FROM annual_budget_version b WHERE b.takes_back_id = v.id);

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (457, 'annual_budget_line', 'record'), (458, 'annual_budget_version', 'decision'),
  (459, 'annual_budget_figure', 'fact');

INSERT INTO synced_decision (table_name, about_column, standing_view) VALUES
  ('annual_budget_version', 'about_id', 'standing_annual_budget_version');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (457, 1, 'book_id', 1, 'book'),
  (457, 2, 'fiscal_year', 1, NULL),
  (457, 3, 'account_id', 1, 'account'),
  (457, 4, 'january_cents', 1, NULL),
  (457, 5, 'february_cents', 1, NULL),
  (457, 6, 'march_cents', 1, NULL),
  (457, 7, 'april_cents', 1, NULL),
  (457, 8, 'may_cents', 1, NULL),
  (457, 9, 'june_cents', 1, NULL),
  (457, 10, 'july_cents', 1, NULL),
  (457, 11, 'august_cents', 1, NULL),
  (457, 12, 'september_cents', 1, NULL),
  (457, 13, 'october_cents', 1, NULL),
  (457, 14, 'november_cents', 1, NULL),
  (457, 15, 'december_cents', 1, NULL),
  (457, 16, 'removed_date', 1, NULL),
  (457, 17, 'note', 2, NULL),
  (458, 1, 'about_id', 1, NULL),
  (458, 2, 'book_id', 1, 'book'),
  (458, 3, 'fiscal_year', 1, NULL),
  (458, 4, 'number', 1, NULL),
  (458, 5, 'result_cents', 1, NULL),
  (458, 6, 'decided_date', 1, NULL),
  (458, 7, 'decided_by', 1, NULL),
  (458, 8, 'question_id', 1, 'agenda_item'),
  (458, 9, 'note', 1, NULL),
  (458, 10, 'takes_back_id', 1, 'annual_budget_version'),
  (458, 11, 'recorded_at', 1, NULL),
  (459, 1, 'version_id', 1, 'annual_budget_version'),
  (459, 2, 'account_id', 1, 'account'),
  (459, 3, 'january_cents', 1, NULL),
  (459, 4, 'february_cents', 1, NULL),
  (459, 5, 'march_cents', 1, NULL),
  (459, 6, 'april_cents', 1, NULL),
  (459, 7, 'may_cents', 1, NULL),
  (459, 8, 'june_cents', 1, NULL),
  (459, 9, 'july_cents', 1, NULL),
  (459, 10, 'august_cents', 1, NULL),
  (459, 11, 'september_cents', 1, NULL),
  (459, 12, 'october_cents', 1, NULL),
  (459, 13, 'november_cents', 1, NULL),
  (459, 14, 'december_cents', 1, NULL),
  (459, 15, 'note', 1, NULL);

INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('annual_budget_line', 'OFFICE', 'TREASURER', NULL),
  ('annual_budget_version', 'OFFICE', 'TREASURER', NULL), ('annual_budget_version', 'OFFICE', 'BOARD', NULL),
  ('annual_budget_figure', 'OFFICE', 'TREASURER', NULL), ('annual_budget_figure', 'OFFICE', 'BOARD', NULL),
  ('annual_budget_line', 'OWN', 'OWNER', NULL), ('annual_budget_version', 'OWN', 'OWNER', NULL),
  ('annual_budget_figure', 'OWN', 'OWNER', NULL);
