package coop.meent.audit;

import coop.meent.store.Signature;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Whose laptops signed facts, as the room that holds the keys can prove.
public interface Signed {

  /// By row.
  Map<UUID, Signature> of(String table, Collection<UUID> rows);

  /// By which the key of a laptop is known; empty of one that is not.
  Optional<String> fingerprint(UUID device);
}
