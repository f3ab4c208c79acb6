package coop.meent.team;

import static coop.meent.store.db.Tables.SEAT;
import static coop.meent.store.db.Tables.SEAT_SKILL;

import coop.meent.base.Id.SeatId;
import coop.meent.base.Id.SkillId;
import coop.meent.base.Ids;
import coop.meent.composer.Must;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.SeatRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/// The seats with what each asks.
final class Seats {

  void put(Tx tx, Seat seat) {
    var row = SEAT.newRecord();
    row.setId(seat.id());
    row.setAssignmentId(seat.assignment());
    row.setName(seat.name());
    row.setFromDate(seat.from());
    row.setToDate(seat.to());
    row.setHours((long) seat.hours());
    seat.besides().ifPresent(row::setBesidesSeatId);
    row.setAim(seat.role().aim());
    row.setAuthority(seat.role().authority());
    row.setLimits(seat.role().limits());
    seat.role().budgetHours().map(Integer::longValue).ifPresent(row::setBudgetHours);
    seat.withdrawn().ifPresent(row::setWithdrawnDate);
    tx.put(Space.COMMON, row);
    for (var must : seat.musts()) put(tx, seat.id(), must.skill(), must.level());
    asked(tx.sql(), seat.id()).stream()
        .filter(
            before -> seat.musts().stream().noneMatch(now -> now.skill().equals(before.skill())))
        .forEach(gone -> put(tx, seat.id(), gone.skill(), 0));
  }

  private static void put(Tx tx, SeatId seat, SkillId skill, int level) {
    var row = SEAT_SKILL.newRecord();
    var id = Ids.derived("seat-skill", seat.uuid().toString(), skill.uuid().toString());
    row.setId(IdConverter.bytes(id));
    row.setSeatId(seat);
    row.setSkillId(skill);
    row.setLevel((long) level);
    tx.put(Space.COMMON, row);
  }

  /// In the order in which they were made.
  List<Seat> all(DSLContext sql) {
    var musts = musts(sql);
    return sql.selectFrom(SEAT)
        .orderBy(SEAT.ID)
        .fetch(row -> seat(row, musts.getOrDefault(row.getId(), List.of())));
  }

  private static List<Must> asked(DSLContext sql, SeatId seat) {
    return musts(sql).getOrDefault(seat, List.of());
  }

  private static Map<SeatId, List<Must>> musts(DSLContext sql) {
    return sql.selectFrom(SEAT_SKILL)
        .where(SEAT_SKILL.LEVEL.gt(0L))
        .orderBy(SEAT_SKILL.LEVEL.desc(), SEAT_SKILL.ID)
        .fetchGroups(
            SEAT_SKILL.SEAT_ID,
            row ->
                new Must(row.get(SEAT_SKILL.SKILL_ID), Math.toIntExact(row.get(SEAT_SKILL.LEVEL))));
  }

  private static Seat seat(SeatRecord row, List<Must> musts) {
    return new Seat(
        row.getId(),
        row.getAssignmentId(),
        row.getName(),
        musts,
        row.getFromDate(),
        row.getToDate(),
        Math.toIntExact(row.getHours()),
        Optional.ofNullable(row.getBesidesSeatId()),
        new SeatRole(
            row.getAim(),
            row.getAuthority(),
            row.getLimits(),
            Optional.ofNullable(row.getBudgetHours()).map(Math::toIntExact)),
        Optional.ofNullable(row.getWithdrawnDate()));
  }
}
