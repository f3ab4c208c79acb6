-- The number that colleagues call a member on, and clients who read the name on their continuity sheet.
ALTER TABLE member ADD COLUMN phone TEXT;

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to, is_later) VALUES
  (2, 11, 'phone', 11, NULL, 1);

UPDATE synced_writer SET merge_groups = '2,3,4,5,6,11'
WHERE table_name = 'member' AND space_kind = 'COMMON' AND writer = 'SELF';
