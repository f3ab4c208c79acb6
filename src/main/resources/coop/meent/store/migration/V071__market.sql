-- What members ask of each other and offer each other. Whether two go together is derived.

-- kind: ASK or OFFER. level: that is asked, or that whoever offers has; hours a week between
-- from_date and to_date; place: empty anywhere. The rate is for an hour without VAT: whoever asks
-- pays up to rate_to_cents, whoever offers asks from rate_from_cents on; without them it is free, or
-- to be agreed on.
CREATE TABLE advert (
  id              BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id       BLOB NOT NULL,
  kind            TEXT NOT NULL,
  what            TEXT NOT NULL,
  skill_id        BLOB NOT NULL,
  level           INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
  hours           INTEGER NOT NULL CHECK (hours > 0),
  from_date       TEXT NOT NULL CHECK (length(from_date) = 10),
  to_date         TEXT NOT NULL CHECK (length(to_date) = 10),
  place           TEXT NOT NULL,
  rate_from_cents INTEGER CHECK (rate_from_cents >= 0),
  rate_to_cents   INTEGER CHECK (rate_to_cents >= 0),
  recorded_at     TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX advert_by_member ON advert (member_id);

-- How it ended, by whoever it is of: with whom_member_id, or without anybody. words: with thanks.
CREATE TABLE advert_word (
  id             BLOB PRIMARY KEY CHECK (length(id) = 16),
  advert_id      BLOB NOT NULL,
  member_id      BLOB NOT NULL,
  kind           TEXT NOT NULL,
  whom_member_id BLOB,
  words          TEXT,
  on_date        TEXT NOT NULL CHECK (length(on_date) = 10),
  recorded_at    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX advert_word_by_advert ON advert_word (advert_id);

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (441, 'advert', 'fact'), (442, 'advert_word', 'fact');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (441, 1, 'member_id', 1, 'member'), (441, 2, 'kind', 1, NULL), (441, 3, 'what', 1, NULL),
  (441, 4, 'skill_id', 1, 'skill'), (441, 5, 'level', 1, NULL), (441, 6, 'hours', 1, NULL),
  (441, 7, 'from_date', 1, NULL), (441, 8, 'to_date', 1, NULL), (441, 9, 'place', 1, NULL),
  (441, 10, 'rate_from_cents', 1, NULL), (441, 11, 'rate_to_cents', 1, NULL),
  (441, 12, 'recorded_at', 1, NULL),
  (442, 1, 'advert_id', 1, 'advert'), (442, 2, 'member_id', 1, 'member'), (442, 3, 'kind', 1, NULL),
  (442, 4, 'whom_member_id', 1, 'member'), (442, 5, 'words', 1, NULL), (442, 6, 'on_date', 1, NULL),
  (442, 7, 'recorded_at', 1, NULL);

-- Everybody speaks for themselves.
INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('advert', 'COMMON', 'SELF', '1'), ('advert_word', 'COMMON', 'SELF', '1');
