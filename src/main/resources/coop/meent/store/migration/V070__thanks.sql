-- What is due for work passed on: the terms said beforehand, what the assembly decided to be usual,
-- and what was booked as the client paid. What the taker earns with it stands between the taker and
-- the office alone.

-- What is usual, from a day on. kind: see the room; amount_cents: of fixed thanks. The percentages
-- are of what invoices bring without VAT, up to cap_cents of them; months: after the first day of
-- the work, invoices of later are free of it.
CREATE TABLE thanks_rule (
  id             BLOB PRIMARY KEY CHECK (length(id) = 16),
  from_date      TEXT NOT NULL CHECK (length(from_date) = 10),
  kind           TEXT NOT NULL,
  amount_cents   INTEGER CHECK (amount_cents > 0),
  passer_percent TEXT,
  coop_percent   TEXT,
  cap_cents      INTEGER CHECK (cap_cents > 0),
  months         INTEGER CHECK (months > 0),
  resolution     TEXT NOT NULL,
  recorded_at    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The terms of one lead, for colleagues to know before they say yes; without them it is free.
-- until_date: the last day of invoices that count.
CREATE TABLE lead_terms (
  id             BLOB PRIMARY KEY CHECK (length(id) = 16),
  lead_id        BLOB NOT NULL,
  member_id      BLOB NOT NULL,
  kind           TEXT NOT NULL,
  amount_cents   INTEGER CHECK (amount_cents > 0),
  passer_percent TEXT,
  coop_percent   TEXT,
  cap_cents      INTEGER CHECK (cap_cents > 0),
  until_date     TEXT,
  thanks_rule_id BLOB,
  recorded_at    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX lead_terms_by_lead ON lead_terms (lead_id);

-- The assignment that came of a lead, by whoever took it: its invoices count.
CREATE TABLE lead_work (
  id            BLOB PRIMARY KEY CHECK (length(id) = 16),
  lead_id       BLOB NOT NULL,
  member_id     BLOB NOT NULL,
  assignment_id BLOB NOT NULL,
  recorded_at   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX lead_work_by_lead ON lead_work (lead_id);

-- Thanks that were booked. about_id: the lead and how much was booked before, so that two laptops
-- that book the same apart are told of each other. Amounts are without VAT, the VAT apart.
CREATE TABLE lead_thanks (
  id               BLOB PRIMARY KEY CHECK (length(id) = 16),
  about_id         BLOB NOT NULL,
  lead_id          BLOB NOT NULL,
  on_date          TEXT NOT NULL CHECK (length(on_date) = 10),
  passer_cents     INTEGER NOT NULL,
  passer_vat_cents INTEGER NOT NULL,
  coop_cents       INTEGER NOT NULL,
  coop_vat_cents   INTEGER NOT NULL,
  takes_back_id    BLOB,
  entry_id         BLOB NOT NULL,
  recorded_at      TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX lead_thanks_by_lead ON lead_thanks (lead_id);
CREATE INDEX lead_thanks_by_taken ON lead_thanks (takes_back_id);

CREATE VIEW standing_lead_thanks AS
SELECT t.id AS id, t.about_id AS about_id FROM lead_thanks t
WHERE t.takes_back_id IS NULL
  AND NOT EXISTS (SELECT 1 FROM lead_thanks b WHERE b.takes_back_id = t.id);

-- One's part in it: the passer's that came in, or the taker's that went out with what the
-- cooperative's part is. series, bill_year and number: of the cooperative's invoice to the taker for
-- its part; supplier and customer as it says them.
CREATE TABLE thanks_part (
  id             BLOB PRIMARY KEY CHECK (length(id) = 16),
  lead_thanks_id BLOB NOT NULL,
  member_id      BLOB NOT NULL,
  lead_id        BLOB NOT NULL,
  is_received    INTEGER NOT NULL CHECK (is_received IN (0, 1)),
  net_cents      INTEGER NOT NULL,
  vat_cents      INTEGER NOT NULL,
  coop_cents     INTEGER NOT NULL,
  coop_vat_cents INTEGER NOT NULL,
  on_date        TEXT NOT NULL CHECK (length(on_date) = 10),
  series         TEXT,
  bill_year      INTEGER,
  number         INTEGER,
  supplier       TEXT,
  customer       TEXT,
  entry_id       BLOB NOT NULL,
  recorded_at    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX thanks_part_by_member ON thanks_part (member_id);
CREATE INDEX thanks_part_by_number ON thanks_part (series, bill_year, number);

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (436, 'thanks_rule', 'fact'), (437, 'lead_terms', 'fact'), (438, 'lead_work', 'fact'),
  (439, 'lead_thanks', 'decision'), (440, 'thanks_part', 'fact');
UPDATE synced_table SET final = 1 WHERE table_id BETWEEN 439 AND 440;

INSERT INTO synced_decision (table_name, about_column, standing_view) VALUES
  ('lead_thanks', 'about_id', 'standing_lead_thanks');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (436, 1, 'from_date', 1, NULL), (436, 2, 'kind', 1, NULL), (436, 3, 'amount_cents', 1, NULL),
  (436, 4, 'passer_percent', 1, NULL), (436, 5, 'coop_percent', 1, NULL), (436, 6, 'cap_cents', 1, NULL),
  (436, 7, 'months', 1, NULL), (436, 8, 'resolution', 1, NULL), (436, 9, 'recorded_at', 1, NULL),
  (437, 1, 'lead_id', 1, 'lead'), (437, 2, 'member_id', 1, 'member'), (437, 3, 'kind', 1, NULL),
  (437, 4, 'amount_cents', 1, NULL), (437, 5, 'passer_percent', 1, NULL), (437, 6, 'coop_percent', 1, NULL),
  (437, 7, 'cap_cents', 1, NULL), (437, 8, 'until_date', 1, NULL),
  (437, 9, 'thanks_rule_id', 1, 'thanks_rule'), (437, 10, 'recorded_at', 1, NULL),
  (438, 1, 'lead_id', 1, 'lead'), (438, 2, 'member_id', 1, 'member'),
  (438, 3, 'assignment_id', 1, 'assignment'), (438, 4, 'recorded_at', 1, NULL),
  (439, 1, 'about_id', 1, NULL), (439, 2, 'lead_id', 1, 'lead'), (439, 3, 'on_date', 1, NULL),
  (439, 4, 'passer_cents', 1, NULL), (439, 5, 'passer_vat_cents', 1, NULL), (439, 6, 'coop_cents', 1, NULL),
  (439, 7, 'coop_vat_cents', 1, NULL), (439, 8, 'takes_back_id', 1, 'lead_thanks'),
  (439, 9, 'entry_id', 1, 'journal_entry'), (439, 10, 'recorded_at', 1, NULL),
  (440, 1, 'lead_thanks_id', 1, NULL), (440, 2, 'member_id', 1, 'member'), (440, 3, 'lead_id', 1, 'lead'),
  (440, 4, 'is_received', 1, NULL), (440, 5, 'net_cents', 1, NULL), (440, 6, 'vat_cents', 1, NULL),
  (440, 7, 'coop_cents', 1, NULL), (440, 8, 'coop_vat_cents', 1, NULL), (440, 9, 'on_date', 1, NULL),
  (440, 10, 'series', 1, NULL), (440, 11, 'bill_year', 1, NULL), (440, 12, 'number', 1, NULL),
  (440, 13, 'supplier', 1, NULL), (440, 14, 'customer', 1, NULL), (440, 15, 'entry_id', 1, NULL),
  (440, 16, 'recorded_at', 1, NULL);

-- Passer and taker speak for themselves; what is usual the assembly decides, and the office books.
INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('thanks_rule', 'COMMON', 'BOARD', NULL), ('thanks_rule', 'COMMON', 'TREASURER', NULL),
  ('lead_terms', 'COMMON', 'SELF', '1'), ('lead_work', 'COMMON', 'SELF', '1'),
  ('lead_thanks', 'OFFICE', 'TREASURER', NULL),
  ('thanks_part', 'WITH_MEMBER', 'TREASURER', NULL), ('thanks_part', 'OFFICE', 'TREASURER', NULL);
