package coop.meent.circle;

import static coop.meent.store.db.Tables.CIRCLE_BASIS;
import static coop.meent.store.db.Tables.CIRCLE_CORRECTION;
import static coop.meent.store.db.Tables.CIRCLE_GIFT;
import static coop.meent.store.db.Tables.CIRCLE_MONTH;
import static coop.meent.store.db.Tables.CIRCLE_RECEIPT;
import static coop.meent.store.db.Tables.CIRCLE_WITHDRAWAL;
import static coop.meent.store.db.Tables.STANDING_CIRCLE_MONTH;

import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.CircleMonthId;
import coop.meent.base.Ids;
import coop.meent.circle.Correction.Side;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/// Months that were run, what they were computed with, and what each gives and receives. All rows
/// of a month have ids that follow from it, and nothing in them tells who ran it or when: two
/// laptops that know the same make the same rows.
final class Months {

  void put(Tx tx, MonthBasis basis) {
    var row = CIRCLE_MONTH.newRecord();
    row.setId(basis.id());
    row.setAboutId(IdConverter.bytes(MonthBasis.about(basis.circle(), basis.month())));
    row.setCircleId(basis.circle());
    row.setMonthDate(basis.month().atDay(1));
    row.setCircleRulingId(basis.ruling());
    row.setMark(basis.mark());
    tx.put(Space.COMMON, row);
    var whole = CIRCLE_BASIS.newRecord();
    whole.setId(derived("circle-basis", basis.id(), ""));
    whole.setCircleMonthId(basis.id());
    whole.setBasis(basis.code());
    tx.put(Space.CARE, whole);
  }

  private static byte[] derived(String kind, CircleMonthId month, String part) {
    return IdConverter.bytes(Ids.derived(kind, month.uuid().toString(), part));
  }

  void put(Tx tx, CircleId circle, GiftLine gift) {
    var row = CIRCLE_GIFT.newRecord();
    var part = gift.donor().uuid() + " " + gift.position();
    row.setId(derived("circle-gift", gift.month(), part));
    row.setMemberId(gift.donor());
    row.setCircleMonthId(gift.month());
    row.setCircleId(circle);
    row.setPosition((long) gift.position());
    gift.recipient().ifPresent(row::setRecipientMemberId);
    row.setTargetCents(gift.target());
    row.setLevelCents(gift.level());
    row.setLevelsCents(gift.levels());
    row.setDueCents(gift.due());
    row.setPaidCents(gift.paid());
    tx.put(Space.withMember(gift.donor()), row);
  }

  void put(Tx tx, CircleId circle, Receipt receipt) {
    var row = CIRCLE_RECEIPT.newRecord();
    row.setId(derived("circle-receipt", receipt.id(), receipt.member().uuid().toString()));
    row.setMemberId(receipt.member());
    row.setCircleMonthId(receipt.id());
    row.setCircleId(circle);
    row.setLevelCents(receipt.level());
    row.setStretches(receipt.stretchCode());
    row.setRoundingUnit((long) receipt.roundingCents());
    row.setTargetCents(receipt.target());
    row.setReceivedCents(receipt.received());
    tx.put(Space.withMember(receipt.member()), row);
  }

