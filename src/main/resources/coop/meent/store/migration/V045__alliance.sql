-- Circles that give together when one of them falls short.

CREATE TABLE circle_alliance (
  id   BLOB PRIMARY KEY CHECK (length(id) = 16),
  name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- That a circle joins or leaves, from the first day of a month on, each by a decision of its own.
CREATE TABLE circle_alliance_step (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  alliance_id BLOB NOT NULL,
  circle_id   BLOB NOT NULL,
  kind        TEXT NOT NULL,
  from_date   TEXT NOT NULL,
  resolution  TEXT NOT NULL,
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX circle_alliance_step_by_alliance ON circle_alliance_step (alliance_id, from_date);

-- That allied circles gave for a month, after each of them ran it. As with circle_month the id
-- follows from all it was computed with, and about_id from the alliance and the month alone.
CREATE TABLE circle_alliance_month (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  about_id    BLOB NOT NULL,
  alliance_id BLOB NOT NULL,
  month_date  TEXT NOT NULL,
  mark        TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX circle_alliance_month_by_about ON circle_alliance_month (about_id);

CREATE TABLE circle_alliance_basis (
  id                BLOB PRIMARY KEY CHECK (length(id) = 16),
  alliance_month_id BLOB NOT NULL,
  basis             TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE circle_alliance_withdrawal (
  id                BLOB PRIMARY KEY CHECK (length(id) = 16),
  alliance_month_id BLOB NOT NULL,
  reason            TEXT NOT NULL,
  recorded_at       TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX circle_alliance_withdrawal_by_month ON circle_alliance_withdrawal (alliance_month_id);

CREATE VIEW standing_circle_alliance_month AS
SELECT m.id AS id, m.about_id AS about_id FROM circle_alliance_month m
WHERE NOT EXISTS (SELECT 1 FROM circle_alliance_withdrawal w WHERE w.alliance_month_id = m.id);

-- What a member of a helping circle gives to somebody of helped_circle_id, with the numbers of its
-- proof; below zero what comes back because of_date turned out otherwise. circle_id: the donor's.
-- rest_cents: what the recipient lacked, part_cents: what this circle gives of it.
-- recipient_member_id is NULL where a rulebook keeps names from the donors.
CREATE TABLE circle_help (
  id                  BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id           BLOB NOT NULL,
  alliance_month_id   BLOB NOT NULL,
  circle_id           BLOB NOT NULL,
  helped_circle_id    BLOB NOT NULL,
  position            INTEGER NOT NULL,
  of_date             TEXT NOT NULL,
  recipient_member_id BLOB,
  rest_cents          INTEGER NOT NULL,
  part_cents          INTEGER NOT NULL,
  level_cents         INTEGER NOT NULL,
  levels_cents        INTEGER NOT NULL,
  due_cents           INTEGER NOT NULL,
  paid_cents          INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX circle_help_by_circle ON circle_help (circle_id);
CREATE INDEX circle_help_by_month ON circle_help (alliance_month_id);

-- What somebody receives from allied circles, or gives back from the own balance (own_cents).
CREATE TABLE circle_help_receipt (
  id                BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id         BLOB NOT NULL,
  alliance_month_id BLOB NOT NULL,
  circle_id         BLOB NOT NULL,
  position          INTEGER NOT NULL,
  of_date           TEXT NOT NULL,
  rest_cents        INTEGER NOT NULL,
  received_cents    INTEGER NOT NULL,
  own_cents         INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX circle_help_receipt_by_circle ON circle_help_receipt (circle_id);

INSERT INTO synced_table (table_id, name, merge_kind, part_of, final) VALUES
  (300, 'circle_alliance', 'record', NULL, 0), (301, 'circle_alliance_step', 'fact', NULL, 0),
  (302, 'circle_alliance_month', 'decision', NULL, 1), (303, 'circle_alliance_basis', 'fact', NULL, 1),
  (304, 'circle_alliance_withdrawal', 'fact', NULL, 1), (305, 'circle_help', 'fact', NULL, 1),
  (306, 'circle_help_receipt', 'fact', NULL, 1);

INSERT INTO synced_decision (table_name, about_column, standing_view) VALUES
  ('circle_alliance_month', 'about_id', 'standing_circle_alliance_month');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (300, 1, 'name', 1, NULL),
  (301, 1, 'alliance_id', 1, 'circle_alliance'), (301, 2, 'circle_id', 1, 'circle'),
  (301, 3, 'kind', 1, NULL), (301, 4, 'from_date', 1, NULL), (301, 5, 'resolution', 1, NULL),
  (301, 6, 'recorded_at', 1, NULL),
  (302, 1, 'about_id', 1, NULL), (302, 2, 'alliance_id', 1, 'circle_alliance'),
  (302, 3, 'month_date', 1, NULL), (302, 4, 'mark', 1, NULL),
  (303, 1, 'alliance_month_id', 1, 'circle_alliance_month'), (303, 2, 'basis', 1, NULL),
  (304, 1, 'alliance_month_id', 1, 'circle_alliance_month'), (304, 2, 'reason', 1, NULL),
  (304, 3, 'recorded_at', 1, NULL),
  (305, 1, 'member_id', 1, 'member'), (305, 2, 'alliance_month_id', 1, 'circle_alliance_month'),
  (305, 3, 'circle_id', 1, 'circle'), (305, 4, 'helped_circle_id', 1, 'circle'),
  (305, 5, 'position', 1, NULL), (305, 6, 'of_date', 1, NULL),
  (305, 7, 'recipient_member_id', 1, 'member'), (305, 8, 'rest_cents', 1, NULL),
  (305, 9, 'part_cents', 1, NULL), (305, 10, 'level_cents', 1, NULL),
  (305, 11, 'levels_cents', 1, NULL), (305, 12, 'due_cents', 1, NULL),
  (305, 13, 'paid_cents', 1, NULL),
  (306, 1, 'member_id', 1, 'member'), (306, 2, 'alliance_month_id', 1, 'circle_alliance_month'),
  (306, 3, 'circle_id', 1, 'circle'), (306, 4, 'position', 1, NULL), (306, 5, 'of_date', 1, NULL),
  (306, 6, 'rest_cents', 1, NULL), (306, 7, 'received_cents', 1, NULL), (306, 8, 'own_cents', 1, NULL);

INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('circle_alliance', 'COMMON', 'BOARD', NULL), ('circle_alliance', 'COMMON', 'TREASURER', NULL),
  ('circle_alliance_step', 'COMMON', 'BOARD', NULL),
  ('circle_alliance_step', 'COMMON', 'TREASURER', NULL),
  ('circle_alliance_month', 'COMMON', 'TREASURER', NULL),
  ('circle_alliance_basis', 'CARE', 'TREASURER', NULL),
  ('circle_alliance_withdrawal', 'COMMON', 'TREASURER', NULL),
  ('circle_help', 'WITH_MEMBER', 'TREASURER', NULL),
  ('circle_help_receipt', 'WITH_MEMBER', 'TREASURER', NULL);
