-- Objects of a vault that hold many bundles each, read whole by this laptop where they lie.
CREATE TABLE pack (
  name        TEXT PRIMARY KEY,
  size        INTEGER NOT NULL,
  checkpoints INTEGER NOT NULL -- that there were when it was read: what it holds is collected later
) STRICT, WITHOUT ROWID;

CREATE TABLE packed_bundle (
  pack_name   TEXT NOT NULL,
  bundle_name TEXT NOT NULL,
  PRIMARY KEY (pack_name, bundle_name)
) STRICT, WITHOUT ROWID;
