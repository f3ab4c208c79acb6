package coop.meent.development;

import static coop.meent.store.db.Tables.TEACHING_ASK;
import static coop.meent.store.db.Tables.TEACHING_RATE;
import static coop.meent.store.db.Tables.TEACHING_WORD;

import coop.meent.base.Id.TeachingId;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/// Lessons by colleagues and what an hour may cost, for every member to read.
final class TeachingRows {

  void put(Tx tx, UUID id, TeachingRate rate, Instant now) {
    var row = TEACHING_RATE.newRecord();
    row.setId(IdConverter.bytes(id));
    row.setFromDate(rate.from());
    row.setCapCents(rate.cap());
    row.setResolution(rate.resolution());
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  /// By the day from which they hold; of one day the last one laid down is the last.
  List<TeachingRate> rates(DSLContext sql) {
    return sql
        .selectFrom(TEACHING_RATE)
        .orderBy(FactOrder.of(TEACHING_RATE))
        .fetch(row -> new TeachingRate(row.getFromDate(), row.getCapCents(), row.getResolution()))
        .stream()
        .sorted(Comparator.comparing(TeachingRate::from))
        .toList();
  }

  void put(Tx tx, Teaching teaching) {
    var row = TEACHING_ASK.newRecord();
    row.setId(teaching.id());
    row.setRequestId(teaching.request());
    row.setMemberId(teaching.learner());
    row.setTeacherMemberId(teaching.teacher());
    row.setCourse(teaching.what());
    row.setMinutes((long) teaching.minutes());
    row.setRateCents(teaching.rate());
    row.setStartsDate(teaching.starts());
    row.setEndsDate(teaching.ends());
    row.setOnDate(teaching.on());
    row.setRecordedAt(teaching.recordedAt());
    tx.put(Space.COMMON, row);
  }

  void put(Tx tx, TeachingWord word) {
    var row = TEACHING_WORD.newRecord();
    row.setId(IdConverter.bytes(word.id()));
    row.setTeachingAskId(word.teaching());
    row.setMemberId(word.by());
    row.setKind(word.kind().name());
    word.minutes().map(Long::valueOf).ifPresent(row::setMinutes);
    word.bill().ifPresent(row::setBillNumber);
    row.setOnDate(word.on());
    row.setRecordedAt(word.recordedAt());
    tx.put(Space.COMMON, row);
  }

  /// In the order in which they were asked.
  List<TeachingStanding> all(DSLContext sql) {
    var words = words(sql);
    return sql.selectFrom(TEACHING_ASK)
        .orderBy(FactOrder.of(TEACHING_ASK))
        .fetch(row ->
            new TeachingStanding(
                new Teaching(
                    row.getId(),
                    row.getRequestId(),
                    row.getMemberId(),
                    row.getTeacherMemberId(),
                    row.getCourse(),
                    Math.toIntExact(row.getMinutes()),
                    row.getRateCents(),
                    row.getStartsDate(),
                    row.getEndsDate(),
                    row.getOnDate(),
                    row.getRecordedAt()),
                words.getOrDefault(row.getId(), List.of())));
  }

  private static Map<TeachingId, List<TeachingWord>> words(DSLContext sql) {
    Map<TeachingId, List<TeachingWord>> all = new HashMap<>();
    for (var row : sql.selectFrom(TEACHING_WORD).orderBy(FactOrder.of(TEACHING_WORD)))
      TeachingWord.Kind.of(row.getKind())
          .ifPresent(kind ->
              all.computeIfAbsent(row.getTeachingAskId(), _ -> new ArrayList<>())
                  .add(
                      new TeachingWord(
                          IdConverter.uuid(row.getId()),
                          row.getTeachingAskId(),
                          row.getMemberId(),
                          kind,
                          Optional.ofNullable(row.getMinutes()).map(Math::toIntExact),
                          Optional.ofNullable(row.getBillNumber()),
                          row.getOnDate(),
                          row.getRecordedAt())));
    return all;
  }
}
