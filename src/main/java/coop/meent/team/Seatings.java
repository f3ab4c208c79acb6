package coop.meent.team;

import static coop.meent.store.db.Tables.ASKING_RATE;
import static coop.meent.store.db.Tables.ASSIGNMENT_STEP;
import static coop.meent.store.db.Tables.SEAT_ANSWER;
import static coop.meent.store.db.Tables.SEAT_OFFER;
import static coop.meent.store.db.Tables.SEAT_PLACING;
import static coop.meent.store.db.Tables.SEAT_REFUSAL;
import static coop.meent.store.db.Tables.TEAM_WISH;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.OfferId;
import coop.meent.base.Id.SeatId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/// Who seats were offered to, what they said, and who sits in them.
record Seatings(Ids ids) {

  OfferId offer(Tx tx, SeatId seat, MemberId member, LocalDate on, Instant now) {
    var row = SEAT_OFFER.newRecord();
    var id = new OfferId(ids.next());
    row.setId(id);
    row.setSeatId(seat);
    row.setMemberId(member);
    row.setOnDate(on);
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
    return id;
  }

  void answer(Tx tx, Offer offer, boolean isYes, LocalDate on, Instant now) {
    var row = SEAT_ANSWER.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setOfferId(offer.id());
    row.setMemberId(offer.member());
    row.setIsYes(isYes ? 1L : 0L);
    row.setOnDate(on);
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  void place(Tx tx, SeatId seat, MemberId member, boolean isPlaced, LocalDate on, Instant now) {
    var row = SEAT_PLACING.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setSeatId(seat);
    row.setMemberId(member);
    row.setIsPlaced(isPlaced ? 1L : 0L);
    row.setOnDate(on);
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  void step(Tx tx, AssignmentStep step, Instant now) {
    var row = ASSIGNMENT_STEP.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setAssignmentId(step.assignment());
    row.setKind(step.kind().name());
    row.setOnDate(step.on());
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  void rate(Tx tx, MemberId member, Money rate, LocalDate from, Instant now) {
    var row = ASKING_RATE.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setMemberId(member);
    row.setFromDate(from);
    row.setRateCents(rate);
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  void refuse(Tx tx, Refused refused, Instant now) {
    var row = SEAT_REFUSAL.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setAssignmentId(refused.assignment());
    row.setMemberId(refused.member());
    row.setGround(refused.ground());
    row.setOnDate(refused.on());
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  void wish(Tx tx, AssignmentId assignment, TeamWish wish) {
    var row = TEAM_WISH.newRecord();
    row.setId(IdConverter.bytes(Ids.derived("team-wish", assignment.uuid().toString())));
    row.setAssignmentId(assignment);
    wish.ceiling().ifPresent(row::setCeilingCents);
    row.setWeights(wish.written());
    tx.put(Space.COMMON, row);
  }

  Optional<TeamWish> wish(DSLContext sql, AssignmentId assignment) {
    return sql.selectFrom(TEAM_WISH)
        .where(TEAM_WISH.ASSIGNMENT_ID.eq(assignment))
        .fetchOptional(
            row -> TeamWish.read(Optional.ofNullable(row.getCeilingCents()), row.getWeights()));
  }

  /// In the order in which they were made.
  List<Offer> offers(DSLContext sql) {
    Map<OfferId, Boolean> said = new HashMap<>();
    sql.selectFrom(SEAT_ANSWER)
        .orderBy(SEAT_ANSWER.RECORDED_AT, SEAT_ANSWER.ID)
        .forEach(row -> said.put(row.getOfferId(), row.getIsYes() == 1));
    return sql.selectFrom(SEAT_OFFER)
        .orderBy(SEAT_OFFER.RECORDED_AT, SEAT_OFFER.ID)
        .fetch(row ->
            new Offer(
                row.getId(),
                row.getSeatId(),
                row.getMemberId(),
                row.getOnDate(),
                Optional.ofNullable(said.get(row.getId()))));
  }

  Map<SeatId, List<MemberId>> sitting(DSLContext sql) {
    Map<SeatId, List<MemberId>> sitting = new LinkedHashMap<>();
    sql.selectFrom(SEAT_PLACING)
        .orderBy(SEAT_PLACING.RECORDED_AT, SEAT_PLACING.ID)
        .forEach(row -> {
          var there = sitting.computeIfAbsent(row.getSeatId(), any -> new ArrayList<>());
          there.remove(row.getMemberId());
          if (row.getIsPlaced() == 1) there.add(row.getMemberId());
        });
    return sitting;
  }

  List<AssignmentStep> steps(DSLContext sql) {
    return sql.selectFrom(ASSIGNMENT_STEP)
        .orderBy(ASSIGNMENT_STEP.RECORDED_AT, ASSIGNMENT_STEP.ID)
        .fetch(row ->
            new AssignmentStep(
                row.getAssignmentId(), StepKind.valueOf(row.getKind()), row.getOnDate()));
  }

  Map<MemberId, Money> rates(DSLContext sql, LocalDate day) {
    Map<MemberId, Money> rates = new HashMap<>();
    sql.selectFrom(ASKING_RATE)
        .where(ASKING_RATE.FROM_DATE.le(day))
        .orderBy(ASKING_RATE.FROM_DATE, ASKING_RATE.RECORDED_AT, ASKING_RATE.ID)
        .forEach(row -> rates.put(row.getMemberId(), row.getRateCents()));
    return rates;
  }

  List<Refused> refusals(DSLContext sql) {
    return sql.selectFrom(SEAT_REFUSAL)
        .orderBy(SEAT_REFUSAL.RECORDED_AT, SEAT_REFUSAL.ID)
        .fetch(row ->
            new Refused(
                row.getAssignmentId(), row.getMemberId(), row.getGround(), row.getOnDate()));
  }
}
