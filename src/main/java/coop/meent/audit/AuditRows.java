package coop.meent.audit;

import static coop.meent.store.db.Tables.AUDIT_DRAW;
import static coop.meent.store.db.Tables.AUDIT_SEAT;
import static coop.meent.store.db.Tables.AUDIT_SIGNATURE;
import static coop.meent.store.db.Tables.AUDIT_STEP;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.AuditDrawRecord;
import coop.meent.store.db.tables.records.AuditSeatRecord;
import coop.meent.store.db.tables.records.AuditStepRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/// Appointments, samples, what was done and said, and what was stated; all in the order in which it
/// counts.
final class AuditRows {

  void put(Tx tx, Seat seat) {
    put(tx, seat, Optional.empty());
  }

  /// @param back the row that ends it, with the reason in its note
  void end(Tx tx, Seat back, UUID ended) {
    put(tx, back, Optional.of(ended));
  }

  private static void put(Tx tx, Seat seat, Optional<UUID> ends) {
    var row = AUDIT_SEAT.newRecord();
    row.setId(IdConverter.bytes(seat.id()));
    row.setMemberId(seat.member());
    row.setFiscalYear((long) seat.year());
    row.setDecidedDate(seat.decided());
    row.setDecidedBy(seat.by());
    seat.item().ifPresent(row::setQuestionId);
    row.setNotedByMemberId(seat.notedBy());
    ends.map(IdConverter::bytes).ifPresent(row::setEndsId);
    row.setNote(seat.note());
    row.setRecordedAt(seat.recordedAt());
    tx.put(Space.COMMON, row);
  }

  void put(Tx tx, Draw draw) {
    var row = AUDIT_DRAW.newRecord();
    row.setId(IdConverter.bytes(draw.id()));
    row.setMemberId(draw.by());
    row.setFiscalYear((long) draw.year());
    row.setMark(draw.mark());
    row.setWord(draw.request().word());
    row.setHits((long) draw.request().hits());
    draw.request().above().ifPresent(row::setAboveCents);
    row.setEntryCount(draw.sample().entries());
    row.setTotalCents(draw.sample().total());
    row.setIntervalCents(draw.sample().interval());
    row.setStartCents(draw.sample().start());
    row.setRecordedAt(draw.recordedAt());
    tx.put(Space.OFFICE, row);
  }

  void put(Tx tx, Step step) {
    var row = AUDIT_STEP.newRecord();
    row.setId(IdConverter.bytes(step.id()));
    row.setMemberId(step.by());
    row.setFiscalYear((long) step.year());
    row.setKind(step.kind().name());
    step.draw().map(IdConverter::bytes).ifPresent(row::setDrawId);
    step.entry().ifPresent(row::setEntryId);
    step.about().map(IdConverter::bytes).ifPresent(row::setAboutId);
    row.setWords(step.words());
    row.setRecordedAt(step.recordedAt());
    tx.put(Space.OFFICE, row);
  }

  void put(Tx tx, Statement statement) {
    var row = AUDIT_SIGNATURE.newRecord();
    row.setId(IdConverter.bytes(statement.id()));
    row.setMemberId(statement.by());
    row.setFiscalYear((long) statement.year());
    row.setMark(statement.books().hash());
    row.setClosingMark(statement.closing());
    row.setEntryCount(statement.books().entries());
    statement.pack().ifPresent(row::setPackHash);
    row.setPicked((long) statement.tally().picked());
    row.setSeen((long) statement.tally().seen());
    row.setAsked((long) statement.tally().asked());
    row.setOpen((long) statement.tally().open());
    row.setRemarks(statement.remarks());
    row.setRecordedAt(statement.recordedAt());
    tx.put(Space.COMMON, row);
  }

  /// Appointments of a year, those that were ended since with them.
  ///
  /// @param standing those that were not
  /// @param ended when those that were, were
  record Seats(List<Seat> all, List<Seat> standing, Map<UUID, Instant> ended) {

    /// Whether somebody was in the committee at a moment.
    boolean held(MemberId who, Instant at) {
      return all.stream()
          .filter(one -> one.member().equals(who))
          .anyMatch(one -> !at.isAfter(ended.getOrDefault(one.id(), Instant.MAX)));
    }
  }

  Seats seats(DSLContext sql, int year) {
    var rows =
        sql.selectFrom(AUDIT_SEAT)
            .where(AUDIT_SEAT.FISCAL_YEAR.eq((long) year))
            .orderBy(FactOrder.of(AUDIT_SEAT))
            .fetch();
    Map<UUID, Instant> ended = new HashMap<>();
    for (var row : rows)
      if (row.getEndsId() != null)
        ended.putIfAbsent(IdConverter.uuid(row.getEndsId()), row.getRecordedAt());
    List<Seat> all = new ArrayList<>();
    List<Seat> standing = new ArrayList<>();
    for (var row : rows) {
      if (row.getEndsId() != null) continue;
      var seat = seat(row);
      all.add(seat);
      if (!ended.containsKey(seat.id())) standing.add(seat);
    }
    return new Seats(all, standing, ended);
  }

