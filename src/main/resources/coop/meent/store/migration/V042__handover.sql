-- Work that goes from one to another, the dossier that makes it possible, and being away. What lies
-- in COMMON tells who works on what and who is to call from which day; words lie with the team.

-- Somebody lets another person into the team of an assignment, or out: who is in reads what the team
-- keeps. The last word about a person counts; nobody lets oneself in. person_member_id: who is let
-- in; member_id: who says so.
CREATE TABLE team_person (
  id               BLOB PRIMARY KEY CHECK (length(id) = 16),
  assignment_id    BLOB NOT NULL CHECK (length(assignment_id) = 16),
  person_member_id BLOB NOT NULL CHECK (length(person_member_id) = 16),
  is_in            INTEGER NOT NULL CHECK (is_in IN (0, 1)),
  member_id        BLOB NOT NULL CHECK (length(member_id) = 16),
  recorded_at      TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX team_person_by_assignment ON team_person (assignment_id, person_member_id);

-- Somebody is ill from a day on, and expected back on another. There is no column for words. It
-- lies where words about being ill do. step_id: what was reported with it.
CREATE TABLE away_call (
  id           BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id    BLOB NOT NULL CHECK (length(member_id) = 16),
  from_date    TEXT NOT NULL CHECK (length(from_date) = 10),
  until_date   TEXT NOT NULL CHECK (length(until_date) = 10),
  by_member_id BLOB NOT NULL CHECK (length(by_member_id) = 16),
  step_id      BLOB CHECK (length(step_id) = 16),
  recorded_at  TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX away_call_by_member ON away_call (member_id);

-- What the member had said of a week that was blocked, so that it can be said again. kind: none
-- where nothing was said.
CREATE TABLE away_week (
  id        BLOB PRIMARY KEY CHECK (length(id) = 16),
  call_id   BLOB NOT NULL CHECK (length(call_id) = 16),
  member_id BLOB NOT NULL CHECK (length(member_id) = 16),
  week_date TEXT NOT NULL CHECK (length(week_date) = 10),
  kind      TEXT CHECK (kind IN ('FIRM', 'WISHED', 'TENTATIVE', 'PROTECTED')),
  hours     INTEGER NOT NULL CHECK (hours BETWEEN 0 AND 168)
) STRICT, WITHOUT ROWID;
CREATE INDEX away_week_by_call ON away_week (call_id);

-- Which handovers a call opened; only who reads the call knows that they belong together.
CREATE TABLE away_handover (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  call_id     BLOB NOT NULL CHECK (length(call_id) = 16),
  member_id   BLOB NOT NULL CHECK (length(member_id) = 16),
  handover_id BLOB NOT NULL CHECK (length(handover_id) = 16)
) STRICT, WITHOUT ROWID;
CREATE INDEX away_handover_by_call ON away_handover (call_id);

-- The member is back from a day on; is_mistake: the call itself was one.
CREATE TABLE away_end (
  id           BLOB PRIMARY KEY CHECK (length(id) = 16),
  call_id      BLOB NOT NULL CHECK (length(call_id) = 16),
  member_id    BLOB NOT NULL CHECK (length(member_id) = 16),
  back_date    TEXT NOT NULL CHECK (length(back_date) = 10),
  is_mistake   INTEGER NOT NULL CHECK (is_mistake IN (0, 1)),
  by_member_id BLOB NOT NULL CHECK (length(by_member_id) = 16),
  recorded_at  TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX away_end_by_call ON away_end (call_id);

-- Work is to go from somebody to somebody, from a day on. is_owner: whom the client calls goes along.
-- return_date: the day on which it comes back; none: for good. returns_handover_id: the one that
-- this one brings back. member_id: who opened it.
CREATE TABLE handover (
  id                  BLOB PRIMARY KEY CHECK (length(id) = 16),
  assignment_id       BLOB NOT NULL CHECK (length(assignment_id) = 16),
  giver_member_id     BLOB NOT NULL CHECK (length(giver_member_id) = 16),
  is_owner            INTEGER NOT NULL CHECK (is_owner IN (0, 1)),
  from_date           TEXT NOT NULL CHECK (length(from_date) = 10),
  return_date         TEXT CHECK (length(return_date) = 10),
  returns_handover_id BLOB CHECK (length(returns_handover_id) = 16),
  member_id           BLOB NOT NULL CHECK (length(member_id) = 16),
  recorded_at         TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX handover_by_assignment ON handover (assignment_id);

-- Somebody is asked to take it over, or not any more.
CREATE TABLE handover_ask (
  id              BLOB PRIMARY KEY CHECK (length(id) = 16),
  handover_id     BLOB NOT NULL CHECK (length(handover_id) = 16),
  asked_member_id BLOB NOT NULL CHECK (length(asked_member_id) = 16),
  is_asked        INTEGER NOT NULL CHECK (is_asked IN (0, 1)),
  member_id       BLOB NOT NULL CHECK (length(member_id) = 16),
  recorded_at     TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX handover_ask_by_handover ON handover_ask (handover_id);

-- What each side signs. ACCEPT: the receiver takes it; DECLINE: the receiver does not, or no longer;
-- RELEASE: the giver, or the coordinator for who cannot, gives it to receiver_member_id; KEEP: of
-- several who took it this one has it; STOP: it does not happen.
CREATE TABLE handover_sign (
  id                 BLOB PRIMARY KEY CHECK (length(id) = 16),
  handover_id        BLOB NOT NULL CHECK (length(handover_id) = 16),
  part               TEXT NOT NULL CHECK (part IN ('ACCEPT', 'DECLINE', 'RELEASE', 'KEEP', 'STOP')),
  receiver_member_id BLOB CHECK (length(receiver_member_id) = 16),
  member_id          BLOB NOT NULL CHECK (length(member_id) = 16),
  recorded_at        TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX handover_sign_by_handover ON handover_sign (handover_id);

-- Who reads what a team keeps, besides the coordinator: whom the client calls, who was let in, and
-- who handed it over to somebody else.
CREATE VIEW team_reader AS
SELECT id AS assignment_id, holder_member_id AS member_id, to_date AS to_date FROM assignment
UNION
SELECT p.assignment_id, p.person_member_id, a.to_date
FROM team_person p JOIN assignment a ON a.id = p.assignment_id
WHERE p.is_in = 1 AND p.member_id <> p.person_member_id
  AND NOT EXISTS (SELECT 1 FROM team_person later
    WHERE later.assignment_id = p.assignment_id AND later.person_member_id = p.person_member_id
      AND (later.is_in = 0 OR later.member_id <> later.person_member_id)
      AND (later.recorded_at > p.recorded_at OR (later.recorded_at = p.recorded_at AND later.id > p.id)))
UNION
SELECT h.assignment_id, h.giver_member_id, a.to_date
FROM handover h JOIN assignment a ON a.id = h.assignment_id
WHERE h.is_owner = 1 AND EXISTS (SELECT 1 FROM handover_sign s
  WHERE s.handover_id = h.id AND s.part = 'ACCEPT' AND s.member_id <> h.giver_member_id);

-- Signatures that stand: not followed by the receiver's no.
CREATE VIEW valid_handover_sign AS
SELECT s.id AS id, s.handover_id AS handover_id, s.part AS part,
  s.receiver_member_id AS receiver_member_id
FROM handover_sign s
WHERE s.part IN ('ACCEPT', 'RELEASE')
  AND NOT EXISTS (SELECT 1 FROM handover_sign no
    WHERE no.handover_id = s.handover_id AND no.part = 'DECLINE' AND no.member_id = s.receiver_member_id
      AND (no.recorded_at > s.recorded_at OR (no.recorded_at = s.recorded_at AND no.id > s.id)));

-- Who has it: of whom it was given to, or while it was given to nobody, of who took it; one row for
-- each. Two of them contradict each other until one is kept.
CREATE VIEW standing_handover_sign AS
SELECT min(s.id) AS id, s.handover_id AS handover_id
FROM valid_handover_sign s
WHERE NOT EXISTS (SELECT 1 FROM handover_sign k WHERE k.handover_id = s.handover_id AND k.part = 'KEEP')
  AND (s.part = 'RELEASE' OR NOT EXISTS (SELECT 1 FROM valid_handover_sign r
    WHERE r.handover_id = s.handover_id AND r.part = 'RELEASE'))
  AND (s.part = 'RELEASE' OR NOT EXISTS (SELECT 1 FROM handover_sign o
    WHERE o.handover_id = s.handover_id AND o.part = 'STOP'))
GROUP BY s.handover_id, s.receiver_member_id;

-- What the two tell each other, and need before it is final. kind: LABEL (words: CALM, WATCH or
-- URGENT, with what to look at), ACTION, READ_BACK, NEED, NO_NEED, MET, INTRODUCTION, CALL, WAIVED
-- (words: why there is none), DROPPED. of_id: the row that this one is about.
CREATE TABLE handover_word (
  id               BLOB PRIMARY KEY CHECK (length(id) = 16),
  handover_id      BLOB NOT NULL CHECK (length(handover_id) = 16),
  kind             TEXT NOT NULL CHECK (length(kind) <= 20),
  words            TEXT NOT NULL CHECK (length(words) <= 4000),
  on_date          TEXT CHECK (length(on_date) = 10),
  at_time          TEXT CHECK (length(at_time) = 5),
  person_member_id BLOB CHECK (length(person_member_id) = 16),
  of_id            BLOB CHECK (length(of_id) = 16),
  member_id        BLOB NOT NULL CHECK (length(member_id) = 16),
  recorded_at      TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX handover_word_by_handover ON handover_word (handover_id);

-- A note in a block of the dossier of an assignment. place: where a secret is kept, never the secret;
-- granted_by: who gives access; person_member_id: whose it is.
CREATE TABLE dossier_note (
  id               BLOB PRIMARY KEY CHECK (length(id) = 16),
  assignment_id    BLOB NOT NULL CHECK (length(assignment_id) = 16),
  block            TEXT NOT NULL CHECK (length(block) <= 20),
  words            TEXT NOT NULL CHECK (length(words) <= 4000),
  place            TEXT CHECK (length(place) <= 400),
  granted_by       TEXT CHECK (length(granted_by) <= 200),
  person_member_id BLOB CHECK (length(person_member_id) = 16),
  on_date          TEXT CHECK (length(on_date) = 10),
  at_time          TEXT CHECK (length(at_time) = 5),
  is_gap           INTEGER NOT NULL CHECK (is_gap IN (0, 1)),
  member_id        BLOB NOT NULL CHECK (length(member_id) = 16),
  recorded_at      TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX dossier_note_by_assignment ON dossier_note (assignment_id);

-- A note is done with, or another one stands for it.
CREATE TABLE dossier_end (
  id            BLOB PRIMARY KEY CHECK (length(id) = 16),
  assignment_id BLOB NOT NULL CHECK (length(assignment_id) = 16),
  note_id       BLOB NOT NULL CHECK (length(note_id) = 16),
  member_id     BLOB NOT NULL CHECK (length(member_id) = 16),
  recorded_at   TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX dossier_end_by_assignment ON dossier_end (assignment_id);

-- Somebody looked at a block and it still holds.
CREATE TABLE dossier_look (
  id            BLOB PRIMARY KEY CHECK (length(id) = 16),
  assignment_id BLOB NOT NULL CHECK (length(assignment_id) = 16),
  block         TEXT NOT NULL CHECK (length(block) <= 20),
  on_date       TEXT NOT NULL CHECK (length(on_date) = 10),
  member_id     BLOB NOT NULL CHECK (length(member_id) = 16)
) STRICT, WITHOUT ROWID;
CREATE INDEX dossier_look_by_assignment ON dossier_look (assignment_id);

-- What the client was told about a handover, and when.
CREATE TABLE client_word (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  handover_id BLOB NOT NULL CHECK (length(handover_id) = 16),
  words       TEXT NOT NULL CHECK (length(words) <= 8000),
  sent_date   TEXT NOT NULL CHECK (length(sent_date) = 10),
  member_id   BLOB NOT NULL CHECK (length(member_id) = 16),
  recorded_at TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX client_word_by_handover ON client_word (handover_id);

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (275, 'team_person', 'fact'), (276, 'away_call', 'fact'), (277, 'away_week', 'fact'),
  (278, 'away_handover', 'fact'), (279, 'away_end', 'fact'), (280, 'handover', 'fact'),
  (281, 'handover_ask', 'fact'), (282, 'handover_sign', 'decision'), (283, 'handover_word', 'fact'),
  (284, 'dossier_note', 'fact'), (285, 'dossier_end', 'fact'), (286, 'dossier_look', 'fact'),
  (287, 'client_word', 'fact');
INSERT INTO synced_decision (table_name, about_column, standing_view) VALUES
  ('handover_sign', 'handover_id', 'standing_handover_sign');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (275, 1, 'assignment_id', 1, 'assignment'), (275, 2, 'person_member_id', 1, 'member'),
  (275, 3, 'is_in', 1, NULL), (275, 4, 'member_id', 1, 'member'), (275, 5, 'recorded_at', 1, NULL),
  (276, 1, 'member_id', 1, NULL), (276, 2, 'from_date', 1, NULL), (276, 3, 'until_date', 1, NULL),
  (276, 4, 'by_member_id', 1, NULL), (276, 5, 'step_id', 1, NULL), (276, 6, 'recorded_at', 1, NULL),
  (277, 1, 'call_id', 1, 'away_call'), (277, 2, 'member_id', 1, NULL), (277, 3, 'week_date', 1, NULL),
  (277, 4, 'kind', 1, NULL), (277, 5, 'hours', 1, NULL),
  (278, 1, 'call_id', 1, 'away_call'), (278, 2, 'member_id', 1, NULL), (278, 3, 'handover_id', 1, NULL),
  (279, 1, 'call_id', 1, 'away_call'), (279, 2, 'member_id', 1, NULL), (279, 3, 'back_date', 1, NULL),
  (279, 4, 'is_mistake', 1, NULL), (279, 5, 'by_member_id', 1, NULL), (279, 6, 'recorded_at', 1, NULL),
  (280, 1, 'assignment_id', 1, 'assignment'), (280, 2, 'giver_member_id', 1, 'member'),
  (280, 3, 'is_owner', 1, NULL), (280, 4, 'from_date', 1, NULL), (280, 5, 'return_date', 1, NULL),
  (280, 6, 'returns_handover_id', 1, 'handover'), (280, 7, 'member_id', 1, 'member'),
  (280, 8, 'recorded_at', 1, NULL),
  (281, 1, 'handover_id', 1, 'handover'), (281, 2, 'asked_member_id', 1, 'member'),
  (281, 3, 'is_asked', 1, NULL), (281, 4, 'member_id', 1, 'member'), (281, 5, 'recorded_at', 1, NULL),
  (282, 1, 'handover_id', 1, 'handover'), (282, 2, 'part', 1, NULL),
  (282, 3, 'receiver_member_id', 1, 'member'), (282, 4, 'member_id', 1, 'member'),
  (282, 5, 'recorded_at', 1, NULL),
  (283, 1, 'handover_id', 1, 'handover'), (283, 2, 'kind', 1, NULL), (283, 3, 'words', 1, NULL),
  (283, 4, 'on_date', 1, NULL), (283, 5, 'at_time', 1, NULL), (283, 6, 'person_member_id', 1, 'member'),
  (283, 7, 'of_id', 1, NULL), (283, 8, 'member_id', 1, 'member'), (283, 9, 'recorded_at', 1, NULL),
  (284, 1, 'assignment_id', 1, 'assignment'), (284, 2, 'block', 1, NULL), (284, 3, 'words', 1, NULL),
  (284, 4, 'place', 1, NULL), (284, 5, 'granted_by', 1, NULL), (284, 6, 'person_member_id', 1, 'member'),
  (284, 7, 'on_date', 1, NULL), (284, 8, 'at_time', 1, NULL), (284, 9, 'is_gap', 1, NULL),
  (284, 10, 'member_id', 1, 'member'), (284, 11, 'recorded_at', 1, NULL),
  (285, 1, 'assignment_id', 1, 'assignment'), (285, 2, 'note_id', 1, 'dossier_note'),
  (285, 3, 'member_id', 1, 'member'), (285, 4, 'recorded_at', 1, NULL),
  (286, 1, 'assignment_id', 1, 'assignment'), (286, 2, 'block', 1, NULL), (286, 3, 'on_date', 1, NULL),
  (286, 4, 'member_id', 1, 'member'),
  (287, 1, 'handover_id', 1, 'handover'), (287, 2, 'words', 1, NULL), (287, 3, 'sent_date', 1, NULL),
  (287, 4, 'member_id', 1, 'member'), (287, 5, 'recorded_at', 1, NULL);

-- Nobody signs, reads back or lets in under another's name.
INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('team_person', 'COMMON', 'SELF', '1'),
  ('away_call', 'CARE_WITH_MEMBER', 'SELF', '1'), ('away_call', 'CARE_WITH_MEMBER', 'CARE_COMMITTEE', NULL),
  ('away_call', 'CARE', 'CARE_COMMITTEE', NULL),
  ('away_week', 'CARE_WITH_MEMBER', 'SELF', '1'), ('away_week', 'CARE_WITH_MEMBER', 'CARE_COMMITTEE', NULL),
  ('away_week', 'CARE', 'CARE_COMMITTEE', NULL),
  ('away_handover', 'CARE_WITH_MEMBER', 'SELF', '1'),
  ('away_handover', 'CARE_WITH_MEMBER', 'CARE_COMMITTEE', NULL),
  ('away_handover', 'CARE', 'CARE_COMMITTEE', NULL),
  ('away_end', 'CARE_WITH_MEMBER', 'SELF', '1'), ('away_end', 'CARE_WITH_MEMBER', 'CARE_COMMITTEE', NULL),
  ('away_end', 'CARE', 'CARE_COMMITTEE', NULL),
  ('handover', 'COMMON', 'SELF', '1'), ('handover_ask', 'COMMON', 'SELF', '1'),
  ('handover_sign', 'COMMON', 'SELF', '1'), ('handover_word', 'TEAM', 'SELF', '1'),
  ('dossier_note', 'TEAM', 'SELF', '1'), ('dossier_end', 'TEAM', 'SELF', '1'),
  ('dossier_look', 'TEAM', 'SELF', '1'), ('client_word', 'TEAM', 'SELF', '1');

-- Whose row it is must travel with every change of it: without it no other laptop could tell that
-- the writer may. So what a member says of a week, or of oneself, travels whole.
UPDATE synced_column SET merge_group = 1 WHERE table_id IN (224, 225, 226);
UPDATE synced_writer SET merge_groups = '1'
  WHERE writer = 'SELF' AND table_name IN ('curriculum', 'self_portrait', 'availability_week');
