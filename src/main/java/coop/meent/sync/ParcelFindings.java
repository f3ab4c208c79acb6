package coop.meent.sync;

import static coop.meent.store.db.Tables.PARCEL_FINDING;

import coop.meent.base.Hash;
import coop.meent.store.IdConverter;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;

/// How it stood with files in the place where the vault lies, when this laptop looked last.
final class ParcelFindings {

  /// @param space its key in the change log
  record Key(Hash content, UUID space) {
    static Key of(Parcel parcel) {
      return new Key(parcel.content(), parcel.space().key());
    }
  }

  /// What was found at one place; of another place it says nothing.
  Map<Key, ParcelFinding> at(DSLContext sql, String place) {
    Map<Key, ParcelFinding> found = new HashMap<>();
    sql.selectFrom(PARCEL_FINDING)
        .where(PARCEL_FINDING.PLACE.eq(place))
        .forEach(row ->
            found.put(
                new Key(Hash.of(row.getContentHash()), IdConverter.uuid(row.getSpaceKey())),
                new ParcelFinding(
                    ParcelFinding.State.valueOf(row.getState()),
                    row.getLocation(),
                    row.getFoundAt())));
    return found;
  }

  void note(DSLContext sql, Parcel parcel, String place, ParcelErrand.Found found, Instant now) {
    sql.insertInto(PARCEL_FINDING)
        .set(PARCEL_FINDING.CONTENT_HASH, parcel.content().bytes())
        .set(PARCEL_FINDING.SPACE_KEY, IdConverter.bytes(parcel.space().key()))
        .set(PARCEL_FINDING.PLACE, place)
        .set(PARCEL_FINDING.STATE, found.state().name())
        .set(PARCEL_FINDING.LOCATION, found.location())
        .set(PARCEL_FINDING.FOUND_AT, now)
        .onConflict(PARCEL_FINDING.CONTENT_HASH, PARCEL_FINDING.SPACE_KEY)
        .doUpdate()
        .set(PARCEL_FINDING.PLACE, place)
        .set(PARCEL_FINDING.STATE, found.state().name())
        .set(PARCEL_FINDING.LOCATION, found.location())
        .set(PARCEL_FINDING.FOUND_AT, now)
        .execute();
  }
}
