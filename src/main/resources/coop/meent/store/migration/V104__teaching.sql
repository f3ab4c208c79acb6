-- A colleague teaches what somebody asked to learn: up to what rate an hour, who was asked, the
-- word of the one who teaches, and the lesson as both sign it.

-- The most that an hour may cost without VAT, from a day on.
CREATE TABLE teaching_rate (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  from_date   TEXT NOT NULL CHECK (length(from_date) = 10),
  cap_cents   INTEGER NOT NULL CHECK (cap_cents > 0),
  resolution  TEXT NOT NULL CHECK (length(resolution) <= 500),
  recorded_at TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;

-- Who is asked to teach, for whoever teaches to read: the request itself lies with the learner and
-- the office. rate_cents: an hour without VAT.
CREATE TABLE teaching_ask (
  id                BLOB PRIMARY KEY CHECK (length(id) = 16),
  request_id        BLOB NOT NULL CHECK (length(request_id) = 16),
  member_id         BLOB NOT NULL CHECK (length(member_id) = 16),
  teacher_member_id BLOB NOT NULL CHECK (length(teacher_member_id) = 16),
  course            TEXT NOT NULL,
  minutes           INTEGER NOT NULL CHECK (minutes > 0),
  rate_cents        INTEGER NOT NULL CHECK (rate_cents > 0),
  starts_date       TEXT NOT NULL CHECK (length(starts_date) = 10),
  ends_date         TEXT NOT NULL CHECK (length(ends_date) = 10),
  on_date           TEXT NOT NULL CHECK (length(on_date) = 10),
  recorded_at       TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX teaching_ask_by_request ON teaching_ask (request_id);

-- What is said to it. kind: see the room; minutes: of what was given, as each of the two says it;
-- bill_number: of the bill that the office made out of it.
CREATE TABLE teaching_word (
  id              BLOB PRIMARY KEY CHECK (length(id) = 16),
  teaching_ask_id BLOB NOT NULL CHECK (length(teaching_ask_id) = 16),
  member_id       BLOB NOT NULL CHECK (length(member_id) = 16),
  kind            TEXT NOT NULL,
  minutes         INTEGER CHECK (minutes > 0),
  bill_number     TEXT CHECK (length(bill_number) <= 40),
  on_date         TEXT NOT NULL CHECK (length(on_date) = 10),
  recorded_at     TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX teaching_word_by_ask ON teaching_word (teaching_ask_id);

-- Who teaches answers no more than who learns.
ALTER TABLE training_request ADD COLUMN teacher_member_id BLOB;
INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to, is_later) VALUES
  (351, 15, 'teacher_member_id', 1, 'member', 1);

DROP VIEW standing_training_answer;
CREATE VIEW standing_training_answer AS
SELECT min(a.id) AS id, a.request_id AS request_id
FROM training_answer a JOIN training_request r ON r.id = a.request_id
WHERE a.member_id <> r.member_id AND a.member_id IS NOT r.teacher_member_id
  AND NOT EXISTS (
    SELECT 1 FROM training_withdrawal w WHERE w.request_id = a.request_id AND w.member_id = r.member_id)
  AND NOT EXISTS (SELECT 1 FROM training_answer later
    WHERE later.request_id = a.request_id AND later.member_id = a.member_id
      AND (later.on_date > a.on_date OR (later.on_date = a.on_date AND (
        rtrim(later.recorded_at, 'Z') > rtrim(a.recorded_at, 'Z')
        OR (later.recorded_at = a.recorded_at AND later.id > a.id)))))
GROUP BY a.request_id, a.agrees;

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (491, 'teaching_rate', 'fact'), (492, 'teaching_ask', 'fact'), (493, 'teaching_word', 'fact');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (491, 1, 'from_date', 1, NULL), (491, 2, 'cap_cents', 1, NULL), (491, 3, 'resolution', 1, NULL),
  (491, 4, 'recorded_at', 1, NULL),
  (492, 1, 'request_id', 1, NULL), (492, 2, 'member_id', 1, 'member'),
  (492, 3, 'teacher_member_id', 1, 'member'), (492, 4, 'course', 1, NULL), (492, 5, 'minutes', 1, NULL),
  (492, 6, 'rate_cents', 1, NULL), (492, 7, 'starts_date', 1, NULL), (492, 8, 'ends_date', 1, NULL),
  (492, 9, 'on_date', 1, NULL), (492, 10, 'recorded_at', 1, NULL),
  (493, 1, 'teaching_ask_id', 1, 'teaching_ask'), (493, 2, 'member_id', 1, 'member'),
  (493, 3, 'kind', 1, NULL), (493, 4, 'minutes', 1, NULL), (493, 5, 'bill_number', 1, NULL),
  (493, 6, 'on_date', 1, NULL), (493, 7, 'recorded_at', 1, NULL);

-- Everybody speaks for themselves; up to what rate the assembly decides.
INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('teaching_rate', 'COMMON', 'BOARD', NULL), ('teaching_rate', 'COMMON', 'TREASURER', NULL),
  ('teaching_ask', 'COMMON', 'SELF', '1'), ('teaching_word', 'COMMON', 'SELF', '1');
