-- Being ill: how much and from when, who agrees, and an appeal. Not one column here can hold words:
-- what somebody has is nobody's business, so there is no place to write it. Dates, a percentage and
-- who said it is all. The member and the care committee read it; the treasurer reads what counts.

-- From a day on a member is ill for so many parts of a hundred; 0: is better. said_member_id: who
-- noted it, the member or somebody of the committee. is_late: by rule_version_id it came later than
-- agreed, so that the committee looks at the day as well.
CREATE TABLE care_step (
  id              BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id       BLOB NOT NULL CHECK (length(member_id) = 16),
  from_date       TEXT NOT NULL CHECK (length(from_date) = 10),
  percent         INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 100),
  said_member_id  BLOB NOT NULL CHECK (length(said_member_id) = 16),
  is_late         INTEGER NOT NULL CHECK (is_late IN (0, 1)),
  rule_version_id BLOB CHECK (length(rule_version_id) = 16),
  recorded_at     TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX care_step_by_member ON care_step (member_id, from_date);

-- The member takes a step back that was noted by mistake.
CREATE TABLE care_withdrawal (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  step_id     BLOB NOT NULL CHECK (length(step_id) = 16),
  member_id   BLOB NOT NULL CHECK (length(member_id) = 16),
  recorded_at TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX care_withdrawal_by_step ON care_withdrawal (step_id);

-- What somebody of the committee says of a step, or of an appeal against what was said of it:
-- member_id is whose word it is. Of several words of one person the last counts. ground: the number
-- of what was not agreed with, of a no. appeal_until_date: up to when the member may appeal, by
-- rule_version_id.
CREATE TABLE care_answer (
  id                BLOB PRIMARY KEY CHECK (length(id) = 16),
  step_id           BLOB NOT NULL CHECK (length(step_id) = 16),
  appeal_id         BLOB CHECK (length(appeal_id) = 16),
  member_id         BLOB NOT NULL CHECK (length(member_id) = 16),
  agrees            INTEGER NOT NULL CHECK (agrees IN (0, 1)),
  ground            INTEGER,
  appeal_until_date TEXT CHECK (length(appeal_until_date) = 10),
  rule_version_id   BLOB CHECK (length(rule_version_id) = 16),
  recorded_at       TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX care_answer_by_step ON care_answer (step_id);

-- The member does not agree with a no. others: how many of the committee had not said it, so that
-- they answer; 0: there was nobody else.
CREATE TABLE care_appeal (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  step_id     BLOB NOT NULL CHECK (length(step_id) = 16),
  member_id   BLOB NOT NULL CHECK (length(member_id) = 16),
  appeal_date TEXT NOT NULL CHECK (length(appeal_date) = 10),
  others      INTEGER NOT NULL CHECK (others >= 0),
  recorded_at TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX care_appeal_by_step ON care_appeal (step_id);

-- What counts, for who works out the gifts: that a step counts from now on, or does no longer.
-- is_named: the member agrees that givers see the name.
CREATE TABLE care_absence (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  step_id     BLOB NOT NULL CHECK (length(step_id) = 16),
  member_id   BLOB NOT NULL CHECK (length(member_id) = 16),
  from_date   TEXT NOT NULL CHECK (length(from_date) = 10),
  percent     INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 100),
  counts      INTEGER NOT NULL CHECK (counts IN (0, 1)),
  is_named    INTEGER NOT NULL CHECK (is_named IN (0, 1)),
  recorded_at TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX care_absence_by_member ON care_absence (member_id);

-- Cases of a member that ended before a day were kept long enough, by a rule: nobody is told of them
-- any more.
CREATE TABLE care_clearing (
  id              BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id       BLOB NOT NULL CHECK (length(member_id) = 16),
  before_date     TEXT NOT NULL CHECK (length(before_date) = 10),
  rule_version_id BLOB CHECK (length(rule_version_id) = 16),
  recorded_at     TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX care_clearing_by_member ON care_clearing (member_id);

-- Two who agree do not contradict each other: one word for and one against stand beside each other,
-- the last of a person each, where a step has both. The member's own word is no answer.
CREATE VIEW standing_care_answer AS
SELECT min(a.id) AS id, a.step_id AS step_id
FROM care_answer a JOIN care_step s ON s.id = a.step_id
WHERE a.appeal_id IS NULL AND a.member_id <> s.member_id
  AND NOT EXISTS (SELECT 1 FROM care_withdrawal w WHERE w.step_id = a.step_id AND w.member_id = s.member_id)
  AND NOT EXISTS (SELECT 1 FROM care_appeal p WHERE p.step_id = a.step_id AND p.member_id = s.member_id)
  AND NOT EXISTS (SELECT 1 FROM care_answer later
    WHERE later.step_id = a.step_id AND later.member_id = a.member_id AND later.appeal_id IS NULL
      AND (later.recorded_at > a.recorded_at OR (later.recorded_at = a.recorded_at AND later.id > a.id)))
GROUP BY a.step_id, a.agrees;

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (195, 'care_step', 'fact'), (196, 'care_withdrawal', 'fact'), (197, 'care_answer', 'decision'),
  (198, 'care_appeal', 'fact'), (199, 'care_absence', 'fact'), (200, 'care_clearing', 'fact');
INSERT INTO synced_decision (table_name, about_column, standing_view) VALUES
  ('care_answer', 'step_id', 'standing_care_answer');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (195, 1, 'member_id', 1, NULL), (195, 2, 'from_date', 1, NULL), (195, 3, 'percent', 1, NULL),
  (195, 4, 'said_member_id', 1, NULL), (195, 5, 'is_late', 1, NULL),
  (195, 6, 'rule_version_id', 1, NULL), (195, 7, 'recorded_at', 1, NULL),
  (196, 1, 'step_id', 1, 'care_step'), (196, 2, 'member_id', 1, NULL), (196, 3, 'recorded_at', 1, NULL),
  (197, 1, 'step_id', 1, 'care_step'), (197, 2, 'appeal_id', 1, 'care_appeal'),
  (197, 3, 'member_id', 1, NULL), (197, 4, 'agrees', 1, NULL), (197, 5, 'ground', 1, NULL),
  (197, 6, 'appeal_until_date', 1, NULL), (197, 7, 'rule_version_id', 1, NULL),
  (197, 8, 'recorded_at', 1, NULL),
  (198, 1, 'step_id', 1, 'care_step'), (198, 2, 'member_id', 1, NULL),
  (198, 3, 'appeal_date', 1, NULL), (198, 4, 'others', 1, NULL), (198, 5, 'recorded_at', 1, NULL),
  (199, 1, 'step_id', 1, NULL), (199, 2, 'member_id', 1, NULL), (199, 3, 'from_date', 1, NULL),
  (199, 4, 'percent', 1, NULL), (199, 5, 'counts', 1, NULL), (199, 6, 'is_named', 1, NULL),
  (199, 7, 'recorded_at', 1, NULL),
  (200, 1, 'member_id', 1, NULL), (200, 2, 'before_date', 1, NULL),
  (200, 3, 'rule_version_id', 1, NULL), (200, 4, 'recorded_at', 1, NULL);

-- Nobody answers in another's name. What lies in CARE alone is about members without a laptop in the
-- vault, whose words the committee notes. What somebody agrees to in matters of care lies there too:
-- to everybody else it would tell that there is something to agree to.
INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('care_step', 'CARE_WITH_MEMBER', 'SELF', '1'), ('care_step', 'CARE_WITH_MEMBER', 'CARE_COMMITTEE', NULL),
  ('care_step', 'CARE', 'CARE_COMMITTEE', NULL),
  ('care_withdrawal', 'CARE_WITH_MEMBER', 'SELF', '1'),
  ('care_withdrawal', 'CARE_WITH_MEMBER', 'CARE_COMMITTEE', NULL),
  ('care_withdrawal', 'CARE', 'CARE_COMMITTEE', NULL),
  ('care_answer', 'CARE_WITH_MEMBER', 'SELF', '1'), ('care_answer', 'CARE', 'SELF', '1'),
  ('care_appeal', 'CARE_WITH_MEMBER', 'SELF', '1'),
  ('care_appeal', 'CARE_WITH_MEMBER', 'CARE_COMMITTEE', NULL),
  ('care_appeal', 'CARE', 'CARE_COMMITTEE', NULL),
  ('care_absence', 'CARE', 'CARE_COMMITTEE', NULL),
  ('care_clearing', 'CARE_WITH_MEMBER', 'CARE_COMMITTEE', NULL),
  ('care_clearing', 'CARE', 'CARE_COMMITTEE', NULL),
  ('consent', 'CARE_WITH_MEMBER', 'SELF', '1'), ('consent', 'CARE_WITH_MEMBER', 'CARE_COMMITTEE', NULL),
  ('consent', 'CARE', 'CARE_COMMITTEE', NULL);
