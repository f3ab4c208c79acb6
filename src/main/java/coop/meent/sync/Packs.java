package coop.meent.sync;

import static coop.meent.store.db.Tables.BUNDLE;
import static coop.meent.store.db.Tables.PACK;
import static coop.meent.store.db.Tables.PACKED_BUNDLE;
import static coop.meent.store.db.Tables.SUPERSEDED_BUNDLE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;

/// Packs that this laptop read whole, and what is in them. Their bytes are not kept: whoever has
/// the bundles can make the same pack again.
final class Packs {

  /// @param checkpoints that there were when it was read
  record Known(long size, long checkpoints) {}

  /// Notes a pack of which all that it holds is here; another one is read again next time.
  void note(DSLContext sql, ObjectName name, Collecting.Pack pack, long checkpoints) {
    if (!isAllHere(sql, pack.bundles())) return;
    sql.insertInto(PACK)
        .set(PACK.NAME, name.text())
        .set(PACK.SIZE, pack.size())
        .set(PACK.CHECKPOINTS, checkpoints)
        .onConflict(PACK.NAME)
        .doUpdate()
        .set(PACK.SIZE, pack.size())
        .execute();
    for (var bundle : pack.bundles())
      sql.insertInto(PACKED_BUNDLE)
          .set(PACKED_BUNDLE.PACK_NAME, name.text())
          .set(PACKED_BUNDLE.BUNDLE_NAME, bundle.text())
          .onConflictDoNothing()
          .execute();
  }

  private static boolean isAllHere(DSLContext sql, List<ObjectName> bundles) {
    return bundles.stream()
        .map(ObjectName::text)
        .allMatch(name ->
            sql.fetchExists(BUNDLE, BUNDLE.NAME.eq(name))
                || sql.fetchExists(SUPERSEDED_BUNDLE, SUPERSEDED_BUNDLE.NAME.eq(name)));
  }

  SortedMap<String, Known> all(DSLContext sql) {
    return new TreeMap<>(
        sql.selectFrom(PACK)
            .fetchMap(PACK.NAME, row -> new Known(row.getSize(), row.getCheckpoints())));
  }

  Map<String, Long> sizes(DSLContext sql) {
    Map<String, Long> sizes = new HashMap<>();
    all(sql).forEach((name, known) -> sizes.put(name, known.size()));
    return sizes;
  }

  /// The names of the bundles in these packs.
  Set<String> bundles(DSLContext sql, Set<String> packs) {
    return new HashSet<>(
        sql.select(PACKED_BUNDLE.BUNDLE_NAME)
            .from(PACKED_BUNDLE)
            .where(PACKED_BUNDLE.PACK_NAME.in(packs))
            .fetch(PACKED_BUNDLE.BUNDLE_NAME));
  }

  void forget(DSLContext sql, String pack) {
    sql.deleteFrom(PACK).where(PACK.NAME.eq(pack)).execute();
    sql.deleteFrom(PACKED_BUNDLE).where(PACKED_BUNDLE.PACK_NAME.eq(pack)).execute();
  }
}
