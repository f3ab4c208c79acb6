-- Files that travel beside the changes: how it stood with each of them in the place where the vault lies,
-- when this laptop looked there last. Local: another laptop looks for itself.

-- content_hash: the SHA-256 of the file. space_key: the space that it belongs to; of a file in two spaces
-- each is carried for its own readers. place: where it was looked. location: of what is damaged there.
CREATE TABLE parcel_finding (
  content_hash BLOB NOT NULL CHECK (length(content_hash) = 32),
  space_key    BLOB NOT NULL CHECK (length(space_key) = 16),
  place        TEXT NOT NULL,
  state        TEXT NOT NULL CHECK (state IN ('LIES_THERE', 'NOT_THERE', 'DAMAGED')),
  location     TEXT NOT NULL,
  found_at     TEXT NOT NULL,
  PRIMARY KEY (content_hash, space_key)
) STRICT, WITHOUT ROWID;
