-- On what terms a training is asked: what counts and what does not, how much of a kind in a year, and
-- what is paid back by who leaves soon after it.

-- A kind of training from a day on; of one name the newest holds. counts 0: the budget is not for it.
-- cap_cents: at most so much a member in a calendar year; NULL: as much as the budget has.
CREATE TABLE training_kind (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  from_date   TEXT NOT NULL CHECK (length(from_date) = 10),
  name        TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  counts      INTEGER NOT NULL CHECK (counts IN (0, 1)),
  cap_cents   INTEGER CHECK (cap_cents > 0),
  resolution  TEXT NOT NULL CHECK (length(resolution) <= 500),
  recorded_at TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX training_kind_by_day ON training_kind (from_date);

-- Who leaves within so many months after a training pays a part of it back, that gets smaller with
-- every step; of trainings that cost least_cents at least. months 0: nothing is paid back.
CREATE TABLE repayment_rule (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  from_date   TEXT NOT NULL CHECK (length(from_date) = 10),
  least_cents INTEGER NOT NULL CHECK (least_cents >= 0),
  months      INTEGER NOT NULL CHECK (months BETWEEN 0 AND 36),
  step_months INTEGER NOT NULL CHECK (step_months > 0),
  resolution  TEXT NOT NULL CHECK (length(resolution) <= 500),
  recorded_at TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX repayment_rule_by_day ON repayment_rule (from_date);

-- What was agreed to with the request itself. is_required: law or the work asks for it, so that it
-- is free for who follows it.
ALTER TABLE training_request ADD COLUMN kind TEXT CHECK (length(kind) <= 80);
ALTER TABLE training_request ADD COLUMN repayment_rule_id BLOB;
ALTER TABLE training_request ADD COLUMN is_required INTEGER CHECK (is_required IN (0, 1));
INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to, is_later) VALUES
  (351, 12, 'kind', 1, NULL, 1), (351, 13, 'repayment_rule_id', 1, 'repayment_rule', 1),
  (351, 14, 'is_required', 1, NULL, 1);

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (427, 'training_kind', 'fact'), (428, 'repayment_rule', 'fact');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (427, 1, 'from_date', 1, NULL), (427, 2, 'name', 1, NULL), (427, 3, 'counts', 1, NULL),
  (427, 4, 'cap_cents', 1, NULL), (427, 5, 'resolution', 1, NULL), (427, 6, 'recorded_at', 1, NULL),
  (428, 1, 'from_date', 1, NULL), (428, 2, 'least_cents', 1, NULL), (428, 3, 'months', 1, NULL),
  (428, 4, 'step_months', 1, NULL), (428, 5, 'resolution', 1, NULL), (428, 6, 'recorded_at', 1, NULL);

INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('training_kind', 'COMMON', 'BOARD', NULL), ('training_kind', 'COMMON', 'TREASURER', NULL),
  ('repayment_rule', 'COMMON', 'BOARD', NULL), ('repayment_rule', 'COMMON', 'TREASURER', NULL);
