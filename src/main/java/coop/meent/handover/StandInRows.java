package coop.meent.handover;

import static coop.meent.store.db.Tables.STAND_IN;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SeatId;
import coop.meent.base.Ids;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/// Who stands behind which place.
final class StandInRows {

  static final int FIRST = 1;
  static final int SECOND = 2;

  /// @param seat empty for whom the client calls
  /// @param place first or second
  record Key(AssignmentId assignment, Optional<SeatId> seat, int place) {}

  Map<Key, MemberId> all(DSLContext sql) {
    Map<Key, MemberId> all = new HashMap<>();
    sql.selectFrom(STAND_IN)
        .forEach(row ->
            Optional.ofNullable(row.getStandInMemberId())
                .ifPresent(who ->
                    all.put(
                        new Key(
                            row.getAssignmentId(),
                            Optional.ofNullable(row.getSeatId()),
                            Math.toIntExact(row.getPlace())),
                        who)));
    return all;
  }

  void put(Tx tx, Key key, Optional<MemberId> who) {
    var row = STAND_IN.newRecord();
    row.setId(
        IdConverter.bytes(
            Ids.derived(
                "stand-in",
                key.assignment.uuid().toString(),
                key.seat.map(one -> one.uuid().toString()).orElse(""),
                String.valueOf(key.place))));
    row.setAssignmentId(key.assignment);
    key.seat.ifPresent(row::setSeatId);
    row.setPlace((long) key.place);
    who.ifPresent(row::setStandInMemberId);
    tx.put(Space.COMMON, row);
  }
}
