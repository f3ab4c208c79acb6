-- An earlier month of a circle that came out otherwise by what was learned after it was run: the
-- difference, settled in a later month. The earlier month stays as it was.

-- For each donor, and for the recipient (side RECEIVES), what it comes to. circle_month_id: in which
-- it is settled; month_date: which it corrects. was_cents and now_cents: the gift, of the recipient
-- what is asked for. due_cents is the difference by now, amount_cents what the balance falls by, and
-- received_cents what the recipient is paid more. stretches as in circle_receipt.
CREATE TABLE circle_correction (
  id                  BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id           BLOB NOT NULL,
  circle_month_id     BLOB NOT NULL,
  circle_id           BLOB NOT NULL,
  month_date          TEXT NOT NULL,
  side                TEXT NOT NULL,
  position            INTEGER NOT NULL,
  recipient_member_id BLOB,
  level_cents         INTEGER NOT NULL,
  stretches           TEXT NOT NULL,
  rounding_unit       INTEGER NOT NULL,
  was_cents           INTEGER NOT NULL,
  now_cents           INTEGER NOT NULL,
  due_cents           INTEGER NOT NULL,
  amount_cents        INTEGER NOT NULL,
  received_cents      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX circle_correction_by_circle ON circle_correction (circle_id);
CREATE INDEX circle_correction_by_member ON circle_correction (member_id);

INSERT INTO synced_table (table_id, name, merge_kind, part_of, final) VALUES
  (240, 'circle_correction', 'fact', NULL, 1);

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (240, 1, 'member_id', 1, 'member'), (240, 2, 'circle_month_id', 1, 'circle_month'),
  (240, 3, 'circle_id', 1, 'circle'), (240, 4, 'month_date', 1, NULL), (240, 5, 'side', 1, NULL),
  (240, 6, 'position', 1, NULL), (240, 7, 'recipient_member_id', 1, 'member'),
  (240, 8, 'level_cents', 1, NULL), (240, 9, 'stretches', 1, NULL),
  (240, 10, 'rounding_unit', 1, NULL), (240, 11, 'was_cents', 1, NULL),
  (240, 12, 'now_cents', 1, NULL), (240, 13, 'due_cents', 1, NULL),
  (240, 14, 'amount_cents', 1, NULL), (240, 15, 'received_cents', 1, NULL);

INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('circle_correction', 'WITH_MEMBER', 'TREASURER', NULL);
