-- What a team divides of an invoice, the invoices that the cooperative makes for its members, and
-- what of them was released once the client paid.

-- What the cooperative keeps of an invoice before the team divides the rest; of one assignment, or
-- of all that have no rule of their own. percent is a decimal. All members read it.
CREATE TABLE margin_rule (
  id            BLOB PRIMARY KEY CHECK (length(id) = 16),
  assignment_id BLOB,
  percent       TEXT NOT NULL,
  from_date     TEXT NOT NULL,
  recorded_at   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- That the cooperative may make out a member's invoices (VAT directive, art. 224), or may so no
-- longer. silence_days: after so many days without a word an invoice counts as accepted; NULL:
-- silence says nothing.
CREATE TABLE billing_agreement (
  id           BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id    BLOB NOT NULL,
  is_given     INTEGER NOT NULL CHECK (is_given IN (0, 1)),
  from_date    TEXT NOT NULL,
  silence_days INTEGER,
  proof        TEXT,
  recorded_at  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX billing_agreement_by_member ON billing_agreement (member_id, from_date);

-- What a member's invoices say of the member, from a day on.
CREATE TABLE billing_details (
  id                BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id         BLOB NOT NULL,
  from_date         TEXT NOT NULL,
  is_small_business INTEGER NOT NULL CHECK (is_small_business IN (0, 1)),
  vat_number        TEXT,
  kvk_number        TEXT,
  street            TEXT NOT NULL,
  postcode          TEXT NOT NULL,
  town              TEXT NOT NULL,
  country           TEXT NOT NULL,
  recorded_at       TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX billing_details_by_member ON billing_details (member_id, from_date);

-- That what an invoice brings for one assignment is divided. billed_id: of that part of the
-- invoice. entry_id: the cooperative's entry of it.
CREATE TABLE team_split (
  id             BLOB PRIMARY KEY CHECK (length(id) = 16),
  billed_id      BLOB NOT NULL,
  invoice_number TEXT NOT NULL,
  invoice_date   TEXT NOT NULL,
  assignment_id  BLOB NOT NULL,
  client_id      BLOB NOT NULL,
  net_cents      INTEGER NOT NULL,
  margin_percent TEXT NOT NULL,
  kept_cents     INTEGER NOT NULL,
  split_key      TEXT NOT NULL,
  entry_id       BLOB NOT NULL,
  recorded_at    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX team_split_by_billed ON team_split (billed_id);

-- One member's share, with all that shows how it came about; nothing of the others but the sum.
-- takes_back_id: the share that this one takes back, with its amount turned. is_shared: whether it
-- lies with the member; 0: with the office, since the member had no laptop in the vault. What hangs
-- on it lies in the same place.
CREATE TABLE team_share (
  id             BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id      BLOB NOT NULL,
  team_split_id  BLOB NOT NULL,
  invoice_number TEXT NOT NULL,
  invoice_date   TEXT NOT NULL,
  assignment_id  BLOB NOT NULL,
  client_name    TEXT NOT NULL,
  work           TEXT NOT NULL,
  net_cents      INTEGER NOT NULL,
  margin_percent TEXT NOT NULL,
  kept_cents     INTEGER NOT NULL,
  split_key      TEXT NOT NULL,
  weight         TEXT NOT NULL,
  weight_sum     TEXT NOT NULL,
  share_cents    INTEGER NOT NULL,
  takes_back_id  BLOB,
  is_shared      INTEGER NOT NULL CHECK (is_shared IN (0, 1)),
  recorded_at    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX team_share_by_split ON team_share (team_split_id);
CREATE INDEX team_share_by_member ON team_share (member_id);

-- A split that was made wrongly, or twice: it is taken back as a whole.
CREATE TABLE split_withdrawal (
  id            BLOB PRIMARY KEY CHECK (length(id) = 16),
  team_split_id BLOB NOT NULL,
  entry_id      BLOB NOT NULL,
  reason        TEXT NOT NULL,
  recorded_at   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX split_withdrawal_by_split ON split_withdrawal (team_split_id);

CREATE VIEW standing_team_split AS
SELECT s.id AS id, s.billed_id AS billed_id FROM team_split s
WHERE NOT EXISTS (SELECT 1 FROM split_withdrawal w WHERE w.team_split_id = s.id);

-- An invoice of a member to the cooperative that the cooperative made out, as both have it; or a
-- credit note for one. series is the laptop's short code: numbers run on per member, series and
-- year, gapless. supplier and customer: name and address as printed, line by line.
CREATE TABLE self_bill (
  id            BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id     BLOB NOT NULL,
  member_number INTEGER NOT NULL,
  series        TEXT NOT NULL,
  bill_year     INTEGER NOT NULL,
  number        INTEGER NOT NULL CHECK (number > 0),
  kind          TEXT NOT NULL CHECK (kind IN ('INVOICE', 'CREDIT')),
  credits_id    BLOB,
  team_share_id BLOB NOT NULL,
  issued_date   TEXT NOT NULL,
  net_cents     INTEGER NOT NULL,
  vat_code      TEXT NOT NULL,
  vat_percent   TEXT NOT NULL,
  vat_cents     INTEGER NOT NULL,
  supplier      TEXT NOT NULL,
  customer      TEXT NOT NULL,
  details_id    BLOB NOT NULL,
  agreement_id  BLOB NOT NULL,
  silence_days  INTEGER,
  reason        TEXT,
  entry_id      BLOB NOT NULL,
  recorded_at   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX self_bill_by_number ON self_bill (member_id, series, bill_year, number);
CREATE INDEX self_bill_by_share ON self_bill (team_share_id);
CREATE INDEX self_bill_credits ON self_bill (credits_id) WHERE credits_id IS NOT NULL;

-- The member's word on it. The last one holds.
CREATE TABLE self_bill_answer (
  id           BLOB PRIMARY KEY CHECK (length(id) = 16),
  self_bill_id BLOB NOT NULL,
  member_id    BLOB NOT NULL,
  is_accepted  INTEGER NOT NULL CHECK (is_accepted IN (0, 1)),
  reason       TEXT,
  on_date      TEXT NOT NULL,
  recorded_at  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX self_bill_answer_by_bill ON self_bill_answer (self_bill_id);

-- How much of an invoice of a member is free to be paid out, since the client paid so much of its
-- own: up to and including that day, all in all. The last one holds.
CREATE TABLE share_release (
  id             BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id      BLOB NOT NULL,
  self_bill_id   BLOB NOT NULL,
  through_date   TEXT NOT NULL,
  paid_cents     INTEGER NOT NULL,
  invoiced_cents INTEGER NOT NULL,
  released_cents INTEGER NOT NULL,
  recorded_at    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX share_release_by_bill ON share_release (self_bill_id);

-- A line of the member's current account in the cooperative's book, as the member may read it:
-- positive when it was added to what the member has. entry_id: of the cooperative's entry.
CREATE TABLE account_line (
  id           BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id    BLOB NOT NULL,
  entry_id     BLOB NOT NULL,
  line         INTEGER NOT NULL,
  reference    TEXT NOT NULL,
  line_date    TEXT NOT NULL,
  text         TEXT NOT NULL,
  document     TEXT,
  kind         TEXT NOT NULL,
  amount_cents INTEGER NOT NULL,
  recorded_at  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX account_line_by_member ON account_line (member_id, line_date);

INSERT INTO synced_table (table_id, name, merge_kind, part_of, final) VALUES
  (110, 'margin_rule', 'fact', NULL, 0), (111, 'billing_agreement', 'fact', NULL, 0),
  (112, 'billing_details', 'fact', NULL, 0), (113, 'team_split', 'decision', NULL, 1),
  (114, 'team_share', 'fact', NULL, 1), (115, 'split_withdrawal', 'fact', NULL, 1),
  (116, 'self_bill', 'fact', NULL, 1), (117, 'self_bill_answer', 'fact', NULL, 0),
  (118, 'share_release', 'fact', NULL, 0), (119, 'account_line', 'fact', NULL, 0);

INSERT INTO synced_decision (table_name, about_column, standing_view) VALUES
  ('team_split', 'billed_id', 'standing_team_split');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (110, 1, 'assignment_id', 1, 'assignment'), (110, 2, 'percent', 1, NULL),
  (110, 3, 'from_date', 1, NULL), (110, 4, 'recorded_at', 1, NULL),
  (111, 1, 'member_id', 1, 'member'), (111, 2, 'is_given', 1, NULL), (111, 3, 'from_date', 1, NULL),
  (111, 4, 'silence_days', 1, NULL), (111, 5, 'proof', 1, NULL), (111, 6, 'recorded_at', 1, NULL),
  (112, 1, 'member_id', 1, 'member'), (112, 2, 'from_date', 1, NULL),
  (112, 3, 'is_small_business', 1, NULL), (112, 4, 'vat_number', 1, NULL),
  (112, 5, 'kvk_number', 1, NULL), (112, 6, 'street', 1, NULL), (112, 7, 'postcode', 1, NULL),
  (112, 8, 'town', 1, NULL), (112, 9, 'country', 1, NULL), (112, 10, 'recorded_at', 1, NULL),
  (113, 1, 'billed_id', 1, NULL), (113, 2, 'invoice_number', 1, NULL),
  (113, 3, 'invoice_date', 1, NULL), (113, 4, 'assignment_id', 1, 'assignment'),
  (113, 5, 'client_id', 1, 'client'), (113, 6, 'net_cents', 1, NULL),
  (113, 7, 'margin_percent', 1, NULL), (113, 8, 'kept_cents', 1, NULL),
  (113, 9, 'split_key', 1, NULL), (113, 10, 'entry_id', 1, 'journal_entry'),
  (113, 11, 'recorded_at', 1, NULL),
  (114, 1, 'member_id', 1, 'member'), (114, 2, 'team_split_id', 1, NULL),
  (114, 3, 'invoice_number', 1, NULL), (114, 4, 'invoice_date', 1, NULL),
  (114, 5, 'assignment_id', 1, 'assignment'), (114, 6, 'client_name', 1, NULL),
  (114, 7, 'work', 1, NULL), (114, 8, 'net_cents', 1, NULL), (114, 9, 'margin_percent', 1, NULL),
  (114, 10, 'kept_cents', 1, NULL), (114, 11, 'split_key', 1, NULL), (114, 12, 'weight', 1, NULL),
  (114, 13, 'weight_sum', 1, NULL), (114, 14, 'share_cents', 1, NULL),
  (114, 15, 'takes_back_id', 1, 'team_share'), (114, 16, 'is_shared', 1, NULL),
  (114, 17, 'recorded_at', 1, NULL),
  (115, 1, 'team_split_id', 1, 'team_split'), (115, 2, 'entry_id', 1, 'journal_entry'),
  (115, 3, 'reason', 1, NULL), (115, 4, 'recorded_at', 1, NULL),
  (116, 1, 'member_id', 1, 'member'), (116, 2, 'member_number', 1, NULL), (116, 3, 'series', 1, NULL),
  (116, 4, 'bill_year', 1, NULL), (116, 5, 'number', 1, NULL), (116, 6, 'kind', 1, NULL),
  (116, 7, 'credits_id', 1, 'self_bill'), (116, 8, 'team_share_id', 1, 'team_share'),
  (116, 9, 'issued_date', 1, NULL), (116, 10, 'net_cents', 1, NULL), (116, 11, 'vat_code', 1, NULL),
  (116, 12, 'vat_percent', 1, NULL), (116, 13, 'vat_cents', 1, NULL), (116, 14, 'supplier', 1, NULL),
  (116, 15, 'customer', 1, NULL), (116, 16, 'details_id', 1, NULL),
  (116, 17, 'agreement_id', 1, NULL), (116, 18, 'silence_days', 1, NULL),
  (116, 19, 'reason', 1, NULL), (116, 20, 'entry_id', 1, NULL), (116, 21, 'recorded_at', 1, NULL),
  (117, 1, 'self_bill_id', 1, 'self_bill'), (117, 2, 'member_id', 1, 'member'),
  (117, 3, 'is_accepted', 1, NULL), (117, 4, 'reason', 1, NULL), (117, 5, 'on_date', 1, NULL),
  (117, 6, 'recorded_at', 1, NULL),
  (118, 1, 'member_id', 1, 'member'), (118, 2, 'self_bill_id', 1, 'self_bill'),
  (118, 3, 'through_date', 1, NULL), (118, 4, 'paid_cents', 1, NULL),
  (118, 5, 'invoiced_cents', 1, NULL), (118, 6, 'released_cents', 1, NULL),
  (118, 7, 'recorded_at', 1, NULL),
  (119, 1, 'member_id', 1, 'member'), (119, 2, 'entry_id', 1, NULL), (119, 3, 'line', 1, NULL),
  (119, 4, 'reference', 1, NULL), (119, 5, 'line_date', 1, NULL), (119, 6, 'text', 1, NULL),
  (119, 7, 'document', 1, NULL), (119, 8, 'kind', 1, NULL), (119, 9, 'amount_cents', 1, NULL),
  (119, 10, 'recorded_at', 1, NULL);

INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('margin_rule', 'COMMON', 'TREASURER', NULL), ('margin_rule', 'COMMON', 'BOARD', NULL),
  ('billing_agreement', 'WITH_MEMBER', 'TREASURER', NULL),
  ('billing_agreement', 'WITH_MEMBER', 'OWNER', NULL),
  ('billing_details', 'WITH_MEMBER', 'TREASURER', NULL),
  ('billing_details', 'WITH_MEMBER', 'OWNER', NULL),
  ('team_split', 'OFFICE', 'TREASURER', NULL), ('split_withdrawal', 'OFFICE', 'TREASURER', NULL),
  ('team_share', 'WITH_MEMBER', 'TREASURER', NULL), ('self_bill', 'WITH_MEMBER', 'TREASURER', NULL),
  ('self_bill_answer', 'WITH_MEMBER', 'OWNER', NULL),
  ('share_release', 'WITH_MEMBER', 'TREASURER', NULL),
  ('account_line', 'WITH_MEMBER', 'TREASURER', NULL),
  ('billing_agreement', 'OFFICE', 'TREASURER', NULL),
  ('billing_details', 'OFFICE', 'TREASURER', NULL), ('team_share', 'OFFICE', 'TREASURER', NULL),
  ('self_bill', 'OFFICE', 'TREASURER', NULL), ('share_release', 'OFFICE', 'TREASURER', NULL),
  ('account_line', 'OFFICE', 'TREASURER', NULL), ('self_bill_answer', 'OFFICE', 'TREASURER', NULL);
