package coop.meent.work;

import static coop.meent.store.db.Tables.HOURS_YES;
import static coop.meent.store.db.Tables.TEAM_HOURS;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/// Hours as the team of an assignment reads them, and the yes of whoever may say it. A yes names
/// the hours by a seal of all that it was said to, so that it lies where everybody reads and tells
/// nothing to who cannot read the hours; what is changed afterwards has another seal.
final class ShownHours {

  void put(Tx tx, Space team, Hours hours, Optional<Instant> withdrawn) {
    var row = TEAM_HOURS.newRecord();
    row.setId(hours.id());
    row.setMemberId(hours.member());
    row.setAssignmentId(hours.assignment());
    row.setWorkDate(hours.date());
    row.setMinutes((long) hours.minutes());
    row.setIsBillable(hours.isBillable() ? 1L : 0L);
    withdrawn.ifPresent(row::setWithdrawnAt);
    tx.put(team, row);
  }

  /// From a day on, in order of day; those that were taken back are not there.
  List<Hours> since(DSLContext sql, LocalDate day) {
    return sql.selectFrom(TEAM_HOURS)
        .where(TEAM_HOURS.WORK_DATE.ge(day))
        .and(TEAM_HOURS.WITHDRAWN_AT.isNull())
        .orderBy(TEAM_HOURS.WORK_DATE, TEAM_HOURS.ID)
        .fetch(row ->
            new Hours(
                row.getId(),
                row.getMemberId(),
                row.getAssignmentId(),
                row.getWorkDate(),
                Math.toIntExact(row.getMinutes()),
                "",
                row.getIsBillable() == 1,
                false,
                false,
                Optional.empty()));
  }

  void approve(Tx tx, Ids ids, Hours hours, boolean isApproved, MemberId by, Instant at) {
    var row = HOURS_YES.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setSeal(IdConverter.bytes(seal(hours)));
    row.setIsApproved(isApproved ? 1L : 0L);
    row.setMemberId(by);
    row.setRecordedAt(at);
    tx.put(Space.COMMON, row);
  }

  /// Who said yes to what, by its seal; the newest holds.
  Map<UUID, MemberId> approved(DSLContext sql) {
    Map<UUID, MemberId> approved = new HashMap<>();
    sql.selectFrom(HOURS_YES)
        .orderBy(HOURS_YES.RECORDED_AT, HOURS_YES.ID)
        .forEach(row -> {
          var seal = IdConverter.uuid(row.getSeal());
          if (row.getIsApproved() == 1) approved.put(seal, row.getMemberId());
          else approved.remove(seal);
        });
    return approved;
  }

  /// Nobody's own yes counts, nor that of whoever noted them.
  static boolean isApproved(Hours hours, Map<UUID, MemberId> approved) {
    return Optional.ofNullable(approved.get(seal(hours))).filter(by -> !hours.isOf(by)).isPresent();
  }

  boolean isBy(DSLContext sql, Hours hours, MemberId who) {
    return who.equals(approved(sql).get(seal(hours)));
  }

  private static UUID seal(Hours hours) {
    return Ids.derived(
        "hours-yes",
        hours.id().uuid().toString(),
        hours.member().uuid().toString(),
        hours.assignment().uuid().toString(),
        hours.date().toString(),
        String.valueOf(hours.minutes()),
        String.valueOf(hours.isBillable()));
  }
}
