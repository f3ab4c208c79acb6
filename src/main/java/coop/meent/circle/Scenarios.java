package coop.meent.circle;

import static coop.meent.store.db.Tables.CIRCLE_SCENARIO;

import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.ScenarioId;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.CircleScenarioRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// Scenarios as they lie in the file.
final class Scenarios {

  /// @param code as the outlook writes it
  record Kept(ScenarioId id, MemberId by, String name, String code, Instant at) {}

  void put(Tx tx, Optional<CircleId> circle, Kept kept) {
    var row = CIRCLE_SCENARIO.newRecord();
    row.setId(kept.id);
    row.setMemberId(kept.by);
    circle.ifPresent(row::setCircleId);
    row.setName(kept.name);
    row.setScenario(kept.code);
    row.setRecordedAt(kept.at);
    tx.put(Space.COMMON, row);
  }

  void take(Tx tx, ScenarioId id, LocalDate day) {
    var row = tx.sql().fetchSingle(CIRCLE_SCENARIO, CIRCLE_SCENARIO.ID.eq(id));
    row.setRetiredDate(day);
    tx.put(Space.COMMON, row);
  }

  /// Those that were not taken away, the oldest first.
  ///
  /// @param circle empty for those of no circle
  List<Kept> kept(DSLContext sql, Optional<CircleId> circle) {
    return sql.selectFrom(CIRCLE_SCENARIO)
        .where(of(circle), CIRCLE_SCENARIO.RETIRED_DATE.isNull())
        .orderBy(CIRCLE_SCENARIO.RECORDED_AT, CIRCLE_SCENARIO.ID)
        .fetch(Scenarios::kept);
  }

  /// All that somebody kept, also what was taken away since.
  List<Kept> by(DSLContext sql, MemberId who) {
    return sql.selectFrom(CIRCLE_SCENARIO)
        .where(CIRCLE_SCENARIO.MEMBER_ID.eq(who))
        .orderBy(CIRCLE_SCENARIO.RECORDED_AT, CIRCLE_SCENARIO.ID)
        .fetch(Scenarios::kept);
  }

  Optional<Kept> kept(DSLContext sql, ScenarioId id) {
    return sql.selectFrom(CIRCLE_SCENARIO)
        .where(CIRCLE_SCENARIO.ID.eq(id), CIRCLE_SCENARIO.RETIRED_DATE.isNull())
        .fetchOptional(Scenarios::kept);
  }

  private static Condition of(Optional<CircleId> circle) {
    return circle.map(CIRCLE_SCENARIO.CIRCLE_ID::eq).orElseGet(CIRCLE_SCENARIO.CIRCLE_ID::isNull);
  }

  private static Kept kept(CircleScenarioRecord row) {
    return new Kept(
        row.getId(), row.getMemberId(), row.getName(), row.getScenario(), row.getRecordedAt());
  }
}
