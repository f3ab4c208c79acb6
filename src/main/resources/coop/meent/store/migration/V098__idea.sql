-- Ideas that members had: who had them, who added what, what they were used for, whose they are now.
-- What is written here is never written over: a later thought is a step of its own.

-- originator_member_id: whose idea it was, who keeps the credit for ever; member_id: who wrote it
-- down, the first owner, and another only where the originator left and from_idea_id goes on among
-- more readers. on_date: the day on which it came up.
CREATE TABLE idea (
  id                   BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id            BLOB NOT NULL,
  originator_member_id BLOB NOT NULL,
  title                TEXT NOT NULL,
  text                 TEXT NOT NULL,
  on_date              TEXT NOT NULL CHECK (length(on_date) = 10),
  from_idea_id         BLOB,
  recorded_at          TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What became of it, each step said and signed by whom it is of. FIRST: named with the idea itself as
-- one who added words; NAMED: later, and asks for that one's yes; TOLD: by who added them, and asks
-- for a yes of who is credited. YES, NO: to about_id. USED: member_id used it, for what the words
-- say. BUILT: it builds on base_idea_id. OFFERED: the owner asks whom_member_id to be the next one;
-- WITHDRAWN, DECLINED, TAKEN: what came of about_id, or taken where the owner left. ENDED: put away by
-- the owner; SHARED: next_idea_id goes on with it, among more readers.
CREATE TABLE idea_step (
  id             BLOB PRIMARY KEY CHECK (length(id) = 16),
  idea_id        BLOB NOT NULL,
  member_id      BLOB NOT NULL,
  kind           TEXT NOT NULL,
  about_id       BLOB,
  whom_member_id BLOB,
  base_idea_id   BLOB,
  next_idea_id   BLOB,
  words          TEXT,
  on_date        TEXT NOT NULL CHECK (length(on_date) = 10),
  recorded_at    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX idea_step_by_idea ON idea_step (idea_id);
CREATE INDEX idea_step_by_about ON idea_step (about_id) WHERE about_id IS NOT NULL;
CREATE INDEX idea_step_by_base ON idea_step (base_idea_id) WHERE base_idea_id IS NOT NULL;

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (470, 'idea', 'fact'), (471, 'idea_step', 'fact');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (470, 1, 'member_id', 1, 'member'), (470, 2, 'originator_member_id', 1, 'member'),
  (470, 3, 'title', 1, NULL), (470, 4, 'text', 1, NULL), (470, 5, 'on_date', 1, NULL),
  (470, 6, 'from_idea_id', 1, NULL), (470, 7, 'recorded_at', 1, NULL),
  (471, 1, 'idea_id', 1, 'idea'), (471, 2, 'member_id', 1, 'member'), (471, 3, 'kind', 1, NULL),
  (471, 4, 'about_id', 1, 'idea_step'), (471, 5, 'whom_member_id', 1, 'member'),
  (471, 6, 'base_idea_id', 1, 'idea'), (471, 7, 'next_idea_id', 1, NULL),
  (471, 8, 'words', 1, NULL), (471, 9, 'on_date', 1, NULL), (471, 10, 'recorded_at', 1, NULL);

-- Everybody speaks for themselves; what a step does follows from who said it.
INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('idea', 'COMMON', 'SELF', '1'), ('idea', 'TEAM', 'SELF', '1'),
  ('idea_step', 'COMMON', 'SELF', '1'), ('idea_step', 'TEAM', 'SELF', '1');

-- Ideas are found by what they say and by what was added, on the laptops that can read them. SQLite
-- keeps a check for ever, so the list of things is made anew.
CREATE TABLE search_item_before AS SELECT * FROM search_item;
DROP TABLE search_item;
CREATE TABLE search_item (
  number       INTEGER PRIMARY KEY,
  kind         TEXT NOT NULL CHECK (kind IN
    ('ENTRY', 'BANK_LINE', 'MEMBER', 'CLIENT', 'ASSIGNMENT', 'ACCOUNT', 'BANK_ACCOUNT', 'PAPER', 'NOTE',
     'IDEA')),
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
  ORDER BY l.recorded_at DESC, l.id DESC LIMIT 1)
UNION ALL
SELECT 'IDEA', i.id, concat_ws(' ', i.title, i.text,
  (SELECT group_concat(s.words, ' ') FROM idea_step s
   WHERE s.idea_id = i.id AND s.kind IN ('FIRST', 'NAMED', 'TOLD'))), NULL
FROM idea i;

CREATE TRIGGER idea_is_found AFTER INSERT ON idea BEGIN
  INSERT INTO search_item (kind, id) SELECT 'IDEA', NEW.id
  WHERE NOT EXISTS (SELECT 1 FROM search_item WHERE id = NEW.id);
  INSERT INTO search_name_fts (rowid, words, iban)
  SELECT (SELECT number FROM search_item WHERE id = NEW.id), words, iban
  FROM search_name WHERE kind = 'IDEA' AND id = NEW.id;
END;
CREATE TRIGGER idea_is_lost AFTER DELETE ON idea BEGIN
  DELETE FROM search_name_fts WHERE rowid = (SELECT number FROM search_item WHERE id = OLD.id);
  DELETE FROM search_item WHERE id = OLD.id;
END;
CREATE TRIGGER idea_is_found_by_its_step AFTER INSERT ON idea_step
WHEN NEW.kind IN ('FIRST', 'NAMED', 'TOLD') BEGIN
  DELETE FROM search_name_fts WHERE rowid = (SELECT number FROM search_item WHERE id = NEW.idea_id);
  INSERT INTO search_name_fts (rowid, words, iban)
  SELECT (SELECT number FROM search_item WHERE id = NEW.idea_id), words, iban
  FROM search_name WHERE kind = 'IDEA' AND id = NEW.idea_id;
END;
CREATE TRIGGER idea_is_found_without_its_step AFTER DELETE ON idea_step
WHEN OLD.kind IN ('FIRST', 'NAMED', 'TOLD') BEGIN
  DELETE FROM search_name_fts WHERE rowid = (SELECT number FROM search_item WHERE id = OLD.idea_id);
  INSERT INTO search_name_fts (rowid, words, iban)
  SELECT (SELECT number FROM search_item WHERE id = OLD.idea_id), words, iban
  FROM search_name WHERE kind = 'IDEA' AND id = OLD.idea_id;
END;
