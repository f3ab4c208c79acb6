package coop.meent.sync;

import static coop.meent.store.db.Tables.BUNDLE;
import static coop.meent.store.db.Tables.BUNDLE_SECTION;
import static coop.meent.store.db.Tables.SUPERSEDED_BUNDLE;

import coop.meent.store.Chain;
import coop.meent.store.IdConverter;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Bundles as they came and went. Whoever has one can put it back where it was lost.
final class KeptBundles {

  /// Of a bundle that is not kept since another one holds it: whatever lies there is not read.
  static final long ANY_SIZE = -2;

  /// @param last sequence of the last change; one less than `first` in a bundle without changes
  record Kept(String name, Chain chain, long first, long last, Instant madeAt) {}

  void add(DSLContext sql, ObjectName name, Bundle bundle, Instant now, byte[] object) {
    sql.insertInto(BUNDLE)
        .set(BUNDLE.NAME, name.text())
        .set(BUNDLE.DEVICE_KEY, IdConverter.bytes(bundle.chain().device()))
        .set(BUNDLE.INCARNATION_KEY, IdConverter.bytes(bundle.chain().incarnation()))
        .set(BUNDLE.FIRST_SEQUENCE, bundle.first())
        .set(BUNDLE.LAST_SEQUENCE, bundle.first() + bundle.headers().size() - 1)
        .set(BUNDLE.MADE_AT, now)
        .set(BUNDLE.OBJECT, object)
        .onConflictDoNothing()
        .execute();
  }

  /// Notes which sections of a bundle could be opened.
  void sections(DSLContext sql, ObjectName name, Bundle bundle, Collection<Section> open) {
    for (var section : bundle.sections())
      sql.insertInto(BUNDLE_SECTION)
          .set(BUNDLE_SECTION.NAME, name.text())
          .set(BUNDLE_SECTION.SPACE_KEY, IdConverter.bytes(section.space()))
          .set(BUNDLE_SECTION.EPOCH, (long) section.epoch())
          .set(BUNDLE_SECTION.IS_OPEN, open.contains(section) ? 1L : 0L)
          .onConflict(BUNDLE_SECTION.NAME, BUNDLE_SECTION.SPACE_KEY, BUNDLE_SECTION.EPOCH)
          .doUpdate()
          .set(BUNDLE_SECTION.IS_OPEN, open.contains(section) ? 1L : 0L)
          .execute();
  }

  /// Names of bundles with a section that is still closed and that this key opens.
  List<String> closed(DSLContext sql, UUID space, int epoch) {
    return sql.select(BUNDLE_SECTION.NAME)
        .from(BUNDLE_SECTION)
        .where(BUNDLE_SECTION.SPACE_KEY.eq(IdConverter.bytes(space)))
        .and(BUNDLE_SECTION.EPOCH.eq((long) epoch))
        .and(BUNDLE_SECTION.IS_OPEN.eq(0L))
        .fetch(BUNDLE_SECTION.NAME);
  }

  SortedSet<String> names(DSLContext sql) {
    return new TreeSet<>(sql.select(BUNDLE.NAME).from(BUNDLE).fetchSet(BUNDLE.NAME));
  }

  Optional<byte[]> object(DSLContext sql, String name) {
    return sql.select(BUNDLE.OBJECT)
        .from(BUNDLE)
        .where(BUNDLE.NAME.eq(name))
        .fetchOptional(BUNDLE.OBJECT);
  }

  /// The size of each by its name.
  Map<String, Long> sizes(DSLContext sql) {
    return new HashMap<>(
        sql.select(BUNDLE.NAME, DSL.field("length({0})", Long.class, BUNDLE.OBJECT))
            .from(BUNDLE)
            .fetchMap(BUNDLE.NAME, row -> row.value2()));
  }

  List<Kept> all(DSLContext sql) {
    return select(sql, DSL.noCondition());
  }

  List<Kept> of(DSLContext sql, Chain chain) {
    return select(
        sql,
        BUNDLE
            .DEVICE_KEY
            .eq(IdConverter.bytes(chain.device()))
            .and(BUNDLE.INCARNATION_KEY.eq(IdConverter.bytes(chain.incarnation()))));
  }

  private static List<Kept> select(DSLContext sql, Condition which) {
    return sql.select(
            BUNDLE.NAME,
            BUNDLE.DEVICE_KEY,
            BUNDLE.INCARNATION_KEY,
            BUNDLE.FIRST_SEQUENCE,
            BUNDLE.LAST_SEQUENCE,
            BUNDLE.MADE_AT)
        .from(BUNDLE)
        .where(which)
        .orderBy(BUNDLE.FIRST_SEQUENCE, BUNDLE.LAST_SEQUENCE)
        .fetch(row ->
            new Kept(
                row.value1(),
                new Chain(IdConverter.uuid(row.value2()), IdConverter.uuid(row.value3())),
                row.value4(),
                row.value5(),
                row.value6()));
  }

  /// Another bundle holds it whole.
  void supersede(DSLContext sql, String name, boolean isOurs) {
    sql.insertInto(SUPERSEDED_BUNDLE)
        .set(SUPERSEDED_BUNDLE.NAME, name)
        .set(SUPERSEDED_BUNDLE.IS_OURS, isOurs ? 1L : 0L)
        .onConflictDoNothing()
        .execute();
    remove(sql, name);
  }

  /// Names of bundles that another one holds whole, and whether this laptop made them.
  Map<String, Boolean> superseded(DSLContext sql) {
    return sql.selectFrom(SUPERSEDED_BUNDLE)
        .fetchMap(row -> row.getName(), row -> row.getIsOurs() == 1L);
  }

  /// Every chain of which a bundle is kept.
  List<Chain> chains(DSLContext sql) {
    return sql.selectDistinct(BUNDLE.DEVICE_KEY, BUNDLE.INCARNATION_KEY)
        .from(BUNDLE)
        .fetch(row -> new Chain(IdConverter.uuid(row.value1()), IdConverter.uuid(row.value2())));
  }

  private static void remove(DSLContext sql, String name) {
    sql.deleteFrom(BUNDLE).where(BUNDLE.NAME.eq(name)).execute();
    sql.deleteFrom(BUNDLE_SECTION).where(BUNDLE_SECTION.NAME.eq(name)).execute();
  }
}
