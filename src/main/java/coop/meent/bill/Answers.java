package coop.meent.bill;

import static coop.meent.store.db.Tables.BILL_ANSWER;
import static coop.meent.store.db.Tables.STANDING_BILL_ANSWER;

import coop.meent.base.Id.BillId;
import coop.meent.store.Tx;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// What people said of bills.
final class Answers {

  void put(Tx tx, Bill bill, Answer answer, Instant at) {
    var row = BILL_ANSWER.newRecord();
    row.setId(answer.id());
    row.setBillId(answer.bill());
    row.setMemberId(answer.by());
    row.setKind(answer.kind().name());
    answer.reason().ifPresent(row::setReason);
    answer
        .placing()
        .ifPresent(placing -> {
          row.setAccountId(placing.account());
          row.setVatCode(placing.vatCode());
        });
    answer.takesBack().ifPresent(row::setTakesBackAnswerId);
    row.setOnDate(answer.on());
    row.setRecordedAt(at);
    tx.put(bill.space(), row);
  }

  /// All that was ever said, in order.
  List<Answer> of(DSLContext sql, BillId bill) {
    return sql.selectFrom(BILL_ANSWER)
        .where(BILL_ANSWER.BILL_ID.eq(bill))
        .orderBy(BILL_ANSWER.RECORDED_AT, BILL_ANSWER.ID)
        .fetch(row ->
            new Answer(
                row.getId(),
                row.getBillId(),
                row.getMemberId(),
                Answer.Kind.valueOf(row.getKind()),
                Optional.ofNullable(row.getReason()),
                Optional.ofNullable(row.getAccountId())
                    .map(account -> new Answer.Placing(account, row.getVatCode())),
                Optional.ofNullable(row.getTakesBackAnswerId()),
                row.getOnDate()));
  }

  /// Those that nobody took back: of what two people said alike, both.
  List<Answer> standing(DSLContext sql, BillId bill) {
    var all = of(sql, bill);
    var back = all.stream().flatMap(one -> one.takesBack().stream()).toList();
    return all.stream()
        .filter(one -> one.kind() != Answer.Kind.TAKEN_BACK && !back.contains(one.id()))
        .toList();
  }

  /// Whether two people say different things of it.
  boolean isContradicted(DSLContext sql, BillId bill) {
    return sql.fetchCount(
            DSL.selectOne().from(STANDING_BILL_ANSWER).where(STANDING_BILL_ANSWER.BILL_ID.eq(bill)))
        > 1;
  }
}
