-- Clients as relations: whom one knows there, who holds the relation, what was agreed, when they were
-- spoken to last, and how it was to work for them.

-- Somebody one knows. Without a client it is a contact beside the work. A private one lies in the
-- space that never leaves the laptop.
CREATE TABLE client_contact (
  id         BLOB PRIMARY KEY CHECK (length(id) = 16),
  client_id  BLOB,
  name       TEXT NOT NULL,
  part       TEXT,
  email      TEXT,
  phone      TEXT,
  ended_date TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX client_contact_by_client ON client_contact (client_id);

-- Who holds the relation, and how often somebody wants to be in touch. id follows from the client,
-- so that two who take it apart are shown to each other.
CREATE TABLE client_relation (
  id               BLOB PRIMARY KEY CHECK (length(id) = 16),
  client_id        BLOB NOT NULL,
  holder_member_id BLOB,
  ideal_days       INTEGER CHECK (ideal_days > 0),
  most_days        INTEGER CHECK (most_days > 0)
) STRICT, WITHOUT ROWID;

-- What was agreed with a client. id follows from the client. substitution: YES, NO or GROUNDS;
-- grounds: on which they may refuse a stand-in. margin_hundredths: of a percent.
CREATE TABLE contract_card (
  id                BLOB PRIMARY KEY CHECK (length(id) = 16),
  client_id         BLOB NOT NULL,
  substitution      TEXT,
  grounds           TEXT,
  clause            TEXT,
  clause_end_date   TEXT,
  secrecy           TEXT,
  deal_kind         TEXT,
  notice_days       INTEGER CHECK (notice_days >= 0),
  margin_hundredths INTEGER CHECK (margin_hundredths BETWEEN 0 AND 10000)
) STRICT, WITHOUT ROWID;

-- That somebody really spoke to a client.
CREATE TABLE client_touch (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  client_id   BLOB NOT NULL,
  member_id   BLOB NOT NULL,
  kind        TEXT NOT NULL,
  on_date     TEXT NOT NULL,
  about       TEXT,
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX client_touch_by_client ON client_touch (client_id, on_date);

-- How it was for a member to work for a client; the newest of each holds, until it expires. words: of
-- the cooperation, not of a person.
CREATE TABLE client_experience (
  id            BLOB PRIMARY KEY CHECK (length(id) = 16),
  client_id     BLOB NOT NULL,
  member_id     BLOB NOT NULL,
  on_date       TEXT NOT NULL,
  expires_date  TEXT NOT NULL,
  scope_changes TEXT NOT NULL,
  would_again   INTEGER NOT NULL CHECK (would_again IN (0, 1)),
  words         TEXT,
  recorded_at   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX client_experience_by_client ON client_experience (client_id, on_date);

-- What the client says to it, as a member noted it.
CREATE TABLE client_reply (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  client_id   BLOB NOT NULL,
  member_id   BLOB NOT NULL,
  on_date     TEXT NOT NULL,
  words       TEXT NOT NULL,
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX client_reply_by_client ON client_reply (client_id, on_date);

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (265, 'client_contact', 'record'), (266, 'client_relation', 'record'), (267, 'contract_card', 'record'),
  (268, 'client_touch', 'fact'), (269, 'client_experience', 'fact'), (270, 'client_reply', 'fact');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (265, 1, 'client_id', 1, 'client'), (265, 2, 'name', 2, NULL), (265, 3, 'part', 2, NULL),
  (265, 4, 'email', 3, NULL), (265, 5, 'phone', 4, NULL), (265, 6, 'ended_date', 5, NULL),
  (266, 1, 'client_id', 1, 'client'), (266, 2, 'holder_member_id', 2, 'member'),
  (266, 3, 'ideal_days', 3, NULL), (266, 4, 'most_days', 3, NULL),
  (267, 1, 'client_id', 1, 'client'), (267, 2, 'substitution', 2, NULL), (267, 3, 'grounds', 2, NULL),
  (267, 4, 'clause', 3, NULL), (267, 5, 'clause_end_date', 3, NULL), (267, 6, 'secrecy', 4, NULL),
  (267, 7, 'deal_kind', 5, NULL), (267, 8, 'notice_days', 6, NULL), (267, 9, 'margin_hundredths', 7, NULL),
  (268, 1, 'client_id', 1, 'client'), (268, 2, 'member_id', 1, 'member'), (268, 3, 'kind', 1, NULL),
  (268, 4, 'on_date', 1, NULL), (268, 5, 'about', 1, NULL), (268, 6, 'recorded_at', 1, NULL),
  (269, 1, 'client_id', 1, 'client'), (269, 2, 'member_id', 1, 'member'), (269, 3, 'on_date', 1, NULL),
  (269, 4, 'expires_date', 1, NULL), (269, 5, 'scope_changes', 1, NULL), (269, 6, 'would_again', 1, NULL),
  (269, 7, 'words', 1, NULL), (269, 8, 'recorded_at', 1, NULL),
  (270, 1, 'client_id', 1, 'client'), (270, 2, 'member_id', 1, 'member'), (270, 3, 'on_date', 1, NULL),
  (270, 4, 'words', 1, NULL), (270, 5, 'recorded_at', 1, NULL);

INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('client_contact', 'COMMON', 'MEMBER', NULL), ('client_relation', 'COMMON', 'MEMBER', NULL),
  ('contract_card', 'COMMON', 'MEMBER', NULL), ('client_touch', 'COMMON', 'SELF', '1'),
  ('client_experience', 'COMMON', 'SELF', '1'), ('client_reply', 'COMMON', 'SELF', '1');
