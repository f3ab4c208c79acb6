package coop.meent.circle;

import static coop.meent.store.db.Tables.CIRCLE;
import static coop.meent.store.db.Tables.CIRCLE_ACCOUNT;
import static coop.meent.store.db.Tables.CIRCLE_NOTICE;
import static coop.meent.store.db.Tables.CIRCLE_RULING;
import static coop.meent.store.db.Tables.CIRCLE_STEP;

import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Masked;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/// Circles, their rulebooks and who takes part: what all members read, but for their accounts.
final class Circles {

  void put(Tx tx, Circle circle) {
    var row = CIRCLE.newRecord();
    row.setId(circle.id());
    row.setName(circle.name());
    row.setFoundedDate(circle.founded());
    circle.iban().ifPresent(row::setAccountIban);
    circle
        .booking()
        .ifPresent(booking -> {
          row.setBookId(booking.book());
          row.setFundsAccountId(booking.funds());
          booking.fees().ifPresent(row::setFeesAccountId);
        });
    tx.put(Space.COMMON, row);
  }

  /// By name.
  List<Circle> all(DSLContext sql) {
    return sql.selectFrom(CIRCLE)
        .orderBy(CIRCLE.NAME, CIRCLE.ID)
        .fetch(row ->
            new Circle(
                row.getId(),
                row.getName(),
                row.getFoundedDate(),
                Optional.ofNullable(row.getAccountIban()),
                row.getBookId() == null
                    ? Optional.empty()
                    : Optional.of(
                        new Circle.Booking(
                            row.getBookId(),
                            row.getFundsAccountId(),
                            Optional.ofNullable(row.getFeesAccountId())))));
  }

  void put(Tx tx, Ruling ruling, Instant now) {
    var row = CIRCLE_RULING.newRecord();
    row.setId(ruling.id());
    row.setCircleId(ruling.circle());
    row.setFromDate(ruling.from());
    row.setRules(ruling.rules().orElseThrow().code());
    row.setResolution(ruling.resolution());
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  void put(Tx tx, Ids ids, Ruling.Notice notice, Instant now) {
    var row = CIRCLE_NOTICE.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setMemberId(notice.member());
    row.setCircleRulingId(notice.ruling());
    row.setToldDate(notice.told());
    notice.proof().ifPresent(row::setProof);
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  RulingBook rulings(DSLContext sql, CircleId circle, CircleRoll roll) {
    var rulings =
        sql.selectFrom(CIRCLE_RULING)
            .where(CIRCLE_RULING.CIRCLE_ID.eq(circle))
            .orderBy(FactOrder.of(CIRCLE_RULING))
            .fetch(row ->
                new Ruling(
                    row.getId(),
                    row.getCircleId(),
                    row.getFromDate(),
                    CircleRules.read(row.getRules()),
                    row.getResolution()));
    var masked = Masked.people(sql);
    var notices =
        sql.selectFrom(CIRCLE_NOTICE)
            .where(CIRCLE_NOTICE.CIRCLE_RULING_ID.in(rulings.stream().map(Ruling::id).toList()))
            .fetch(row ->
                new Ruling.Notice(
                    row.getCircleRulingId(),
                    row.getMemberId(),
                    row.getToldDate(),
                    Masked.words(masked, row.getMemberId(), row.getProof())));
    return new RulingBook(rulings, notices, roll);
  }

  void put(Tx tx, Ids ids, CircleStep step, Instant now) {
    var row = CIRCLE_STEP.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setMemberId(step.member());
    row.setCircleId(step.circle());
    row.setKind(step.kind());
    row.setFromDate(step.from().atDay(1));
    row.setLevelCents(step.level());
    row.setSaidDate(step.said());
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  CircleRoll roll(DSLContext sql, CircleId circle) {
    return new CircleRoll(
        sql.selectFrom(CIRCLE_STEP)
            .where(CIRCLE_STEP.CIRCLE_ID.eq(circle))
            .orderBy(FactOrder.of(CIRCLE_STEP))
            .fetch(row ->
                new CircleStep(
                    row.getCircleId(),
                    row.getMemberId(),
                    row.getKind(),
                    YearMonth.from(row.getFromDate()),
                    row.getLevelCents(),
                    row.getSaidDate())));
  }

  void putAccount(Tx tx, CircleId circle, MemberId member, String iban) {
    var row = CIRCLE_ACCOUNT.newRecord();
    row.setId(
        IdConverter.bytes(
            Ids.derived("circle-account", circle.uuid().toString(), member.uuid().toString())));
    row.setMemberId(member);
    row.setCircleId(circle);
    row.setIban(iban);
    tx.put(Space.withMember(member), row);
  }

  /// None of those whose personal data were emptied.
  Map<MemberId, String> accounts(DSLContext sql, CircleId circle) {
    Map<MemberId, String> accounts = new HashMap<>();
    sql.selectFrom(CIRCLE_ACCOUNT)
        .where(CIRCLE_ACCOUNT.CIRCLE_ID.eq(circle))
        .and(CIRCLE_ACCOUNT.MEMBER_ID.notIn(Masked.people(sql)))
        .forEach(row -> accounts.put(row.getMemberId(), row.getIban()));
    return accounts;
  }
}
