-- Books, accounts, journal entries with signed postings (debit positive), period locks.

CREATE TABLE book (
  id        BLOB PRIMARY KEY CHECK (length(id) = 16),
  kind      TEXT NOT NULL CHECK (kind IN ('COOPERATIVE', 'MEMBER')),
  member_id BLOB,
  code      TEXT NOT NULL,
  name      TEXT NOT NULL,
  currency  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE account (
  id           BLOB PRIMARY KEY CHECK (length(id) = 16),
  book_id      BLOB NOT NULL,
  number       TEXT NOT NULL,
  rgs_code     TEXT,
  name_nl      TEXT NOT NULL,
  name_en      TEXT NOT NULL,
  kind         TEXT NOT NULL CHECK (kind IN ('ASSET', 'LIABILITY', 'EQUITY', 'REVENUE', 'EXPENSE')),
  normal_side  TEXT NOT NULL CHECK (normal_side IN ('DEBIT', 'CREDIT')),
  swap_code    TEXT,
  per_member   INTEGER NOT NULL CHECK (per_member IN (0, 1)),
  retired_date TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX account_by_number ON account (book_id, number);

-- series is the laptop's short code; numbers run on per book and series, gapless.
CREATE TABLE journal_entry (
  id                BLOB PRIMARY KEY CHECK (length(id) = 16),
  book_id           BLOB NOT NULL,
  series            TEXT NOT NULL,
  number            INTEGER NOT NULL CHECK (number > 0),
  entry_date        TEXT NOT NULL CHECK (entry_date BETWEEN '1900-01-01' AND '9999-12-31'),
  kind              TEXT NOT NULL CHECK (kind IN ('REGULAR', 'OPENING', 'BANK', 'REVERSAL')),
  text              TEXT NOT NULL,
  document          TEXT,
  reverses_entry_id BLOB,
  recorded_at       TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX journal_entry_by_date ON journal_entry (book_id, entry_date, series, number);
CREATE INDEX journal_entry_by_number ON journal_entry (book_id, series, number);
CREATE INDEX journal_entry_reversing ON journal_entry (reverses_entry_id) WHERE reverses_entry_id IS NOT NULL;

-- book_id and entry_date repeat the entry's, so that one index answers an account's history.
CREATE TABLE posting (
  entry_id      BLOB NOT NULL,
  line          INTEGER NOT NULL CHECK (line > 0),
  book_id       BLOB NOT NULL,
  account_id    BLOB NOT NULL,
  entry_date    TEXT NOT NULL,
  amount_cents  INTEGER NOT NULL,
  text          TEXT,
  vat_code      TEXT,
  member_id     BLOB,
  assignment_id BLOB,
  client_id     BLOB,
  circle_id     BLOB,
  budget_id     BLOB,
  PRIMARY KEY (entry_id, line)
) STRICT, WITHOUT ROWID;
CREATE INDEX posting_by_account ON posting (account_id, entry_date, entry_id, line, amount_cents);
CREATE INDEX posting_by_member ON posting (member_id, account_id, entry_date, amount_cents) WHERE member_id IS NOT NULL;
CREATE INDEX posting_by_assignment ON posting (assignment_id, account_id, entry_date, amount_cents) WHERE assignment_id IS NOT NULL;
CREATE INDEX posting_by_client ON posting (client_id, account_id, entry_date, amount_cents) WHERE client_id IS NOT NULL;

-- Everything up to and including through_date is locked; NULL lifts the lock. The newest row holds.
CREATE TABLE period_lock (
  id           BLOB PRIMARY KEY CHECK (length(id) = 16),
  book_id      BLOB NOT NULL,
  kind         TEXT NOT NULL CHECK (kind IN ('SOFT')),
  through_date TEXT,
  recorded_at  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX period_lock_by_book ON period_lock (book_id, id);

-- Sums per account and month, kept by the triggers below: what makes a balance instant. Local.
CREATE TABLE account_month (
  account_id   BLOB NOT NULL,
  month        TEXT NOT NULL,
  debit_cents  INTEGER NOT NULL,
  credit_cents INTEGER NOT NULL,
  PRIMARY KEY (account_id, month)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER posting_adds_to_month AFTER INSERT ON posting BEGIN
  INSERT INTO account_month (account_id, month, debit_cents, credit_cents)
  VALUES (NEW.account_id, substr(NEW.entry_date, 1, 7), max(NEW.amount_cents, 0), max(-NEW.amount_cents, 0))
  ON CONFLICT (account_id, month) DO UPDATE SET
    debit_cents = debit_cents + excluded.debit_cents,
    credit_cents = credit_cents + excluded.credit_cents;
END;

CREATE TRIGGER posting_leaves_month AFTER DELETE ON posting BEGIN
  UPDATE account_month SET
    debit_cents = debit_cents - max(OLD.amount_cents, 0),
    credit_cents = credit_cents - max(-OLD.amount_cents, 0)
  WHERE account_id = OLD.account_id AND month = substr(OLD.entry_date, 1, 7);
END;

-- An entry is sealed by its own row, after its postings: then it must balance within one book.
CREATE TRIGGER entry_must_balance BEFORE INSERT ON journal_entry
WHEN (SELECT count(*) < 2 OR sum(amount_cents) <> 0 OR min(book_id) <> NEW.book_id OR max(book_id) <> NEW.book_id
        OR min(entry_date) <> NEW.entry_date OR max(entry_date) <> NEW.entry_date
      FROM posting WHERE entry_id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'meent: an entry needs two lines or more, of one book and date, that sum to zero');
END;

CREATE TRIGGER sealed_entry_takes_no_line BEFORE INSERT ON posting
WHEN EXISTS (SELECT 1 FROM journal_entry WHERE id = NEW.entry_id)
BEGIN
  SELECT RAISE(ABORT, 'meent: this entry is sealed; reverse it instead');
END;

-- Only for our own deeds: what comes from another laptop may arrive before what it points to.
CREATE TRIGGER posting_stays_in_its_book BEFORE INSERT ON posting
WHEN (SELECT state FROM write_door) = 1
  AND NOT EXISTS (SELECT 1 FROM account WHERE id = NEW.account_id AND book_id = NEW.book_id)
BEGIN
  SELECT RAISE(ABORT, 'meent: the account belongs to another book');
END;

CREATE TRIGGER locked_period_takes_no_entry BEFORE INSERT ON journal_entry
WHEN (SELECT state FROM write_door) = 1
  AND NEW.entry_date <= (SELECT through_date FROM period_lock WHERE book_id = NEW.book_id ORDER BY id DESC LIMIT 1)
BEGIN
  SELECT RAISE(ABORT, 'meent: the period is locked');
END;

INSERT INTO synced_table (table_id, name, merge_kind, part_of, final) VALUES
  (10, 'book', 'record', NULL, 0), (11, 'account', 'record', NULL, 0),
  (12, 'journal_entry', 'fact', NULL, 1), (13, 'posting', 'part', 'journal_entry', 1),
  (14, 'period_lock', 'fact', NULL, 0);

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (10, 1, 'kind', 1, NULL), (10, 2, 'member_id', 1, 'member'), (10, 3, 'code', 1, NULL),
  (10, 4, 'name', 2, NULL), (10, 5, 'currency', 1, NULL),
  (11, 1, 'book_id', 1, 'book'), (11, 2, 'number', 2, NULL), (11, 3, 'rgs_code', 2, NULL),
  (11, 4, 'name_nl', 3, NULL), (11, 5, 'name_en', 3, NULL), (11, 6, 'kind', 1, NULL),
  (11, 7, 'normal_side', 1, NULL), (11, 8, 'swap_code', 2, NULL), (11, 9, 'per_member', 1, NULL),
  (11, 10, 'retired_date', 4, NULL),
  (12, 1, 'book_id', 1, 'book'), (12, 2, 'series', 1, NULL), (12, 3, 'number', 1, NULL),
  (12, 4, 'entry_date', 1, NULL), (12, 5, 'kind', 1, NULL), (12, 6, 'text', 1, NULL),
  (12, 7, 'document', 1, NULL), (12, 8, 'reverses_entry_id', 1, 'journal_entry'),
  (12, 9, 'recorded_at', 1, NULL),
  (13, 2, 'line', 1, NULL), (13, 3, 'book_id', 1, NULL), (13, 4, 'account_id', 1, 'account'),
  (13, 5, 'entry_date', 1, NULL), (13, 6, 'amount_cents', 1, NULL), (13, 7, 'text', 1, NULL),
  (13, 8, 'vat_code', 1, NULL), (13, 9, 'member_id', 1, 'member'),
  (13, 10, 'assignment_id', 1, 'assignment'), (13, 11, 'client_id', 1, 'client'),
  (13, 12, 'circle_id', 1, NULL), (13, 13, 'budget_id', 1, NULL),
  (14, 1, 'book_id', 1, 'book'), (14, 2, 'kind', 1, NULL), (14, 3, 'through_date', 1, NULL),
  (14, 4, 'recorded_at', 1, NULL);
