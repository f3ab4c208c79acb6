package coop.meent.calendar;

import static coop.meent.store.db.Tables.CALENDAR_MARK;

import coop.meent.base.Ids;
import coop.meent.calendar.StatutoryCalendar.Mark;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/// What was done for a financial year, where all members can read it.
final class CalendarMarks {

  /// @param yearEnd last day of the financial year
  void put(Tx tx, Ids ids, LocalDate yearEnd, Mark mark, Instant now) {
    var row = CALENDAR_MARK.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setYearDate(yearEnd);
    row.setMatter(mark.matter().name());
    mark.done().ifPresent(row::setDoneDate);
    mark.proof().ifPresent(row::setProof);
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  /// The last word on each matter; what a newer Meent knows is passed over.
  Map<Matter, Mark> of(DSLContext sql, LocalDate yearEnd) {
    Map<Matter, Mark> marks = new EnumMap<>(Matter.class);
    sql.selectFrom(CALENDAR_MARK)
        .where(CALENDAR_MARK.YEAR_DATE.eq(yearEnd))
        .orderBy(FactOrder.of(CALENDAR_MARK))
        .forEach(row ->
            Matter.of(row.getMatter())
                .ifPresent(matter ->
                    marks.put(
                        matter,
                        new Mark(
                            matter,
                            Optional.ofNullable(row.getDoneDate()),
                            Optional.ofNullable(row.getProof())))));
    return marks;
  }
}