  void withdraw(Tx tx, Ids ids, CircleMonthId month, TakenBack reason, Instant now) {
    var row = CIRCLE_WITHDRAWAL.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setCircleMonthId(month);
    row.setReason(reason.name());
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  /// What was said of months that were run and taken back, the oldest first.
  List<Withdrawn> withdrawals(DSLContext sql, CircleId circle, YearMonth month, ZoneId zone) {
    return sql.select(CIRCLE_WITHDRAWAL.RECORDED_AT, CIRCLE_WITHDRAWAL.REASON)
        .from(CIRCLE_WITHDRAWAL)
        .join(CIRCLE_MONTH)
        .on(CIRCLE_MONTH.ID.eq(CIRCLE_WITHDRAWAL.CIRCLE_MONTH_ID))
        .where(CIRCLE_MONTH.CIRCLE_ID.eq(circle), CIRCLE_MONTH.MONTH_DATE.eq(month.atDay(1)))
        .orderBy(CIRCLE_WITHDRAWAL.RECORDED_AT, CIRCLE_WITHDRAWAL.ID)
        .fetch(row -> new Withdrawn(LocalDate.ofInstant(row.value1(), zone), row.value2()));
  }

  /// How often the month was withdrawn.
  int withdrawn(DSLContext sql, CircleId circle, YearMonth month) {
    return sql.fetchCount(
        CIRCLE_MONTH,
        CIRCLE_MONTH.CIRCLE_ID.eq(circle),
        CIRCLE_MONTH.MONTH_DATE.eq(month.atDay(1)),
        CIRCLE_MONTH.ID.in(sql.select(CIRCLE_WITHDRAWAL.CIRCLE_MONTH_ID).from(CIRCLE_WITHDRAWAL)));
  }

  /// Those that stand, the oldest first.
  List<RunMonth> standing(DSLContext sql, CircleId circle) {
    var rows =
        sql.selectFrom(CIRCLE_MONTH)
            .where(
                CIRCLE_MONTH.CIRCLE_ID.eq(circle),
                CIRCLE_MONTH.ID.in(
                    sql.select(STANDING_CIRCLE_MONTH.ID).from(STANDING_CIRCLE_MONTH)))
            .orderBy(CIRCLE_MONTH.MONTH_DATE, CIRCLE_MONTH.ID)
            .fetch();
    Map<YearMonth, Integer> times = new HashMap<>();
    for (var row : rows) times.merge(YearMonth.from(row.getMonthDate()), 1, Integer::sum);
    List<RunMonth> months = new ArrayList<>();
    for (var row : rows) {
      var month = YearMonth.from(row.getMonthDate());
      months.add(
          new RunMonth(
              row.getId(),
              row.getCircleId(),
              month,
              row.getCircleRulingId(),
              row.getMark(),
              times.getOrDefault(month, 0) > 1));
    }
    return months;
  }

  /// Empty on the laptop of who may not read it.
  Optional<MonthBasis> basis(DSLContext sql, CircleMonthId month) {
    return sql.selectFrom(CIRCLE_BASIS)
        .where(CIRCLE_BASIS.CIRCLE_MONTH_ID.eq(month))
        .fetchOptional(row -> MonthBasis.read(row.getBasis()));
  }

  /// Of all months, those that stand and others.
  List<MonthBasis> bases(DSLContext sql, CircleId circle) {
    var months =
        sql.select(CIRCLE_MONTH.ID).from(CIRCLE_MONTH).where(CIRCLE_MONTH.CIRCLE_ID.eq(circle));
    return sql.selectFrom(CIRCLE_BASIS)
        .where(CIRCLE_BASIS.CIRCLE_MONTH_ID.in(months))
        .fetch(row -> MonthBasis.read(row.getBasis()));
  }

  void put(Tx tx, CircleId circle, Correction one) {
    var row = CIRCLE_CORRECTION.newRecord();
    var part = one.member().uuid() + " " + one.side() + " " + one.position();
    row.setId(derived("circle-correction", one.settledIn(), part));
    row.setMemberId(one.member());
    row.setCircleMonthId(one.settledIn());
    row.setCircleId(circle);
    row.setMonthDate(one.month().atDay(1));
    row.setSide(one.side().name());
    row.setPosition((long) one.position());
    one.recipient().ifPresent(row::setRecipientMemberId);
    row.setLevelCents(one.level());
    row.setStretches(Receipt.code(one.stretches()));
    row.setRoundingUnit((long) one.roundingCents());
    row.setWasCents(one.was());
    row.setNowCents(one.now());
    row.setDueCents(one.due());
    row.setAmountCents(one.amount());
    row.setReceivedCents(one.received());
    tx.put(Space.withMember(one.member()), row);
  }

  List<Correction> corrections(DSLContext sql, CircleId circle) {
    return sql.selectFrom(CIRCLE_CORRECTION)
        .where(CIRCLE_CORRECTION.CIRCLE_ID.eq(circle))
        .orderBy(
            CIRCLE_CORRECTION.CIRCLE_MONTH_ID,
            CIRCLE_CORRECTION.POSITION,
            CIRCLE_CORRECTION.MEMBER_ID)
        .fetch(row ->
            new Correction(
                row.getCircleMonthId(),
                row.getMemberId(),
                YearMonth.from(row.getMonthDate()),
                row.getSide().equals(Side.RECEIVES.name()) ? Side.RECEIVES : Side.GIVES,
                Math.toIntExact(row.getPosition()),
                Optional.ofNullable(row.getRecipientMemberId()),
                row.getLevelCents(),
                Receipt.stretches(row.getStretches()),
                Math.toIntExact(row.getRoundingUnit()),
                row.getWasCents(),
                row.getNowCents(),
                row.getDueCents(),
                row.getAmountCents(),
                row.getReceivedCents()));
  }

  List<GiftLine> gifts(DSLContext sql, CircleId circle) {
    return sql.selectFrom(CIRCLE_GIFT)
        .where(CIRCLE_GIFT.CIRCLE_ID.eq(circle))
        .orderBy(CIRCLE_GIFT.CIRCLE_MONTH_ID, CIRCLE_GIFT.POSITION, CIRCLE_GIFT.MEMBER_ID)
        .fetch(row ->
            new GiftLine(
                row.getCircleMonthId(),
                row.getMemberId(),
                Math.toIntExact(row.getPosition()),
                Optional.ofNullable(row.getRecipientMemberId()),
                row.getTargetCents(),
                row.getLevelCents(),
                row.getLevelsCents(),
                row.getDueCents(),
                row.getPaidCents()));
  }

  List<Receipt> receipts(DSLContext sql, CircleId circle, List<RunMonth> months) {
    Map<CircleMonthId, YearMonth> when = new HashMap<>();
    for (var month : months) when.put(month.id(), month.month());
    return sql.selectFrom(CIRCLE_RECEIPT)
        .where(
            CIRCLE_RECEIPT.CIRCLE_ID.eq(circle), CIRCLE_RECEIPT.CIRCLE_MONTH_ID.in(when.keySet()))
        .fetch(row ->
            new Receipt(
                row.getCircleMonthId(),
                row.getMemberId(),
                when.getOrDefault(row.getCircleMonthId(), YearMonth.of(1, 1)),
                row.getLevelCents(),
                Receipt.stretches(row.getStretches()),
                Math.toIntExact(row.getRoundingUnit()),
                row.getTargetCents(),
                row.getReceivedCents()));
  }
}
