package coop.meent.sync;

import coop.meent.base.Hash;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/// What lies in the vault and did not come to a laptop that looked there since: it may be damaged
/// there, which only who reads it sees. Often it just came too late for that laptop; then it was
/// read once for nothing.
final class Suspects {

  private final KeptBundles kept;
  private final DeviceNews news;

  Suspects(KeptBundles kept, DeviceNews news) {
    this.kept = kept;
    this.news = news;
  }

  /// Names of bundles, and of packs that hold such.
  ///
  /// @param heard bundles that came just now, from laptops that said how far they are
  /// @param came their names
  /// @param head of the governance log, as it is known here
  /// @param present names of what lies there
  Set<String> of(
      DSLContext sql,
      Collection<Bundle> heard,
      Set<ObjectName> came,
      Optional<Hash> head,
      Set<String> present) {
    var devices = heard.stream().map(one -> one.chain().device()).collect(Collectors.toSet());
    if (devices.isEmpty()) return Set.of();
    var earlier =
        kept.all(sql).stream()
            .filter(bundle -> !came.contains(new ObjectName(bundle.name())))
            .toList();
    Set<String> names = new HashSet<>();
    for (var device : devices) {
      var said = news.of(sql, device);
      if (said.isEmpty()) continue;
      for (var bundle : earlier) if (isLackedBy(said.get(), bundle, head)) names.add(bundle.name());
    }
    return lying(sql, names, present);
  }

  /// Of one without changes nobody says that they have it; it may hold what the governance log
  /// says.
  private static boolean isLackedBy(
      DeviceNews.News said, KeptBundles.Kept bundle, Optional<Hash> head) {
    UUID writer = bundle.chain().device();
    if (writer.equals(said.device())) return false;
    return bundle.last() < bundle.first()
        ? !said.governanceHead().equals(head)
        : !said.seen().reaches(bundle.chain(), bundle.last());
  }

  private static Set<String> lying(DSLContext sql, Set<String> names, Set<String> present) {
    Set<String> lying = new HashSet<>(names);
    lying.retainAll(present);
    if (lying.size() == names.size()) return lying;
    var packs = new Packs();
    for (var pack : packs.all(sql).keySet())
      if (present.contains(pack)
          && packs.bundles(sql, Set.of(pack)).stream().anyMatch(names::contains)) lying.add(pack);
    return lying;
  }
}
