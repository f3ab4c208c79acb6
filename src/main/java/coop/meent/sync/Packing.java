package coop.meent.sync;

import coop.meent.govern.Deed;
import coop.meent.govern.Standing;
import coop.meent.store.Frontier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongUnaryOperator;
import org.jooq.DSLContext;

/// The steward's laptop keeps a vault small in objects: what a checkpoint made final goes into
/// packs of many bundles each, and what lies in packs is taken away by itself. Both are the
/// steward's alone, so that no two laptops tidy up after each other.
///
/// Taking away has two phases. A pack counts from when it was read back whole from the place; what
/// is in it goes after [#GRACE] more checkpoints, so that neither a slow service nor a clock that
/// is off can hurry it. Nothing that is gone was anywhere but in the pack: a bundle lies in it as
/// its own laptop signed and sealed it, also where the steward cannot read it.
final class Packing {

  /// From so many loose ones on that are final it is worth a pack.
  static final int MANY = 8;

  /// From so many loose ones on it is, final or not: a laptop that joins fetches each of them.
  static final int CROWD = 64;

  /// How many checkpoints later what lies in a pack is taken away by itself.
  static final int GRACE = 2;

  /// A pack is filled up to here, so that one that is damaged on the way is soon fetched again.
  private static final long FULL = 8L << 20;

  /// What is smaller is packed again, together with what came since.
  private static final long SMALL = FULL / 2;

  private final VaultSession session;
  private final Packs packs = new Packs();

  Packing(VaultSession session) {
    this.session = session;
  }

  /// How many checkpoints there are.
  long checkpoints() {
    return session.file().governance().records().stream()
        .filter(record -> record.deed() instanceof Deed.Checkpoint)
        .count();
  }

  /// Notes what came in with packs.
  void note(DSLContext sql, Collecting.Found found) {
    if (found.packs().isEmpty()) return;
    long now = checkpoints();
    found.packs().forEach((name, pack) -> packs.note(sql, name, pack, now));
  }

  /// A pack that is gone, or cut off, counts anew when it comes again.
  ///
  /// @param present names of what lies there
  void forgetLost(Set<String> present) {
    Set<String> lost = new HashSet<>(session.file().store().read(packs::all).keySet());
    lost.removeAll(present);
    if (lost.isEmpty()) return;
    session.write(
        "sync.packs",
        tx -> {
          lost.forEach(name -> packs.forget(tx.sql(), name));
          return lost;
        });
  }

  /// What lies in packs that lie there whole, and so need not lie there by itself.
  Set<String> covered(DSLContext sql, Set<String> present) {
    Set<String> lying = new HashSet<>(packs.all(sql).keySet());
    lying.retainAll(present);
    return packs.bundles(sql, lying);
  }

  /// Packs what the last checkpoint made final and lies in no pack, or all where too much lies
  /// loose; small packs go along, and those of which little is wanted any more.
  List<VaultObject> next(DSLContext sql, Set<String> present) {
    var covered = covered(sql, present);
    var finals = bundles(sql, last -> last);
    var all = bundles(sql, last -> Long.MAX_VALUE);
    boolean isCrowded = isLoose(all, covered, CROWD);
    if (!isCrowded && !isLoose(finals, covered, MANY)) return List.of();
    var wanted = isCrowded ? all : finals;
    wanted.removeAll(full(sql, present));
    return packed(sql, wanted);
  }

  private static boolean isLoose(Collection<String> names, Set<String> covered, int many) {
    return names.stream().filter(name -> !covered.contains(name)).limit(many).count() == many;
  }

  /// What lies in packs there that are large enough to be left as they are.
  private Set<String> full(DSLContext sql, Set<String> present) {
    var sizes = session.kept().sizes(sql);
    Set<String> full = new HashSet<>();
    for (var pack : packs.all(sql).keySet()) {
      if (!present.contains(pack)) continue;
      var bundles = packs.bundles(sql, Set.of(pack));
      long wanted = bundles.stream().mapToLong(name -> sizes.getOrDefault(name, 0L)).sum();
      if (wanted >= SMALL) full.addAll(bundles);
    }
    return full;
  }

  /// Bundles that reach no further than that, those of a chain one after the other.
  ///
  /// @param limit how far, of a chain that is final up to a sequence
  private Set<String> bundles(DSLContext sql, LongUnaryOperator limit) {
    var frontier =
        session
            .file()
            .standing()
            .flatMap(Standing::checkpoint)
            .map(last -> last.deed().frontier())
            .orElse(Frontier.EMPTY);
    Set<String> names = new LinkedHashSet<>();
    for (var chain : session.kept().chains(sql).stream().sorted().toList()) {
      long last = frontier.at(chain).map(Frontier.Place::sequence).orElse(0L);
      for (var bundle : session.kept().of(sql, chain))
        if (bundle.last() <= limit.applyAsLong(last)) names.add(bundle.name());
    }
    return names;
  }

  private List<VaultObject> packed(DSLContext sql, Collection<String> names) {
    List<VaultObject> made = new ArrayList<>();
    List<VaultObject> next = new ArrayList<>();
    long bytes = 0;
    for (var name : names) {
      var object = session.kept().object(sql, name).flatMap(VaultObject::readAny);
      if (object.isEmpty()) continue;
      long size = object.get().body().length;
      if (!next.isEmpty() && bytes + size > FULL) {
        made.add(session.codec().pack(next));
        next.clear();
        bytes = 0;
      }
      next.add(object.get());
      bytes += size;
    }
    if (!next.isEmpty()) made.add(session.codec().pack(next));
    return made;
  }

  /// What is to be taken away of what lies there.
  Set<String> collected(DSLContext sql, Set<String> present) {
    long now = checkpoints();
    var ripe = new TreeMap<>(packs.all(sql));
    ripe.keySet().retainAll(present);
    ripe.values().removeIf(pack -> pack.checkpoints() + GRACE > now);
    Set<String> gone = new HashSet<>(packs.bundles(sql, ripe.keySet()));
    gone.retainAll(present);
    Set<String> stays = new HashSet<>(ripe.keySet());
    for (var pack : ripe.keySet()) {
      if (!isElsewhere(sql, pack, stays)) continue;
      stays.remove(pack);
      gone.add(pack);
    }
    return gone;
  }

  /// Whether all that is still wanted of a pack lies in others that stay.
  private boolean isElsewhere(DSLContext sql, String pack, Set<String> stays) {
    Set<String> others = new HashSet<>(stays);
    others.remove(pack);
    var wanted = packs.bundles(sql, Set.of(pack));
    wanted.retainAll(session.kept().names(sql));
    return packs.bundles(sql, others).containsAll(wanted);
  }
}
