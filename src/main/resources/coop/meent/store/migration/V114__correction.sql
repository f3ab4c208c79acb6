-- Entries that were changed together. A recorded entry is final: it is reversed and recorded anew, and
-- these rows say which three belong together, so that a lot can be taken back as one.

-- batch_id: what was changed in one go. entry_id: the entry as it was; reversal_entry_id takes it back;
-- corrected_entry_id stands in its place.
CREATE TABLE correction (
  id                 BLOB PRIMARY KEY CHECK (length(id) = 16),
  batch_id           BLOB NOT NULL CHECK (length(batch_id) = 16),
  entry_id           BLOB NOT NULL CHECK (length(entry_id) = 16),
  reversal_entry_id  BLOB NOT NULL CHECK (length(reversal_entry_id) = 16),
  corrected_entry_id BLOB NOT NULL CHECK (length(corrected_entry_id) = 16),
  recorded_at        TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX correction_by_entry ON correction (entry_id);
CREATE INDEX correction_by_batch ON correction (batch_id);
CREATE INDEX correction_by_corrected ON correction (corrected_entry_id);

-- What stands in an entry's place counts until it was taken back; changed once more it still does.
-- Laptops apart that changed the same entry both put something in its place: that is seen, and settled.
CREATE VIEW standing_correction AS
SELECT c.id AS id, c.entry_id AS entry_id FROM correction c
WHERE NOT EXISTS (
  SELECT 1 FROM standing_reversal r WHERE r.reverses_entry_id = c.corrected_entry_id
    AND NOT EXISTS (SELECT 1 FROM correction d WHERE d.reversal_entry_id = r.id));

INSERT INTO synced_table (table_id, name, merge_kind) VALUES (482, 'correction', 'decision');

INSERT INTO synced_decision (table_name, about_column, standing_view) VALUES
  ('correction', 'entry_id', 'standing_correction');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (482, 1, 'batch_id', 1, NULL), (482, 2, 'entry_id', 1, 'journal_entry'),
  (482, 3, 'reversal_entry_id', 1, 'journal_entry'),
  (482, 4, 'corrected_entry_id', 1, 'journal_entry'), (482, 5, 'recorded_at', 1, NULL);

INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('correction', 'OFFICE', 'TREASURER', NULL), ('correction', 'OWN', 'OWNER', NULL);
