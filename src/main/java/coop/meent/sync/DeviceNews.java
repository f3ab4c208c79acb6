package coop.meent.sync;

import static coop.meent.store.db.Tables.DEVICE_NEWS;

import coop.meent.base.ByteReader;
import coop.meent.base.ByteWriter;
import coop.meent.base.Hash;
import coop.meent.store.Chain;
import coop.meent.store.Frontier;
import coop.meent.store.IdConverter;
import coop.meent.store.db.tables.records.DeviceNewsRecord;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;

/// The last word of each laptop on what it has.
final class DeviceNews {

  /// @param sequence how far the laptop itself was
  /// @param heardAt when this laptop read it
  /// @param seen up to where it had every chain
  record News(
      UUID device,
      UUID incarnation,
      long sequence,
      Instant heardAt,
      Optional<Hash> governanceHead,
      Frontier seen) {}

  void hear(DSLContext sql, Bundle bundle, Instant now) {
    long sequence = bundle.first() + bundle.headers().size() - 1;
    var known = of(sql, bundle.chain().device());
    boolean isOlder =
        known.isPresent()
            && known.get().incarnation.equals(bundle.chain().incarnation())
            && (known.get().sequence > sequence || covers(known.get().seen, bundle.seen()));
    if (isOlder) return;
    var incarnation = IdConverter.bytes(bundle.chain().incarnation());
    var head = bundle.governanceHead().map(Hash::bytes).orElse(null);
    sql.insertInto(DEVICE_NEWS)
        .set(DEVICE_NEWS.DEVICE_KEY, IdConverter.bytes(bundle.chain().device()))
        .set(DEVICE_NEWS.INCARNATION_KEY, incarnation)
        .set(DEVICE_NEWS.SEQUENCE, sequence)
        .set(DEVICE_NEWS.HEARD_AT, now)
        .set(DEVICE_NEWS.GOVERNANCE_HEAD, head)
        .set(DEVICE_NEWS.SEEN, bytes(bundle.seen()))
        .onConflict(DEVICE_NEWS.DEVICE_KEY)
        .doUpdate()
        .set(DEVICE_NEWS.INCARNATION_KEY, incarnation)
        .set(DEVICE_NEWS.SEQUENCE, sequence)
        .set(DEVICE_NEWS.HEARD_AT, now)
        .set(DEVICE_NEWS.GOVERNANCE_HEAD, head)
        .set(DEVICE_NEWS.SEEN, bytes(bundle.seen()))
        .execute();
  }

  private static boolean covers(Frontier seen, Frontier other) {
    return other.places().entrySet().stream()
        .allMatch(place -> seen.reaches(place.getKey(), place.getValue().sequence()));
  }

  List<News> all(DSLContext sql) {
    return sql.selectFrom(DEVICE_NEWS).fetch(DeviceNews::news);
  }

  Optional<News> of(DSLContext sql, UUID device) {
    return sql.selectFrom(DEVICE_NEWS)
        .where(DEVICE_NEWS.DEVICE_KEY.eq(IdConverter.bytes(device)))
        .fetchOptional(DeviceNews::news);
  }

  private static News news(DeviceNewsRecord row) {
    return new News(
        IdConverter.uuid(row.getDeviceKey()),
        IdConverter.uuid(row.getIncarnationKey()),
        row.getSequence(),
        row.getHeardAt(),
        Optional.ofNullable(row.getGovernanceHead()).map(Hash::of),
        frontier(row.getSeen()));
  }

  static byte[] bytes(Frontier frontier) {
    var out = new ByteWriter().count(frontier.places().size());
    frontier
        .places()
        .forEach((chain, place) ->
            out.id(chain.device())
                .id(chain.incarnation())
                .count(place.sequence())
                .hash(place.hash()));
    return out.toBytes();
  }

  static Frontier frontier(byte[] bytes) {
    var in = new ByteReader(Arrays.copyOf(bytes, bytes.length));
    var places = new TreeMap<Chain, Frontier.Place>();
    for (int count = in.size(); count > 0; count--)
      places.put(new Chain(in.id(), in.id()), new Frontier.Place(in.count(), in.hash()));
    return new Frontier(places);
  }
}
