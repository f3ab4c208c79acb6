package coop.meent.development;

import static coop.meent.store.db.Tables.LEARNING_ROUND;
import static coop.meent.store.db.Tables.ROUND_PAYMENT;
import static coop.meent.store.db.Tables.ROUND_PLEDGE;

import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/// Rounds, what was put into them and what they came to, as the file keeps them.
final class RoundRows {

  void put(Tx tx, LearningRound round) {
    var row = LEARNING_ROUND.newRecord();
    row.setId(round.id());
    row.setMemberId(round.opener());
    row.setName(round.name());
    row.setAim(round.aim());
    row.setLeastCents(round.money().least());
    row.setMostCents(round.money().most());
    row.setPoolCents(round.money().pool());
    row.setOpensDate(round.opens());
    row.setClosesDate(round.closes());
    row.setLeftOver(round.leftOver().name());
    row.setRecordedAt(round.recordedAt());
    tx.put(Space.COMMON, row);
  }

  void put(Tx tx, Pledge pledge) {
    var row = ROUND_PLEDGE.newRecord();
    row.setId(IdConverter.bytes(pledge.id()));
    row.setLearningRoundId(pledge.round());
    row.setMemberId(pledge.by());
    row.setAmountCents(pledge.amount());
    row.setOnDate(pledge.on());
    row.setRecordedAt(pledge.recordedAt());
    tx.put(Space.COMMON, row);
  }

  void put(Tx tx, RoundPayment payment) {
    var row = ROUND_PAYMENT.newRecord();
    row.setId(IdConverter.bytes(payment.id()));
    row.setLearningRoundId(payment.round());
    row.setBillId(payment.bill());
    row.setBillNumber(payment.number());
    row.setAmountCents(payment.amount());
    row.setIsLast(payment.isLast() ? 1L : 0L);
    row.setOnDate(payment.on());
    row.setRecordedAt(payment.recordedAt());
    tx.put(Space.COMMON, row);
  }

  RoundFold.Facts facts(DSLContext sql) {
    List<LearningRound> rounds = new ArrayList<>();
    sql.selectFrom(LEARNING_ROUND)
        .orderBy(FactOrder.of(LEARNING_ROUND))
        .forEach(row ->
            LeftOver.of(row.getLeftOver())
                .ifPresent(leftOver ->
                    rounds.add(
                        new LearningRound(
                            row.getId(),
                            row.getMemberId(),
                            row.getName(),
                            row.getAim(),
                            new LearningRound.Aims(
                                row.getLeastCents(), row.getMostCents(), row.getPoolCents()),
                            row.getOpensDate(),
                            row.getClosesDate(),
                            leftOver,
                            row.getRecordedAt()))));
    return new RoundFold.Facts(List.copyOf(rounds), pledges(sql), payments(sql));
  }

  private static List<Pledge> pledges(DSLContext sql) {
    return sql.selectFrom(ROUND_PLEDGE)
        .orderBy(FactOrder.of(ROUND_PLEDGE))
        .fetch(row ->
            new Pledge(
                IdConverter.uuid(row.getId()),
                row.getLearningRoundId(),
                row.getMemberId(),
                row.getAmountCents(),
                row.getOnDate(),
                row.getRecordedAt()));
  }

  private static List<RoundPayment> payments(DSLContext sql) {
    return sql.selectFrom(ROUND_PAYMENT)
        .orderBy(FactOrder.of(ROUND_PAYMENT))
        .fetch(row ->
            new RoundPayment(
                IdConverter.uuid(row.getId()),
                row.getLearningRoundId(),
                row.getBillId(),
                row.getBillNumber(),
                row.getAmountCents(),
                row.getIsLast() == 1,
                row.getOnDate(),
                row.getRecordedAt()));
  }
}
