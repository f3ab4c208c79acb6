-- Leads that somebody passes on to colleagues. What became of one is derived from what was said.

-- Work that a member was asked for and cannot take. client_id: of one that the cooperative knows,
-- client_name as it is told to colleagues. skill_id and level: what it asks; hours a week between
-- from_date and to_date. answer_date: the last day on which colleagues answer. clause: what of the
-- client's contract card was shown when it was passed on.
CREATE TABLE lead (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id   BLOB NOT NULL,
  client_id   BLOB,
  client_name TEXT NOT NULL,
  what        TEXT NOT NULL,
  skill_id    BLOB NOT NULL,
  level       INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
  hours       INTEGER NOT NULL CHECK (hours > 0),
  from_date   TEXT NOT NULL CHECK (length(from_date) = 10),
  to_date     TEXT NOT NULL CHECK (length(to_date) = 10),
  answer_date TEXT NOT NULL CHECK (length(answer_date) = 10),
  clause      TEXT,
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX lead_by_member ON lead (member_id);

-- What somebody says of a lead; member_id is whose word it is, kind: see the room. whom_member_id:
-- to whom the passer gives it. words: what came of it, or thanks.
CREATE TABLE lead_word (
  id             BLOB PRIMARY KEY CHECK (length(id) = 16),
  lead_id        BLOB NOT NULL,
  member_id      BLOB NOT NULL,
  kind           TEXT NOT NULL,
  whom_member_id BLOB,
  words          TEXT,
  on_date        TEXT NOT NULL CHECK (length(on_date) = 10),
  recorded_at    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX lead_word_by_lead ON lead_word (lead_id);

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (365, 'lead', 'fact'), (366, 'lead_word', 'fact');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (365, 1, 'member_id', 1, 'member'), (365, 2, 'client_id', 1, 'client'), (365, 3, 'client_name', 1, NULL),
  (365, 4, 'what', 1, NULL), (365, 5, 'skill_id', 1, 'skill'), (365, 6, 'level', 1, NULL),
  (365, 7, 'hours', 1, NULL), (365, 8, 'from_date', 1, NULL), (365, 9, 'to_date', 1, NULL),
  (365, 10, 'answer_date', 1, NULL), (365, 11, 'clause', 1, NULL), (365, 12, 'recorded_at', 1, NULL),
  (366, 1, 'lead_id', 1, 'lead'), (366, 2, 'member_id', 1, 'member'), (366, 3, 'kind', 1, NULL),
  (366, 4, 'whom_member_id', 1, 'member'), (366, 5, 'words', 1, NULL), (366, 6, 'on_date', 1, NULL),
  (366, 7, 'recorded_at', 1, NULL);

-- Everybody speaks for themselves.
INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('lead', 'COMMON', 'SELF', '1'), ('lead_word', 'COMMON', 'SELF', '1');
