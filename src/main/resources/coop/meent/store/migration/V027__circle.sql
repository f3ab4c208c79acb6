-- Gift circles: who takes part with which level, what everybody put aside, and who gave whom what in
-- a month. Why somebody is ill has no column anywhere.

-- account_iban: where deposits come together and gifts leave from; NULL: everybody keeps an account
-- of their own. book_id and the accounts lie in the office's books.
CREATE TABLE circle (
  id               BLOB PRIMARY KEY CHECK (length(id) = 16),
  name             TEXT NOT NULL,
  founded_date     TEXT NOT NULL,
  account_iban     TEXT,
  book_id          BLOB,
  funds_account_id BLOB,
  fees_account_id  BLOB
) STRICT, WITHOUT ROWID;

-- A version of a circle's rulebook, whole: rules has a line for each of them. It binds from its day
-- on, once all who were in the circle by then are told.
CREATE TABLE circle_ruling (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  circle_id   BLOB NOT NULL,
  from_date   TEXT NOT NULL,
  rules       TEXT NOT NULL,
  resolution  TEXT NOT NULL,
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX circle_ruling_by_circle ON circle_ruling (circle_id, from_date);

CREATE TABLE circle_notice (
  id               BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id        BLOB NOT NULL,
  circle_ruling_id BLOB NOT NULL,
  told_date        TEXT NOT NULL,
  proof            TEXT,
  recorded_at      TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX circle_notice_by_ruling ON circle_notice (circle_ruling_id);

-- Joining, another level, leaving: each from the first day of a month on. level_cents is 0 when
-- leaving. The later of two from one month counts.
CREATE TABLE circle_step (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id   BLOB NOT NULL,
  circle_id   BLOB NOT NULL,
  kind        TEXT NOT NULL,
  from_date   TEXT NOT NULL,
  level_cents INTEGER NOT NULL CHECK (level_cents >= 0),
  said_date   TEXT NOT NULL,
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX circle_step_by_circle ON circle_step (circle_id, from_date);

-- Where a member keeps what is put aside, when the circle has no account of its own.
CREATE TABLE circle_account (
  id        BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id BLOB NOT NULL,
  circle_id BLOB NOT NULL,
  iban      TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What came to a member's balance and went from it, gifts apart. amount_cents is what the balance
-- grows by; fee_cents came along with it and went to the circle's costs.
CREATE TABLE circle_movement (
  id                     BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id              BLOB NOT NULL,
  circle_id              BLOB NOT NULL,
  kind                   TEXT NOT NULL,
  on_date                TEXT NOT NULL,
  amount_cents           INTEGER NOT NULL,
  fee_cents              INTEGER NOT NULL,
  bank_line_id           BLOB,
  entry_id               BLOB,
  takes_back_movement_id BLOB,
  reason                 TEXT,
  recorded_at            TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX circle_movement_by_member ON circle_movement (circle_id, member_id, on_date);

-- That a month was run. Its id follows from what it was computed with, so that two laptops which
-- know the same make the same row; about_id from the circle and the month alone, so that two which
-- know different things contradict each other for all to see. mark: of what it was computed with.
CREATE TABLE circle_month (
  id               BLOB PRIMARY KEY CHECK (length(id) = 16),
  about_id         BLOB NOT NULL,
  circle_id        BLOB NOT NULL,
  month_date       TEXT NOT NULL,
  circle_ruling_id BLOB NOT NULL,
  mark             TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX circle_month_by_about ON circle_month (about_id);

-- All that a month was computed with: levels, balances, days and percentages. For who pays.
CREATE TABLE circle_basis (
  id              BLOB PRIMARY KEY CHECK (length(id) = 16),
  circle_month_id BLOB NOT NULL,
  basis           TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE circle_withdrawal (
  id              BLOB PRIMARY KEY CHECK (length(id) = 16),
  circle_month_id BLOB NOT NULL,
  reason          TEXT NOT NULL,
  recorded_at     TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX circle_withdrawal_by_month ON circle_withdrawal (circle_month_id);

CREATE VIEW standing_circle_month AS
SELECT m.id AS id, m.about_id AS about_id FROM circle_month m
WHERE NOT EXISTS (SELECT 1 FROM circle_withdrawal w WHERE w.circle_month_id = m.id);

-- What a member gives, with the numbers of its proof. recipient_member_id is NULL where the
-- rulebook keeps names from the donors; position tells recipients apart.
CREATE TABLE circle_gift (
  id                  BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id           BLOB NOT NULL,
  circle_month_id     BLOB NOT NULL,
  circle_id           BLOB NOT NULL,
  position            INTEGER NOT NULL,
  recipient_member_id BLOB,
  target_cents        INTEGER NOT NULL,
  level_cents         INTEGER NOT NULL,
  levels_cents        INTEGER NOT NULL,
  due_cents           INTEGER NOT NULL,
  paid_cents          INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX circle_gift_by_month ON circle_gift (circle_month_id);
CREATE INDEX circle_gift_by_member ON circle_gift (member_id);

-- What a member receives, and how the target came about: stretches is days and percentages.
CREATE TABLE circle_receipt (
  id              BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id       BLOB NOT NULL,
  circle_month_id BLOB NOT NULL,
  circle_id       BLOB NOT NULL,
  level_cents     INTEGER NOT NULL,
  stretches       TEXT NOT NULL,
  rounding_unit  INTEGER NOT NULL,
  target_cents    INTEGER NOT NULL,
  received_cents  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX circle_receipt_by_month ON circle_receipt (circle_month_id);

-- That a transfer left the bank, whole or in part; end_to_end names it.
CREATE TABLE circle_payment (
  id           BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id    BLOB NOT NULL,
  circle_id    BLOB NOT NULL,
  end_to_end   TEXT NOT NULL,
  amount_cents INTEGER NOT NULL,
  on_date      TEXT NOT NULL,
  bank_line_id BLOB,
  entry_id     BLOB,
  recorded_at  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX circle_payment_by_transfer ON circle_payment (end_to_end);

CREATE TABLE circle_thanks (
  id              BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id       BLOB NOT NULL,
  circle_month_id BLOB NOT NULL,
  words           TEXT,
  recorded_at     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO synced_table (table_id, name, merge_kind, part_of, final) VALUES
  (180, 'circle', 'record', NULL, 0), (181, 'circle_ruling', 'fact', NULL, 0),
  (182, 'circle_notice', 'fact', NULL, 0), (183, 'circle_step', 'fact', NULL, 0),
  (184, 'circle_account', 'record', NULL, 0), (185, 'circle_movement', 'fact', NULL, 0),
  (186, 'circle_month', 'decision', NULL, 1), (187, 'circle_basis', 'fact', NULL, 1),
  (188, 'circle_withdrawal', 'fact', NULL, 1), (189, 'circle_gift', 'fact', NULL, 1),
  (190, 'circle_receipt', 'fact', NULL, 1), (191, 'circle_payment', 'fact', NULL, 0),
  (192, 'circle_thanks', 'fact', NULL, 0);

INSERT INTO synced_decision (table_name, about_column, standing_view) VALUES
  ('circle_month', 'about_id', 'standing_circle_month');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (180, 1, 'name', 1, NULL), (180, 2, 'founded_date', 2, NULL), (180, 3, 'account_iban', 3, NULL),
  (180, 4, 'book_id', 4, NULL), (180, 5, 'funds_account_id', 4, NULL),
  (180, 6, 'fees_account_id', 4, NULL),
  (181, 1, 'circle_id', 1, 'circle'), (181, 2, 'from_date', 1, NULL), (181, 3, 'rules', 1, NULL),
  (181, 4, 'resolution', 1, NULL), (181, 5, 'recorded_at', 1, NULL),
  (182, 1, 'member_id', 1, 'member'), (182, 2, 'circle_ruling_id', 1, 'circle_ruling'),
  (182, 3, 'told_date', 1, NULL), (182, 4, 'proof', 1, NULL), (182, 5, 'recorded_at', 1, NULL),
  (183, 1, 'member_id', 1, 'member'), (183, 2, 'circle_id', 1, 'circle'), (183, 3, 'kind', 1, NULL),
  (183, 4, 'from_date', 1, NULL), (183, 5, 'level_cents', 1, NULL), (183, 6, 'said_date', 1, NULL),
  (183, 7, 'recorded_at', 1, NULL),
  (184, 1, 'member_id', 1, 'member'), (184, 2, 'circle_id', 1, 'circle'), (184, 3, 'iban', 2, NULL),
  (185, 1, 'member_id', 1, 'member'), (185, 2, 'circle_id', 1, 'circle'), (185, 3, 'kind', 1, NULL),
  (185, 4, 'on_date', 1, NULL), (185, 5, 'amount_cents', 1, NULL), (185, 6, 'fee_cents', 1, NULL),
  (185, 7, 'bank_line_id', 1, NULL), (185, 8, 'entry_id', 1, NULL),
  (185, 9, 'takes_back_movement_id', 1, 'circle_movement'), (185, 10, 'reason', 1, NULL),
  (185, 11, 'recorded_at', 1, NULL),
  (186, 1, 'about_id', 1, NULL), (186, 2, 'circle_id', 1, 'circle'), (186, 3, 'month_date', 1, NULL),
  (186, 4, 'circle_ruling_id', 1, 'circle_ruling'), (186, 5, 'mark', 1, NULL),
  (187, 1, 'circle_month_id', 1, 'circle_month'), (187, 2, 'basis', 1, NULL),
  (188, 1, 'circle_month_id', 1, 'circle_month'), (188, 2, 'reason', 1, NULL),
  (188, 3, 'recorded_at', 1, NULL),
  (189, 1, 'member_id', 1, 'member'), (189, 2, 'circle_month_id', 1, 'circle_month'),
  (189, 3, 'circle_id', 1, 'circle'), (189, 4, 'position', 1, NULL),
  (189, 5, 'recipient_member_id', 1, 'member'), (189, 6, 'target_cents', 1, NULL),
  (189, 7, 'level_cents', 1, NULL), (189, 8, 'levels_cents', 1, NULL), (189, 9, 'due_cents', 1, NULL),
  (189, 10, 'paid_cents', 1, NULL),
  (190, 1, 'member_id', 1, 'member'), (190, 2, 'circle_month_id', 1, 'circle_month'),
  (190, 3, 'circle_id', 1, 'circle'), (190, 4, 'level_cents', 1, NULL), (190, 5, 'stretches', 1, NULL),
  (190, 6, 'rounding_unit', 1, NULL), (190, 7, 'target_cents', 1, NULL),
  (190, 8, 'received_cents', 1, NULL),
  (191, 1, 'member_id', 1, 'member'), (191, 2, 'circle_id', 1, 'circle'), (191, 3, 'end_to_end', 1, NULL),
  (191, 4, 'amount_cents', 1, NULL), (191, 5, 'on_date', 1, NULL), (191, 6, 'bank_line_id', 1, NULL),
  (191, 7, 'entry_id', 1, NULL), (191, 8, 'recorded_at', 1, NULL),
  (192, 1, 'member_id', 1, 'member'), (192, 2, 'circle_month_id', 1, 'circle_month'),
  (192, 3, 'words', 1, NULL), (192, 4, 'recorded_at', 1, NULL);

INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('circle', 'COMMON', 'BOARD', NULL), ('circle', 'COMMON', 'TREASURER', NULL),
  ('circle_ruling', 'COMMON', 'BOARD', NULL), ('circle_ruling', 'COMMON', 'TREASURER', NULL),
  ('circle_notice', 'COMMON', 'BOARD', NULL), ('circle_notice', 'COMMON', 'TREASURER', NULL),
  ('circle_step', 'COMMON', 'BOARD', NULL), ('circle_step', 'COMMON', 'TREASURER', NULL),
  ('circle_step', 'COMMON', 'SELF', '1'),
  ('circle_account', 'WITH_MEMBER', 'OWNER', NULL), ('circle_account', 'WITH_MEMBER', 'TREASURER', NULL),
  ('circle_movement', 'WITH_MEMBER', 'TREASURER', NULL),
  ('circle_month', 'COMMON', 'TREASURER', NULL), ('circle_basis', 'CARE', 'TREASURER', NULL),
  ('circle_withdrawal', 'COMMON', 'TREASURER', NULL),
  ('circle_gift', 'WITH_MEMBER', 'TREASURER', NULL), ('circle_receipt', 'WITH_MEMBER', 'TREASURER', NULL),
  ('circle_payment', 'WITH_MEMBER', 'TREASURER', NULL),
  ('circle_thanks', 'WITH_MEMBER', 'OWNER', NULL);
