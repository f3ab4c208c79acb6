-- What people look for, as one list of things and the words of each. Local: made of the rows, kept by
-- the triggers below whatever way a row comes or goes, never synced.

-- One row per thing, numbered as it came, so that the newest is found first without sorting.
-- amount_cents has no sign and is the whole of an entry, or what a bank line moved.
CREATE TABLE search_item (
  number       INTEGER PRIMARY KEY,
  kind         TEXT NOT NULL CHECK (kind IN
    ('ENTRY', 'BANK_LINE', 'MEMBER', 'CLIENT', 'ASSIGNMENT', 'ACCOUNT', 'BANK_ACCOUNT')),
  id           BLOB NOT NULL CHECK (length(id) = 16),
  item_date    TEXT,
  amount_cents INTEGER
) STRICT;
CREATE UNIQUE INDEX search_item_by_id ON search_item (id);

-- The words are kept as an index only: to take a row out needs no old text, so that none can be left
-- behind. amounts: 1234c56 for 1,234.56. about: a letter and the id of an account (a), member (m),
-- client (c) or assignment (s) on any line. iban: the whole, and the part people know.
CREATE VIRTUAL TABLE search_entry_fts USING fts5 (words, amounts, about,
  content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE search_line_fts USING fts5 (words, amounts, iban,
  content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE search_name_fts USING fts5 (words, iban,
  content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2");

-- The words of each kind, said once; triggers ask for one row, the filling below for all. (hex makes
-- an empty text of nothing, hence the iif.)
CREATE VIEW search_entry AS
SELECT e.id AS id, e.entry_date AS item_date,
  (SELECT sum(max(p.amount_cents, 0)) FROM posting p WHERE p.entry_id = e.id) AS amount_cents,
  concat_ws(' ', e.series || '-' || e.number, e.text, e.document,
    (SELECT group_concat(DISTINCT p.text) FROM posting p WHERE p.entry_id = e.id)) AS words,
  (SELECT printf('%dc%02d ', sum(max(p.amount_cents, 0)) / 100, sum(max(p.amount_cents, 0)) % 100) ||
      group_concat(DISTINCT printf('%dc%02d', abs(p.amount_cents / 100), abs(p.amount_cents % 100)))
    FROM posting p WHERE p.entry_id = e.id) AS amounts,
  (SELECT group_concat(concat_ws(' ', 'a' || hex(p.account_id),
      iif(p.member_id IS NULL, NULL, 'm' || hex(p.member_id)),
      iif(p.client_id IS NULL, NULL, 'c' || hex(p.client_id)),
      iif(p.assignment_id IS NULL, NULL, 's' || hex(p.assignment_id))), ' ')
    FROM posting p WHERE p.entry_id = e.id) AS about
FROM journal_entry e;

CREATE VIEW search_line AS
SELECT id, booking_date AS item_date, abs(max(amount_cents, -9223372036854775807)) AS amount_cents,
  concat_ws(' ', counterparty, ultimate_party, text, structured_text, end_to_end, bank_reference) AS words,
  printf('%dc%02d', abs(amount_cents / 100), abs(amount_cents % 100)) AS amounts,
  concat_ws(' ', counterparty_iban, substr(counterparty_iban, 9), ltrim(substr(counterparty_iban, 9), '0')) AS iban
FROM bank_line;

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
FROM bank_account;

-- Facts come once and go only when the fold takes them out. An entry's lines come before it.
CREATE TRIGGER entry_is_found AFTER INSERT ON journal_entry BEGIN
  INSERT INTO search_item (kind, id, item_date, amount_cents)
  SELECT 'ENTRY', id, item_date, amount_cents FROM search_entry WHERE id = NEW.id;
  INSERT INTO search_entry_fts (rowid, words, amounts, about)
  SELECT (SELECT number FROM search_item WHERE id = NEW.id), words, amounts, about
  FROM search_entry WHERE id = NEW.id;
END;
CREATE TRIGGER entry_is_lost AFTER DELETE ON journal_entry BEGIN
  DELETE FROM search_entry_fts WHERE rowid = (SELECT number FROM search_item WHERE id = OLD.id);
  DELETE FROM search_item WHERE id = OLD.id;
END;

CREATE TRIGGER bank_line_is_found AFTER INSERT ON bank_line BEGIN
  INSERT INTO search_item (kind, id, item_date, amount_cents)
  SELECT 'BANK_LINE', id, item_date, amount_cents FROM search_line WHERE id = NEW.id;
  INSERT INTO search_line_fts (rowid, words, amounts, iban)
  SELECT (SELECT number FROM search_item WHERE id = NEW.id), words, amounts, iban
  FROM search_line WHERE id = NEW.id;
END;
CREATE TRIGGER bank_line_is_lost AFTER DELETE ON bank_line BEGIN
  DELETE FROM search_line_fts WHERE rowid = (SELECT number FROM search_item WHERE id = OLD.id);
  DELETE FROM search_item WHERE id = OLD.id;
END;

-- Records change as well.
CREATE TRIGGER member_is_found AFTER INSERT ON member BEGIN
  INSERT INTO search_item (kind, id) VALUES ('MEMBER', NEW.id);
  INSERT INTO search_name_fts (rowid, words, iban)
  SELECT (SELECT number FROM search_item WHERE id = NEW.id), words, iban
  FROM search_name WHERE kind = 'MEMBER' AND id = NEW.id;
END;
CREATE TRIGGER member_is_renamed AFTER UPDATE ON member BEGIN
  UPDATE search_name_fts SET (words, iban) = (
    SELECT words, iban FROM search_name WHERE kind = 'MEMBER' AND id = NEW.id)
  WHERE rowid = (SELECT number FROM search_item WHERE id = NEW.id);
END;
CREATE TRIGGER member_is_lost AFTER DELETE ON member BEGIN
  DELETE FROM search_name_fts WHERE rowid = (SELECT number FROM search_item WHERE id = OLD.id);
  DELETE FROM search_item WHERE id = OLD.id;
END;

CREATE TRIGGER client_is_found AFTER INSERT ON client BEGIN
  INSERT INTO search_item (kind, id) VALUES ('CLIENT', NEW.id);
  INSERT INTO search_name_fts (rowid, words, iban)
  SELECT (SELECT number FROM search_item WHERE id = NEW.id), words, iban
  FROM search_name WHERE kind = 'CLIENT' AND id = NEW.id;
END;
CREATE TRIGGER client_is_renamed AFTER UPDATE ON client BEGIN
  UPDATE search_name_fts SET (words, iban) = (
    SELECT words, iban FROM search_name WHERE kind = 'CLIENT' AND id = NEW.id)
  WHERE rowid = (SELECT number FROM search_item WHERE id = NEW.id);
END;
CREATE TRIGGER client_is_lost AFTER DELETE ON client BEGIN
  DELETE FROM search_name_fts WHERE rowid = (SELECT number FROM search_item WHERE id = OLD.id);
  DELETE FROM search_item WHERE id = OLD.id;
END;

CREATE TRIGGER assignment_is_found AFTER INSERT ON assignment BEGIN
  INSERT INTO search_item (kind, id) VALUES ('ASSIGNMENT', NEW.id);
  INSERT INTO search_name_fts (rowid, words, iban)
  SELECT (SELECT number FROM search_item WHERE id = NEW.id), words, iban
  FROM search_name WHERE kind = 'ASSIGNMENT' AND id = NEW.id;
END;
CREATE TRIGGER assignment_is_renamed AFTER UPDATE ON assignment BEGIN
  UPDATE search_name_fts SET (words, iban) = (
    SELECT words, iban FROM search_name WHERE kind = 'ASSIGNMENT' AND id = NEW.id)
  WHERE rowid = (SELECT number FROM search_item WHERE id = NEW.id);
END;
CREATE TRIGGER assignment_is_lost AFTER DELETE ON assignment BEGIN
  DELETE FROM search_name_fts WHERE rowid = (SELECT number FROM search_item WHERE id = OLD.id);
  DELETE FROM search_item WHERE id = OLD.id;
END;

CREATE TRIGGER account_is_found AFTER INSERT ON account BEGIN
  INSERT INTO search_item (kind, id) VALUES ('ACCOUNT', NEW.id);
  INSERT INTO search_name_fts (rowid, words, iban)
  SELECT (SELECT number FROM search_item WHERE id = NEW.id), words, iban
  FROM search_name WHERE kind = 'ACCOUNT' AND id = NEW.id;
END;
CREATE TRIGGER account_is_renamed AFTER UPDATE ON account BEGIN
  UPDATE search_name_fts SET (words, iban) = (
    SELECT words, iban FROM search_name WHERE kind = 'ACCOUNT' AND id = NEW.id)
  WHERE rowid = (SELECT number FROM search_item WHERE id = NEW.id);
END;
CREATE TRIGGER account_is_lost AFTER DELETE ON account BEGIN
  DELETE FROM search_name_fts WHERE rowid = (SELECT number FROM search_item WHERE id = OLD.id);
  DELETE FROM search_item WHERE id = OLD.id;
END;

CREATE TRIGGER bank_account_is_found AFTER INSERT ON bank_account BEGIN
  INSERT INTO search_item (kind, id) VALUES ('BANK_ACCOUNT', NEW.id);
  INSERT INTO search_name_fts (rowid, words, iban)
  SELECT (SELECT number FROM search_item WHERE id = NEW.id), words, iban
  FROM search_name WHERE kind = 'BANK_ACCOUNT' AND id = NEW.id;
END;
CREATE TRIGGER bank_account_is_renamed AFTER UPDATE ON bank_account BEGIN
  UPDATE search_name_fts SET (words, iban) = (
    SELECT words, iban FROM search_name WHERE kind = 'BANK_ACCOUNT' AND id = NEW.id)
  WHERE rowid = (SELECT number FROM search_item WHERE id = NEW.id);
END;
CREATE TRIGGER bank_account_is_lost AFTER DELETE ON bank_account BEGIN
  DELETE FROM search_name_fts WHERE rowid = (SELECT number FROM search_item WHERE id = OLD.id);
  DELETE FROM search_item WHERE id = OLD.id;
END;

-- A file of an earlier version has rows already. Entry ids tell the order in which they came; lines
-- have made-up ids and are taken in the order of their days.
INSERT INTO search_item (kind, id) SELECT kind, id FROM search_name ORDER BY id;
INSERT INTO search_name_fts (rowid, words, iban)
SELECT i.number, n.words, n.iban FROM search_name n JOIN search_item i ON i.id = n.id ORDER BY i.number;
INSERT INTO search_item (kind, id, item_date, amount_cents)
SELECT 'BANK_LINE', id, item_date, amount_cents FROM search_line ORDER BY item_date, id;
INSERT INTO search_line_fts (rowid, words, amounts, iban)
SELECT i.number, l.words, l.amounts, l.iban FROM search_item i JOIN search_line l ON l.id = i.id
WHERE i.kind = 'BANK_LINE' ORDER BY i.number;
INSERT INTO search_item (kind, id, item_date, amount_cents)
SELECT 'ENTRY', id, item_date, amount_cents FROM search_entry ORDER BY id;
INSERT INTO search_entry_fts (rowid, words, amounts, about)
SELECT i.number, e.words, e.amounts, e.about FROM search_item i JOIN search_entry e ON e.id = i.id
WHERE i.kind = 'ENTRY' ORDER BY i.number;
