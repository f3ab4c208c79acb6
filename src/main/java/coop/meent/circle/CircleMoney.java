package coop.meent.circle;

import static coop.meent.store.db.Tables.CIRCLE_MOVEMENT;
import static coop.meent.store.db.Tables.CIRCLE_PAYMENT;
import static coop.meent.store.db.Tables.CIRCLE_THANKS;

import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.CircleMonthId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.store.IdConverter;
import coop.meent.store.Masked;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// What went in and out, each in the space with the member whose it is.
final class CircleMoney {

  void put(Tx tx, CircleMovement movement, Instant now) {
    var row = CIRCLE_MOVEMENT.newRecord();
    row.setId(movement.id());
    row.setMemberId(movement.member());
    row.setCircleId(movement.circle());
    row.setKind(movement.kind());
    row.setOnDate(movement.on());
    row.setAmountCents(movement.amount());
    row.setFeeCents(movement.fee());
    movement.line().ifPresent(row::setBankLineId);
    movement.entry().ifPresent(row::setEntryId);
    movement.takesBack().ifPresent(row::setTakesBackMovementId);
    movement.reason().ifPresent(row::setReason);
    row.setRecordedAt(now);
    tx.put(Space.withMember(movement.member()), row);
  }

  /// The oldest first.
  List<CircleMovement> movements(DSLContext sql, CircleId circle) {
    var masked = Masked.people(sql);
    return sql.selectFrom(CIRCLE_MOVEMENT)
        .where(CIRCLE_MOVEMENT.CIRCLE_ID.eq(circle))
        .orderBy(CIRCLE_MOVEMENT.ON_DATE, CIRCLE_MOVEMENT.RECORDED_AT, CIRCLE_MOVEMENT.ID)
        .fetch(row ->
            new CircleMovement(
                row.getId(),
                row.getCircleId(),
                row.getMemberId(),
                row.getKind(),
                row.getOnDate(),
                row.getAmountCents(),
                row.getFeeCents(),
                Optional.ofNullable(row.getBankLineId()),
                Optional.ofNullable(row.getEntryId()),
                Optional.ofNullable(row.getTakesBackMovementId()),
                Masked.words(masked, row.getMemberId(), row.getReason())));
  }

  void put(Tx tx, Ids ids, Paid paid, Instant now) {
    put(tx, ids.next(), paid, now);
  }

  /// @param id the same however often one payment is noted
  void put(Tx tx, UUID id, Paid paid, Instant now) {
    var row = CIRCLE_PAYMENT.newRecord();
    row.setId(IdConverter.bytes(id));
    row.setMemberId(paid.to());
    row.setCircleId(paid.circle());
    row.setEndToEnd(paid.endToEnd());
    row.setAmountCents(paid.amount());
    row.setOnDate(paid.on());
    paid.line().ifPresent(row::setBankLineId);
    paid.entry().ifPresent(row::setEntryId);
    row.setRecordedAt(now);
    tx.put(Space.withMember(paid.to()), row);
  }

  /// By end-to-end id.
  Map<String, Money> paid(DSLContext sql, CircleId circle) {
    Map<String, Money> paid = new HashMap<>();
    sql.selectFrom(CIRCLE_PAYMENT)
        .where(CIRCLE_PAYMENT.CIRCLE_ID.eq(circle))
        .forEach(row -> paid.merge(row.getEndToEnd(), row.getAmountCents(), Money::plus));
    return paid;
  }

  /// In which month who thanked.
  record Thanks(CircleMonthId month, MemberId member) {}

  void put(Tx tx, Ids ids, Thanks thanks, ThanksCard card, Instant now) {
    var row = CIRCLE_THANKS.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setMemberId(thanks.member);
    row.setCircleMonthId(thanks.month);
    row.setWords(card.name());
    row.setRecordedAt(now);
    tx.put(Space.withMember(thanks.member), row);
  }

  /// By which card; what an older Meent took in words is plain thanks. Who thanked twice is taken
  /// by the first word.
  Map<Thanks, ThanksCard> thanks(DSLContext sql) {
    Map<Thanks, ThanksCard> thanks = new HashMap<>();
    sql.selectFrom(CIRCLE_THANKS)
        .orderBy(CIRCLE_THANKS.RECORDED_AT, CIRCLE_THANKS.ID)
        .forEach(row ->
            thanks.putIfAbsent(
                new Thanks(row.getCircleMonthId(), row.getMemberId()), card(row.getWords())));
    return thanks;
  }

  private static ThanksCard card(@Nullable String words) {
    return words == null
        ? ThanksCard.THANKS
        : Choice.of(ThanksCard.class, words).orElse(ThanksCard.THANKS);
  }
}
