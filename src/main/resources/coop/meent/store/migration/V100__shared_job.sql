-- Jobs that members do for all: who owns one, what it is for, how far its owner may go alone, how
-- many hours it may take, and who comes after. Who owns it follows from who said what.

-- member_id: who laid it down, and its first owner.
CREATE TABLE shared_job (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id   BLOB NOT NULL CHECK (length(member_id) = 16),
  recorded_at TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;

-- What it is, as member_id wrote it; the last one of who owned it then counts, the earlier ones stay.
-- authority: what may be decided alone, in words; limit_cents: and up to which amount, 0 for none.
-- rhythm: MONTH or YEAR, in which budget_minutes may be spent; 0 where nothing was agreed.
CREATE TABLE shared_job_terms (
  id             BLOB PRIMARY KEY CHECK (length(id) = 16),
  job_id         BLOB NOT NULL CHECK (length(job_id) = 16),
  member_id      BLOB NOT NULL CHECK (length(member_id) = 16),
  name           TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  aim            TEXT NOT NULL CHECK (length(aim) <= 2000),
  authority      TEXT NOT NULL CHECK (length(authority) <= 2000),
  limit_cents    INTEGER NOT NULL CHECK (limit_cents >= 0),
  budget_minutes INTEGER NOT NULL CHECK (budget_minutes BETWEEN 0 AND 1000000),
  rhythm         TEXT NOT NULL CHECK (length(rhythm) <= 20),
  recorded_at    TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX shared_job_terms_by_job ON shared_job_terms (job_id);

-- That somebody of the board, who neither owns the job nor wrote it, lets its owner go that far.
CREATE TABLE shared_job_grant (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  job_id      BLOB NOT NULL CHECK (length(job_id) = 16),
  terms_id    BLOB NOT NULL CHECK (length(terms_id) = 16),
  member_id   BLOB NOT NULL CHECK (length(member_id) = 16),
  on_date     TEXT NOT NULL CHECK (length(on_date) = 10),
  recorded_at TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX shared_job_grant_by_job ON shared_job_grant (job_id);

-- What became of it. PLANNED: the owner goes on until on_date. ASKED: the owner asks whom_member_id
-- to come after; AGREED, DECLINED: the answer. GIVEN: the owner gives it to whoever agreed; TAKEN:
-- that one takes it, or somebody takes what was left behind by an owner who left. ENDED: nobody
-- does it any more after on_date.
CREATE TABLE shared_job_word (
  id             BLOB PRIMARY KEY CHECK (length(id) = 16),
  job_id         BLOB NOT NULL CHECK (length(job_id) = 16),
  member_id      BLOB NOT NULL CHECK (length(member_id) = 16),
  kind           TEXT NOT NULL CHECK (length(kind) <= 20),
  whom_member_id BLOB CHECK (length(whom_member_id) = 16),
  words          TEXT CHECK (length(words) <= 1000),
  on_date        TEXT NOT NULL CHECK (length(on_date) = 10),
  recorded_at    TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX shared_job_word_by_job ON shared_job_word (job_id);

-- Time that member_id spent on it. takes_back_id: of what it takes back, with the same minutes.
CREATE TABLE shared_job_time (
  id            BLOB PRIMARY KEY CHECK (length(id) = 16),
  job_id        BLOB NOT NULL CHECK (length(job_id) = 16),
  member_id     BLOB NOT NULL CHECK (length(member_id) = 16),
  minutes       INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
  what          TEXT NOT NULL CHECK (length(what) <= 200),
  on_date       TEXT NOT NULL CHECK (length(on_date) = 10),
  takes_back_id BLOB CHECK (length(takes_back_id) = 16),
  recorded_at   TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX shared_job_time_by_job ON shared_job_time (job_id);

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (475, 'shared_job', 'fact'), (476, 'shared_job_terms', 'fact'),
  (477, 'shared_job_grant', 'fact'), (478, 'shared_job_word', 'fact'),
  (479, 'shared_job_time', 'fact');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (475, 1, 'member_id', 1, 'member'), (475, 2, 'recorded_at', 1, NULL),
  (476, 1, 'job_id', 1, 'shared_job'), (476, 2, 'member_id', 1, 'member'), (476, 3, 'name', 1, NULL),
  (476, 4, 'aim', 1, NULL), (476, 5, 'authority', 1, NULL), (476, 6, 'limit_cents', 1, NULL),
  (476, 7, 'budget_minutes', 1, NULL), (476, 8, 'rhythm', 1, NULL), (476, 9, 'recorded_at', 1, NULL),
  (477, 1, 'job_id', 1, 'shared_job'), (477, 2, 'terms_id', 1, 'shared_job_terms'),
  (477, 3, 'member_id', 1, 'member'), (477, 4, 'on_date', 1, NULL), (477, 5, 'recorded_at', 1, NULL),
  (478, 1, 'job_id', 1, 'shared_job'), (478, 2, 'member_id', 1, 'member'), (478, 3, 'kind', 1, NULL),
  (478, 4, 'whom_member_id', 1, 'member'), (478, 5, 'words', 1, NULL), (478, 6, 'on_date', 1, NULL),
  (478, 7, 'recorded_at', 1, NULL),
  (479, 1, 'job_id', 1, 'shared_job'), (479, 2, 'member_id', 1, 'member'), (479, 3, 'minutes', 1, NULL),
  (479, 4, 'what', 1, NULL), (479, 5, 'on_date', 1, NULL),
  (479, 6, 'takes_back_id', 1, 'shared_job_time'), (479, 7, 'recorded_at', 1, NULL);

-- Everybody speaks for themselves; only the board lets an owner go further.
INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('shared_job', 'COMMON', 'SELF', '1'), ('shared_job_terms', 'COMMON', 'SELF', '1'),
  ('shared_job_grant', 'COMMON', 'BOARD', NULL), ('shared_job_word', 'COMMON', 'SELF', '1'),
  ('shared_job_time', 'COMMON', 'SELF', '1');
