package coop.meent.recurring;

import static coop.meent.store.db.Tables.RECURRING;
import static coop.meent.store.db.Tables.RECURRING_ANSWER;
import static coop.meent.store.db.Tables.STANDING_RECURRING_ANSWER;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Ids;
import coop.meent.base.Rhythm;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.RecurringRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/// What comes again, and the answers to each time.
final class Recurrings {

  /// @param entry that booked it; empty when it was passed over
  record Answer(UUID id, UUID about, Optional<EntryId> entry, String reason) {}

  void put(Tx tx, Space space, Recurring one) {
    var row = RECURRING.newRecord();
    row.setId(one.id());
    row.setBookId(one.book());
    row.setName(one.name());
    switch (one.like()) {
      case Example.OfEntry(var entry) -> row.setEntryId(entry);
      case Example.OfInvoice(var invoice) -> row.setInvoiceId(invoice);
    }
    row.setRhythm(one.rhythm().name());
    row.setDay((long) one.day());
    row.setStartsDate(one.starts());
    one.until().ifPresent(row::setUntilDate);
    one.index().map(BigDecimal::toPlainString).ifPresent(row::setIndexPercent);
    tx.put(space, row);
  }

  /// By name.
  List<Recurring> all(DSLContext sql) {
    List<Recurring> all = new ArrayList<>();
    sql.selectFrom(RECURRING)
        .orderBy(RECURRING.NAME, RECURRING.ID)
        .forEach(row -> read(row).ifPresent(all::add));
    return all;
  }

  private static Optional<Recurring> read(RecurringRecord row) {
    return Arrays.stream(Rhythm.values())
        .filter(one -> one.name().equals(row.getRhythm()))
        .findFirst()
        .map(rhythm ->
            new Recurring(
                row.getId(),
                row.getBookId(),
                row.getName(),
                row.getEntryId() == null
                    ? new Example.OfInvoice(row.getInvoiceId())
                    : new Example.OfEntry(row.getEntryId()),
                rhythm,
                Math.toIntExact(row.getDay()),
                row.getStartsDate(),
                Optional.ofNullable(row.getUntilDate()),
                Optional.ofNullable(row.getIndexPercent()).map(BigDecimal::new)));
  }

  void answer(
      Tx tx,
      Ids ids,
      Space space,
      Recurring what,
      LocalDate due,
      Optional<EntryId> entry,
      String reason,
      Instant now) {
    var row = RECURRING_ANSWER.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setAboutId(IdConverter.bytes(what.about(due)));
    row.setRecurringId(what.id());
    row.setDueDate(due);
    entry.ifPresent(row::setEntryId);
    if (!reason.isEmpty()) row.setReason(reason);
    row.setRecordedAt(now);
    tx.put(space, row);
  }

  /// Those that stand, in the order in which they count.
  List<Answer> standing(DSLContext sql) {
    var standing =
        new HashSet<UUID>(
            sql.select(STANDING_RECURRING_ANSWER.ID)
                .from(STANDING_RECURRING_ANSWER)
                .fetch(row -> IdConverter.uuid(row.value1())));
    List<Answer> answers = new ArrayList<>();
    sql.selectFrom(RECURRING_ANSWER)
        .orderBy(FactOrder.of(RECURRING_ANSWER))
        .forEach(row -> {
          var id = IdConverter.uuid(row.getId());
          if (standing.contains(id))
            answers.add(
                new Answer(
                    id,
                    IdConverter.uuid(row.getAboutId()),
                    Optional.ofNullable(row.getEntryId()),
                    row.getReason() == null ? "" : row.getReason()));
        });
    return answers;
  }

  /// The first that counts of each time.
  Map<UUID, Answer> answers(DSLContext sql) {
    Map<UUID, Answer> answers = new LinkedHashMap<>();
    for (var one : standing(sql)) answers.putIfAbsent(one.about(), one);
    return answers;
  }
}
