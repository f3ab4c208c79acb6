-- What long tables need to be read in another order than by date, and to be filtered while typing.

-- How large each entry is: all that stands on its debit side. Kept by the triggers below; local.
CREATE TABLE entry_size (
  book_id      BLOB NOT NULL,
  amount_cents INTEGER NOT NULL,
  entry_date   TEXT NOT NULL,
  entry_id     BLOB NOT NULL,
  PRIMARY KEY (book_id, amount_cents, entry_date, entry_id)
) STRICT, WITHOUT ROWID;

INSERT INTO entry_size (book_id, amount_cents, entry_date, entry_id)
SELECT e.book_id, coalesce((SELECT sum(p.amount_cents) FROM posting p WHERE p.entry_id = e.id AND p.amount_cents > 0), 0),
  e.entry_date, e.id
FROM journal_entry e;

-- An entry comes after its postings, so that they are all there to be summed.
CREATE TRIGGER entry_gets_size AFTER INSERT ON journal_entry BEGIN
  INSERT INTO entry_size (book_id, amount_cents, entry_date, entry_id)
  SELECT NEW.book_id, coalesce(sum(p.amount_cents), 0), NEW.entry_date, NEW.id
  FROM posting p WHERE p.entry_id = NEW.id AND p.amount_cents > 0;
END;

CREATE TRIGGER entry_loses_size AFTER DELETE ON journal_entry BEGIN
  DELETE FROM entry_size WHERE book_id = OLD.book_id AND entry_id = OLD.id;
END;

-- Few lines have words of their own; those that do are found without reading the others.
CREATE INDEX posting_by_text ON posting (book_id, text) WHERE text IS NOT NULL;

CREATE INDEX bank_line_by_amount ON bank_line (bank_account_id, amount_cents, booking_date);
