package coop.meent.idea;

import coop.meent.store.Signature;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/// Whose laptops signed what was said; a room above knows.
@FunctionalInterface
public interface Signatures {

  /// By row of a synced table; nothing of what lies on this laptop alone.
  Map<UUID, Signature> of(String table, Collection<UUID> rows);
}
