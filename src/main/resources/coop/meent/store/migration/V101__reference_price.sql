-- What something that is shared would cost alone, as far as somebody knows it.

-- Of a pool of costs, whose name goes with it since members hear of their shares by name, or of a
-- shared job. per: MONTH, YEAR, or of who pays alone each HOUR worked for clients or INVOICE;
-- JOB_HOUR is an hour of the job itself, which says what time that was given is worth. It holds from
-- from_date until the next one of the same begins. resolution, resolved_date: of the assembly, where
-- it holds for all; without them it is what member_id reckons with, read by nobody else.
CREATE TABLE reference_price (
  id            BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id     BLOB NOT NULL CHECK (length(member_id) = 16),
  cost_pool_id  BLOB CHECK (length(cost_pool_id) = 16),
  pool_name     TEXT CHECK (length(pool_name) <= 200),
  job_id        BLOB CHECK (length(job_id) = 16),
  price_cents   INTEGER NOT NULL CHECK (price_cents BETWEEN 1 AND 100000000000),
  per           TEXT NOT NULL CHECK (length(per) <= 20),
  from_date     TEXT NOT NULL CHECK (length(from_date) = 10),
  source        TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 500),
  resolution    TEXT CHECK (length(resolution) <= 200),
  resolved_date TEXT CHECK (length(resolved_date) = 10),
  recorded_at   TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;

-- That one was set by mistake; it counts no more.
CREATE TABLE reference_price_back (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  price_id    BLOB NOT NULL CHECK (length(price_id) = 16),
  member_id   BLOB NOT NULL CHECK (length(member_id) = 16),
  recorded_at TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX reference_price_back_by_price ON reference_price_back (price_id);

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (480, 'reference_price', 'fact'), (481, 'reference_price_back', 'fact');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (480, 1, 'member_id', 1, 'member'), (480, 2, 'cost_pool_id', 1, 'cost_pool'),
  (480, 3, 'pool_name', 1, NULL), (480, 4, 'job_id', 1, 'shared_job'),
  (480, 5, 'price_cents', 1, NULL), (480, 6, 'per', 1, NULL), (480, 7, 'from_date', 1, NULL),
  (480, 8, 'source', 1, NULL), (480, 9, 'resolution', 1, NULL),
  (480, 10, 'resolved_date', 1, NULL), (480, 11, 'recorded_at', 1, NULL),
  (481, 1, 'price_id', 1, 'reference_price'), (481, 2, 'member_id', 1, 'member'),
  (481, 3, 'recorded_at', 1, NULL);

INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('reference_price', 'COMMON', 'TREASURER', NULL), ('reference_price', 'COMMON', 'BOARD', NULL),
  ('reference_price_back', 'COMMON', 'TREASURER', NULL),
  ('reference_price_back', 'COMMON', 'BOARD', NULL),
  ('reference_price', 'OWN', 'OWNER', NULL), ('reference_price_back', 'OWN', 'OWNER', NULL);
