-- What members know and write down for each other. A note lies where its first reader chose: on one
-- laptop alone, with a team, or among all members; it is let be read by more by a new note.

-- kind: decides how long it may be relied on. It is about a client, a skill, a sector, or several of
-- them. member_id: whose knowledge it was, and the first owner. from_note_id: the note with fewer
-- readers that it came of; who reads this one need not have that one.
CREATE TABLE knowledge_note (
  id           BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id    BLOB NOT NULL,
  kind         TEXT NOT NULL,
  client_id    BLOB,
  skill_id     BLOB,
  sector       TEXT,
  from_note_id BLOB,
  recorded_at  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX knowledge_note_by_client ON knowledge_note (client_id) WHERE client_id IS NOT NULL;

-- What it says, as member_id wrote it; the last one counts and the earlier ones stay. review_date: it
-- is to be looked over by then.
CREATE TABLE knowledge_text (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  note_id     BLOB NOT NULL,
  member_id   BLOB NOT NULL,
  title       TEXT NOT NULL,
  text        TEXT NOT NULL,
  review_date TEXT NOT NULL CHECK (length(review_date) = 10),
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX knowledge_text_by_note ON knowledge_text (note_id);

-- Whom or what a note credits: a member, another note with all that one credits, or something from
-- outside in words. member_id: who said so.
CREATE TABLE knowledge_source (
  id               BLOB PRIMARY KEY CHECK (length(id) = 16),
  note_id          BLOB NOT NULL,
  member_id        BLOB NOT NULL,
  source_member_id BLOB,
  source_note_id   BLOB,
  words            TEXT,
  recorded_at      TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX knowledge_source_by_note ON knowledge_source (note_id);

-- What became of it. CONFIRMED: text_id is still right, until review_date. USED: it helped, with
-- thanks in words. OFFERED: the owner asks whom_member_id to be the next one; TAKEN, DECLINED: the
-- answer, or taken where the owner left. ENDED: put away by the owner; SHARED: whom_note_id goes on
-- with it, among more readers.
CREATE TABLE knowledge_word (
  id             BLOB PRIMARY KEY CHECK (length(id) = 16),
  note_id        BLOB NOT NULL,
  member_id      BLOB NOT NULL,
  kind           TEXT NOT NULL,
  text_id        BLOB,
  whom_member_id BLOB,
  whom_note_id   BLOB,
  review_date    TEXT,
  words          TEXT,
  on_date        TEXT NOT NULL CHECK (length(on_date) = 10),
  recorded_at    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX knowledge_word_by_note ON knowledge_word (note_id);

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (460, 'knowledge_note', 'fact'), (461, 'knowledge_text', 'fact'),
  (462, 'knowledge_source', 'fact'), (463, 'knowledge_word', 'fact');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (460, 1, 'member_id', 1, 'member'), (460, 2, 'kind', 1, NULL), (460, 3, 'client_id', 1, 'client'),
  (460, 4, 'skill_id', 1, 'skill'), (460, 5, 'sector', 1, NULL), (460, 6, 'from_note_id', 1, NULL),
  (460, 7, 'recorded_at', 1, NULL),
  (461, 1, 'note_id', 1, 'knowledge_note'), (461, 2, 'member_id', 1, 'member'),
  (461, 3, 'title', 1, NULL), (461, 4, 'text', 1, NULL), (461, 5, 'review_date', 1, NULL),
  (461, 6, 'recorded_at', 1, NULL),
  (462, 1, 'note_id', 1, 'knowledge_note'), (462, 2, 'member_id', 1, 'member'),
  (462, 3, 'source_member_id', 1, 'member'), (462, 4, 'source_note_id', 1, 'knowledge_note'),
  (462, 5, 'words', 1, NULL), (462, 6, 'recorded_at', 1, NULL),
  (463, 1, 'note_id', 1, 'knowledge_note'), (463, 2, 'member_id', 1, 'member'),
  (463, 3, 'kind', 1, NULL), (463, 4, 'text_id', 1, 'knowledge_text'),
  (463, 5, 'whom_member_id', 1, 'member'), (463, 6, 'whom_note_id', 1, NULL),
  (463, 7, 'review_date', 1, NULL), (463, 8, 'words', 1, NULL), (463, 9, 'on_date', 1, NULL),
  (463, 10, 'recorded_at', 1, NULL);

-- Everybody speaks for themselves; who owns a note follows from who said what.
INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('knowledge_note', 'COMMON', 'SELF', '1'), ('knowledge_note', 'TEAM', 'SELF', '1'),
  ('knowledge_text', 'COMMON', 'SELF', '1'), ('knowledge_text', 'TEAM', 'SELF', '1'),
  ('knowledge_source', 'COMMON', 'SELF', '1'), ('knowledge_source', 'TEAM', 'SELF', '1'),
  ('knowledge_word', 'COMMON', 'SELF', '1'), ('knowledge_word', 'TEAM', 'SELF', '1');

-- Notes are found by what they say last, on the laptops that can read them. SQLite keeps a check for
-- ever, so the list of things is made anew.
CREATE TABLE search_item_before AS SELECT * FROM search_item;
DROP TABLE search_item;
CREATE TABLE search_item (
  number       INTEGER PRIMARY KEY,
  kind         TEXT NOT NULL CHECK (kind IN
    ('ENTRY', 'BANK_LINE', 'MEMBER', 'CLIENT', 'ASSIGNMENT', 'ACCOUNT', 'BANK_ACCOUNT', 'PAPER', 'NOTE')),
  id           BLOB NOT NULL CHECK (length(id) = 16),
  item_date    TEXT,
  amount_cents INTEGER
) STRICT;
INSERT INTO search_item SELECT * FROM search_item_before ORDER BY number;
CREATE UNIQUE INDEX search_item_by_id ON search_item (id);
DROP TABLE search_item_before;

DROP VIEW search_name;
CREATE VIEW search_name AS
SELECT 'MEMBER' AS kind, id, concat_ws(' ', number, name, trade, email, town) AS words,
  concat_ws(' ', iban, substr(iban, 9), ltrim(substr(iban, 9), '0')) AS iban
FROM member
UNION ALL
SELECT 'CLIENT', id, concat_ws(' ', concat_ws('-', series, number), name, town, kvk_number, vat_number), NULL
FROM client
UNION ALL
SELECT 'ASSIGNMENT', id, concat_ws(' ', concat_ws('-', series, number), name), NULL FROM assignment
UNION ALL
SELECT 'ACCOUNT', id, concat_ws(' ', number, name_nl, name_en, rgs_code), NULL FROM account
UNION ALL
SELECT 'BANK_ACCOUNT', id, name, concat_ws(' ', iban, substr(iban, 9), ltrim(substr(iban, 9), '0'))
FROM bank_account
UNION ALL
SELECT 'PAPER', id, title, NULL FROM paper
UNION ALL
SELECT 'NOTE', t.note_id, concat_ws(' ', t.title, t.text, n.sector), NULL
FROM knowledge_text t LEFT JOIN knowledge_note n ON n.id = t.note_id
WHERE t.id = (SELECT l.id FROM knowledge_text l WHERE l.note_id = t.note_id
  ORDER BY l.recorded_at DESC, l.id DESC LIMIT 1);

CREATE TRIGGER note_is_found AFTER INSERT ON knowledge_text BEGIN
  INSERT INTO search_item (kind, id) SELECT 'NOTE', NEW.note_id
  WHERE NOT EXISTS (SELECT 1 FROM search_item WHERE id = NEW.note_id);
  DELETE FROM search_name_fts WHERE rowid = (SELECT number FROM search_item WHERE id = NEW.note_id);
  INSERT INTO search_name_fts (rowid, words, iban)
  SELECT (SELECT number FROM search_item WHERE id = NEW.note_id), words, iban
  FROM search_name WHERE kind = 'NOTE' AND id = NEW.note_id;
END;
CREATE TRIGGER note_is_lost AFTER DELETE ON knowledge_text BEGIN
  DELETE FROM search_name_fts WHERE rowid = (SELECT number FROM search_item WHERE id = OLD.note_id);
  INSERT INTO search_name_fts (rowid, words, iban)
  SELECT (SELECT number FROM search_item WHERE id = OLD.note_id), words, iban
  FROM search_name WHERE kind = 'NOTE' AND id = OLD.note_id;
  DELETE FROM search_item WHERE id = OLD.note_id
    AND NOT EXISTS (SELECT 1 FROM knowledge_text WHERE note_id = OLD.note_id);
END;
