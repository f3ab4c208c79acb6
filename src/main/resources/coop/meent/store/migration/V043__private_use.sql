-- Cars of a business that are driven privately as well. VAT is owed on that once a year, by a
-- percentage of the list price where nobody kept kilometres.

-- acquired: how it was come by, which decides the percentage, in the words of the program.
-- bought_vat_cents: what VAT was deducted when it was bought. taken_date: first used in the business.
CREATE TABLE private_car (
  id               BLOB PRIMARY KEY CHECK (length(id) = 16),
  book_id          BLOB NOT NULL,
  name             TEXT NOT NULL,
  list_price_cents INTEGER NOT NULL CHECK (list_price_cents > 0),
  acquired         TEXT NOT NULL,
  bought_vat_cents INTEGER NOT NULL CHECK (bought_vat_cents >= 0),
  taken_date       TEXT NOT NULL,
  until_date       TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX private_car_by_book ON private_car (book_id);

INSERT INTO synced_table (table_id, name, merge_kind, part_of, final) VALUES
  (290, 'private_car', 'record', NULL, 0);

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (290, 1, 'book_id', 1, 'book'), (290, 2, 'name', 1, NULL), (290, 3, 'list_price_cents', 1, NULL),
  (290, 4, 'acquired', 1, NULL), (290, 5, 'bought_vat_cents', 1, NULL),
  (290, 6, 'taken_date', 1, NULL), (290, 7, 'until_date', 2, NULL);

INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('private_car', 'OFFICE', 'TREASURER', NULL), ('private_car', 'OWN', 'OWNER', NULL);
