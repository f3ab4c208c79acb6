-- Assemblies and small decisions: who was called, what is decided, who votes, and what came of it.
-- Results are never stored to be believed: everybody computes them from these rows.

-- voters: ids of members with spaces between, of a meeting that is not for all; NULL: all members.
CREATE TABLE assembly (
  id        BLOB PRIMARY KEY CHECK (length(id) = 16),
  kind      TEXT NOT NULL,
  title     TEXT NOT NULL,
  on_date   TEXT NOT NULL,
  at_time   TEXT NOT NULL,
  way       TEXT NOT NULL,
  place     TEXT NOT NULL,
  voters    TEXT,
  cancelled TEXT
) STRICT, WITHOUT ROWID;

-- What is on the agenda. candidates: one a line, of an election. rule_…: the version that an item
-- proposes. subject_member_id: whose appeal it is about.
CREATE TABLE agenda_item (
  id                BLOB PRIMARY KEY CHECK (length(id) = 16),
  assembly_id       BLOB NOT NULL,
  position          INTEGER NOT NULL,
  kind              TEXT NOT NULL,
  title             TEXT NOT NULL,
  explanation       TEXT,
  candidates        TEXT,
  subject_member_id BLOB,
  rule_key          TEXT,
  rule_value        TEXT,
  rule_article      TEXT,
  rule_from_date    TEXT,
  recorded_at       TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX agenda_item_by_assembly ON agenda_item (assembly_id);

CREATE TABLE agenda_withdrawal (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  question_id BLOB NOT NULL,
  reason      TEXT,
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX agenda_withdrawal_by_question ON agenda_withdrawal (question_id);

-- That a member was called to an assembly, how, and how that is proved.
CREATE TABLE assembly_notice (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  assembly_id BLOB NOT NULL,
  member_id   BLOB NOT NULL,
  told_date   TEXT NOT NULL,
  way         TEXT NOT NULL,
  proof       TEXT,
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX assembly_notice_by_assembly ON assembly_notice (assembly_id);

-- Somebody came (1) or went (0); the last word holds.
CREATE TABLE attendance (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  assembly_id BLOB NOT NULL,
  member_id   BLOB NOT NULL,
  is_present  INTEGER NOT NULL CHECK (is_present IN (0, 1)),
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX attendance_by_assembly ON attendance (assembly_id);

-- member_id lets holder_member_id vote at an assembly.
CREATE TABLE proxy (
  id               BLOB PRIMARY KEY CHECK (length(id) = 16),
  assembly_id      BLOB NOT NULL,
  member_id        BLOB NOT NULL,
  holder_member_id BLOB NOT NULL,
  proof            TEXT,
  recorded_at      TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX proxy_by_assembly ON proxy (assembly_id);

CREATE TABLE proxy_withdrawal (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  proxy_id    BLOB NOT NULL,
  member_id   BLOB NOT NULL,
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX proxy_withdrawal_by_proxy ON proxy_withdrawal (proxy_id);

-- A member has an interest of their own in an item (1), or has not after all (0).
CREATE TABLE own_interest (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  question_id BLOB NOT NULL,
  member_id   BLOB NOT NULL,
  is_own      INTEGER NOT NULL CHECK (is_own IN (0, 1)),
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX own_interest_by_question ON own_interest (question_id);

-- member_id voted for for_member_id: themself, or who gave a proxy. Of several votes of one member
-- the last one counts.
CREATE TABLE vote (
  id            BLOB PRIMARY KEY CHECK (length(id) = 16),
  question_id   BLOB NOT NULL,
  member_id     BLOB NOT NULL,
  for_member_id BLOB NOT NULL,
  choice        TEXT NOT NULL,
  recorded_at   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX vote_by_question ON vote (question_id);

-- The vote on an item is closed. counted: the ids, of 16 octets each, of all votes, proxies,
-- withdrawals, comings, goings and interests that the board had then; nothing else counts, however
-- early it says it was written. outcome: what the board found, to be held against what everybody
-- computes.
CREATE TABLE vote_closing (
  id            BLOB PRIMARY KEY CHECK (length(id) = 16),
  question_id   BLOB NOT NULL,
  counted       BLOB NOT NULL,
  outcome       TEXT NOT NULL,
  rule_versions TEXT,
  recorded_at   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX vote_closing_by_question ON vote_closing (question_id);

-- What was done because an item passed: the version of a rule that it made.
CREATE TABLE resolution_effect (
  id              BLOB PRIMARY KEY CHECK (length(id) = 16),
  question_id     BLOB NOT NULL,
  rule_version_id BLOB NOT NULL,
  recorded_at     TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX resolution_effect_by_question ON resolution_effect (question_id);
CREATE INDEX resolution_effect_by_version ON resolution_effect (rule_version_id);

-- A small decision between assemblies: so many of these members must agree. member_id asks. space:
-- who can read it, since its votes go there too.
CREATE TABLE decision_round (
  id            BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id     BLOB NOT NULL,
  subject_kind  TEXT NOT NULL,
  subject_id    BLOB NOT NULL,
  question      TEXT NOT NULL,
  voters        TEXT NOT NULL,
  approvals     INTEGER NOT NULL CHECK (approvals > 0),
  deadline_date TEXT,
  space         TEXT NOT NULL,
  recorded_at   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_round_by_subject ON decision_round (subject_id);

CREATE TABLE round_withdrawal (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  question_id BLOB NOT NULL,
  member_id   BLOB NOT NULL,
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX round_withdrawal_by_question ON round_withdrawal (question_id);

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (50, 'assembly', 'record'), (51, 'agenda_item', 'fact'), (52, 'agenda_withdrawal', 'fact'),
  (53, 'assembly_notice', 'fact'), (54, 'attendance', 'fact'), (55, 'proxy', 'fact'),
  (56, 'proxy_withdrawal', 'fact'), (57, 'own_interest', 'fact'), (58, 'vote', 'fact'),
  (59, 'vote_closing', 'fact'), (60, 'resolution_effect', 'fact'), (61, 'decision_round', 'fact'),
  (62, 'round_withdrawal', 'fact');

-- When and where belong together.
INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (50, 1, 'kind', 1, NULL), (50, 2, 'title', 2, NULL), (50, 3, 'on_date', 3, NULL),
  (50, 4, 'at_time', 3, NULL), (50, 5, 'way', 3, NULL), (50, 6, 'place', 3, NULL),
  (50, 7, 'voters', 4, NULL), (50, 8, 'cancelled', 5, NULL),
  (51, 1, 'assembly_id', 1, 'assembly'), (51, 2, 'position', 1, NULL), (51, 3, 'kind', 1, NULL),
  (51, 4, 'title', 1, NULL), (51, 5, 'explanation', 1, NULL), (51, 6, 'candidates', 1, NULL),
  (51, 7, 'subject_member_id', 1, NULL), (51, 8, 'rule_key', 1, NULL), (51, 9, 'rule_value', 1, NULL),
  (51, 10, 'rule_article', 1, NULL), (51, 11, 'rule_from_date', 1, NULL), (51, 12, 'recorded_at', 1, NULL),
  (52, 1, 'question_id', 1, 'agenda_item'), (52, 2, 'reason', 1, NULL), (52, 3, 'recorded_at', 1, NULL),
  (53, 1, 'assembly_id', 1, 'assembly'), (53, 2, 'member_id', 1, 'member'), (53, 3, 'told_date', 1, NULL),
  (53, 4, 'way', 1, NULL), (53, 5, 'proof', 1, NULL), (53, 6, 'recorded_at', 1, NULL),
  (54, 1, 'assembly_id', 1, 'assembly'), (54, 2, 'member_id', 1, 'member'), (54, 3, 'is_present', 1, NULL),
  (54, 4, 'recorded_at', 1, NULL),
  (55, 1, 'assembly_id', 1, 'assembly'), (55, 2, 'member_id', 1, 'member'),
  (55, 3, 'holder_member_id', 1, 'member'), (55, 4, 'proof', 1, NULL), (55, 5, 'recorded_at', 1, NULL),
  (56, 1, 'proxy_id', 1, 'proxy'), (56, 2, 'member_id', 1, 'member'), (56, 3, 'recorded_at', 1, NULL),
  (57, 1, 'question_id', 1, 'agenda_item'), (57, 2, 'member_id', 1, 'member'), (57, 3, 'is_own', 1, NULL),
  (57, 4, 'recorded_at', 1, NULL),
  (58, 1, 'question_id', 1, NULL), (58, 2, 'member_id', 1, 'member'), (58, 3, 'for_member_id', 1, 'member'),
  (58, 4, 'choice', 1, NULL), (58, 5, 'recorded_at', 1, NULL),
  (59, 1, 'question_id', 1, 'agenda_item'), (59, 2, 'counted', 1, NULL), (59, 3, 'outcome', 1, NULL),
  (59, 4, 'rule_versions', 1, NULL), (59, 5, 'recorded_at', 1, NULL),
  (60, 1, 'question_id', 1, 'agenda_item'), (60, 2, 'rule_version_id', 1, 'rule_version'),
  (60, 3, 'recorded_at', 1, NULL),
  (61, 1, 'member_id', 1, 'member'), (61, 2, 'subject_kind', 1, NULL), (61, 3, 'subject_id', 1, NULL),
  (61, 4, 'question', 1, NULL), (61, 5, 'voters', 1, NULL), (61, 6, 'approvals', 1, NULL),
  (61, 7, 'deadline_date', 1, NULL), (61, 8, 'space', 1, NULL), (61, 9, 'recorded_at', 1, NULL),
  (62, 1, 'question_id', 1, 'decision_round'), (62, 2, 'member_id', 1, 'member'),
  (62, 3, 'recorded_at', 1, NULL);

-- Nobody writes another's vote, not even the board.
INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('assembly', 'COMMON', 'BOARD', NULL), ('assembly', 'COMMON', 'STEWARD', NULL),
  ('agenda_item', 'COMMON', 'BOARD', NULL), ('agenda_item', 'COMMON', 'STEWARD', NULL),
  ('agenda_withdrawal', 'COMMON', 'BOARD', NULL), ('agenda_withdrawal', 'COMMON', 'STEWARD', NULL),
  ('assembly_notice', 'COMMON', 'BOARD', NULL), ('assembly_notice', 'COMMON', 'STEWARD', NULL),
  ('attendance', 'COMMON', 'BOARD', NULL), ('attendance', 'COMMON', 'STEWARD', NULL),
  ('attendance', 'COMMON', 'SELF', '1'),
  ('proxy', 'COMMON', 'BOARD', NULL), ('proxy', 'COMMON', 'STEWARD', NULL), ('proxy', 'COMMON', 'SELF', '1'),
  ('proxy_withdrawal', 'COMMON', 'BOARD', NULL), ('proxy_withdrawal', 'COMMON', 'STEWARD', NULL),
  ('proxy_withdrawal', 'COMMON', 'SELF', '1'),
  ('own_interest', 'COMMON', 'BOARD', NULL), ('own_interest', 'COMMON', 'STEWARD', NULL),
  ('own_interest', 'COMMON', 'SELF', '1'),
  ('vote', 'COMMON', 'SELF', '1'), ('vote', 'CARE', 'SELF', '1'), ('vote', 'OFFICE', 'SELF', '1'),
  ('vote', 'TEAM', 'SELF', '1'), ('vote', 'WITH_MEMBER', 'SELF', '1'),
  ('vote_closing', 'COMMON', 'BOARD', NULL), ('vote_closing', 'COMMON', 'STEWARD', NULL),
  ('resolution_effect', 'COMMON', 'BOARD', NULL), ('resolution_effect', 'COMMON', 'STEWARD', NULL),
  ('decision_round', 'COMMON', 'SELF', '1'), ('decision_round', 'CARE', 'SELF', '1'),
  ('decision_round', 'OFFICE', 'SELF', '1'), ('decision_round', 'TEAM', 'SELF', '1'),
  ('decision_round', 'WITH_MEMBER', 'SELF', '1'),
  ('round_withdrawal', 'COMMON', 'SELF', '1'), ('round_withdrawal', 'CARE', 'SELF', '1'),
  ('round_withdrawal', 'OFFICE', 'SELF', '1'), ('round_withdrawal', 'TEAM', 'SELF', '1'),
  ('round_withdrawal', 'WITH_MEMBER', 'SELF', '1');
