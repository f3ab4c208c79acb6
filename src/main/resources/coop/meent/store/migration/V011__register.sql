-- The register: rules as data, consents, applicants, and what happened to each membership.

-- One version of a rule of the statutes or of another book of rules. rule_key and rule_value are
-- words of the program that wrote them; what is not known here is kept and shown as it is.
-- is_reserved: the member contract reserves that the cooperative may change this.
CREATE TABLE rule_version (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  rule_key    TEXT NOT NULL,
  rule_value  TEXT NOT NULL,
  article     TEXT NOT NULL,
  from_date   TEXT NOT NULL,
  resolution  TEXT,
  is_reserved INTEGER NOT NULL CHECK (is_reserved IN (0, 1)),
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX rule_version_by_key ON rule_version (rule_key, from_date);

-- That a member was told of a version, and how that is proved.
CREATE TABLE rule_notice (
  id              BLOB PRIMARY KEY CHECK (length(id) = 16),
  rule_version_id BLOB NOT NULL,
  member_id       BLOB NOT NULL,
  told_date       TEXT NOT NULL,
  proof           TEXT,
  recorded_at     TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX rule_notice_by_version ON rule_notice (rule_version_id, member_id);

-- What a member agrees to, for one purpose and a term; is_given = 0 takes it back from a day on.
CREATE TABLE consent (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id   BLOB NOT NULL,
  purpose     TEXT NOT NULL,
  is_given    INTEGER NOT NULL CHECK (is_given IN (0, 1)),
  from_date   TEXT NOT NULL,
  until_date  TEXT,
  proof       TEXT,
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX consent_by_member ON consent (member_id, purpose);

-- Who asked to become a member. Whoever is admitted gets a row in member with the same id.
CREATE TABLE applicant (
  id    BLOB PRIMARY KEY CHECK (length(id) = 16),
  name  TEXT NOT NULL,
  trade TEXT,
  email TEXT,
  town  TEXT
) STRICT, WITHOUT ROWID;

-- What happened to a membership, by the board's word. end_date: the last day as a member, of a
-- trial or to appeal, by kind. rule_versions: ids of the versions it was decided by, with spaces
-- between. member_id may be an applicant's.
CREATE TABLE membership_event (
  id            BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id     BLOB NOT NULL,
  kind          TEXT NOT NULL,
  on_date       TEXT NOT NULL,
  end_date      TEXT,
  return_date   TEXT,
  reason        TEXT,
  article       TEXT,
  rule_versions TEXT,
  proof         TEXT,
  recorded_at   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX membership_event_by_member ON membership_event (member_id, on_date);

-- What a member says about the own membership: gives notice, asks to pause.
CREATE TABLE membership_declaration (
  id            BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id     BLOB NOT NULL,
  kind          TEXT NOT NULL,
  on_date       TEXT NOT NULL,
  end_date      TEXT,
  return_date   TEXT,
  reason        TEXT,
  article       TEXT,
  rule_versions TEXT,
  proof         TEXT,
  recorded_at   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX membership_declaration_by_member ON membership_declaration (member_id, on_date);

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (35, 'rule_version', 'fact'), (36, 'rule_notice', 'fact'), (37, 'consent', 'fact'),
  (38, 'applicant', 'record'), (39, 'membership_event', 'fact'), (40, 'membership_declaration', 'fact');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (35, 1, 'rule_key', 1, NULL), (35, 2, 'rule_value', 1, NULL), (35, 3, 'article', 1, NULL),
  (35, 4, 'from_date', 1, NULL), (35, 5, 'resolution', 1, NULL), (35, 6, 'is_reserved', 1, NULL),
  (35, 7, 'recorded_at', 1, NULL),
  (36, 1, 'rule_version_id', 1, 'rule_version'), (36, 2, 'member_id', 1, NULL),
  (36, 3, 'told_date', 1, NULL), (36, 4, 'proof', 1, NULL), (36, 5, 'recorded_at', 1, NULL),
  (37, 1, 'member_id', 1, 'member'), (37, 2, 'purpose', 1, NULL), (37, 3, 'is_given', 1, NULL),
  (37, 4, 'from_date', 1, NULL), (37, 5, 'until_date', 1, NULL), (37, 6, 'proof', 1, NULL),
  (37, 7, 'recorded_at', 1, NULL),
  (38, 1, 'name', 1, NULL), (38, 2, 'trade', 2, NULL), (38, 3, 'email', 3, NULL), (38, 4, 'town', 4, NULL),
  (39, 1, 'member_id', 1, NULL), (39, 2, 'kind', 1, NULL), (39, 3, 'on_date', 1, NULL),
  (39, 4, 'end_date', 1, NULL), (39, 5, 'return_date', 1, NULL), (39, 6, 'reason', 1, NULL),
  (39, 7, 'article', 1, NULL), (39, 8, 'rule_versions', 1, NULL), (39, 9, 'proof', 1, NULL),
  (39, 10, 'recorded_at', 1, NULL),
  (40, 1, 'member_id', 1, 'member'), (40, 2, 'kind', 1, NULL), (40, 3, 'on_date', 1, NULL),
  (40, 4, 'end_date', 1, NULL), (40, 5, 'return_date', 1, NULL), (40, 6, 'reason', 1, NULL),
  (40, 7, 'article', 1, NULL), (40, 8, 'rule_versions', 1, NULL), (40, 9, 'proof', 1, NULL),
  (40, 10, 'recorded_at', 1, NULL);

-- SELF: the member that the row's member_id names.
INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('rule_version', 'COMMON', 'BOARD', NULL), ('rule_version', 'COMMON', 'STEWARD', NULL),
  ('rule_notice', 'COMMON', 'BOARD', NULL), ('rule_notice', 'COMMON', 'STEWARD', NULL),
  ('consent', 'COMMON', 'BOARD', NULL), ('consent', 'COMMON', 'STEWARD', NULL),
  ('consent', 'COMMON', 'SELF', '1'),
  ('applicant', 'COMMON', 'BOARD', NULL), ('applicant', 'COMMON', 'STEWARD', NULL),
  ('membership_event', 'COMMON', 'BOARD', NULL), ('membership_event', 'COMMON', 'STEWARD', NULL),
  ('membership_declaration', 'COMMON', 'SELF', '1');
