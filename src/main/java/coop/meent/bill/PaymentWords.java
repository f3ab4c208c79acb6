package coop.meent.bill;

import static coop.meent.store.db.Tables.BILL;
import static coop.meent.store.db.Tables.BILL_PAYMENT;
import static coop.meent.store.db.Tables.BILL_PAYMENT_WORD;
import static coop.meent.store.db.Tables.STANDING_BILL_PAYMENT;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Tells members whether the payments of their claims stand: they see no entries of the office.
final class PaymentWords {

  /// @param isStanding as the books here say
  record Word(byte[] payment, MemberId member, boolean isStanding) {}

  /// Those whose member was told otherwise, or was told nothing of one that was taken back.
  List<Word> untold(DSLContext sql) {
    var stands =
        DSL.field(
            DSL.exists(
                DSL.selectOne()
                    .from(STANDING_BILL_PAYMENT)
                    .where(STANDING_BILL_PAYMENT.ID.eq(BILL_PAYMENT.ID))));
    var told =
        DSL.coalesce(
            DSL.field(
                DSL.select(BILL_PAYMENT_WORD.IS_STANDING)
                    .from(BILL_PAYMENT_WORD)
                    .where(BILL_PAYMENT_WORD.PAYMENT_ID.eq(BILL_PAYMENT.ID))
                    .orderBy(BILL_PAYMENT_WORD.ID.desc())
                    .limit(1)),
            DSL.inline(1L));
    return sql
        .select(BILL_PAYMENT.ID, BILL.MEMBER_ID, stands, told)
        .from(BILL_PAYMENT)
        .join(BILL)
        .on(BILL.ID.eq(BILL_PAYMENT.BILL_ID))
        .where(BILL.IS_SHARED.eq(1L))
        .orderBy(BILL_PAYMENT.ID)
        .fetch()
        .stream()
        .filter(row -> row.value3() != (row.value4() == 1L))
        .map(row -> new Word(row.value1(), row.value2(), row.value3()))
        .toList();
  }

  void put(Tx tx, Ids ids, Word word, Instant now) {
    var row = BILL_PAYMENT_WORD.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setPaymentId(word.payment());
    row.setIsStanding(word.isStanding() ? 1L : 0L);
    row.setRecordedAt(now);
    tx.put(Space.withMember(word.member()), row);
  }
}
