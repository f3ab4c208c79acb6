-- The audit committee: who was appointed for a year, the sample that was drawn, what was looked at,
-- asked and answered, and what the committee states to the assembly. All of it facts: what is said
-- once is never written over, and a later word stands beside it.

-- That a member was appointed to look at the books of a year. decided_by: the meeting that did, in
-- words; question_id: the item of its agenda, where the vote was held here. noted_by_member_id: who
-- wrote it down. ends_id: the appointment that this row ends, with the reason in the note.
CREATE TABLE audit_seat (
  id                 BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id          BLOB NOT NULL CHECK (length(member_id) = 16),
  fiscal_year        INTEGER NOT NULL CHECK (fiscal_year BETWEEN 1900 AND 2200),
  decided_date       TEXT NOT NULL CHECK (length(decided_date) = 10),
  decided_by         TEXT NOT NULL CHECK (length(decided_by) <= 200),
  question_id        BLOB CHECK (length(question_id) = 16),
  noted_by_member_id BLOB NOT NULL CHECK (length(noted_by_member_id) = 16),
  ends_id            BLOB CHECK (length(ends_id) = 16),
  note               TEXT NOT NULL CHECK (length(note) <= 500),
  recorded_at        TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX audit_seat_by_year ON audit_seat (fiscal_year);

-- A sample of the entries of a year. The number it begins with follows from mark, the mark of the
-- books as they were, and word, which the committee chose: neither the treasurer nor the committee
-- alone can know it beforehand. above_cents: from which amount on entries were taken whole.
CREATE TABLE audit_draw (
  id             BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id      BLOB NOT NULL CHECK (length(member_id) = 16),
  fiscal_year    INTEGER NOT NULL CHECK (fiscal_year BETWEEN 1900 AND 2200),
  mark           TEXT NOT NULL CHECK (length(mark) = 64),
  word           TEXT NOT NULL CHECK (length(word) BETWEEN 1 AND 100),
  hits           INTEGER NOT NULL CHECK (hits BETWEEN 1 AND 500),
  above_cents    INTEGER CHECK (above_cents > 0),
  entry_count    INTEGER NOT NULL CHECK (entry_count >= 0),
  total_cents    INTEGER NOT NULL CHECK (total_cents >= 0),
  interval_cents INTEGER NOT NULL CHECK (interval_cents >= 0),
  start_cents    INTEGER NOT NULL CHECK (start_cents >= 0),
  recorded_at    TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX audit_draw_by_year ON audit_draw (fiscal_year);

-- What was drawn (PICKED, words: why), looked at (SEEN, IN_ORDER), asked, answered and closed.
-- about_id: the question that an answer, or closing it, is about.
CREATE TABLE audit_step (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id   BLOB NOT NULL CHECK (length(member_id) = 16),
  fiscal_year INTEGER NOT NULL CHECK (fiscal_year BETWEEN 1900 AND 2200),
  kind        TEXT NOT NULL CHECK (length(kind) <= 20),
  draw_id     BLOB CHECK (length(draw_id) = 16),
  entry_id    BLOB CHECK (length(entry_id) = 16),
  about_id    BLOB CHECK (length(about_id) = 16),
  words       TEXT NOT NULL CHECK (length(words) <= 2000),
  recorded_at TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX audit_step_by_year ON audit_step (fiscal_year);
CREATE INDEX audit_step_by_about ON audit_step (about_id) WHERE about_id IS NOT NULL;

-- What one member of the committee states, for every member to read. mark: of the books that were
-- looked at, with so many entries; closing_mark: of the balances that the year was closed with;
-- pack_hash: of the list of hashes of the year pack that was looked at. seen of picked entries of the
-- sample were looked at, and so many of the questions asked stood open.
CREATE TABLE audit_signature (
  id              BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id       BLOB NOT NULL CHECK (length(member_id) = 16),
  fiscal_year     INTEGER NOT NULL CHECK (fiscal_year BETWEEN 1900 AND 2200),
  mark            TEXT NOT NULL CHECK (length(mark) = 64),
  closing_mark    TEXT NOT NULL CHECK (length(closing_mark) = 64),
  entry_count     INTEGER NOT NULL CHECK (entry_count >= 0),
  pack_hash       TEXT CHECK (length(pack_hash) = 64),
  picked          INTEGER NOT NULL CHECK (picked >= 0),
  seen            INTEGER NOT NULL CHECK (seen BETWEEN 0 AND picked),
  asked           INTEGER NOT NULL CHECK (asked >= 0),
  open            INTEGER NOT NULL CHECK (open BETWEEN 0 AND asked),
  remarks         TEXT NOT NULL CHECK (length(remarks) <= 2000),
  recorded_at     TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX audit_signature_by_year ON audit_signature (fiscal_year);

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (444, 'audit_seat', 'fact'), (445, 'audit_draw', 'fact'), (446, 'audit_step', 'fact'),
  (447, 'audit_signature', 'fact');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (444, 1, 'member_id', 1, 'member'),
  (444, 2, 'fiscal_year', 1, NULL),
  (444, 3, 'decided_date', 1, NULL),
  (444, 4, 'decided_by', 1, NULL),
  (444, 5, 'question_id', 1, 'agenda_item'),
  (444, 6, 'noted_by_member_id', 1, 'member'),
  (444, 7, 'ends_id', 1, 'audit_seat'),
  (444, 8, 'note', 1, NULL),
  (444, 9, 'recorded_at', 1, NULL),
  (445, 1, 'member_id', 1, 'member'),
  (445, 2, 'fiscal_year', 1, NULL),
  (445, 3, 'mark', 1, NULL),
  (445, 4, 'word', 1, NULL),
  (445, 5, 'hits', 1, NULL),
  (445, 6, 'above_cents', 1, NULL),
  (445, 7, 'entry_count', 1, NULL),
  (445, 8, 'total_cents', 1, NULL),
  (445, 9, 'interval_cents', 1, NULL),
  (445, 10, 'start_cents', 1, NULL),
  (445, 11, 'recorded_at', 1, NULL),
  (446, 1, 'member_id', 1, 'member'),
  (446, 2, 'fiscal_year', 1, NULL),
  (446, 3, 'kind', 1, NULL),
  (446, 4, 'draw_id', 1, 'audit_draw'),
  (446, 5, 'entry_id', 1, 'journal_entry'),
  (446, 6, 'about_id', 1, 'audit_step'),
  (446, 7, 'words', 1, NULL),
  (446, 8, 'recorded_at', 1, NULL),
  (447, 1, 'member_id', 1, 'member'),
  (447, 2, 'fiscal_year', 1, NULL),
  (447, 3, 'mark', 1, NULL),
  (447, 4, 'closing_mark', 1, NULL),
  (447, 5, 'entry_count', 1, NULL),
  (447, 6, 'pack_hash', 1, NULL),
  (447, 7, 'picked', 1, NULL),
  (447, 8, 'seen', 1, NULL),
  (447, 9, 'asked', 1, NULL),
  (447, 10, 'open', 1, NULL),
  (447, 11, 'remarks', 1, NULL),
  (447, 12, 'recorded_at', 1, NULL);

-- The board notes whom the meeting appointed. Everybody else speaks for themselves and nobody signs
-- in another's name; what a step does follows from who said it.
INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('audit_seat', 'COMMON', 'BOARD', NULL),
  ('audit_draw', 'OFFICE', 'SELF', '1'),
  ('audit_step', 'OFFICE', 'SELF', '1'),
  ('audit_signature', 'COMMON', 'SELF', '1');
