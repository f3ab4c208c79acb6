-- What the people of one team tell each other.

-- A self-portrait is for who works with one. What lies in a member's own space is read by whom the
-- own book is shown to, so nothing of it goes there: the draft stays on the laptop, and a copy goes
-- to each team that its writer shows it to.
DELETE FROM synced_writer WHERE table_name = 'self_portrait' AND space_kind = 'OWN';

-- Short words in the room of a team. pace: how it goes; need: what somebody could help with;
-- answers_id: of an answer, the check-in that it answers.
CREATE TABLE check_in (
  id            BLOB PRIMARY KEY CHECK (length(id) = 16),
  assignment_id BLOB NOT NULL,
  member_id     BLOB NOT NULL,
  pace          TEXT,
  words         TEXT NOT NULL,
  need          TEXT,
  answers_id    BLOB,
  recorded_at   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX check_in_by_assignment ON check_in (assignment_id, recorded_at);

-- What a member, looking back on work that is done, does not want to add; for oneself, it never
-- leaves the laptop. of_member_id: of a colleague's skill, whose; without a skill it is about the
-- client. id follows from the four.
CREATE TABLE debrief_pass (
  id            BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id     BLOB NOT NULL,
  assignment_id BLOB NOT NULL,
  skill_id      BLOB,
  of_member_id  BLOB,
  on_date       TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Who reads what a team keeps: whom the client calls, who sits in one of its seats, whom somebody of
-- the team let in, and who handed it over.
DROP VIEW team_reader;
CREATE VIEW team_reader AS
SELECT id AS assignment_id, holder_member_id AS member_id, to_date AS to_date FROM assignment
UNION
SELECT s.assignment_id, p.member_id, a.to_date
FROM seat_placing p JOIN seat s ON s.id = p.seat_id JOIN assignment a ON a.id = s.assignment_id
WHERE p.is_placed = 1 AND s.withdrawn_date IS NULL
  AND NOT EXISTS (SELECT 1 FROM seat_placing later
    WHERE later.seat_id = p.seat_id AND later.member_id = p.member_id AND later.is_placed = 0
      AND (later.recorded_at > p.recorded_at OR (later.recorded_at = p.recorded_at AND later.id > p.id)))
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

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (321, 'check_in', 'fact'), (322, 'debrief_pass', 'record');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (321, 1, 'assignment_id', 1, 'assignment'), (321, 2, 'member_id', 1, 'member'),
  (321, 3, 'pace', 1, NULL), (321, 4, 'words', 1, NULL), (321, 5, 'need', 1, NULL),
  (321, 6, 'answers_id', 1, 'check_in'), (321, 7, 'recorded_at', 1, NULL),
  (322, 1, 'member_id', 1, 'member'), (322, 2, 'assignment_id', 1, 'assignment'),
  (322, 3, 'skill_id', 1, 'skill'), (322, 4, 'of_member_id', 1, 'member'),
  (322, 5, 'on_date', 1, NULL);

-- Nobody speaks under another's name.
INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('check_in', 'TEAM', 'SELF', '1');
