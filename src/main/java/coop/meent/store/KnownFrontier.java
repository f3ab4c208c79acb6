package coop.meent.store;

import static coop.meent.store.db.Tables.CHAIN;
import static coop.meent.store.db.Tables.CHANGE;

import coop.meent.base.Hash;
import java.util.TreeMap;
import org.jooq.DSLContext;

/// Up to where each chain is known in a file.
public final class KnownFrontier {

  private KnownFrontier() {}

  /// @param sql of [Store#read] or of a deed
  public static Frontier read(DSLContext sql) {
    var places = new TreeMap<Chain, Frontier.Place>();
    for (var chain : sql.selectFrom(CHAIN).fetch()) {
      sql.select(CHANGE.SEQUENCE, CHANGE.HASH)
          .from(CHANGE)
          .where(CHANGE.DEVICE_KEY.eq(chain.getDeviceKey()))
          .and(CHANGE.INCARNATION_KEY.eq(chain.getIncarnationKey()))
          .orderBy(CHANGE.SEQUENCE.desc(), CHANGE.HASH)
          .limit(1)
          .fetchOptional()
          .ifPresent(last ->
              places.put(
                  new Chain(
                      IdConverter.uuid(chain.getDeviceKey()),
                      IdConverter.uuid(chain.getIncarnationKey())),
                  new Frontier.Place(last.value1(), Hash.of(last.value2()))));
    }
    return new Frontier(places);
  }
}
