package coop.meent.handover;

import static coop.meent.store.db.Tables.AWAY_CALL;
import static coop.meent.store.db.Tables.AWAY_END;
import static coop.meent.store.db.Tables.AWAY_EXTENSION;
import static coop.meent.store.db.Tables.AWAY_HANDOVER;
import static coop.meent.store.db.Tables.AWAY_RETURN;
import static coop.meent.store.db.Tables.AWAY_RETURN_WITHDRAWAL;
import static coop.meent.store.db.Tables.AWAY_WEEK;

import coop.meent.availability.SaidWeek;
import coop.meent.availability.WeekKind;
import coop.meent.base.Id.AwayCallId;
import coop.meent.base.Id.HandoverId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Week;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Who is away, what that set going, and what stood there before: dates, numbers and ids, and no
/// column for words.
final class AwayRows {

  /// What had been said of a week before it was blocked.
  record Before(Week week, Optional<WeekKind> kind, int hours) {}

  /// @param back the first day back
  record End(AwayCallId call, LocalDate back, boolean isMistake, Instant recordedAt) {}

  /// As long as was said last.
  List<AwayCall> calls(DSLContext sql) {
    Map<AwayCallId, LocalDate> prolonged = new HashMap<>();
    sql.selectFrom(AWAY_EXTENSION)
        .orderBy(AWAY_EXTENSION.RECORDED_AT, AWAY_EXTENSION.ID)
        .forEach(row -> prolonged.put(row.getCallId(), row.getUntilDate()));
    return sql.selectFrom(AWAY_CALL)
        .orderBy(AWAY_CALL.RECORDED_AT, AWAY_CALL.ID)
        .fetch(row ->
            new AwayCall(
                row.getId(),
                row.getMemberId(),
                row.getFromDate(),
                prolonged.getOrDefault(row.getId(), row.getUntilDate()),
                row.getByMemberId(),
                Optional.ofNullable(row.getStepId()),
                row.getRecordedAt()));
  }

  /// The first of a call, where two laptops ended it.
  Optional<End> end(DSLContext sql, AwayCallId call) {
    return sql.selectFrom(AWAY_END)
        .where(AWAY_END.CALL_ID.eq(call))
        .orderBy(AWAY_END.RECORDED_AT, AWAY_END.ID)
        .limit(1)
        .fetchOptional(row ->
            new End(
                row.getCallId(), row.getBackDate(), row.getIsMistake() == 1, row.getRecordedAt()));
  }

  /// In which steps somebody comes back, as it was said last.
  ///
  /// @param until the last day of the call
  Returning returning(DSLContext sql, AwayCallId call, LocalDate until) {
    var all = Returning.NOTHING;
    for (var row :
        sql.selectFrom(AWAY_RETURN)
            .where(AWAY_RETURN.CALL_ID.eq(call), isNotWithdrawn())
            .orderBy(AWAY_RETURN.RECORDED_AT, AWAY_RETURN.ID))
      all =
          all.then(new Return(row.getBackDate(), row.getPercent().intValue(), row.getByMemberId()));
    return all.until(until);
  }

  private static Condition isNotWithdrawn() {
    return DSL.notExists(
        DSL.selectOne()
            .from(AWAY_RETURN_WITHDRAWAL)
            .where(AWAY_RETURN_WITHDRAWAL.AWAY_RETURN_ID.eq(AWAY_RETURN.ID)));
  }

  /// Takes back all that was said of coming back on a day.
  void withdraw(
      Tx tx, Ids ids, Space space, AwayCall call, LocalDate day, MemberId by, Instant now) {
    for (var step :
        tx.sql()
            .selectFrom(AWAY_RETURN)
            .where(
                AWAY_RETURN.CALL_ID.eq(call.id()), AWAY_RETURN.BACK_DATE.eq(day), isNotWithdrawn())
            .fetch()) {
      var row = AWAY_RETURN_WITHDRAWAL.newRecord();
      row.setId(IdConverter.bytes(ids.next()));
      row.setAwayReturnId(step.getId());
      row.setCallId(call.id());
      row.setMemberId(call.member());
      row.setByMemberId(by);
      row.setRecordedAt(now);
      tx.put(space, row);
    }
  }

  List<Before> before(DSLContext sql, AwayCallId call) {
    return sql.selectFrom(AWAY_WEEK)
        .where(AWAY_WEEK.CALL_ID.eq(call))
        .orderBy(AWAY_WEEK.WEEK_DATE)
        .fetch(row ->
            new Before(
                Week.of(row.getWeekDate()),
                Optional.ofNullable(row.getKind()).map(WeekKind::valueOf),
                row.getHours().intValue()));
  }

  List<HandoverId> handovers(DSLContext sql, AwayCallId call) {
    return sql.selectFrom(AWAY_HANDOVER)
        .where(AWAY_HANDOVER.CALL_ID.eq(call))
        .orderBy(AWAY_HANDOVER.ID)
        .fetch(row -> row.getHandoverId());
  }

  void put(Tx tx, Space space, AwayCall call) {
    var row = AWAY_CALL.newRecord();
    row.setId(call.id());
    row.setMemberId(call.member());
    row.setFromDate(call.from());
    row.setUntilDate(call.until());
    row.setByMemberId(call.by());
    call.step().ifPresent(row::setStepId);
    row.setRecordedAt(call.recordedAt());
    tx.put(space, row);
  }

  void prolong(
      Tx tx, Ids ids, Space space, AwayCall call, LocalDate until, MemberId by, Instant now) {
    var row = AWAY_EXTENSION.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setCallId(call.id());
    row.setMemberId(call.member());
    row.setUntilDate(until);
    row.setByMemberId(by);
    row.setRecordedAt(now);
    tx.put(space, row);
  }

  void putReturn(Tx tx, Ids ids, Space space, AwayCall call, Return step, Instant now) {
    var row = AWAY_RETURN.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setCallId(call.id());
    row.setMemberId(call.member());
    row.setBackDate(step.on());
    row.setPercent((long) step.percent());
    row.setByMemberId(step.by());
    row.setRecordedAt(now);
    tx.put(space, row);
  }

  void putWeek(Tx tx, Space space, AwayCall call, Week week, Optional<SaidWeek> said) {
    var row = AWAY_WEEK.newRecord();
    var key = Ids.derived("away-week", call.id().uuid().toString(), week.monday().toString());
    row.setId(IdConverter.bytes(key));
    row.setCallId(call.id());
    row.setMemberId(call.member());
    row.setWeekDate(week.monday());
    said.map(SaidWeek::kind).map(WeekKind::name).ifPresent(row::setKind);
    row.setHours((long) said.map(SaidWeek::hours).orElse(0));
    tx.put(space, row);
  }

  void putHandover(Tx tx, Space space, AwayCall call, HandoverId handover) {
    var row = AWAY_HANDOVER.newRecord();
    row.setId(
        IdConverter.bytes(
            Ids.derived("away-handover", call.id().uuid().toString(), handover.uuid().toString())));
    row.setCallId(call.id());
    row.setMemberId(call.member());
    row.setHandoverId(handover);
    tx.put(space, row);
  }

  void putEnd(Tx tx, Ids ids, Space space, AwayCall call, End end, MemberId by) {
    var row = AWAY_END.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setCallId(call.id());
    row.setMemberId(call.member());
    row.setBackDate(end.back());
    row.setIsMistake(end.isMistake() ? 1L : 0L);
    row.setByMemberId(by);
    row.setRecordedAt(end.recordedAt());
    tx.put(space, row);
  }
}
