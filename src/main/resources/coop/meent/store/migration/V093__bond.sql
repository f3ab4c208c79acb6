-- Who is there for whom: buddies, sparring pairs and pods. Everybody says whether they are open to it,
-- somebody proposes with reasons, and it stands once each said yes.

-- Open to a kind of bond; the last of a member and kind counts. most: so many at once, 0: none.
CREATE TABLE bond_wish (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id   BLOB NOT NULL,
  kind        TEXT NOT NULL,
  most        INTEGER NOT NULL CHECK (most BETWEEN 0 AND 9),
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Proposed by member_id. Its people are part of the proposal itself, so that nobody joins one later
-- and reads along: two of a pair, three to five of a pod.
CREATE TABLE bond (
  id               BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id        BLOB NOT NULL,
  kind             TEXT NOT NULL,
  first_member_id  BLOB NOT NULL,
  second_member_id BLOB NOT NULL,
  third_member_id  BLOB,
  fourth_member_id BLOB,
  fifth_member_id  BLOB,
  on_date          TEXT NOT NULL CHECK (length(on_date) = 10),
  recorded_at      TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Why these: as it was when it was proposed. from_member_id can teach to_member_id the skill, or a
-- word about both.
CREATE TABLE bond_reason (
  id             BLOB PRIMARY KEY CHECK (length(id) = 16),
  bond_id        BLOB NOT NULL,
  member_id      BLOB NOT NULL,
  kind           TEXT NOT NULL,
  from_member_id BLOB NOT NULL,
  to_member_id   BLOB NOT NULL,
  skill_id       BLOB
) STRICT, WITHOUT ROWID;
CREATE INDEX bond_reason_by_bond ON bond_reason (bond_id);

-- YES, NO: the answer of one of its people. LEFT: is in it no more. Never why.
CREATE TABLE bond_word (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  bond_id     BLOB NOT NULL,
  member_id   BLOB NOT NULL,
  kind        TEXT NOT NULL,
  on_date     TEXT NOT NULL CHECK (length(on_date) = 10),
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX bond_word_by_bond ON bond_word (bond_id);

-- Who had coffee with whom, and when; never what was said.
CREATE TABLE coffee (
  id             BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id      BLOB NOT NULL,
  with_member_id BLOB NOT NULL,
  on_date        TEXT NOT NULL CHECK (length(on_date) = 10),
  recorded_at    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What the people of one bond tell each other and nobody else reads, no office and no coordinator.
-- CALL: I could use a call; CALLING: a reply to of_id, I call you; CALM: of_id is over. ALLOW,
-- FORBID: these may hear that I am ill, or may not; ILL, BACK: from on_date on. No words, no cause.
CREATE TABLE bond_sign (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  bond_id     BLOB NOT NULL,
  member_id   BLOB NOT NULL,
  kind        TEXT NOT NULL,
  of_id       BLOB,
  on_date     TEXT NOT NULL CHECK (length(on_date) = 10),
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX bond_sign_by_bond ON bond_sign (bond_id);

CREATE VIEW bond_person AS
SELECT id AS bond_id, first_member_id AS member_id FROM bond
UNION SELECT id, second_member_id FROM bond
UNION SELECT id, third_member_id FROM bond WHERE third_member_id IS NOT NULL
UNION SELECT id, fourth_member_id FROM bond WHERE fourth_member_id IS NOT NULL
UNION SELECT id, fifth_member_id FROM bond WHERE fifth_member_id IS NOT NULL;

-- Who reads what the people of a bond tell each other: whoever said yes and did not leave, once
-- everybody answered and at least two of a pair, three of a pod, said yes.
CREATE VIEW bond_reader AS
SELECT p.bond_id AS bond_id, p.member_id AS member_id
FROM bond_person p JOIN bond b ON b.id = p.bond_id
WHERE EXISTS (SELECT 1 FROM bond_word y
    WHERE y.bond_id = p.bond_id AND y.member_id = p.member_id AND y.kind = 'YES')
  AND NOT EXISTS (SELECT 1 FROM bond_word n
    WHERE n.bond_id = p.bond_id AND n.member_id = p.member_id AND n.kind IN ('NO', 'LEFT'))
  AND NOT EXISTS (SELECT 1 FROM bond_person o WHERE o.bond_id = p.bond_id
    AND NOT EXISTS (SELECT 1 FROM bond_word w WHERE w.bond_id = o.bond_id AND w.member_id = o.member_id))
  AND CASE b.kind WHEN 'POD' THEN 3 ELSE 2 END <= (SELECT count(*) FROM bond_person o
    WHERE o.bond_id = p.bond_id
      AND EXISTS (SELECT 1 FROM bond_word y
        WHERE y.bond_id = o.bond_id AND y.member_id = o.member_id AND y.kind = 'YES')
      AND NOT EXISTS (SELECT 1 FROM bond_word n
        WHERE n.bond_id = o.bond_id AND n.member_id = o.member_id AND n.kind = 'NO'));

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (464, 'bond_wish', 'fact'), (465, 'bond', 'fact'), (466, 'bond_reason', 'fact'),
  (467, 'bond_word', 'fact'), (468, 'coffee', 'fact'), (469, 'bond_sign', 'fact');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (464, 1, 'member_id', 1, 'member'), (464, 2, 'kind', 1, NULL), (464, 3, 'most', 1, NULL),
  (464, 4, 'recorded_at', 1, NULL),
  (465, 1, 'member_id', 1, 'member'), (465, 2, 'kind', 1, NULL),
  (465, 3, 'first_member_id', 1, 'member'), (465, 4, 'second_member_id', 1, 'member'),
  (465, 5, 'third_member_id', 1, 'member'), (465, 6, 'fourth_member_id', 1, 'member'),
  (465, 7, 'fifth_member_id', 1, 'member'), (465, 8, 'on_date', 1, NULL),
  (465, 9, 'recorded_at', 1, NULL),
  (466, 1, 'bond_id', 1, 'bond'), (466, 2, 'member_id', 1, 'member'), (466, 3, 'kind', 1, NULL),
  (466, 4, 'from_member_id', 1, 'member'), (466, 5, 'to_member_id', 1, 'member'),
  (466, 6, 'skill_id', 1, 'skill'),
  (467, 1, 'bond_id', 1, 'bond'), (467, 2, 'member_id', 1, 'member'), (467, 3, 'kind', 1, NULL),
  (467, 4, 'on_date', 1, NULL), (467, 5, 'recorded_at', 1, NULL),
  (468, 1, 'member_id', 1, 'member'), (468, 2, 'with_member_id', 1, 'member'),
  (468, 3, 'on_date', 1, NULL), (468, 4, 'recorded_at', 1, NULL),
  (469, 1, 'bond_id', 1, 'bond'), (469, 2, 'member_id', 1, 'member'), (469, 3, 'kind', 1, NULL),
  (469, 4, 'of_id', 1, 'bond_sign'), (469, 5, 'on_date', 1, NULL), (469, 6, 'recorded_at', 1, NULL);

-- Everybody speaks for themselves alone.
INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('bond_wish', 'COMMON', 'SELF', '1'), ('bond', 'COMMON', 'SELF', '1'),
  ('bond_reason', 'COMMON', 'SELF', '1'), ('bond_word', 'COMMON', 'SELF', '1'),
  ('coffee', 'COMMON', 'SELF', '1'), ('bond_sign', 'BOND', 'SELF', '1');
