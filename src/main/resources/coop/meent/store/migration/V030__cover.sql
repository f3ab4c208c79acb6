-- Insurance that the cooperative buys together from an insurer, who is insured by it, and the pot
-- that bears a part of the deductible. Nothing here has to do with a gift circle.

-- kind says what it insures, in the words of the program. term_months: how long it runs before it
-- renews; notice_days: how long before that day it can be cancelled.
CREATE TABLE policy (
  id            BLOB PRIMARY KEY CHECK (length(id) = 16),
  name          TEXT NOT NULL,
  kind          TEXT NOT NULL,
  insurer       TEXT NOT NULL,
  policy_number TEXT,
  from_date     TEXT NOT NULL,
  term_months   INTEGER NOT NULL CHECK (term_months > 0),
  notice_days   INTEGER NOT NULL CHECK (notice_days >= 0),
  ended_date      TEXT
) STRICT, WITHOUT ROWID;

-- What it costs a year and what the insurer leaves to the insured of every damage, from a day on.
CREATE TABLE policy_terms (
  id               BLOB PRIMARY KEY CHECK (length(id) = 16),
  policy_id        BLOB NOT NULL,
  from_date        TEXT NOT NULL,
  yearly_cents     INTEGER NOT NULL CHECK (yearly_cents >= 0),
  deductible_cents INTEGER NOT NULL CHECK (deductible_cents >= 0),
  recorded_at      TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX policy_terms_by_policy ON policy_terms (policy_id, from_date);

-- That a member is insured by it from a day on, or is no longer.
CREATE TABLE policy_member (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  policy_id   BLOB NOT NULL,
  member_id   BLOB NOT NULL,
  from_date   TEXT NOT NULL,
  is_insured  INTEGER NOT NULL CHECK (is_insured IN (0, 1)),
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX policy_member_by_policy ON policy_member (policy_id, from_date);

-- What the pot bears of the deductible, from a day on: of every damage what lies above own_cents,
-- and of all damages of a year no more than year_stop_cents. resolution: who decided it.
CREATE TABLE pot_terms (
  id              BLOB PRIMARY KEY CHECK (length(id) = 16),
  policy_id       BLOB NOT NULL,
  from_date       TEXT NOT NULL,
  own_cents       INTEGER NOT NULL CHECK (own_cents >= 0),
  year_stop_cents INTEGER CHECK (year_stop_cents >= 0),
  resolution      TEXT NOT NULL,
  recorded_at     TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX pot_terms_by_policy ON pot_terms (policy_id, from_date);

-- A damage as reported to the insurer: a day and an amount. What happened stands with the insurer,
-- under reference. takes_back_id: of a damage that was noted by mistake.
CREATE TABLE damage (
  id            BLOB PRIMARY KEY CHECK (length(id) = 16),
  policy_id     BLOB NOT NULL,
  member_id     BLOB NOT NULL,
  on_date       TEXT NOT NULL,
  amount_cents  INTEGER NOT NULL,
  reference     TEXT,
  takes_back_id BLOB,
  recorded_at   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX damage_by_policy ON damage (policy_id, on_date);

-- What was paid of a damage, by the insurer or out of the pot; the pot's payment is booked.
CREATE TABLE damage_payment (
  id           BLOB PRIMARY KEY CHECK (length(id) = 16),
  damage_id    BLOB NOT NULL,
  member_id    BLOB NOT NULL,
  payer        TEXT NOT NULL,
  on_date      TEXT NOT NULL,
  amount_cents INTEGER NOT NULL,
  entry_id     BLOB,
  recorded_at  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX damage_payment_by_damage ON damage_payment (damage_id);

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (210, 'policy', 'record'), (211, 'policy_terms', 'fact'), (212, 'policy_member', 'fact'),
  (213, 'pot_terms', 'fact'), (214, 'damage', 'fact'), (215, 'damage_payment', 'fact');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (210, 1, 'name', 1, NULL), (210, 2, 'kind', 1, NULL), (210, 3, 'insurer', 2, NULL),
  (210, 4, 'policy_number', 2, NULL), (210, 5, 'from_date', 3, NULL), (210, 6, 'term_months', 3, NULL),
  (210, 7, 'notice_days', 3, NULL), (210, 8, 'ended_date', 4, NULL),
  (211, 1, 'policy_id', 1, 'policy'), (211, 2, 'from_date', 1, NULL), (211, 3, 'yearly_cents', 1, NULL),
  (211, 4, 'deductible_cents', 1, NULL), (211, 5, 'recorded_at', 1, NULL),
  (212, 1, 'policy_id', 1, 'policy'), (212, 2, 'member_id', 1, 'member'), (212, 3, 'from_date', 1, NULL),
  (212, 4, 'is_insured', 1, NULL), (212, 5, 'recorded_at', 1, NULL),
  (213, 1, 'policy_id', 1, 'policy'), (213, 2, 'from_date', 1, NULL), (213, 3, 'own_cents', 1, NULL),
  (213, 4, 'year_stop_cents', 1, NULL), (213, 5, 'resolution', 1, NULL), (213, 6, 'recorded_at', 1, NULL),
  (214, 1, 'policy_id', 1, 'policy'), (214, 2, 'member_id', 1, 'member'), (214, 3, 'on_date', 1, NULL),
  (214, 4, 'amount_cents', 1, NULL), (214, 5, 'reference', 1, NULL), (214, 6, 'takes_back_id', 1, 'damage'),
  (214, 7, 'recorded_at', 1, NULL),
  (215, 1, 'damage_id', 1, 'damage'), (215, 2, 'member_id', 1, 'member'), (215, 3, 'payer', 1, NULL),
  (215, 4, 'on_date', 1, NULL), (215, 5, 'amount_cents', 1, NULL), (215, 6, 'entry_id', 1, NULL),
  (215, 7, 'recorded_at', 1, NULL);

INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('policy', 'COMMON', 'TREASURER', NULL), ('policy', 'COMMON', 'BOARD', NULL),
  ('policy_terms', 'COMMON', 'TREASURER', NULL), ('policy_terms', 'COMMON', 'BOARD', NULL),
  ('policy_member', 'COMMON', 'TREASURER', NULL), ('policy_member', 'COMMON', 'BOARD', NULL),
  ('pot_terms', 'COMMON', 'BOARD', NULL), ('pot_terms', 'COMMON', 'TREASURER', NULL),
  ('damage', 'WITH_MEMBER', 'TREASURER', NULL), ('damage', 'WITH_MEMBER', 'BOARD', NULL),
  ('damage', 'WITH_MEMBER', 'OWNER', NULL),
  ('damage_payment', 'WITH_MEMBER', 'TREASURER', NULL);
