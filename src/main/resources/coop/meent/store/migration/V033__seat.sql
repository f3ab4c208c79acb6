-- The seats of an assignment, who is asked for them and who sits in them.

-- Weeks run from the Monday of from_date to the Sunday of to_date. besides_seat_id: of a growth seat
-- the seat of who covers for it. Aim, authority, limits and a budget of hours say what the role is.
CREATE TABLE seat (
  id              BLOB PRIMARY KEY CHECK (length(id) = 16),
  assignment_id   BLOB NOT NULL,
  name            TEXT NOT NULL,
  from_date       TEXT NOT NULL,
  to_date         TEXT NOT NULL,
  hours           INTEGER NOT NULL CHECK (hours BETWEEN 1 AND 168),
  besides_seat_id BLOB,
  aim             TEXT NOT NULL,
  authority       TEXT NOT NULL,
  limits          TEXT NOT NULL,
  budget_hours    INTEGER CHECK (budget_hours > 0),
  withdrawn_date  TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX seat_by_assignment ON seat (assignment_id);

-- What whoever sits there must be able to do; level 0: is not asked any more. id follows from the two.
CREATE TABLE seat_skill (
  id       BLOB PRIMARY KEY CHECK (length(id) = 16),
  seat_id  BLOB NOT NULL,
  skill_id BLOB NOT NULL,
  level    INTEGER NOT NULL CHECK (level BETWEEN 0 AND 5)
) STRICT, WITHOUT ROWID;
CREATE INDEX seat_skill_by_seat ON seat_skill (seat_id);

-- A seat is offered to a member.
CREATE TABLE seat_offer (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  seat_id     BLOB NOT NULL,
  member_id   BLOB NOT NULL,
  on_date     TEXT NOT NULL,
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX seat_offer_by_member ON seat_offer (member_id, on_date);

-- Yes or no, without a reason; the newest holds.
CREATE TABLE seat_answer (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  offer_id    BLOB NOT NULL,
  member_id   BLOB NOT NULL,
  is_yes      INTEGER NOT NULL CHECK (is_yes IN (0, 1)),
  on_date     TEXT NOT NULL,
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX seat_answer_by_offer ON seat_answer (offer_id);

-- That a member sits in a seat, or does no longer; of one seat and member the newest holds.
CREATE TABLE seat_placing (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  seat_id     BLOB NOT NULL,
  member_id   BLOB NOT NULL,
  is_placed   INTEGER NOT NULL CHECK (is_placed IN (0, 1)),
  on_date     TEXT NOT NULL,
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX seat_placing_by_seat ON seat_placing (seat_id);

-- What happened to an assignment with the client: proposed, agreed, lost, done, or open again.
CREATE TABLE assignment_step (
  id            BLOB PRIMARY KEY CHECK (length(id) = 16),
  assignment_id BLOB NOT NULL,
  kind          TEXT NOT NULL,
  on_date       TEXT NOT NULL,
  recorded_at   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX assignment_step_by_assignment ON assignment_step (assignment_id);

-- What counts when the team of an assignment is put together. id follows from the assignment.
CREATE TABLE team_wish (
  id            BLOB PRIMARY KEY CHECK (length(id) = 16),
  assignment_id BLOB NOT NULL,
  ceiling_cents INTEGER CHECK (ceiling_cents > 0),
  weights       TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What a member asks for an hour, from a day on; the newest holds.
CREATE TABLE asking_rate (
  id          BLOB PRIMARY KEY CHECK (length(id) = 16),
  member_id   BLOB NOT NULL,
  from_date   TEXT NOT NULL,
  rate_cents  INTEGER NOT NULL CHECK (rate_cents > 0),
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX asking_rate_by_member ON asking_rate (member_id, from_date);

-- The client does not want a member, on a ground that the contract names.
CREATE TABLE seat_refusal (
  id            BLOB PRIMARY KEY CHECK (length(id) = 16),
  assignment_id BLOB NOT NULL,
  member_id     BLOB NOT NULL,
  ground        TEXT NOT NULL,
  on_date       TEXT NOT NULL,
  recorded_at   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX seat_refusal_by_assignment ON seat_refusal (assignment_id);

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (230, 'seat', 'record'), (231, 'seat_skill', 'record'), (232, 'seat_offer', 'fact'),
  (233, 'seat_answer', 'fact'), (234, 'seat_placing', 'fact'), (235, 'assignment_step', 'fact'),
  (236, 'team_wish', 'record'), (237, 'asking_rate', 'fact'), (238, 'seat_refusal', 'fact');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (230, 1, 'assignment_id', 1, 'assignment'), (230, 2, 'name', 2, NULL), (230, 3, 'from_date', 3, NULL),
  (230, 4, 'to_date', 3, NULL), (230, 5, 'hours', 3, NULL), (230, 6, 'besides_seat_id', 4, 'seat'),
  (230, 7, 'aim', 5, NULL), (230, 8, 'authority', 5, NULL), (230, 9, 'limits', 5, NULL),
  (230, 10, 'budget_hours', 5, NULL), (230, 11, 'withdrawn_date', 6, NULL),
  (231, 1, 'seat_id', 1, 'seat'), (231, 2, 'skill_id', 1, 'skill'), (231, 3, 'level', 2, NULL),
  (232, 1, 'seat_id', 1, 'seat'), (232, 2, 'member_id', 1, 'member'), (232, 3, 'on_date', 1, NULL),
  (232, 4, 'recorded_at', 1, NULL),
  (233, 1, 'offer_id', 1, 'seat_offer'), (233, 2, 'member_id', 1, 'member'), (233, 3, 'is_yes', 1, NULL),
  (233, 4, 'on_date', 1, NULL), (233, 5, 'recorded_at', 1, NULL),
  (234, 1, 'seat_id', 1, 'seat'), (234, 2, 'member_id', 1, 'member'), (234, 3, 'is_placed', 1, NULL),
  (234, 4, 'on_date', 1, NULL), (234, 5, 'recorded_at', 1, NULL),
  (235, 1, 'assignment_id', 1, 'assignment'), (235, 2, 'kind', 1, NULL), (235, 3, 'on_date', 1, NULL),
  (235, 4, 'recorded_at', 1, NULL),
  (236, 1, 'assignment_id', 1, 'assignment'), (236, 2, 'ceiling_cents', 2, NULL), (236, 3, 'weights', 3, NULL),
  (237, 1, 'member_id', 1, 'member'), (237, 2, 'from_date', 1, NULL), (237, 3, 'rate_cents', 1, NULL),
  (237, 4, 'recorded_at', 1, NULL),
  (238, 1, 'assignment_id', 1, 'assignment'), (238, 2, 'member_id', 1, 'member'), (238, 3, 'ground', 1, NULL),
  (238, 4, 'on_date', 1, NULL), (238, 5, 'recorded_at', 1, NULL);

-- A member answers an offer alone; the coordinator notes it for who has no laptop.
INSERT INTO synced_writer (table_name, space_kind, writer, merge_groups) VALUES
  ('seat', 'COMMON', 'COORDINATOR', NULL), ('seat', 'COMMON', 'BOARD', NULL),
  ('seat_skill', 'COMMON', 'COORDINATOR', NULL), ('seat_skill', 'COMMON', 'BOARD', NULL),
  ('seat_offer', 'COMMON', 'COORDINATOR', NULL),
  ('seat_answer', 'COMMON', 'SELF', '1'), ('seat_answer', 'COMMON', 'COORDINATOR', NULL),
  ('seat_placing', 'COMMON', 'COORDINATOR', NULL),
  ('assignment_step', 'COMMON', 'COORDINATOR', NULL), ('assignment_step', 'COMMON', 'BOARD', NULL),
  ('team_wish', 'COMMON', 'COORDINATOR', NULL), ('team_wish', 'COMMON', 'BOARD', NULL),
  ('asking_rate', 'COMMON', 'SELF', '1'), ('asking_rate', 'COMMON', 'COORDINATOR', NULL),
  ('seat_refusal', 'COMMON', 'COORDINATOR', NULL);
