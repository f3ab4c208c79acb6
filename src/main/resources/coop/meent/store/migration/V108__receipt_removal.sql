-- Receipts whose term is over: that one is kept no longer, for everybody who may know of it. What is said
-- of the file stays; the file itself goes, on every laptop and from the vault.

-- The id follows from the receipt, so that two who remove it at once say the same. removed_by: the member.
-- Final: what is gone everywhere cannot come back.
CREATE TABLE receipt_removal (
  id           BLOB PRIMARY KEY CHECK (length(id) = 16),
  receipt_id   BLOB NOT NULL,
  removed_by   BLOB NOT NULL,
  removed_date TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX receipt_removal_by_receipt ON receipt_removal (receipt_id);

INSERT INTO synced_table (table_id, name, merge_kind, part_of, final) VALUES
  (443, 'receipt_removal', 'fact', NULL, 1);

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (443, 1, 'receipt_id', 1, 'receipt'), (443, 2, 'removed_by', 1, 'member'),
  (443, 3, 'removed_date', 1, NULL);

INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('receipt_removal', 'OFFICE', 'TREASURER', NULL), ('receipt_removal', 'OFFICE', 'BOARD', NULL),
  ('receipt_removal', 'WITH_MEMBER', 'TREASURER', NULL),
  ('receipt_removal', 'WITH_MEMBER', 'BOARD', NULL);
