package coop.meent.vat;

import static coop.meent.store.db.Tables.STANDING_VAT_RETURN;
import static coop.meent.store.db.Tables.VAT_RETURN;
import static coop.meent.store.db.Tables.VAT_RETURN_FIGURE;
import static coop.meent.store.db.Tables.VAT_RETURN_PAID;
import static coop.meent.store.db.Tables.VAT_RETURN_REACH;
import static coop.meent.store.db.Tables.VAT_RETURN_WITHDRAWAL;
import static coop.meent.store.db.Tables.VAT_SETTLEMENT;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.VatReturnId;
import coop.meent.ledger.NumberRange;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.VatReturnRecord;
import coop.meent.vat.FiledReturn.Reach;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;

/// Returns that were filed, and which of them were withdrawn.
final class FiledReturns {

  void put(Tx tx, Space space, FiledReturn filed, UUID about) {
    var row = VAT_RETURN.newRecord();
    row.setId(filed.id());
    row.setBookId(filed.book());
    row.setAboutId(IdConverter.bytes(about));
    row.setKind(filed.kind().name());
    row.setFromDate(filed.period().from());
    row.setToDate(filed.period().to());
    row.setFiledDate(filed.filed());
    if (filed.basis() != VatBasis.INVOICE) row.setBasis(filed.basis().name());
    filed.settlement().ifPresent(row::setSettlementEntryId);
    filed.found().ifPresent(row::setFoundDate);
    row.setRecordedAt(filed.recordedAt());
    List<TableRecord<?>> parts = new ArrayList<>(figures(filed));
    parts.addAll(reaches(filed));
    parts.addAll(paid(filed));
    tx.put(space, row, parts);
  }

  private static List<TableRecord<?>> figures(FiledReturn filed) {
    List<TableRecord<?>> rows = new ArrayList<>();
    for (var line : filed.figures().lines()) {
      if (line.isEmpty()) continue;
      var row = VAT_RETURN_FIGURE.newRecord();
      row.setReturnId(filed.id());
      row.setLine(rows.size() + 1L);
      row.setRubric(line.rubric().code());
      row.setTurnoverCents(line.turnover());
      row.setVatCents(line.vat());
      row.setExactTurnoverCents(line.exactTurnover());
      row.setExactVatCents(line.exactVat());
      rows.add(row);
    }
    return rows;
  }

  private static List<TableRecord<?>> reaches(FiledReturn filed) {
    List<TableRecord<?>> rows = new ArrayList<>();
    for (var reach : filed.reaches()) {
      var row = VAT_RETURN_REACH.newRecord();
      row.setReturnId(filed.id());
      row.setLine(rows.size() + 1L);
      row.setSeries(reach.range().series());
      row.setFirstNumber(reach.range().first());
      row.setLastNumber(reach.range().last());
      row.setIsCarried(reach.isCarried() ? 1L : 0L);
      rows.add(row);
    }
    return rows;
  }

  private static List<TableRecord<?>> paid(FiledReturn filed) {
    List<TableRecord<?>> rows = new ArrayList<>();
    for (var part : filed.paid()) {
      var row = VAT_RETURN_PAID.newRecord();
      row.setReturnId(filed.id());
      row.setLine(rows.size() + 1L);
      row.setClaimId(IdConverter.bytes(part.claim()));
      row.setEntryId(part.entry());
      row.setDueDate(part.date());
      row.setPaidCents(part.paid());
      row.setVatCode(part.code());
      row.setAccountId(part.account());
      row.setAmountCents(part.amount());
      rows.add(row);
    }
    return rows;
  }

  void withdraw(Tx tx, Space space, UUID id, VatReturnId filed, Instant now) {
    var row = VAT_RETURN_WITHDRAWAL.newRecord();
    row.setId(IdConverter.bytes(id));
    row.setReturnId(filed);
    row.setRecordedAt(now);
    tx.put(space, row);
  }

  /// Those of a book that stand, in order of period, and for one period as they were filed.
  List<FiledReturn> standing(DSLContext sql, BookId book) {
    return read(sql, VAT_RETURN.BOOK_ID.eq(book).and(stands()));
  }

  Optional<FiledReturn> find(DSLContext sql, VatReturnId id) {
    return read(sql, VAT_RETURN.ID.eq(id)).stream().findFirst();
  }

  /// Those that stand and are about one thing: more than one when laptops filed apart.
  List<FiledReturn> standing(DSLContext sql, UUID about) {
    return read(sql, VAT_RETURN.ABOUT_ID.eq(IdConverter.bytes(about)).and(stands()));
  }

