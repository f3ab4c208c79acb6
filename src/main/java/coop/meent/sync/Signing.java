package coop.meent.sync;

import coop.meent.base.Hash;
import coop.meent.base.Id.MemberId;
import coop.meent.store.FactChanges;
import coop.meent.store.FactChanges.FactChange;
import coop.meent.store.Signature;
import coop.meent.store.Signature.State;
import coop.meent.store.Store;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whose laptops signed facts: by the changes that put them and the signed bundles that carried
/// those. With the pass phrase at hand each signature is checked again; without it, it counts that
/// no bundle was ever taken in unless its signature held.
final class Signing {

  private final VaultFile file;
  private final @Nullable VaultSession session;
  private final KeptBundles kept = new KeptBundles();

  /// @param session null while the laptop's keys are locked
  Signing(VaultFile file, @Nullable VaultSession session) {
    this.file = file;
    this.session = session;
  }

  /// By row; nothing of what lies on this laptop alone.
  Map<UUID, Signature> of(String table, Collection<UUID> rows) {
    Store store = file.store();
    Map<UUID, Signature> all = new HashMap<>();
    Map<String, Optional<Bundle>> read = new HashMap<>();
    store
        .read(sql -> FactChanges.of(sql, table, rows))
        .forEach((row, change) -> all.put(row, signature(change, read)));
    return all;
  }

  private Signature signature(FactChange change, Map<String, Optional<Bundle>> read) {
    var device = change.chain().device();
    var signer = owner(device);
    var found = new Signature(change.change(), device, signer, State.UNSHARED);
    if (!change.isWhole()) return found.now(State.BROKEN);
    if (!file.isInVault()) return found;
    var carrier =
        file.store().read(sql -> kept.of(sql, change.chain())).stream()
            .filter(one -> one.first() <= change.sequence() && change.sequence() <= one.last())
            .findFirst();
    if (carrier.isEmpty())
      return found.now(device.equals(file.here()) ? State.UNSENT : State.SIGNED);
    var open = session;
    if (open == null) return found.now(State.SIGNED);
    boolean holds =
        read.computeIfAbsent(carrier.get().name(), name -> bundle(open, name))
            .filter(one -> carries(one, change))
            .isPresent();
    return found.now(holds ? State.VERIFIED : State.BROKEN);
  }

  private Optional<MemberId> owner(UUID device) {
    return file.standing()
        .flatMap(now -> now.device(device))
        .map(one -> new MemberId(one.member()));
  }

  /// Empty unless it is whole and signed by the laptop that it names.
  private Optional<Bundle> bundle(VaultSession open, String name) {
    var devices = Collecting.devices(file.governance());
    return file.store()
        .read(sql -> kept.object(sql, name))
        .map(object -> open.codec().read(object, devices))
        .flatMap(reading ->
            reading instanceof BundleReading.Whole(var bundle)
                ? Optional.of(bundle)
                : Optional.empty());
  }

  private static boolean carries(Bundle bundle, FactChange change) {
    int place = Math.toIntExact(change.sequence() - bundle.first());
    return bundle.chain().equals(change.chain())
        && place >= 0
        && place < bundle.headers().size()
        && Hash.sha256(bundle.headers().get(place)).equals(change.change());
  }
}
