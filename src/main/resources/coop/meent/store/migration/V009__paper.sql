-- Papers between a member and the office, or of one person alone; and who looked at them.

-- Rows of the space that never leaves this laptop. No change puts them, so that nothing else tells
-- them from rows that strayed in. Local.
CREATE TABLE private_row (
  table_id INTEGER NOT NULL,
  row_id   BLOB NOT NULL,
  PRIMARY KEY (table_id, row_id)
) STRICT, WITHOUT ROWID;

-- member_id: whose paper it is. No column holds a state of health, and the form says so.
CREATE TABLE paper (
  id                BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id         BLOB NOT NULL,
  writer_member_id  BLOB NOT NULL,
  kind              TEXT NOT NULL,
  title             TEXT NOT NULL,
  text              TEXT NOT NULL,
  paper_date        TEXT NOT NULL,
  written_at        TEXT NOT NULL,
  replaces_paper_id BLOB
) STRICT, WITHOUT ROWID;
CREATE INDEX paper_by_member ON paper (member_id);
CREATE INDEX paper_by_replaced ON paper (replaces_paper_id) WHERE replaces_paper_id IS NOT NULL;

-- Somebody who is not its owner opened the text. The id follows from paper, member and day, so that
-- two laptops of one person make the same row. A look stays when its paper is taken back.
CREATE TABLE paper_look (
  id         BLOB PRIMARY KEY CHECK (length(id) = 16),
  paper_id   BLOB NOT NULL,
  member_id  BLOB NOT NULL,
  look_date  TEXT NOT NULL,
  looked_at  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX paper_look_by_paper ON paper_look (paper_id);

CREATE TABLE paper_withdrawal (
  id           BLOB PRIMARY KEY CHECK (length(id) = 16),
  paper_id     BLOB NOT NULL,
  member_id    BLOB NOT NULL,
  withdrawn_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX paper_withdrawal_by_paper ON paper_withdrawal (paper_id);

-- Looks that the owner has been shown: they wait no more. Local.
CREATE TABLE seen_look (
  look_id BLOB PRIMARY KEY CHECK (length(look_id) = 16)
) STRICT, WITHOUT ROWID;

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (16, 'paper', 'fact'), (17, 'paper_look', 'fact'), (18, 'paper_withdrawal', 'fact');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (16, 1, 'member_id', 1, 'member'), (16, 2, 'writer_member_id', 1, 'member'), (16, 3, 'kind', 1, NULL),
  (16, 4, 'title', 1, NULL), (16, 5, 'text', 1, NULL), (16, 6, 'paper_date', 1, NULL),
  (16, 7, 'written_at', 1, NULL), (16, 8, 'replaces_paper_id', 1, NULL),
  (17, 1, 'paper_id', 1, NULL), (17, 2, 'member_id', 1, 'member'), (17, 3, 'look_date', 1, NULL),
  (17, 4, 'looked_at', 1, NULL),
  (18, 1, 'paper_id', 1, NULL), (18, 2, 'member_id', 1, 'member'), (18, 3, 'withdrawn_at', 1, NULL);

-- The owner reads unseen: only others look.
INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('paper', 'WITH_MEMBER', 'OWNER', NULL), ('paper', 'WITH_MEMBER', 'TREASURER', NULL),
  ('paper', 'WITH_MEMBER', 'BOARD', NULL),
  ('paper_withdrawal', 'WITH_MEMBER', 'OWNER', NULL), ('paper_withdrawal', 'WITH_MEMBER', 'TREASURER', NULL),
  ('paper_withdrawal', 'WITH_MEMBER', 'BOARD', NULL),
  ('paper_look', 'WITH_MEMBER', 'TREASURER', NULL), ('paper_look', 'WITH_MEMBER', 'BOARD', NULL),
  ('paper_look', 'WITH_MEMBER', 'AUDIT_COMMITTEE', NULL);

-- Papers are found by their title, never by their text. SQLite keeps a check for ever, so the list
-- of things is made anew.
CREATE TABLE search_item_before AS SELECT * FROM search_item;
DROP TABLE search_item;
CREATE TABLE search_item (
  number       INTEGER PRIMARY KEY,
  kind         TEXT NOT NULL CHECK (kind IN
    ('ENTRY', 'BANK_LINE', 'MEMBER', 'CLIENT', 'ASSIGNMENT', 'ACCOUNT', 'BANK_ACCOUNT', 'PAPER')),
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
SELECT 'CLIENT', id, concat_ws(' ', number, name, town, kvk_number, vat_number), NULL FROM client
UNION ALL
SELECT 'ASSIGNMENT', id, concat_ws(' ', number, name), NULL FROM assignment
UNION ALL
SELECT 'ACCOUNT', id, concat_ws(' ', number, name_nl, name_en, rgs_code), NULL FROM account
UNION ALL
SELECT 'BANK_ACCOUNT', id, name, concat_ws(' ', iban, substr(iban, 9), ltrim(substr(iban, 9), '0'))
FROM bank_account
UNION ALL
SELECT 'PAPER', id, title, NULL FROM paper;

CREATE TRIGGER paper_is_found AFTER INSERT ON paper BEGIN
  INSERT INTO search_item (kind, id) VALUES ('PAPER', NEW.id);
  INSERT INTO search_name_fts (rowid, words, iban)
  SELECT (SELECT number FROM search_item WHERE id = NEW.id), words, iban
  FROM search_name WHERE kind = 'PAPER' AND id = NEW.id;
END;
CREATE TRIGGER paper_is_lost AFTER DELETE ON paper BEGIN
  DELETE FROM search_name_fts WHERE rowid = (SELECT number FROM search_item WHERE id = OLD.id);
  DELETE FROM search_item WHERE id = OLD.id;
END;
