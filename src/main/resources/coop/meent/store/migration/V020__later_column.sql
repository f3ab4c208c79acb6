-- Columns that were added to a table after it was first used. While such a column is empty a row
-- comes to the same hash as on laptops that do not know the column.
ALTER TABLE synced_column ADD COLUMN is_later INTEGER NOT NULL DEFAULT 0 CHECK (is_later IN (0, 1));
UPDATE synced_column SET is_later = 1
WHERE (table_id = 2 AND column_id > 9) OR (table_id = 20 AND column_id > 6) OR (table_id = 21 AND column_id > 7);
