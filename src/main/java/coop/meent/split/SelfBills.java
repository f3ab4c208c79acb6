package coop.meent.split;

import static coop.meent.store.db.Tables.SELF_BILL;
import static coop.meent.store.db.Tables.SELF_BILL_ANSWER;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SelfBillId;
import coop.meent.base.Ids;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.SelfBillRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Self-billed invoices and credit notes, and what members say of them.
final class SelfBills {

  void put(Tx tx, Space space, SelfBill bill) {
    var row = SELF_BILL.newRecord();
    row.setId(bill.id());
    row.setMemberId(bill.member());
    row.setMemberNumber((long) bill.number().member());
    row.setSeries(bill.number().series());
    row.setBillYear((long) bill.number().year());
    row.setNumber((long) bill.number().number());
    row.setKind(bill.kind().name());
    bill.credits().ifPresent(row::setCreditsId);
    row.setTeamShareId(bill.share());
    row.setIssuedDate(bill.issued());
    row.setNetCents(bill.net());
    row.setVatCode(bill.vatCode());
    row.setVatPercent(bill.vatPercent().toPlainString());
    row.setVatCents(bill.vat());
    row.setSupplier(bill.supplier());
    row.setCustomer(bill.customer());
    row.setDetailsId(IdConverter.bytes(bill.details()));
    row.setAgreementId(IdConverter.bytes(bill.agreement()));
    bill.silenceDays().map(Long::valueOf).ifPresent(row::setSilenceDays);
    bill.reason().ifPresent(row::setReason);
    row.setEntryId(bill.entry());
    row.setRecordedAt(bill.recordedAt());
    tx.put(space, row);
  }

  /// The next one of a member in a year, of this laptop's series. What is written and not there now
  /// may come back with the number that it has.
  SelfBillNumber next(Tx tx, MemberId member, int memberNumber, int year) {
    var series = tx.series();
    long last =
        tx.sql()
            .select(DSL.coalesce(DSL.max(SELF_BILL.NUMBER), 0L))
            .from(SELF_BILL)
            .where(
                SELF_BILL.MEMBER_ID.eq(member),
                SELF_BILL.SERIES.eq(series),
                SELF_BILL.BILL_YEAR.eq((long) year))
            .fetchSingle()
            .value1();
    for (var absent : tx.absentFacts(SELF_BILL.getName())) {
      boolean isOfSeries =
          member.uuid().equals(absent.values().get(SELF_BILL.MEMBER_ID.getName()))
              && series.equals(absent.values().get(SELF_BILL.SERIES.getName()))
              && Long.valueOf(year).equals(absent.values().get(SELF_BILL.BILL_YEAR.getName()));
      if (isOfSeries && absent.values().get(SELF_BILL.NUMBER.getName()) instanceof Long given)
        last = Math.max(last, given);
    }
    return new SelfBillNumber(memberNumber, series, year, Math.toIntExact(last + 1));
  }

  /// The newest first.
  List<SelfBill> all(DSLContext sql) {
    return sql.selectFrom(SELF_BILL)
        .orderBy(SELF_BILL.ISSUED_DATE.desc(), SELF_BILL.ID.desc())
        .fetch(SelfBills::bill);
  }

  Optional<SelfBill> find(DSLContext sql, SelfBillId id) {
    return sql.selectFrom(SELF_BILL).where(SELF_BILL.ID.eq(id)).fetchOptional(SelfBills::bill);
  }

  void put(Tx tx, Ids ids, Answer answer, TeamShare share, Instant now) {
    var row = SELF_BILL_ANSWER.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setSelfBillId(answer.bill());
    row.setMemberId(share.member());
    row.setIsAccepted(answer.isAccepted() ? 1L : 0L);
    answer.reason().ifPresent(row::setReason);
    row.setOnDate(answer.on());
    row.setRecordedAt(now);
    tx.put(share.space(), row);
  }

  /// The last word on each.
  Map<SelfBillId, Answer> answers(DSLContext sql) {
    Map<SelfBillId, Answer> last = new HashMap<>();
    sql.selectFrom(SELF_BILL_ANSWER)
        .orderBy(FactOrder.of(SELF_BILL_ANSWER))
        .forEach(row ->
            last.put(
                row.getSelfBillId(),
                new Answer(
                    row.getSelfBillId(),
                    row.getIsAccepted() == 1,
                    Optional.ofNullable(row.getReason()),
                    row.getOnDate())));
    return last;
  }

  private static SelfBill bill(SelfBillRecord row) {
    return new SelfBill(
        row.getId(),
        row.getMemberId(),
        new SelfBillNumber(
            Math.toIntExact(row.getMemberNumber()),
            row.getSeries(),
            Math.toIntExact(row.getBillYear()),
            Math.toIntExact(row.getNumber())),
        SelfBill.Kind.valueOf(row.getKind()),
        Optional.ofNullable(row.getCreditsId()),
        row.getTeamShareId(),
        row.getIssuedDate(),
        row.getNetCents(),
        row.getVatCode(),
        new BigDecimal(row.getVatPercent()),
        row.getVatCents(),
        row.getSupplier(),
        row.getCustomer(),
        uuid(row.getDetailsId()),
        uuid(row.getAgreementId()),
        Optional.ofNullable(row.getSilenceDays()).map(Math::toIntExact),
        Optional.ofNullable(row.getReason()),
        row.getEntryId(),
        row.getRecordedAt());
  }

  private static UUID uuid(byte[] id) {
    return IdConverter.uuid(id);
  }
}
