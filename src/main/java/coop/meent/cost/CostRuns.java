package coop.meent.cost;

import static coop.meent.store.db.Tables.COST_RUN;
import static coop.meent.store.db.Tables.COST_SHARE;
import static coop.meent.store.db.Tables.COST_WITHDRAWAL;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.CostRunId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Ids;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.CostRunRecord;
import coop.meent.store.db.tables.records.CostShareRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Runs with the office, shares with each member.
final class CostRuns {

  void put(Tx tx, CostRun run, Instant now) {
    var row = COST_RUN.newRecord();
    row.setId(run.id());
    row.setAboutId(IdConverter.bytes(run.about()));
    row.setCostPoolId(run.pool());
    row.setPoolName(run.poolName());
    row.setFromDate(run.period().from());
    row.setToDate(run.period().to());
    row.setCostKeyId(run.key());
    row.setVatKind(run.vat().name());
    row.setTotalCents(run.total());
    row.setKeptCents(run.kept());
    row.setEntryId(run.entry());
    row.setRecordedAt(now);
    tx.put(Space.OFFICE, row);
  }

  void withdraw(Tx tx, Ids ids, CostRunId run, EntryId entry, String reason, Instant now) {
    var row = COST_WITHDRAWAL.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    row.setCostRunId(run);
    row.setEntryId(entry);
    row.setReason(reason);
    row.setRecordedAt(now);
    tx.put(Space.OFFICE, row);
  }

  void put(Tx tx, CostShare share, Instant now) {
    var row = COST_SHARE.newRecord();
    row.setId(share.id());
    row.setMemberId(share.member());
    row.setCostRunId(share.run());
    row.setPoolName(share.poolName());
    row.setFromDate(share.period().from());
    row.setToDate(share.period().to());
    row.setKind(share.kind().name());
    row.setResolution(share.resolution());
    row.setResolvedDate(share.resolved());
    row.setTotalCents(share.total());
    row.setWeight(share.weight().toPlainString());
    row.setWeightSum(share.weightSum().toPlainString());
    row.setDays((long) share.days());
    row.setNetCents(share.net());
    row.setVatCents(share.vat());
    share.bill().ifPresent(bill -> fill(row, bill));
    row.setIssuedDate(share.issued());
    share.takesBack().ifPresent(row::setTakesBackId);
    row.setIsShared(share.isShared() ? 1L : 0L);
    row.setEntryId(share.entry());
    row.setRecordedAt(now);
    tx.put(share.space(), row);
  }

  private static void fill(CostShareRecord row, CostShare.Bill bill) {
    row.setVatPercent(bill.vatPercent().toPlainString());
    row.setSeries(bill.number().series());
    row.setBillYear((long) bill.number().year());
    row.setNumber((long) bill.number().number());
    row.setSupplier(bill.supplier());
    row.setCustomer(bill.customer());
  }

  /// The next invoice number of a year in this laptop's series. What is written and not there now
  /// may come back with the number that it has.
  CostBillNumber next(Tx tx, int year) {
    var series = tx.series();
    long last =
        tx.sql()
            .select(DSL.coalesce(DSL.max(COST_SHARE.NUMBER), 0L))
            .from(COST_SHARE)
            .where(COST_SHARE.SERIES.eq(series), COST_SHARE.BILL_YEAR.eq((long) year))
            .fetchSingle()
            .value1();
    for (var absent : tx.absentFacts(COST_SHARE.getName())) {
      var values = absent.values();
      boolean isOfSeries =
          series.equals(values.get(COST_SHARE.SERIES.getName()))
              && Long.valueOf(year).equals(values.get(COST_SHARE.BILL_YEAR.getName()));
      if (isOfSeries && values.get(COST_SHARE.NUMBER.getName()) instanceof Long given)
        last = Math.max(last, given);
    }
    return new CostBillNumber(series, year, Math.toIntExact(last + 1));
  }

  /// The newest period first, of one in the order in which they count; also those that were taken
  /// back.
  List<CostRun> all(DSLContext sql) {
    Map<CostRunId, CostRun.Withdrawal> withdrawn = new HashMap<>();
    sql.selectFrom(COST_WITHDRAWAL)
        .orderBy(FactOrder.of(COST_WITHDRAWAL))
        .forEach(row ->
            withdrawn.putIfAbsent(
                row.getCostRunId(), new CostRun.Withdrawal(row.getEntryId(), row.getReason())));
    List<CostRun> runs = new ArrayList<>();
    var order = new ArrayList<org.jooq.OrderField<?>>();
    order.add(COST_RUN.FROM_DATE.desc());
    order.addAll(FactOrder.of(COST_RUN));
    sql.selectFrom(COST_RUN)
        .orderBy(order)
        .forEach(row ->
            VatKind.of(row.getVatKind())
                .ifPresent(vat ->
                    runs.add(run(row, vat, Optional.ofNullable(withdrawn.get(row.getId()))))));
    return runs;
  }

  private static CostRun run(
      CostRunRecord row, VatKind vat, Optional<CostRun.Withdrawal> withdrawn) {
    return new CostRun(
        row.getId(),
        IdConverter.uuid(row.getAboutId()),
        row.getCostPoolId(),
        row.getPoolName(),
        new FiscalPeriod(row.getFromDate(), row.getToDate()),
        row.getCostKeyId(),
        vat,
        row.getTotalCents(),
        row.getKeptCents(),
        row.getEntryId(),
        withdrawn);
  }

  /// All that are here, the newest period first.
  List<CostShare> shares(DSLContext sql) {
    List<CostShare> shares = new ArrayList<>();
    var order = new ArrayList<org.jooq.OrderField<?>>();
    order.add(COST_SHARE.FROM_DATE.desc());
    order.addAll(FactOrder.of(COST_SHARE));
    sql.selectFrom(COST_SHARE)
        .orderBy(order)
        .forEach(row -> KeyKind.of(row.getKind()).ifPresent(kind -> shares.add(share(row, kind))));
    return shares;
  }

  private static CostShare share(CostShareRecord row, KeyKind kind) {
    return new CostShare(
        row.getId(),
        row.getMemberId(),
        row.getCostRunId(),
        row.getPoolName(),
        new FiscalPeriod(row.getFromDate(), row.getToDate()),
        kind,
        row.getResolution(),
        row.getResolvedDate(),
        row.getTotalCents(),
        new BigDecimal(row.getWeight()),
        new BigDecimal(row.getWeightSum()),
        Math.toIntExact(row.getDays()),
        row.getNetCents(),
        row.getVatCents(),
        bill(row),
        row.getIssuedDate(),
        Optional.ofNullable(row.getTakesBackId()),
        row.getIsShared() == 1,
        row.getEntryId());
  }

  private static Optional<CostShare.Bill> bill(CostShareRecord row) {
    var number = row.getNumber();
    if (number == null) return Optional.empty();
    return Optional.of(
        new CostShare.Bill(
            new CostBillNumber(
                row.getSeries(), Math.toIntExact(row.getBillYear()), Math.toIntExact(number)),
            new BigDecimal(row.getVatPercent()),
            row.getSupplier(),
            row.getCustomer()));
  }
}
