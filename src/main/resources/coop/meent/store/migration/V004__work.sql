-- Clients and assignments, as far as the books need them for their dimensions.

CREATE TABLE client (
  id         BLOB PRIMARY KEY CHECK (length(id) = 16),
  number     INTEGER NOT NULL CHECK (number > 0),
  name       TEXT NOT NULL,
  town       TEXT,
  kvk_number TEXT,
  vat_number TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE assignment (
  id               BLOB PRIMARY KEY CHECK (length(id) = 16),
  number           INTEGER NOT NULL CHECK (number > 0),
  name             TEXT NOT NULL,
  client_id        BLOB NOT NULL,
  holder_member_id BLOB NOT NULL,
  from_date        TEXT NOT NULL,
  to_date          TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX assignment_by_client ON assignment (client_id);

INSERT INTO synced_table (table_id, name, merge_kind) VALUES
  (20, 'client', 'record'), (21, 'assignment', 'record');

INSERT INTO synced_column (table_id, column_id, name, merge_group, refers_to) VALUES
  (20, 1, 'number', 1, NULL), (20, 2, 'name', 2, NULL), (20, 3, 'town', 3, NULL),
  (20, 4, 'kvk_number', 4, NULL), (20, 5, 'vat_number', 5, NULL),
  (21, 1, 'number', 1, NULL), (21, 2, 'name', 2, NULL), (21, 3, 'client_id', 3, 'client'),
  (21, 4, 'holder_member_id', 4, 'member'), (21, 5, 'from_date', 5, NULL), (21, 6, 'to_date', 5, NULL);