  private static Seat seat(AuditSeatRecord row) {
    return new Seat(
        IdConverter.uuid(row.getId()),
        row.getMemberId(),
        Math.toIntExact(row.getFiscalYear()),
        row.getDecidedDate(),
        row.getDecidedBy(),
        Optional.ofNullable(row.getQuestionId()),
        row.getNotedByMemberId(),
        row.getNote(),
        row.getRecordedAt());
  }

  List<Draw> draws(DSLContext sql, int year) {
    var picks =
        steps(sql, year).stream()
            .filter(one -> one.kind() == Step.Kind.PICKED)
            .filter(one -> one.draw().isPresent() && one.entry().isPresent())
            .collect(Collectors.groupingBy(one -> one.draw().orElseThrow()));
    List<Draw> draws = new ArrayList<>();
    for (var row :
        sql.selectFrom(AUDIT_DRAW)
            .where(AUDIT_DRAW.FISCAL_YEAR.eq((long) year))
            .orderBy(FactOrder.of(AUDIT_DRAW))
            .fetch()) draws.add(draw(row, picks));
    return draws;
  }

  private static Draw draw(AuditDrawRecord row, Map<UUID, List<Step>> picks) {
    var id = IdConverter.uuid(row.getId());
    var picked =
        picks.getOrDefault(id, List.of()).stream()
            .map(one -> new Sample.Pick(one.entry().orElseThrow(), why(one.words())))
            .toList();
    return new Draw(
        id,
        Math.toIntExact(row.getFiscalYear()),
        row.getMemberId(),
        row.getMark(),
        new Sample.Request(
            row.getWord(),
            Math.toIntExact(row.getHits()),
            Optional.ofNullable(row.getAboveCents()).filter(Money::isPositive)),
        new Sample(
            row.getEntryCount(),
            row.getTotalCents(),
            row.getIntervalCents(),
            row.getStartCents(),
            picked),
        row.getRecordedAt());
  }

  private static Sample.Why why(String word) {
    for (var why : Sample.Why.values()) if (why.name().equals(word)) return why;
    return Sample.Why.DRAWN;
  }

  /// Steps of a kind that a later Meent knows are passed over.
  List<Step> steps(DSLContext sql, int year) {
    List<Step> steps = new ArrayList<>();
    for (var row :
        sql.selectFrom(AUDIT_STEP)
            .where(AUDIT_STEP.FISCAL_YEAR.eq((long) year))
            .orderBy(FactOrder.of(AUDIT_STEP))
            .fetch()) step(row).ifPresent(steps::add);
    return steps;
  }

  private static Optional<Step> step(AuditStepRecord row) {
    return Step.Kind.of(row.getKind())
        .map(kind ->
            new Step(
                IdConverter.uuid(row.getId()),
                Math.toIntExact(row.getFiscalYear()),
                row.getMemberId(),
                kind,
                Optional.ofNullable(row.getDrawId()).map(IdConverter::uuid),
                Optional.ofNullable(row.getEntryId()),
                Optional.ofNullable(row.getAboutId()).map(IdConverter::uuid),
                row.getWords(),
                row.getRecordedAt()));
  }

  List<Statement> statements(DSLContext sql, int year) {
    List<Statement> all = new ArrayList<>();
    for (var row :
        sql.selectFrom(AUDIT_SIGNATURE)
            .where(AUDIT_SIGNATURE.FISCAL_YEAR.eq((long) year))
            .orderBy(FactOrder.of(AUDIT_SIGNATURE))
            .fetch())
      all.add(
          new Statement(
              IdConverter.uuid(row.getId()),
              year,
              row.getMemberId(),
              new BooksMark(row.getMark(), row.getEntryCount()),
              row.getClosingMark(),
              Optional.ofNullable(row.getPackHash()),
              new Statement.Tally(
                  Math.toIntExact(row.getPicked()),
                  Math.toIntExact(row.getSeen()),
                  Math.toIntExact(row.getAsked()),
                  Math.toIntExact(row.getOpen())),
              row.getRemarks(),
              row.getRecordedAt()));
    return all;
  }

  /// Years of which anything is kept.
  List<Integer> years(DSLContext sql) {
    var years = new TreeSet<Integer>();
    for (var table :
        List.of(AUDIT_SEAT.FISCAL_YEAR, AUDIT_DRAW.FISCAL_YEAR, AUDIT_SIGNATURE.FISCAL_YEAR))
      for (var year : sql.selectDistinct(table).from(table.getTable()).fetch(table))
        years.add(Math.toIntExact(year));
    return List.copyOf(years);
  }
}
