-- Booking a late entry again is a decision on it: two people who do so apart are shown that both
-- stand. Leaving it out beside a booking of it needs no choice: the booking counts.
CREATE VIEW standing_late_answer AS
SELECT a.id AS id, a.entry_id AS entry_id, a.new_entry_id AS new_entry_id
FROM late_answer a
WHERE a.new_entry_id IS NOT NULL
  AND EXISTS (SELECT 1 FROM journal_entry e WHERE e.id = a.new_entry_id)
  AND NOT EXISTS (SELECT 1 FROM standing_reversal r WHERE r.reverses_entry_id = a.new_entry_id);

UPDATE synced_table SET merge_kind = 'decision' WHERE name = 'late_answer';
INSERT INTO synced_decision (table_name, about_column, standing_view) VALUES
  ('late_answer', 'entry_id', 'standing_late_answer');
INSERT INTO decided_twice (table_id, about)
SELECT 15, entry_id FROM late_answer GROUP BY entry_id HAVING count(*) > 1;

-- A booking whose entry came late is, of the entries that stand for it, the one that was not taken
-- back.
DROP VIEW booking_entry;
CREATE VIEW booking_entry AS
SELECT b.id AS id, b.bank_line_id AS bank_line_id, CAST(coalesce((
    SELECT a.new_entry_id FROM late_answer a
    WHERE a.entry_id = b.entry_id AND a.new_entry_id IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM journal_entry e WHERE e.id = b.entry_id)
    ORDER BY EXISTS (
      SELECT 1 FROM standing_reversal r WHERE r.reverses_entry_id = a.new_entry_id), a.id
    LIMIT 1), b.entry_id) AS BLOB) AS entry_id
FROM bank_booking b;
