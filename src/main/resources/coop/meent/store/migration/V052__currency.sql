-- Amounts in another currency, beside what they are in euros.

-- What a line was before it was turned into the currency of the book: original_cents in hundredths
-- of its currency, with the sign of the line; rate: how much of it one euro was on
-- rate_date, as rate_source has it. All of them, or none.
ALTER TABLE posting ADD COLUMN currency TEXT CHECK (length(currency) = 3);
ALTER TABLE posting ADD COLUMN original_cents INTEGER;
ALTER TABLE posting ADD COLUMN rate TEXT CHECK (length(rate) <= 30);
ALTER TABLE posting ADD COLUMN rate_date TEXT CHECK (length(rate_date) = 10);
ALTER TABLE posting ADD COLUMN rate_source TEXT CHECK (length(rate_source) <= 100);

-- The same of a bill: what it asks for, and of a claim what its receipt says.
ALTER TABLE bill ADD COLUMN currency TEXT CHECK (length(currency) = 3);
ALTER TABLE bill ADD COLUMN original_cents INTEGER;
ALTER TABLE bill ADD COLUMN original_whole_cents INTEGER;
ALTER TABLE bill ADD COLUMN rate TEXT CHECK (length(rate) <= 30);
ALTER TABLE bill ADD COLUMN rate_date TEXT CHECK (length(rate_date) = 10);
ALTER TABLE bill ADD COLUMN rate_source TEXT CHECK (length(rate_source) <= 100);
ALTER TABLE bill_line ADD COLUMN original_net_cents INTEGER;
ALTER TABLE bill_line ADD COLUMN original_vat_cents INTEGER;

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to, is_later) VALUES
  (13, 14, 'currency', 1, NULL, 1), (13, 15, 'original_cents', 1, NULL, 1), (13, 16, 'rate', 1, NULL, 1),
  (13, 17, 'rate_date', 1, NULL, 1), (13, 18, 'rate_source', 1, NULL, 1),
  (141, 25, 'currency', 1, NULL, 1), (141, 26, 'original_cents', 1, NULL, 1),
  (141, 27, 'original_whole_cents', 1, NULL, 1), (141, 28, 'rate', 1, NULL, 1),
  (141, 29, 'rate_date', 1, NULL, 1), (141, 30, 'rate_source', 1, NULL, 1),
  (142, 11, 'original_net_cents', 1, NULL, 1), (142, 12, 'original_vat_cents', 1, NULL, 1);

-- What stands in other currencies, per account.
CREATE INDEX posting_by_currency ON posting (currency, account_id, entry_date, original_cents, amount_cents)
  WHERE currency IS NOT NULL;
