-- Development budgets: what comes in by a rule of the assembly, what members ask of it, and what
-- others say to that. What is in a budget, from when and until when, is derived from these and kept
-- nowhere.

-- How budgets grow and are spent, from the first day of a month on. way: see the room.
-- amount_cents: a month or a year; turnover_points: hundredths of a percent of what a member
-- invoiced in a month. life_months: after so many it lapses. carry_cents: what may go along into
-- another year; NULL: all of it. approvals: how many of the office must agree, within answer_days.
CREATE TABLE development_rule (
  id              BLOB PRIMARY KEY CHECK (length(id) = 16),
  from_date       TEXT NOT NULL CHECK (length(from_date) = 10),
  way             TEXT NOT NULL,
  amount_cents    INTEGER NOT NULL CHECK (amount_cents >= 0),
  turnover_points INTEGER NOT NULL CHECK (turnover_points BETWEEN 0 AND 10000),
  life_months     INTEGER NOT NULL CHECK (life_months > 0),
  carry_cents     INTEGER CHECK (carry_cents >= 0),
  approvals       INTEGER NOT NULL CHECK (approvals > 0),
  answer_days     INTEGER NOT NULL CHECK (answer_days > 0),
  resolution      TEXT NOT NULL,
  recorded_at     TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX development_rule_by_day ON development_rule (from_date);

-- What a member wants to learn, for what it costs with VAT. skill_id: of the tick list.
-- answer_date: by when the others answer, by the rule of that day.
CREATE TABLE training_request (
  id                  BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id           BLOB NOT NULL,
  development_rule_id BLOB NOT NULL,
  course              TEXT NOT NULL,
  reason              TEXT NOT NULL,
  skill_id            BLOB,
  cost_cents          INTEGER NOT NULL CHECK (cost_cents > 0),
  starts_date         TEXT NOT NULL,
  ends_date           TEXT NOT NULL,
  asked_date          TEXT NOT NULL,
  answer_date         TEXT NOT NULL,
  recorded_at         TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX training_request_by_member ON training_request (member_id);

-- What somebody of the office says to a request: member_id is whose word it is. Of several words of
-- one person the last counts. reason: of a no.
CREATE TABLE training_answer (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  request_id  BLOB NOT NULL,
  member_id   BLOB NOT NULL,
  agrees      INTEGER NOT NULL CHECK (agrees IN (0, 1)),
  reason      TEXT,
  on_date     TEXT NOT NULL,
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX training_answer_by_request ON training_answer (request_id);

-- Who asked does not want it any more; member_id is who asked.
CREATE TABLE training_withdrawal (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  request_id  BLOB NOT NULL,
  member_id   BLOB NOT NULL,
  on_date     TEXT NOT NULL,
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX training_withdrawal_by_request ON training_withdrawal (request_id);

-- That a bill or claim is what the training came to; bill_number as people know it. is_last: what is
-- still kept for the request is free again. takes_back_id: of one that was noted by mistake.
CREATE TABLE training_payout (
  id            BLOB PRIMARY KEY CHECK (length(id) = 16),
  request_id    BLOB NOT NULL,
  member_id     BLOB NOT NULL,
  bill_id       BLOB NOT NULL,
  bill_number   TEXT NOT NULL,
  amount_cents  INTEGER NOT NULL CHECK (amount_cents > 0),
  is_last       INTEGER NOT NULL CHECK (is_last IN (0, 1)),
  on_date       TEXT NOT NULL,
  takes_back_id BLOB,
  recorded_at   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX training_payout_by_request ON training_payout (request_id);
CREATE INDEX training_payout_by_bill ON training_payout (bill_id);

-- Two who agree do not contradict each other: one word for and one against stand beside each other,
-- the last of a person each, while who asked still wants it.
CREATE VIEW standing_training_answer AS
SELECT min(a.id) AS id, a.request_id AS request_id
FROM training_answer a JOIN training_request r ON r.id = a.request_id
WHERE a.member_id <> r.member_id
  AND NOT EXISTS (
    SELECT 1 FROM training_withdrawal w WHERE w.request_id = a.request_id AND w.member_id = r.member_id)
  AND NOT EXISTS (SELECT 1 FROM training_answer later
    WHERE later.request_id = a.request_id AND later.member_id = a.member_id
      AND (later.on_date > a.on_date OR (later.on_date = a.on_date AND (
        rtrim(later.recorded_at, 'Z') > rtrim(a.recorded_at, 'Z')
        OR (later.recorded_at = a.recorded_at AND later.id > a.id)))))
GROUP BY a.request_id, a.agrees;

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (350, 'development_rule', 'fact'), (351, 'training_request', 'fact'),
  (352, 'training_answer', 'decision'), (353, 'training_withdrawal', 'fact'),
  (354, 'training_payout', 'fact');

INSERT INTO synced_decision (table_name, about_column, standing_view) VALUES
  ('training_answer', 'request_id', 'standing_training_answer');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (350, 1, 'from_date', 1, NULL), (350, 2, 'way', 1, NULL), (350, 3, 'amount_cents', 1, NULL),
  (350, 4, 'turnover_points', 1, NULL), (350, 5, 'life_months', 1, NULL), (350, 6, 'carry_cents', 1, NULL),
  (350, 7, 'approvals', 1, NULL), (350, 8, 'answer_days', 1, NULL), (350, 9, 'resolution', 1, NULL),
  (350, 10, 'recorded_at', 1, NULL),
  (351, 1, 'member_id', 1, 'member'), (351, 2, 'development_rule_id', 1, 'development_rule'),
  (351, 3, 'course', 1, NULL), (351, 4, 'reason', 1, NULL), (351, 5, 'skill_id', 1, 'skill'),
  (351, 6, 'cost_cents', 1, NULL), (351, 7, 'starts_date', 1, NULL), (351, 8, 'ends_date', 1, NULL),
  (351, 9, 'asked_date', 1, NULL), (351, 10, 'answer_date', 1, NULL), (351, 11, 'recorded_at', 1, NULL),
  (352, 1, 'request_id', 1, 'training_request'), (352, 2, 'member_id', 1, 'member'),
  (352, 3, 'agrees', 1, NULL), (352, 4, 'reason', 1, NULL), (352, 5, 'on_date', 1, NULL),
  (352, 6, 'recorded_at', 1, NULL),
  (353, 1, 'request_id', 1, 'training_request'), (353, 2, 'member_id', 1, 'member'),
  (353, 3, 'on_date', 1, NULL), (353, 4, 'recorded_at', 1, NULL),
  (354, 1, 'request_id', 1, 'training_request'), (354, 2, 'member_id', 1, 'member'),
  (354, 3, 'bill_id', 1, NULL), (354, 4, 'bill_number', 1, NULL), (354, 5, 'amount_cents', 1, NULL),
  (354, 6, 'is_last', 1, NULL), (354, 7, 'on_date', 1, NULL),
  (354, 8, 'takes_back_id', 1, 'training_payout'), (354, 9, 'recorded_at', 1, NULL);

-- Nobody asks or answers in another's name. What lies in OFFICE is about members without a laptop in
-- the vault.
INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('development_rule', 'COMMON', 'BOARD', NULL), ('development_rule', 'COMMON', 'TREASURER', NULL),
  ('training_request', 'WITH_MEMBER', 'SELF', '1'), ('training_request', 'OFFICE', 'SELF', '1'),
  ('training_answer', 'WITH_MEMBER', 'SELF', '1'), ('training_answer', 'OFFICE', 'SELF', '1'),
  ('training_withdrawal', 'WITH_MEMBER', 'SELF', '1'), ('training_withdrawal', 'OFFICE', 'SELF', '1'),
  ('training_payout', 'WITH_MEMBER', 'TREASURER', NULL), ('training_payout', 'WITH_MEMBER', 'BOARD', NULL),
  ('training_payout', 'OFFICE', 'TREASURER', NULL), ('training_payout', 'OFFICE', 'BOARD', NULL);
