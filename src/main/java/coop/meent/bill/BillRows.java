package coop.meent.bill;

import static coop.meent.store.db.Tables.BILL;
import static coop.meent.store.db.Tables.BILL_LINE;
import static coop.meent.store.db.Tables.BILL_STANDING;
import static coop.meent.store.db.Tables.BILL_WITHDRAWAL;

import coop.meent.base.Id.BillId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Original;
import coop.meent.store.AbsentFacts;
import coop.meent.store.IdConverter;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.BillLineRecord;
import coop.meent.store.db.tables.records.BillRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// Bills with their lines and how they stand.
final class BillRows {

  private static final String CLAIM = "CLAIM";
  private static final String SUPPLIED = "BILL";

  /// The next one of this laptop, past those that were given and are not here now.
  BillNumber next(Tx tx, int year) {
    var series = tx.series();
    long here =
        tx.sql()
            .select(DSL.coalesce(DSL.max(BILL.NUMBER), 0L))
            .from(BILL)
            .where(BILL.YEAR.eq((long) year), BILL.SERIES.eq(series))
            .fetchSingle()
            .value1();
    long absent =
        tx.absentFacts(BILL.getName()).stream()
            .map(AbsentFacts.AbsentFact::values)
            .filter(row -> series.equals(row.get(BILL.SERIES.getName())))
            .filter(row -> Long.valueOf(year).equals(row.get(BILL.YEAR.getName())))
            .mapToLong(row -> row.get(BILL.NUMBER.getName()) instanceof Long given ? given : 0)
            .max()
            .orElse(0);
    return new BillNumber(year, series, Math.toIntExact(Math.max(here, absent) + 1));
  }

  void put(Tx tx, Bill bill, Instant at) {
    var row = BILL.newRecord();
    row.setId(bill.id());
    row.setKind(bill.isClaim() ? CLAIM : SUPPLIED);
    row.setYear((long) bill.number().year());
    row.setSeries(bill.number().series());
    row.setNumber((long) bill.number().number());
    row.setMakerMemberId(bill.maker());
    bill.supplier().ifPresent(row::setSupplierId);
    bill.claim().ifPresent(claim -> put(row, claim));
    row.setPayeeName(bill.payeeName());
    bill.supplierNumber().ifPresent(row::setSupplierNumber);
    row.setBillDate(bill.date());
    row.setDueDate(bill.due());
    bill.iban().ifPresent(row::setIban);
    bill.paymentReference().ifPresent(row::setPaymentReference);
    row.setText(bill.text());
    row.setNetCents(bill.net());
    row.setVatCents(bill.vat());
    row.setGrossCents(bill.gross());
    bill.original().ifPresent(original -> set(row, original));
    row.setIsShared(bill.isShared() ? 1L : 0L);
    bill.replaces().ifPresent(row::setReplacesBillId);
    row.setRecordedAt(at);
    tx.put(bill.space(), row, lines(bill));
  }

  private static void set(BillRecord row, Original original) {
    row.setCurrency(original.currency());
    row.setOriginalCents(original.amount());
    row.setRate(original.rate().plain());
    row.setRateDate(original.rate().date());
    row.setRateSource(original.rate().source());
  }

  private static void put(BillRecord row, Bill.Payee.ByMember claim) {
    row.setMemberId(claim.member());
    row.setCostKind(claim.kind().name());
    row.setVatPercent(String.valueOf(claim.vatPercent()));
    row.setWholeCents(claim.whole());
    claim.originalWhole().ifPresent(row::setOriginalWholeCents);
    row.setBusinessPercent((long) claim.businessPercent());
  }

  private static List<BillLineRecord> lines(Bill bill) {
    List<BillLineRecord> lines = new ArrayList<>();
    for (var line : bill.lines()) {
      var row = BILL_LINE.newRecord();
      row.setBillId(bill.id());
      row.setLine((long) lines.size() + 1);
      row.setText(line.text());
      row.setAccountId(line.account());
      row.setVatCode(line.vatCode());
      row.setNetCents(line.net());
      row.setVatCents(line.vat());
      line.original()
          .ifPresent(original -> {
            row.setOriginalNetCents(original.net());
            row.setOriginalVatCents(original.vat());
          });
      line.assignment().ifPresent(row::setAssignmentId);
      line.privateUse()
          .ifPresent(use -> {
            row.setPrivatePercent((long) use.percent());
            row.setPrivateMemberId(use.member());
          });
      lines.add(row);
    }
    return lines;
  }

  void withdraw(Tx tx, UUID id, Bill bill, MemberId who, String reason, Instant at) {
    var row = BILL_WITHDRAWAL.newRecord();
    row.setId(IdConverter.bytes(id));
    row.setBillId(bill.id());
    row.setMemberId(who);
    row.setReason(reason);
    row.setRecordedAt(at);
    tx.put(bill.space(), row);
  }

  Optional<String> whyWithdrawn(DSLContext sql, BillId bill) {
    return sql.select(BILL_WITHDRAWAL.REASON)
        .from(BILL_WITHDRAWAL)
        .where(BILL_WITHDRAWAL.BILL_ID.eq(bill))
        .orderBy(BILL_WITHDRAWAL.RECORDED_AT, BILL_WITHDRAWAL.ID)
        .limit(1)
        .fetchOptional(BILL_WITHDRAWAL.REASON);
  }

