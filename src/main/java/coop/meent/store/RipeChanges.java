package coop.meent.store;

import static coop.meent.store.db.Tables.CHAIN;
import static coop.meent.store.db.Tables.CHANGE;

import coop.meent.base.Hash;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jooq.DSLContext;

/// What came to a file before a moment, or left it, with all that it was made on top of.
public final class RipeChanges {

  private RipeChanges() {}

  private record Lying(long number, Chain chain, Frontier.Place place, boolean isRipe) {}

  /// Up to where each chain is ripe, from a frontier on. A change lies in the log after all that it
  /// depends on, so everything before the first unripe one depends on nothing that is unripe.
  ///
  /// @param sql of [Store#read]
  /// @param from what need not be looked at any more
  public static Frontier upTo(DSLContext sql, Frontier from, Instant moment) {
    var beyond = beyond(sql, from, moment);
    long unripe =
        beyond.stream()
            .filter(change -> !change.isRipe)
            .mapToLong(Lying::number)
            .min()
            .orElse(Long.MAX_VALUE);
    var places = new TreeMap<>(from.places());
    for (var change : beyond) {
      if (change.number < unripe)
        places.merge(
            change.chain,
            change.place,
            (one, other) -> one.sequence() >= other.sequence() ? one : other);
    }
    return new Frontier(places);
  }

  private static List<Lying> beyond(DSLContext sql, Frontier from, Instant moment) {
    List<Lying> found = new ArrayList<>();
    for (var row : sql.selectFrom(CHAIN).fetch()) {
      var chain =
          new Chain(
              IdConverter.uuid(row.getDeviceKey()), IdConverter.uuid(row.getIncarnationKey()));
      long known = from.at(chain).map(Frontier.Place::sequence).orElse(0L);
      sql.select(CHANGE.NUMBER, CHANGE.SEQUENCE, CHANGE.HASH, CHANGE.PUBLISHED_AT)
          .from(CHANGE)
          .where(CHANGE.DEVICE_KEY.eq(row.getDeviceKey()))
          .and(CHANGE.INCARNATION_KEY.eq(row.getIncarnationKey()))
          .and(CHANGE.SEQUENCE.gt(known))
          .orderBy(CHANGE.SEQUENCE, CHANGE.HASH)
          .forEach(change ->
              found.add(
                  new Lying(
                      change.value1(),
                      chain,
                      new Frontier.Place(change.value2(), Hash.of(change.value3())),
                      change.value4() != null && change.value4().isBefore(moment))));
    }
    return found;
  }
}
