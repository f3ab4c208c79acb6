-- What keeps work going without the one who does it: who stands behind whom, what a handover took
-- along, and how long somebody is away after all.

-- Who stands behind a seat of an assignment, or behind whom its client calls where seat_id is empty:
-- first (1) and second (2). stand_in_member_id empty: nobody any more. id follows from assignment,
-- seat and place.
CREATE TABLE stand_in (
  id                 BLOB PRIMARY KEY CHECK (length(id) = 16),
  assignment_id      BLOB NOT NULL CHECK (length(assignment_id) = 16),
  seat_id            BLOB CHECK (length(seat_id) = 16),
  place              INTEGER NOT NULL CHECK (place BETWEEN 1 AND 2),
  stand_in_member_id BLOB CHECK (length(stand_in_member_id) = 16)
) STRICT, WITHOUT ROWID;
CREATE INDEX stand_in_by_assignment ON stand_in (assignment_id);

-- What went along with a handover at the last signature. client_id: the client whose
-- relation went along; open_minutes: worked, and on no invoice, as far as it could be read; thanks:
-- what the receiver said to the giver. member_id: whose signature was the last.
CREATE TABLE handover_settlement (
  id              BLOB PRIMARY KEY CHECK (length(id) = 16),
  handover_id     BLOB NOT NULL CHECK (length(handover_id) = 16),
  client_id       BLOB CHECK (length(client_id) = 16),
  open_minutes    INTEGER NOT NULL CHECK (open_minutes >= 0),
  open_since_date TEXT CHECK (length(open_since_date) = 10),
  thanks          TEXT NOT NULL CHECK (length(thanks) <= 4000),
  member_id       BLOB NOT NULL CHECK (length(member_id) = 16),
  recorded_at     TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX handover_settlement_by_handover ON handover_settlement (handover_id);

-- Somebody who is away is expected back after another day than was said; the newest holds.
CREATE TABLE away_extension (
  id           BLOB PRIMARY KEY CHECK (length(id) = 16),
  call_id      BLOB NOT NULL CHECK (length(call_id) = 16),
  member_id    BLOB NOT NULL CHECK (length(member_id) = 16),
  until_date   TEXT NOT NULL CHECK (length(until_date) = 10),
  by_member_id BLOB NOT NULL CHECK (length(by_member_id) = 16),
  recorded_at  TEXT NOT NULL CHECK (length(recorded_at) <= 30)
) STRICT, WITHOUT ROWID;
CREATE INDEX away_extension_by_call ON away_extension (call_id);

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (330, 'stand_in', 'record'), (332, 'handover_settlement', 'fact'),
  (333, 'away_extension', 'fact');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (330, 1, 'assignment_id', 1, 'assignment'), (330, 2, 'seat_id', 1, 'seat'), (330, 3, 'place', 1, NULL),
  (330, 4, 'stand_in_member_id', 2, 'member'),
  (332, 1, 'handover_id', 1, 'handover'), (332, 2, 'client_id', 1, 'client'),
  (332, 3, 'open_minutes', 1, NULL), (332, 4, 'open_since_date', 1, NULL), (332, 5, 'thanks', 1, NULL),
  (332, 6, 'member_id', 1, 'member'), (332, 7, 'recorded_at', 1, NULL),
  (333, 1, 'call_id', 1, 'away_call'), (333, 2, 'member_id', 1, NULL), (333, 3, 'until_date', 1, NULL),
  (333, 4, 'by_member_id', 1, NULL), (333, 5, 'recorded_at', 1, NULL);

INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('stand_in', 'COMMON', 'MEMBER', NULL),
  ('handover_settlement', 'TEAM', 'SELF', '1'),
  ('away_extension', 'CARE_WITH_MEMBER', 'SELF', '1'),
  ('away_extension', 'CARE_WITH_MEMBER', 'CARE_COMMITTEE', NULL),
  ('away_extension', 'CARE', 'CARE_COMMITTEE', NULL);
