-- The cooperative itself, its members and their roles.

CREATE TABLE cooperative (
  id             BLOB PRIMARY KEY CHECK (length(id) = 16),
  name           TEXT NOT NULL,
  legal_form     TEXT NOT NULL,
  seat           TEXT,
  kvk_number     TEXT,
  vat_number     TEXT,
  founded_date   TEXT NOT NULL,
  language       TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE member (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  number      INTEGER NOT NULL CHECK (number > 0),
  name        TEXT NOT NULL,
  trade       TEXT,
  email       TEXT,
  iban        TEXT,
  town        TEXT,
  joined_date TEXT NOT NULL,
  left_date   TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX member_by_number ON member (number);

CREATE TABLE member_role (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id   BLOB NOT NULL,
  role        TEXT NOT NULL,
  from_date   TEXT NOT NULL,
  until_date  TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX member_role_by_member ON member_role (member_id);

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (1, 'cooperative', 'record'), (2, 'member', 'record'), (3, 'member_role', 'record');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (1, 1, 'name', 1, NULL), (1, 2, 'legal_form', 1, NULL), (1, 3, 'seat', 2, NULL),
  (1, 4, 'kvk_number', 3, NULL), (1, 5, 'vat_number', 4, NULL), (1, 6, 'founded_date', 5, NULL),
  (1, 7, 'language', 6, NULL),
  (2, 1, 'number', 1, NULL), (2, 2, 'name', 2, NULL), (2, 3, 'trade', 3, NULL),
  (2, 4, 'email', 4, NULL), (2, 5, 'iban', 5, NULL), (2, 6, 'town', 6, NULL),
  (2, 7, 'joined_date', 7, NULL), (2, 8, 'left_date', 7, NULL),
  (3, 1, 'member_id', 1, 'member'), (3, 2, 'role', 1, NULL), (3, 3, 'from_date', 1, NULL),
  (3, 4, 'until_date', 1, NULL);