  Optional<BillId> replacedBy(DSLContext sql, BillId bill) {
    return sql.select(BILL.ID)
        .from(BILL)
        .where(BILL.REPLACES_BILL_ID.eq(bill))
        .orderBy(BILL.ID)
        .limit(1)
        .fetchOptional(BILL.ID);
  }

  Optional<Standing> find(DSLContext sql, BillId id) {
    return read(sql, BILL.ID.eq(id)).stream().findFirst();
  }

  /// The newest first.
  List<Standing> all(DSLContext sql) {
    return read(sql, DSL.noCondition());
  }

  List<Standing> of(DSLContext sql, MemberId member) {
    return read(sql, BILL.MEMBER_ID.eq(member));
  }

  /// Those that bear a number: one, unless two laptops use one series.
  List<Standing> find(DSLContext sql, BillNumber number) {
    return read(
        sql,
        BILL.YEAR
            .eq((long) number.year())
            .and(BILL.SERIES.eq(number.series()))
            .and(BILL.NUMBER.eq((long) number.number())));
  }

  /// Booked, and something is open of them; the oldest first.
  List<Standing> open(DSLContext sql) {
    var which =
        BILL_STANDING
            .OPEN_CENTS
            .ne(Money.ZERO)
            .and(BILL_STANDING.IS_BOOKED.eq(1L))
            .and(BILL_STANDING.IS_WITHDRAWN.eq(0L));
    return read(sql, BILL.ID.in(DSL.select(BILL_STANDING.ID).from(BILL_STANDING).where(which)))
        .stream()
        .sorted(
            Comparator.comparing((Standing one) -> one.bill().due())
                .thenComparing(one -> one.bill().number()))
        .toList();
  }

  boolean isAny(DSLContext sql) {
    return sql.fetchExists(BILL);
  }

  private List<Standing> read(DSLContext sql, Condition which) {
    var lines =
        sql.selectFrom(BILL_LINE)
            .where(BILL_LINE.BILL_ID.in(DSL.select(BILL.ID).from(BILL).where(which)))
            .orderBy(BILL_LINE.BILL_ID, BILL_LINE.LINE)
            .fetchGroups(BILL_LINE.BILL_ID, BillRows::line);
    return sql.select(BILL.fields())
        .select(BILL_STANDING.fields())
        .from(BILL)
        .join(BILL_STANDING)
        .on(BILL_STANDING.ID.eq(BILL.ID))
        .where(which)
        .orderBy(BILL.BILL_DATE.desc(), BILL.RECORDED_AT.desc(), BILL.ID.desc())
        .fetch(row -> standing(row, lines));
  }

  private static BillLine line(BillLineRecord row) {
    return new BillLine(
        row.getText(),
        row.getAccountId(),
        row.getVatCode(),
        row.getNetCents(),
        row.getVatCents(),
        Optional.ofNullable(row.getAssignmentId()),
        Optional.ofNullable(row.getPrivatePercent())
            .map(percent -> new PrivateUse(Math.toIntExact(percent), row.getPrivateMemberId())),
        original(row));
  }

  private static Optional<BillLine.InOriginal> original(BillLineRecord row) {
    if (row.getOriginalNetCents() == null || row.getOriginalVatCents() == null)
      return Optional.empty();
    return Optional.of(
        new BillLine.InOriginal(row.getOriginalNetCents(), row.getOriginalVatCents()));
  }

  private static Standing standing(Record row, Map<BillId, List<BillLine>> lines) {
    var bill = row.into(BILL);
    return new Standing(
        bill(bill, lines.getOrDefault(bill.getId(), List.of())),
        row.get("paid_cents", Money.class) == null ? Money.ZERO : row.get(BILL_STANDING.PAID_CENTS),
        row.get(BILL_STANDING.OPEN_CENTS),
        Optional.ofNullable(row.get("paid_day", String.class)).map(LocalDate::parse),
        is(row, "is_approved"),
        is(row, "is_refused"),
        is(row, "is_withdrawn"),
        is(row, "is_booked"));
  }

  /// What a view computes has no type of its own.
  private static boolean is(Record row, String column) {
    return row.get(column, int.class) == 1;
  }

  private static Bill bill(BillRecord row, List<BillLine> lines) {
    return new Bill(
        row.getId(),
        new BillNumber(
            Math.toIntExact(row.getYear()), row.getSeries(), Math.toIntExact(row.getNumber())),
        row.getMakerMemberId(),
        payee(row),
        row.getPayeeName(),
        Optional.ofNullable(row.getSupplierNumber()),
        row.getBillDate(),
        row.getDueDate(),
        Optional.ofNullable(row.getIban()),
        Optional.ofNullable(row.getPaymentReference()),
        row.getText(),
        row.getNetCents(),
        row.getVatCents(),
        row.getGrossCents(),
        Original.read(
            row.getCurrency(),
            row.getOriginalCents(),
            row.getRate(),
            row.getRateDate(),
            row.getRateSource()),
        row.getIsShared() == 1,
        Optional.ofNullable(row.getReplacesBillId()),
        lines);
  }

  private static Bill.Payee payee(BillRecord row) {
    if (row.getKind().equals(SUPPLIED)) return new Bill.Payee.BySupplier(row.getSupplierId());
    return new Bill.Payee.ByMember(
        row.getMemberId(),
        CostKind.ofWord(row.getCostKind()),
        Integer.parseInt(row.getVatPercent()),
        row.getWholeCents(),
        Optional.ofNullable(row.getOriginalWholeCents()),
        Math.toIntExact(row.getBusinessPercent()));
  }
}
