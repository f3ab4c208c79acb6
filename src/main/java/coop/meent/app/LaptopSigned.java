package coop.meent.app;

import coop.meent.audit.Signed;
import coop.meent.store.Signature;
import coop.meent.sync.SyncService;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What the laptops of a vault signed, for who looks at the books.
record LaptopSigned(SyncService sync) implements Signed {

  @Override
  public Map<UUID, Signature> of(String table, Collection<UUID> rows) {
    return sync.signatures(table, rows);
  }

  @Override
  public Optional<String> fingerprint(UUID device) {
    return sync.overview().fingerprint(device);
  }
}
