package coop.meent.trial;

import static coop.meent.store.db.Tables.READING_COPY;
import static coop.meent.store.db.Tables.TRIAL_READING;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/// What people on trial may read, and what they were handed. The office keeps it.
final class Readings {

  void put(Tx tx, Ids ids, Given given, Instant now) {
    var row = TRIAL_READING.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setMemberId(given.who());
    row.setMatter(given.subject().matter().name());
    if (!given.subject().id().isEmpty()) row.setSubject(given.subject().id());
    row.setIsGiven(given.isGiven() ? 1L : 0L);
    row.setFromDate(given.from());
    given.until().ifPresent(row::setUntilDate);
    row.setRecordedAt(now);
    tx.put(Space.OFFICE, row);
  }

  /// The last word on each subject.
  Map<Subject, Given> last(DSLContext sql, MemberId who) {
    Map<Subject, Given> last = new LinkedHashMap<>();
    sql.selectFrom(TRIAL_READING)
        .where(TRIAL_READING.MEMBER_ID.eq(who))
        .orderBy(FactOrder.of(TRIAL_READING))
        .forEach(row ->
            Matter.of(row.getMatter())
                .map(
                    matter -> new Subject(matter, Optional.ofNullable(row.getSubject()).orElse("")))
                .ifPresent(subject ->
                    last.put(
                        subject,
                        new Given(
                            who,
                            subject,
                            row.getIsGiven() == 1,
                            row.getFromDate(),
                            Optional.ofNullable(row.getUntilDate())))));
    return last;
  }

  void put(Tx tx, Ids ids, ReadingCopy copy, Instant now) {
    var row = READING_COPY.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setMemberId(copy.who());
    row.setCopyDate(copy.day());
    row.setContents(copy.contents());
    row.setMark(copy.mark());
    row.setRecordedAt(now);
    tx.put(Space.OFFICE, row);
  }

  /// The oldest first.
  List<ReadingCopy> copies(DSLContext sql, MemberId who) {
    return sql.selectFrom(READING_COPY)
        .where(READING_COPY.MEMBER_ID.eq(who))
        .orderBy(FactOrder.of(READING_COPY))
        .fetch(row ->
            new ReadingCopy(
                row.getMemberId(), row.getCopyDate(), row.getContents(), row.getMark()));
  }
}
