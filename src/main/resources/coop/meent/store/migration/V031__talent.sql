-- What members can do: one tick list that the cooperative keeps, what each says of it, what shows
-- it, and who of the others confirms it.

-- id follows from the name it was added under, so that two laptops that add the same make one row.
-- is_certificate: it is held only as long as something shows it that has not expired.
CREATE TABLE skill (
  id             BLOB PRIMARY KEY CHECK (length(id) = 16),
  name           TEXT NOT NULL,
  field          TEXT NOT NULL,
  is_certificate INTEGER NOT NULL CHECK (is_certificate IN (0, 1)),
  retired_date   TEXT
) STRICT, WITHOUT ROWID;

-- What a member says of the own skill; the newest holds. level 0: not, or no longer.
CREATE TABLE skill_statement (
  id            BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id     BLOB NOT NULL,
  skill_id      BLOB NOT NULL,
  level         INTEGER NOT NULL CHECK (level BETWEEN 0 AND 5),
  interest      TEXT NOT NULL,
  wants_to_grow INTEGER NOT NULL CHECK (wants_to_grow IN (0, 1)),
  on_date       TEXT NOT NULL,
  recorded_at   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX skill_statement_by_member ON skill_statement (member_id, skill_id);

-- What shows it: work, a training, a certificate. takes_back_id: of what was noted by mistake.
CREATE TABLE skill_evidence (
  id            BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id     BLOB NOT NULL,
  skill_id      BLOB NOT NULL,
  kind          TEXT NOT NULL,
  what          TEXT NOT NULL,
  sector        TEXT,
  setting       TEXT,
  on_date       TEXT NOT NULL,
  expires_date  TEXT,
  assignment_id BLOB,
  takes_back_id BLOB,
  recorded_at   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX skill_evidence_by_member ON skill_evidence (member_id, skill_id);

-- member_id: who confirms it, of_member_id: whose skill it is. Of one who confirms the newest holds.
-- level: up to which they saw it; 0 takes it back.
CREATE TABLE skill_confirmation (
  id           BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id    BLOB NOT NULL,
  of_member_id BLOB NOT NULL,
  skill_id     BLOB NOT NULL,
  level        INTEGER NOT NULL CHECK (level BETWEEN 0 AND 5),
  on_date      TEXT NOT NULL,
  recorded_at  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX skill_confirmation_by_member ON skill_confirmation (of_member_id, skill_id);

-- What a member tells clients, in a language of the program. id follows from the two.
CREATE TABLE curriculum (
  id         BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id  BLOB NOT NULL,
  language   TEXT NOT NULL,
  headline   TEXT NOT NULL,
  text       TEXT NOT NULL,
  written_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Of oneself, for who works with one. Without an assignment it is the member's own copy; with one it
-- lies in the space of that team.
CREATE TABLE self_portrait (
  id              BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id       BLOB NOT NULL,
  assignment_id   BLOB,
  unique_in       TEXT NOT NULL,
  in_the_way      TEXT NOT NULL,
  working_with_me TEXT NOT NULL,
  written_at      TEXT NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (220, 'skill', 'record'), (221, 'skill_statement', 'fact'), (222, 'skill_evidence', 'fact'),
  (223, 'skill_confirmation', 'fact'), (224, 'curriculum', 'record'), (225, 'self_portrait', 'record');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (220, 1, 'name', 1, NULL), (220, 2, 'field', 2, NULL), (220, 3, 'is_certificate', 2, NULL),
  (220, 4, 'retired_date', 3, NULL),
  (221, 1, 'member_id', 1, 'member'), (221, 2, 'skill_id', 1, 'skill'), (221, 3, 'level', 1, NULL),
  (221, 4, 'interest', 1, NULL), (221, 5, 'wants_to_grow', 1, NULL), (221, 6, 'on_date', 1, NULL),
  (221, 7, 'recorded_at', 1, NULL),
  (222, 1, 'member_id', 1, 'member'), (222, 2, 'skill_id', 1, 'skill'), (222, 3, 'kind', 1, NULL),
  (222, 4, 'what', 1, NULL), (222, 5, 'sector', 1, NULL), (222, 6, 'setting', 1, NULL),
  (222, 7, 'on_date', 1, NULL), (222, 8, 'expires_date', 1, NULL),
  (222, 9, 'assignment_id', 1, 'assignment'), (222, 10, 'takes_back_id', 1, 'skill_evidence'),
  (222, 11, 'recorded_at', 1, NULL),
  (223, 1, 'member_id', 1, 'member'), (223, 2, 'of_member_id', 1, 'member'),
  (223, 3, 'skill_id', 1, 'skill'), (223, 4, 'level', 1, NULL), (223, 5, 'on_date', 1, NULL),
  (223, 6, 'recorded_at', 1, NULL),
  (224, 1, 'member_id', 1, 'member'), (224, 2, 'language', 1, NULL), (224, 3, 'headline', 2, NULL),
  (224, 4, 'text', 3, NULL), (224, 5, 'written_at', 3, NULL),
  (225, 1, 'member_id', 1, 'member'), (225, 2, 'assignment_id', 1, 'assignment'),
  (225, 3, 'unique_in', 2, NULL), (225, 4, 'in_the_way', 2, NULL), (225, 5, 'working_with_me', 2, NULL),
  (225, 6, 'written_at', 2, NULL);

-- The coordinator notes it for who has no laptop; a confirmation is its writer's own, always.
INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('skill', 'COMMON', 'COORDINATOR', NULL), ('skill', 'COMMON', 'BOARD', NULL),
  ('skill_statement', 'COMMON', 'SELF', '1'), ('skill_statement', 'COMMON', 'COORDINATOR', NULL),
  ('skill_evidence', 'COMMON', 'SELF', '1'), ('skill_evidence', 'COMMON', 'COORDINATOR', NULL),
  ('skill_confirmation', 'COMMON', 'SELF', '1'),
  ('curriculum', 'COMMON', 'SELF', '1,2,3'), ('curriculum', 'COMMON', 'COORDINATOR', NULL),
  ('self_portrait', 'OWN', 'OWNER', NULL), ('self_portrait', 'TEAM', 'SELF', '1,2');
