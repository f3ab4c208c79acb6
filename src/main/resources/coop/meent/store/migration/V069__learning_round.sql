-- Common rounds: members put a part of their budgets together for something that none pays alone.
-- What becomes of the money is fixed when a round is opened, so that it closes by itself on its day.

-- least_cents: below it all goes back; most_cents: above it the rest goes back; pool_cents: so much of
-- the pool goes along at most. left_over: what becomes of what is not used, see the room.
CREATE TABLE learning_round (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id   BLOB NOT NULL,
  name        TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  aim         TEXT NOT NULL CHECK (length(aim) <= 1000),
  least_cents INTEGER NOT NULL CHECK (least_cents > 0),
  most_cents  INTEGER NOT NULL CHECK (most_cents >= least_cents),
  pool_cents  INTEGER NOT NULL CHECK (pool_cents >= 0),
  opens_date  TEXT NOT NULL CHECK (length(opens_date) = 10),
  closes_date TEXT NOT NULL CHECK (length(closes_date) = 10),
  left_over   TEXT NOT NULL,
  recorded_at TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;

-- What somebody puts in; the newest of a member holds, 0: nothing any more.
CREATE TABLE round_pledge (
  id                BLOB PRIMARY KEY CHECK (length(id) = 16),
  learning_round_id BLOB NOT NULL,
  member_id         BLOB NOT NULL,
  amount_cents      INTEGER NOT NULL CHECK (amount_cents >= 0),
  on_date           TEXT NOT NULL CHECK (length(on_date) = 10),
  recorded_at       TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX round_pledge_by_round ON round_pledge (learning_round_id);

-- That a bill is what a round came to. is_last: what is left is given back, or goes to the pool.
CREATE TABLE round_payment (
  id                BLOB PRIMARY KEY CHECK (length(id) = 16),
  learning_round_id BLOB NOT NULL,
  bill_id           BLOB NOT NULL,
  bill_number       TEXT NOT NULL,
  amount_cents      INTEGER NOT NULL CHECK (amount_cents > 0),
  is_last           INTEGER NOT NULL CHECK (is_last IN (0, 1)),
  on_date           TEXT NOT NULL CHECK (length(on_date) = 10),
  recorded_at       TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX round_payment_by_round ON round_payment (learning_round_id);

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (429, 'learning_round', 'fact'), (430, 'round_pledge', 'fact'), (431, 'round_payment', 'fact');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (429, 1, 'member_id', 1, 'member'), (429, 2, 'name', 1, NULL), (429, 3, 'aim', 1, NULL),
  (429, 4, 'least_cents', 1, NULL), (429, 5, 'most_cents', 1, NULL), (429, 6, 'pool_cents', 1, NULL),
  (429, 7, 'opens_date', 1, NULL), (429, 8, 'closes_date', 1, NULL), (429, 9, 'left_over', 1, NULL),
  (429, 10, 'recorded_at', 1, NULL),
  (430, 1, 'learning_round_id', 1, 'learning_round'), (430, 2, 'member_id', 1, 'member'),
  (430, 3, 'amount_cents', 1, NULL), (430, 4, 'on_date', 1, NULL), (430, 5, 'recorded_at', 1, NULL),
  (431, 1, 'learning_round_id', 1, 'learning_round'), (431, 2, 'bill_id', 1, NULL),
  (431, 3, 'bill_number', 1, NULL), (431, 4, 'amount_cents', 1, NULL), (431, 5, 'is_last', 1, NULL),
  (431, 6, 'on_date', 1, NULL), (431, 7, 'recorded_at', 1, NULL);

INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('learning_round', 'COMMON', 'BOARD', NULL), ('learning_round', 'COMMON', 'TREASURER', NULL),
  ('round_pledge', 'COMMON', 'SELF', '1'),
  ('round_payment', 'COMMON', 'BOARD', NULL), ('round_payment', 'COMMON', 'TREASURER', NULL);
