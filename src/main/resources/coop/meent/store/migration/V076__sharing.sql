-- What members gave each other that no other room knows of, what came of it, and hours promised to
-- whoever needs them. Leads, asks and offers and handovers keep their own facts.

-- Help that somebody got, told by who got it. kind: HOUR, ADVICE or LESSON.
CREATE TABLE shared_help (
  id              BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id       BLOB NOT NULL CHECK (length(member_id) = 16),
  giver_member_id BLOB NOT NULL CHECK (length(giver_member_id) = 16),
  kind            TEXT NOT NULL,
  minutes         INTEGER NOT NULL CHECK (minutes > 0),
  what            TEXT NOT NULL CHECK (length(what) > 0),
  on_date         TEXT NOT NULL CHECK (length(on_date) = 10),
  recorded_at     TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX shared_help_by_member ON shared_help (member_id);

-- What came of help, by who got it. about_id: of the help, the offer or the handover. kind: how it
-- came out, or TAKEN_BACK for what was told by mistake.
CREATE TABLE shared_word (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  about_id    BLOB NOT NULL CHECK (length(about_id) = 16),
  member_id   BLOB NOT NULL CHECK (length(member_id) = 16),
  kind        TEXT NOT NULL,
  words       TEXT,
  on_date     TEXT NOT NULL CHECK (length(on_date) = 10),
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX shared_word_by_about ON shared_word (about_id);

-- Time for whoever needs it, without anything in return. kind: PUT by who promises it, USED by the
-- same when it was given. To whom stands nowhere.
CREATE TABLE pot_hour (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id   BLOB NOT NULL CHECK (length(member_id) = 16),
  kind        TEXT NOT NULL,
  minutes     INTEGER NOT NULL CHECK (minutes > 0),
  on_date     TEXT NOT NULL CHECK (length(on_date) = 10),
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX pot_hour_by_member ON pot_hour (member_id);

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (450, 'shared_help', 'fact'), (451, 'shared_word', 'fact'), (452, 'pot_hour', 'fact');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (450, 1, 'member_id', 1, 'member'), (450, 2, 'giver_member_id', 1, 'member'),
  (450, 3, 'kind', 1, NULL), (450, 4, 'minutes', 1, NULL), (450, 5, 'what', 1, NULL),
  (450, 6, 'on_date', 1, NULL), (450, 7, 'recorded_at', 1, NULL),
  (451, 1, 'about_id', 1, NULL), (451, 2, 'member_id', 1, 'member'), (451, 3, 'kind', 1, NULL),
  (451, 4, 'words', 1, NULL), (451, 5, 'on_date', 1, NULL), (451, 6, 'recorded_at', 1, NULL),
  (452, 1, 'member_id', 1, 'member'), (452, 2, 'kind', 1, NULL), (452, 3, 'minutes', 1, NULL),
  (452, 4, 'on_date', 1, NULL), (452, 5, 'recorded_at', 1, NULL);

-- Everybody speaks for themselves.
INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('shared_help', 'COMMON', 'SELF', '1'), ('shared_word', 'COMMON', 'SELF', '1'),
  ('pot_hour', 'COMMON', 'SELF', '1');
