package coop.meent.circle;

import static coop.meent.store.db.Tables.CIRCLE_COUNT;
import static coop.meent.store.db.Tables.CIRCLE_PAST;

import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.CircleMonthId;
import coop.meent.base.Ids;
import coop.meent.outlook.SeenYear;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/// What circles counted, month by month, and what was written down of the time before.
final class Counts {

  void put(Tx tx, MonthCount count) {
    var row = CIRCLE_COUNT.newRecord();
    row.setId(IdConverter.bytes(Ids.derived("circle-count", count.month().uuid().toString())));
    row.setCircleMonthId(count.month());
    row.setCircleId(count.circle());
    row.setPeople((long) count.people());
    row.setBegan((long) count.began());
    row.setReceived((long) count.received());
    row.setBalanceCents(count.balance());
    tx.put(Space.COMMON, row);
  }

  /// By month, those of months that were taken back among them.
  Map<CircleMonthId, MonthCount> counts(DSLContext sql, CircleId circle) {
    Map<CircleMonthId, MonthCount> counts = new HashMap<>();
    sql.selectFrom(CIRCLE_COUNT)
        .where(CIRCLE_COUNT.CIRCLE_ID.eq(circle))
        .forEach(row ->
            counts.put(
                row.getCircleMonthId(),
                new MonthCount(
                    row.getCircleMonthId(),
                    row.getCircleId(),
                    Math.toIntExact(row.getPeople()),
                    Math.toIntExact(row.getBegan()),
                    Math.toIntExact(row.getReceived()),
                    row.getBalanceCents())));
    return counts;
  }

  /// @param people on average; with no months the year is taken out
  void put(Tx tx, CircleId circle, int year, int months, int people, int began, Instant now) {
    var row = CIRCLE_PAST.newRecord();
    row.setId(
        IdConverter.bytes(
            Ids.derived("circle-past", circle.uuid().toString(), String.valueOf(year))));
    row.setCircleId(circle);
    row.setYear((long) year);
    row.setMonths((long) months);
    row.setPeople((long) people);
    row.setBegan((long) began);
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  /// The oldest first.
  List<SeenYear> noted(DSLContext sql, CircleId circle) {
    return sql.selectFrom(CIRCLE_PAST)
        .where(CIRCLE_PAST.CIRCLE_ID.eq(circle), CIRCLE_PAST.MONTHS.gt(0L))
        .orderBy(CIRCLE_PAST.YEAR)
        .fetch(row ->
            SeenYear.noted(
                Math.toIntExact(row.getYear()),
                Math.toIntExact(row.getMonths()),
                Math.toIntExact(row.getPeople()),
                Math.toIntExact(row.getBegan())));
  }
}
