-- Votes in secret, on paper: that one is held so, what two members counted, and what was taken back.
-- And of which kind the members were when a vote was closed, where a quorum is asked of each kind.

-- An item is voted on secretly, on paper (1), or is not after all (0); the last word holds.
CREATE TABLE secret_vote (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  question_id BLOB NOT NULL,
  is_secret   INTEGER NOT NULL CHECK (is_secret IN (0, 1)),
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX secret_vote_by_question ON secret_vote (question_id);

-- What two members counted. votes: a choice and how many on each line, such as `FOR=12`; ABSTAIN
-- are blank papers. invalid_votes: papers that say nothing that can be counted. proof: where the
-- papers are kept. The same count, noted on two laptops, is one row: the id follows from all of it.
CREATE TABLE paper_ballot (
  id                     BLOB PRIMARY KEY CHECK (length(id) = 16),
  question_id            BLOB NOT NULL,
  teller_member_id       BLOB NOT NULL,
  other_teller_member_id BLOB NOT NULL,
  votes                  TEXT NOT NULL,
  invalid_votes          INTEGER NOT NULL CHECK (invalid_votes >= 0),
  proof                  TEXT,
  recorded_at            TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX paper_ballot_by_question ON paper_ballot (question_id);

CREATE TABLE paper_ballot_withdrawal (
  id              BLOB PRIMARY KEY CHECK (length(id) = 16),
  paper_ballot_id BLOB NOT NULL,
  recorded_at     TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX paper_ballot_withdrawal_by_ballot ON paper_ballot_withdrawal (paper_ballot_id);

-- entities: the ids, of 16 octets each, of the members who were legal entities when the vote was
-- closed; all others were natural persons.
CREATE TABLE closing_kind (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  question_id BLOB NOT NULL,
  closing_id  BLOB NOT NULL,
  entities    BLOB NOT NULL,
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX closing_kind_by_question ON closing_kind (question_id);

CREATE VIEW standing_paper_ballot AS
SELECT b.id AS id, b.question_id AS question_id
FROM paper_ballot b
WHERE NOT EXISTS (SELECT 1 FROM paper_ballot_withdrawal w WHERE w.paper_ballot_id = b.id);

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (130, 'secret_vote', 'fact'), (131, 'paper_ballot', 'decision'),
  (132, 'paper_ballot_withdrawal', 'fact'), (133, 'closing_kind', 'fact');
INSERT INTO synced_decision (table_name, about_column, standing_view) VALUES
  ('paper_ballot', 'question_id', 'standing_paper_ballot');
INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (130, 1, 'question_id', 1, 'agenda_item'), (130, 2, 'is_secret', 1, NULL), (130, 3, 'recorded_at', 1, NULL),
  (131, 1, 'question_id', 1, 'agenda_item'), (131, 2, 'teller_member_id', 1, 'member'),
  (131, 3, 'other_teller_member_id', 1, 'member'), (131, 4, 'votes', 1, NULL),
  (131, 5, 'invalid_votes', 1, NULL), (131, 6, 'proof', 1, NULL), (131, 7, 'recorded_at', 1, NULL),
  (132, 1, 'paper_ballot_id', 1, 'paper_ballot'), (132, 2, 'recorded_at', 1, NULL),
  (133, 1, 'question_id', 1, 'agenda_item'), (133, 2, 'closing_id', 1, 'vote_closing'),
  (133, 3, 'entities', 1, NULL), (133, 4, 'recorded_at', 1, NULL);
INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('secret_vote', 'COMMON', 'BOARD', NULL), ('secret_vote', 'COMMON', 'STEWARD', NULL),
  ('paper_ballot', 'COMMON', 'BOARD', NULL), ('paper_ballot', 'COMMON', 'STEWARD', NULL),
  ('paper_ballot_withdrawal', 'COMMON', 'BOARD', NULL),
  ('paper_ballot_withdrawal', 'COMMON', 'STEWARD', NULL),
  ('closing_kind', 'COMMON', 'BOARD', NULL), ('closing_kind', 'COMMON', 'STEWARD', NULL);
