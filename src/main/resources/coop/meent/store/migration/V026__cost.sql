-- Costs that members share by a key fixed before the period: what belongs to a pool, by which key it
-- is shared from a day on, and each run with everybody's share.

-- A pool of costs. vat_kind: SERVICE when the cooperative supplies it to its members, with VAT and an
-- invoice; JOINT for costs made for joint account, which are passed on as they are. accounts: ids of
-- accounts of the book, in hexadecimal with spaces between; words: only lines that hold one of these,
-- with commas between; empty for all. All members read it.
CREATE TABLE cost_pool (
  id         BLOB PRIMARY KEY CHECK (length(id) = 16),
  book_id    BLOB NOT NULL,
  name       TEXT NOT NULL,
  vat_kind   TEXT NOT NULL,
  rhythm     TEXT NOT NULL,
  accounts   TEXT NOT NULL,
  words      TEXT NOT NULL,
  until_date TEXT
) STRICT, WITHOUT ROWID;

-- By what a pool is shared in the periods that begin on a day or later. weights: of fixed keys,
-- member ids in hexadecimal with what each has, `id=weight` with spaces between.
CREATE TABLE cost_key (
  id            BLOB PRIMARY KEY CHECK (length(id) = 16),
  cost_pool_id  BLOB NOT NULL,
  kind          TEXT NOT NULL,
  weights       TEXT NOT NULL,
  from_date     TEXT NOT NULL,
  resolved_date TEXT NOT NULL,
  resolution    TEXT NOT NULL,
  recorded_at   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX cost_key_by_pool ON cost_key (cost_pool_id, from_date);

-- That the costs of a pool in a period were shared. about_id follows from the two, so that laptops
-- apart that both did so meet. kept_cents: what no member bears.
CREATE TABLE cost_run (
  id           BLOB PRIMARY KEY CHECK (length(id) = 16),
  about_id     BLOB NOT NULL,
  cost_pool_id BLOB NOT NULL,
  pool_name    TEXT NOT NULL,
  from_date    TEXT NOT NULL,
  to_date      TEXT NOT NULL,
  cost_key_id  BLOB NOT NULL,
  vat_kind     TEXT NOT NULL,
  total_cents  INTEGER NOT NULL,
  kept_cents   INTEGER NOT NULL,
  entry_id     BLOB NOT NULL,
  recorded_at  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX cost_run_by_pool ON cost_run (cost_pool_id, from_date);
CREATE INDEX cost_run_by_about ON cost_run (about_id);

-- One member's share, with all that shows how it came about; nothing of the others but the sum.
-- takes_back_id: the share that this one takes back, with its amounts turned. series, bill_year and
-- number: of the invoice or credit note for it, gapless per laptop and year. is_shared: see
-- team_share.
CREATE TABLE cost_share (
  id            BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id     BLOB NOT NULL,
  cost_run_id   BLOB NOT NULL,
  pool_name     TEXT NOT NULL,
  from_date     TEXT NOT NULL,
  to_date       TEXT NOT NULL,
  kind          TEXT NOT NULL,
  resolution    TEXT NOT NULL,
  resolved_date TEXT NOT NULL,
  total_cents   INTEGER NOT NULL,
  weight        TEXT NOT NULL,
  weight_sum    TEXT NOT NULL,
  days          INTEGER NOT NULL,
  net_cents     INTEGER NOT NULL,
  vat_cents     INTEGER NOT NULL,
  vat_percent   TEXT,
  series        TEXT,
  bill_year     INTEGER,
  number        INTEGER,
  issued_date   TEXT NOT NULL,
  supplier      TEXT,
  customer      TEXT,
  takes_back_id BLOB,
  is_shared     INTEGER NOT NULL CHECK (is_shared IN (0, 1)),
  entry_id      BLOB NOT NULL,
  recorded_at   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX cost_share_by_run ON cost_share (cost_run_id);
CREATE INDEX cost_share_by_member ON cost_share (member_id, from_date);
CREATE INDEX cost_share_by_number ON cost_share (series, bill_year, number);

-- A run that was made wrongly, or twice: it is taken back as a whole.
CREATE TABLE cost_withdrawal (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  cost_run_id BLOB NOT NULL,
  entry_id    BLOB NOT NULL,
  reason      TEXT NOT NULL,
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX cost_withdrawal_by_run ON cost_withdrawal (cost_run_id);

CREATE VIEW standing_cost_run AS
SELECT r.id AS id, r.about_id AS about_id FROM cost_run r
WHERE NOT EXISTS (SELECT 1 FROM cost_withdrawal w WHERE w.cost_run_id = r.id);

INSERT INTO synced_table (table_id, name, merge_kind, part_of, final) VALUES
  (170, 'cost_pool', 'record', NULL, 0), (171, 'cost_key', 'fact', NULL, 0),
  (172, 'cost_run', 'decision', NULL, 1), (173, 'cost_share', 'fact', NULL, 1),
  (174, 'cost_withdrawal', 'fact', NULL, 1);

INSERT INTO synced_decision (table_name, about_column, standing_view) VALUES
  ('cost_run', 'about_id', 'standing_cost_run');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (170, 1, 'book_id', 1, NULL), (170, 2, 'name', 1, NULL), (170, 3, 'vat_kind', 2, NULL),
  (170, 4, 'rhythm', 2, NULL), (170, 5, 'accounts', 3, NULL), (170, 6, 'words', 3, NULL),
  (170, 7, 'until_date', 4, NULL),
  (171, 1, 'cost_pool_id', 1, 'cost_pool'), (171, 2, 'kind', 1, NULL), (171, 3, 'weights', 1, NULL),
  (171, 4, 'from_date', 1, NULL), (171, 5, 'resolved_date', 1, NULL), (171, 6, 'resolution', 1, NULL),
  (171, 7, 'recorded_at', 1, NULL),
  (172, 1, 'about_id', 1, NULL), (172, 2, 'cost_pool_id', 1, 'cost_pool'),
  (172, 3, 'pool_name', 1, NULL), (172, 4, 'from_date', 1, NULL), (172, 5, 'to_date', 1, NULL),
  (172, 6, 'cost_key_id', 1, 'cost_key'), (172, 7, 'vat_kind', 1, NULL),
  (172, 8, 'total_cents', 1, NULL), (172, 9, 'kept_cents', 1, NULL),
  (172, 10, 'entry_id', 1, 'journal_entry'), (172, 11, 'recorded_at', 1, NULL),
  (173, 1, 'member_id', 1, 'member'), (173, 2, 'cost_run_id', 1, NULL), (173, 3, 'pool_name', 1, NULL),
  (173, 4, 'from_date', 1, NULL), (173, 5, 'to_date', 1, NULL), (173, 6, 'kind', 1, NULL),
  (173, 7, 'resolution', 1, NULL), (173, 8, 'resolved_date', 1, NULL), (173, 9, 'total_cents', 1, NULL),
  (173, 10, 'weight', 1, NULL), (173, 11, 'weight_sum', 1, NULL), (173, 12, 'days', 1, NULL),
  (173, 13, 'net_cents', 1, NULL), (173, 14, 'vat_cents', 1, NULL), (173, 15, 'vat_percent', 1, NULL),
  (173, 16, 'series', 1, NULL), (173, 17, 'bill_year', 1, NULL), (173, 18, 'number', 1, NULL),
  (173, 19, 'issued_date', 1, NULL), (173, 20, 'supplier', 1, NULL), (173, 21, 'customer', 1, NULL),
  (173, 22, 'takes_back_id', 1, 'cost_share'), (173, 23, 'is_shared', 1, NULL),
  (173, 24, 'entry_id', 1, NULL), (173, 25, 'recorded_at', 1, NULL),
  (174, 1, 'cost_run_id', 1, 'cost_run'), (174, 2, 'entry_id', 1, 'journal_entry'),
  (174, 3, 'reason', 1, NULL), (174, 4, 'recorded_at', 1, NULL);

INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('cost_pool', 'COMMON', 'TREASURER', NULL), ('cost_pool', 'COMMON', 'BOARD', NULL),
  ('cost_key', 'COMMON', 'TREASURER', NULL), ('cost_key', 'COMMON', 'BOARD', NULL),
  ('cost_run', 'OFFICE', 'TREASURER', NULL), ('cost_withdrawal', 'OFFICE', 'TREASURER', NULL),
  ('cost_share', 'WITH_MEMBER', 'TREASURER', NULL), ('cost_share', 'OFFICE', 'TREASURER', NULL);

-- What comes again: an entry of a book or an invoice to a client like one that was made before.
-- day: of the month, 31 for its last day; an example is an entry or an invoice. index_percent: by
-- how much the prices of an invoice grow each year.
CREATE TABLE recurring (
  id            BLOB PRIMARY KEY CHECK (length(id) = 16),
  book_id       BLOB NOT NULL,
  name          TEXT NOT NULL,
  entry_id      BLOB,
  invoice_id    BLOB,
  rhythm        TEXT NOT NULL,
  day           INTEGER NOT NULL CHECK (day BETWEEN 1 AND 31),
  starts_date   TEXT NOT NULL,
  until_date    TEXT,
  index_percent TEXT,
  CHECK ((entry_id IS NULL) <> (invoice_id IS NULL))
) STRICT, WITHOUT ROWID;

-- That one time of it was booked or passed over; about_id follows from the two. Of an invoice that
-- was made the draft says it.
CREATE TABLE recurring_answer (
  id           BLOB PRIMARY KEY CHECK (length(id) = 16),
  about_id     BLOB NOT NULL,
  recurring_id BLOB NOT NULL,
  due_date     TEXT NOT NULL,
  entry_id     BLOB,
  reason       TEXT,
  recorded_at  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX recurring_answer_by_about ON recurring_answer (about_id);

-- An entry that was reversed answers no more; what is booked was not passed over, and passing over
-- twice is once.
CREATE VIEW standing_recurring_answer AS
SELECT a.id AS id, a.about_id AS about_id FROM recurring_answer a
WHERE (a.entry_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM standing_reversal r WHERE r.reverses_entry_id = a.entry_id))
  OR (a.entry_id IS NULL AND NOT EXISTS (SELECT 1 FROM recurring_answer b
    WHERE b.about_id = a.about_id AND ((b.entry_id IS NULL AND b.id < a.id)
      OR (b.entry_id IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM standing_reversal r WHERE r.reverses_entry_id = b.entry_id)))));

INSERT INTO synced_table (table_id, name, merge_kind, part_of, final) VALUES
  (175, 'recurring', 'record', NULL, 0), (176, 'recurring_answer', 'decision', NULL, 0);

INSERT INTO synced_decision (table_name, about_column, standing_view) VALUES
  ('recurring_answer', 'about_id', 'standing_recurring_answer');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (175, 1, 'book_id', 1, 'book'), (175, 2, 'name', 1, NULL), (175, 3, 'entry_id', 1, 'journal_entry'),
  (175, 4, 'invoice_id', 1, 'invoice'), (175, 5, 'rhythm', 1, NULL), (175, 6, 'day', 1, NULL),
  (175, 7, 'starts_date', 1, NULL), (175, 8, 'until_date', 2, NULL), (175, 9, 'index_percent', 1, NULL),
  (176, 1, 'about_id', 1, NULL), (176, 2, 'recurring_id', 1, 'recurring'), (176, 3, 'due_date', 1, NULL),
  (176, 4, 'entry_id', 1, 'journal_entry'), (176, 5, 'reason', 1, NULL), (176, 6, 'recorded_at', 1, NULL);

INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('recurring', 'OFFICE', 'TREASURER', NULL), ('recurring_answer', 'OFFICE', 'TREASURER', NULL),
  ('recurring', 'OWN', 'OWNER', NULL), ('recurring_answer', 'OWN', 'OWNER', NULL);
