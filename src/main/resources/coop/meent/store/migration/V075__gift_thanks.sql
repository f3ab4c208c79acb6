-- What a recipient said to those who gave, told on to each of them: a donor does not read what lies
-- between a recipient and the office. No row tells who said it; the gift tells that, where its
-- donor may know. Its id follows from the gift, so that two laptops tell it once.
CREATE TABLE circle_gift_thanks (
  id              BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id       BLOB NOT NULL CHECK (length(member_id) = 16),
  circle_month_id BLOB NOT NULL CHECK (length(circle_month_id) = 16),
  position        INTEGER NOT NULL CHECK (position > 0),
  card            TEXT NOT NULL CHECK (length(card) <= 20)
) STRICT, WITHOUT ROWID;

INSERT INTO synced_table (table_id, name, merge_kind) VALUES (413, 'circle_gift_thanks', 'fact');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (413, 1, 'member_id', 1, 'member'), (413, 2, 'circle_month_id', 1, 'circle_month'),
  (413, 3, 'position', 1, NULL), (413, 4, 'card', 1, NULL);

INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('circle_gift_thanks', 'WITH_MEMBER', 'TREASURER', NULL);

CREATE TRIGGER circle_gift_thanks_takes_a_card BEFORE INSERT ON circle_gift_thanks
WHEN (SELECT state FROM write_door) = 1
  AND NEW.card NOT IN ('THANKS', 'MEANT_MUCH', 'ROOM', 'TOGETHER')
BEGIN
  SELECT RAISE(ABORT, 'meent: thanks in a circle are one of the cards there are');
END;
