-- Exchange with other cooperatives by signed files, called letters. What another one sends is kept as
-- its letter says it; how things stand is derived.

-- What a coordinator noted of another cooperative, sister_id. INTRODUCED: its letter brought a name and
-- keys. CONFIRMED: a person held these keys against what the other reads out. REVOKED: nothing of it
-- counts from now on. OURS: the keys that we write with, sister_id is ours; the last counts.
CREATE TABLE sister (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  sister_id   BLOB NOT NULL CHECK (length(sister_id) = 16),
  member_id   BLOB NOT NULL,
  kind        TEXT NOT NULL,
  name        TEXT NOT NULL,
  contact     TEXT NOT NULL,
  sign_key    BLOB NOT NULL CHECK (length(sign_key) = 32),
  wrap_key    BLOB NOT NULL CHECK (length(wrap_key) = 32),
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The secret of the keys that we write with: it lies with the one coordinator who made it.
CREATE TABLE sister_key (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  secret      BLOB NOT NULL CHECK (length(secret) = 32),
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Whether a member may be offered to sisters; the last of a member counts, and without one it is no.
-- The rate is for an hour without VAT.
CREATE TABLE sister_consent (
  id              BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id       BLOB NOT NULL,
  is_yes          INTEGER NOT NULL CHECK (is_yes IN (0, 1)),
  region          TEXT NOT NULL,
  rate_from_cents INTEGER CHECK (rate_from_cents >= 0),
  rate_to_cents   INTEGER CHECK (rate_to_cents >= 0),
  recorded_at     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A letter that came from a sister (direction IN) or went to it (OUT), with what it says. What an answer
-- tells of a person lies with the coordinator who took it in; beside it, for all, that an answer came.
CREATE TABLE sister_letter (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  sister_id   BLOB NOT NULL CHECK (length(sister_id) = 16),
  member_id   BLOB NOT NULL,
  direction   TEXT NOT NULL,
  kind        TEXT NOT NULL,
  letter_hash BLOB NOT NULL CHECK (length(letter_hash) = 32),
  content     BLOB NOT NULL,
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sister_letter_by_sister ON sister_letter (sister_id);

-- Whom an interest that came is about: only the keys' owner can tell, so it is noted for that person.
CREATE TABLE sister_ask (
  id              BLOB PRIMARY KEY CHECK (length(id) = 16),
  letter_id       BLOB NOT NULL,
  asked_member_id BLOB NOT NULL,
  member_id       BLOB NOT NULL,
  recorded_at     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What that person answered; never why not.
CREATE TABLE sister_answer (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  ask_id      BLOB NOT NULL,
  member_id   BLOB NOT NULL,
  is_yes      INTEGER NOT NULL CHECK (is_yes IN (0, 1)),
  contact     TEXT NOT NULL,
  words       TEXT NOT NULL,
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (485, 'sister', 'fact'), (486, 'sister_key', 'fact'), (487, 'sister_consent', 'fact'),
  (488, 'sister_letter', 'fact'), (489, 'sister_ask', 'fact'), (490, 'sister_answer', 'fact');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (485, 1, 'sister_id', 1, NULL), (485, 2, 'member_id', 1, 'member'), (485, 3, 'kind', 1, NULL),
  (485, 4, 'name', 1, NULL), (485, 5, 'contact', 1, NULL), (485, 6, 'sign_key', 1, NULL),
  (485, 7, 'wrap_key', 1, NULL), (485, 8, 'recorded_at', 1, NULL),
  (486, 1, 'secret', 1, NULL), (486, 2, 'recorded_at', 1, NULL),
  (487, 1, 'member_id', 1, 'member'), (487, 2, 'is_yes', 1, NULL), (487, 3, 'region', 1, NULL),
  (487, 4, 'rate_from_cents', 1, NULL), (487, 5, 'rate_to_cents', 1, NULL),
  (487, 6, 'recorded_at', 1, NULL),
  (488, 1, 'sister_id', 1, NULL), (488, 2, 'member_id', 1, 'member'), (488, 3, 'direction', 1, NULL),
  (488, 4, 'kind', 1, NULL), (488, 5, 'letter_hash', 1, NULL), (488, 6, 'content', 1, NULL),
  (488, 7, 'recorded_at', 1, NULL),
  (489, 1, 'letter_id', 1, 'sister_letter'), (489, 2, 'asked_member_id', 1, 'member'),
  (489, 3, 'member_id', 1, 'member'), (489, 4, 'recorded_at', 1, NULL),
  (490, 1, 'ask_id', 1, 'sister_ask'), (490, 2, 'member_id', 1, 'member'), (490, 3, 'is_yes', 1, NULL),
  (490, 4, 'contact', 1, NULL), (490, 5, 'words', 1, NULL), (490, 6, 'recorded_at', 1, NULL);

-- Coordinators write with sisters; everybody speaks for themselves alone.
INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('sister', 'COMMON', 'COORDINATOR', NULL), ('sister_key', 'OWN', 'OWNER', NULL),
  ('sister_consent', 'COMMON', 'SELF', '1'), ('sister_letter', 'COMMON', 'COORDINATOR', NULL),
  ('sister_letter', 'OWN', 'OWNER', NULL), ('sister_ask', 'COMMON', 'COORDINATOR', NULL),
  ('sister_answer', 'COMMON', 'SELF', '1');