  /// How many were ever withdrawn of a book's period.
  long withdrawn(DSLContext sql, BookId book, VatPeriod period) {
    return sql.selectCount()
        .from(VAT_RETURN)
        .where(VAT_RETURN.BOOK_ID.eq(book), VAT_RETURN.FROM_DATE.eq(period.from()))
        .and(VAT_RETURN.TO_DATE.eq(period.to()))
        .and(stands().not())
        .fetchSingle(0, long.class);
  }

  private static Condition stands() {
    return VAT_RETURN.ID.in(DSL.select(STANDING_VAT_RETURN.ID).from(STANDING_VAT_RETURN));
  }

  private static List<FiledReturn> read(DSLContext sql, Condition which) {
    var rows = sql.selectFrom(VAT_RETURN).where(which).orderBy(FactOrder.of(VAT_RETURN)).fetch();
    var ids = rows.map(VatReturnRecord::getId);
    var figures = figures(sql, ids);
    Map<VatReturnId, List<Reach>> reaches =
        sql.selectFrom(VAT_RETURN_REACH)
            .where(VAT_RETURN_REACH.RETURN_ID.in(ids))
            .orderBy(VAT_RETURN_REACH.RETURN_ID, VAT_RETURN_REACH.LINE)
            .fetchGroups(
                VAT_RETURN_REACH.RETURN_ID,
                row ->
                    new Reach(
                        new NumberRange(
                            row.get(VAT_RETURN_REACH.SERIES),
                            row.get(VAT_RETURN_REACH.FIRST_NUMBER),
                            row.get(VAT_RETURN_REACH.LAST_NUMBER)),
                        row.get(VAT_RETURN_REACH.IS_CARRIED) == 1));
    var paid = paid(sql, ids);
    Map<VatReturnId, EntryId> settlements =
        sql.select(VAT_SETTLEMENT.RETURN_ID, VAT_SETTLEMENT.ENTRY_ID)
            .from(VAT_SETTLEMENT)
            .where(VAT_SETTLEMENT.RETURN_ID.in(ids))
            .fetchMap(VAT_SETTLEMENT.RETURN_ID, VAT_SETTLEMENT.ENTRY_ID);
    List<FiledReturn> found = new ArrayList<>();
    for (var row : rows)
      found.add(
          new FiledReturn(
              row.getId(),
              row.getBookId(),
              new VatPeriod(new FiscalPeriod(row.getFromDate(), row.getToDate())),
              FiledReturn.Kind.valueOf(row.getKind()),
              row.getFiledDate(),
              VatSchemes.basis(row.getBasis()),
              VatReturn.filed(figures.getOrDefault(row.getId(), List.of())),
              reaches.getOrDefault(row.getId(), List.of()),
              paid.getOrDefault(row.getId(), List.of()),
              Optional.ofNullable(settlements.get(row.getId())),
              Optional.ofNullable(row.getFoundDate()),
              row.getRecordedAt()));
    found.sort(Comparator.comparing(FiledReturn::period));
    return found;
  }

  private static Map<VatReturnId, List<PaidPart>> paid(DSLContext sql, List<VatReturnId> ids) {
    return sql.selectFrom(VAT_RETURN_PAID)
        .where(VAT_RETURN_PAID.RETURN_ID.in(ids))
        .orderBy(VAT_RETURN_PAID.RETURN_ID, VAT_RETURN_PAID.LINE)
        .fetchGroups(
            VAT_RETURN_PAID.RETURN_ID,
            row ->
                new PaidPart(
                    IdConverter.uuid(row.get(VAT_RETURN_PAID.CLAIM_ID)),
                    row.get(VAT_RETURN_PAID.ENTRY_ID),
                    row.get(VAT_RETURN_PAID.DUE_DATE),
                    row.get(VAT_RETURN_PAID.PAID_CENTS),
                    row.get(VAT_RETURN_PAID.VAT_CODE),
                    row.get(VAT_RETURN_PAID.ACCOUNT_ID),
                    row.get(VAT_RETURN_PAID.AMOUNT_CENTS)));
  }

  /// Rubrics of a newer Meent are left out.
  private static Map<VatReturnId, List<RubricLine>> figures(DSLContext sql, List<VatReturnId> ids) {
    Map<VatReturnId, List<RubricLine>> figures = new HashMap<>();
    sql.selectFrom(VAT_RETURN_FIGURE)
        .where(VAT_RETURN_FIGURE.RETURN_ID.in(ids))
        .orderBy(VAT_RETURN_FIGURE.RETURN_ID, VAT_RETURN_FIGURE.LINE)
        .forEach(row ->
            Rubric.of(row.getRubric())
                .ifPresent(rubric ->
                    figures
                        .computeIfAbsent(row.getReturnId(), _ -> new ArrayList<>())
                        .add(
                            new RubricLine(
                                rubric,
                                row.getTurnoverCents(),
                                row.getVatCents(),
                                row.getExactTurnoverCents(),
                                row.getExactVatCents()))));
    return figures;
  }
}
