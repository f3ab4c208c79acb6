-- Funds that members fill together and spend by a rule: a reserve for whoever is in need, a
-- guarantee for invoices that a client does not pay, and advances that come back. There is one of
-- each kind, so that its name is its key.

-- How a fund is filled and spent, from a day on. deciders: who is asked, see the room; approvals:
-- how many of them must agree, within vote_days. most_cents: of one request; year_cents: for one
-- member in a calendar year; floor_cents: what stays in the fund. share_percent: of what a client
-- still owes on an invoice; wait_days: after the client's invoice; months: within which it comes
-- back. monthly_cents: what every member pays in a month.
CREATE TABLE fund_rule (
  id            BLOB PRIMARY KEY CHECK (length(id) = 16),
  fund          TEXT NOT NULL,
  from_date     TEXT NOT NULL,
  deciders      TEXT NOT NULL,
  approvals     INTEGER NOT NULL CHECK (approvals > 0),
  vote_days     INTEGER NOT NULL CHECK (vote_days > 0),
  most_cents    INTEGER NOT NULL CHECK (most_cents > 0),
  year_cents    INTEGER CHECK (year_cents > 0),
  floor_cents   INTEGER NOT NULL CHECK (floor_cents >= 0),
  share_percent INTEGER NOT NULL CHECK (share_percent BETWEEN 1 AND 100),
  wait_days     INTEGER NOT NULL CHECK (wait_days >= 0),
  months        INTEGER NOT NULL CHECK (months > 0),
  monthly_cents INTEGER NOT NULL CHECK (monthly_cents >= 0),
  resolution    TEXT NOT NULL,
  recorded_at   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX fund_rule_by_fund ON fund_rule (fund, from_date);

-- What a member asks of a fund, under the rule of that day, with the round in which others decide.
-- There is no column for why. months: in how many instalments it comes back; self_bill_id: the
-- member's invoice that waits for a client, bill_number as people know it, held_cents what was held
-- of it then.
CREATE TABLE fund_request (
  id           BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id    BLOB NOT NULL,
  fund         TEXT NOT NULL,
  fund_rule_id BLOB NOT NULL,
  question_id  BLOB NOT NULL,
  amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
  months       INTEGER CHECK (months > 0),
  self_bill_id BLOB,
  bill_number  TEXT,
  held_cents   INTEGER,
  asked_date   TEXT NOT NULL,
  recorded_at  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX fund_request_by_fund ON fund_request (fund);

-- What goes in and out of a fund, without a name: for all to add up. amount_cents: above zero what
-- comes in. about_id: what it may happen for once only, such as a month or a request.
-- takes_back_movement_id: of one that was booked wrongly, or twice.
CREATE TABLE fund_movement (
  id                     BLOB PRIMARY KEY CHECK (length(id) = 16),
  about_id               BLOB NOT NULL,
  fund                   TEXT NOT NULL,
  kind                   TEXT NOT NULL,
  on_date                TEXT NOT NULL,
  amount_cents           INTEGER NOT NULL,
  people                 INTEGER NOT NULL,
  takes_back_movement_id BLOB,
  entry_id               BLOB NOT NULL,
  recorded_at            TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX fund_movement_by_fund ON fund_movement (fund, on_date);
CREATE INDEX fund_movement_by_taken ON fund_movement (takes_back_movement_id);

CREATE VIEW standing_fund_movement AS
SELECT m.id AS id, m.about_id AS about_id FROM fund_movement m
WHERE m.takes_back_movement_id IS NULL
  AND NOT EXISTS (SELECT 1 FROM fund_movement b WHERE b.takes_back_movement_id = m.id);

-- Whose a part of a movement is; request_id: what it was asked by, or comes back of.
CREATE TABLE fund_part (
  id               BLOB PRIMARY KEY CHECK (length(id) = 16),
  fund_movement_id BLOB NOT NULL,
  member_id        BLOB NOT NULL,
  request_id       BLOB,
  amount_cents     INTEGER NOT NULL,
  recorded_at      TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX fund_part_by_movement ON fund_part (fund_movement_id);
CREATE INDEX fund_part_by_request ON fund_part (request_id);

-- That the bank showed a payment out of a fund, or its coming back.
CREATE TABLE fund_payment (
  id           BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id    BLOB NOT NULL,
  request_id   BLOB NOT NULL,
  on_date      TEXT NOT NULL,
  amount_cents INTEGER NOT NULL,
  recorded_at  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX fund_payment_by_request ON fund_payment (request_id);

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (245, 'fund_rule', 'fact'), (246, 'fund_request', 'fact'), (247, 'fund_movement', 'decision'),
  (248, 'fund_part', 'fact'), (249, 'fund_payment', 'fact');
UPDATE synced_table SET final = 1 WHERE table_id BETWEEN 247 AND 249;

INSERT INTO synced_decision (table_name, about_column, standing_view) VALUES
  ('fund_movement', 'about_id', 'standing_fund_movement');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (245, 1, 'fund', 1, NULL), (245, 2, 'from_date', 1, NULL), (245, 3, 'deciders', 1, NULL),
  (245, 4, 'approvals', 1, NULL), (245, 5, 'vote_days', 1, NULL), (245, 6, 'most_cents', 1, NULL),
  (245, 7, 'year_cents', 1, NULL), (245, 8, 'floor_cents', 1, NULL), (245, 9, 'share_percent', 1, NULL),
  (245, 10, 'wait_days', 1, NULL), (245, 11, 'months', 1, NULL), (245, 12, 'monthly_cents', 1, NULL),
  (245, 13, 'resolution', 1, NULL), (245, 14, 'recorded_at', 1, NULL),
  (246, 1, 'member_id', 1, 'member'), (246, 2, 'fund', 1, NULL), (246, 3, 'fund_rule_id', 1, 'fund_rule'),
  (246, 4, 'question_id', 1, 'decision_round'), (246, 5, 'amount_cents', 1, NULL),
  (246, 6, 'months', 1, NULL), (246, 7, 'self_bill_id', 1, NULL), (246, 8, 'bill_number', 1, NULL),
  (246, 9, 'held_cents', 1, NULL), (246, 10, 'asked_date', 1, NULL), (246, 11, 'recorded_at', 1, NULL),
  (247, 1, 'about_id', 1, NULL), (247, 2, 'fund', 1, NULL), (247, 3, 'kind', 1, NULL),
  (247, 4, 'on_date', 1, NULL), (247, 5, 'amount_cents', 1, NULL), (247, 6, 'people', 1, NULL),
  (247, 7, 'takes_back_movement_id', 1, 'fund_movement'), (247, 8, 'entry_id', 1, NULL),
  (247, 9, 'recorded_at', 1, NULL),
  (248, 1, 'fund_movement_id', 1, NULL), (248, 2, 'member_id', 1, 'member'), (248, 3, 'request_id', 1, NULL),
  (248, 4, 'amount_cents', 1, NULL), (248, 5, 'recorded_at', 1, NULL),
  (249, 1, 'member_id', 1, 'member'), (249, 2, 'request_id', 1, NULL), (249, 3, 'on_date', 1, NULL),
  (249, 4, 'amount_cents', 1, NULL), (249, 5, 'recorded_at', 1, NULL);

INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('fund_rule', 'COMMON', 'BOARD', NULL), ('fund_rule', 'COMMON', 'TREASURER', NULL),
  ('fund_request', 'COMMON', 'SELF', '1'), ('fund_request', 'WITH_MEMBER', 'SELF', '1'),
  ('fund_request', 'OFFICE', 'SELF', '1'),
  ('fund_movement', 'COMMON', 'TREASURER', NULL),
  ('fund_part', 'WITH_MEMBER', 'TREASURER', NULL), ('fund_part', 'OFFICE', 'TREASURER', NULL),
  ('fund_payment', 'WITH_MEMBER', 'TREASURER', NULL), ('fund_payment', 'OFFICE', 'TREASURER', NULL),
  ('fund_payment', 'WITH_MEMBER', 'BOARD', NULL), ('fund_payment', 'OFFICE', 'BOARD', NULL);
