package coop.meent.collect;

import static coop.meent.store.db.Tables.BANK_LINE;
import static coop.meent.store.db.Tables.BOOKED_LINE;
import static coop.meent.store.db.Tables.DEBIT;
import static coop.meent.store.db.Tables.DEBIT_BATCH;
import static coop.meent.store.db.Tables.DEBIT_EVENT;
import static coop.meent.store.db.Tables.DEBIT_LINK;
import static coop.meent.store.db.Tables.STANDING_DEBIT;
import static coop.meent.store.db.Tables.STANDING_DEBIT_LINK;

import coop.meent.bank.file.StatementLine;
import coop.meent.base.Id.BankLineId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.DebitBatchId;
import coop.meent.base.Id.DebitId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.pay.file.DebitFile;
import coop.meent.pay.file.Party;
import coop.meent.pay.file.Sequence;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.DebitBatchRecord;
import coop.meent.store.db.tables.records.DebitRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Batches with their collections and what was done with them.
final class DebitRows {

  /// A bank line that was booked as a collection.
  ///
  /// @param amount below zero when it went back
  record Link(DebitId order, BankLineId line, Money amount) {}

  /// A bank line that names a collection.
  ///
  /// @param isBooked as whatever
  /// @param why it went back, where the bank says so
  record Seen(
      BankLineId line, LocalDate day, Money amount, boolean isBooked, Optional<ReturnReason> why) {

    /// Whether it shows that just this collection went back.
    boolean isBackOf(DebitOrder order) {
      return amount.equals(order.amount().negate());
    }
  }

  void put(Tx tx, DebitBatch batch) {
    var row = DEBIT_BATCH.newRecord();
    row.setId(batch.id());
    row.setBookId(batch.book());
    row.setBankAccountId(batch.account());
    row.setMemberId(batch.maker());
    row.setSeries(batch.series());
    row.setNumber(batch.number());
    row.setCreditor(batch.creditor().identifier());
    row.setCreditorName(batch.creditor().party().name());
    row.setCreditorIban(batch.creditor().party().iban());
    row.setOnDate(batch.on());
    row.setIsOneLine(batch.isOneLine() ? 1L : 0L);
    row.setRecordedAt(batch.madeAt());
    tx.put(Space.OFFICE, row);
    for (var order : batch.orders()) tx.put(Space.OFFICE, row(order));
  }

  private static DebitRecord row(DebitOrder order) {
    var row = DEBIT.newRecord();
    row.setId(order.id());
    row.setBatchId(order.batch());
    row.setAboutId(IdConverter.bytes(order.decides()));
    row.setLine((long) order.line());
    row.setKind(order.kind().name());
    row.setItemId(IdConverter.bytes(order.item()));
    row.setAmountCents(order.amount());
    row.setMandateId(order.mandate());
    row.setReference(order.reference());
    row.setSignedDate(order.signed());
    row.setScheme(order.scheme().name());
    row.setSequence(order.sequence().name());
    row.setNoticeDays((long) order.noticeDays());
    row.setDebtorName(order.debtor().name());
    row.setDebtorIban(order.debtor().iban());
    order.former().ifPresent(row::setFormerIban);
    row.setToTell(order.toTell());
    row.setWhy(order.why());
    row.setDueDate(order.due());
    row.setAccountId(order.account());
    order.debtor().member().ifPresent(row::setDebtorMemberId);
    order.debtor().client().ifPresent(row::setClientId);
    row.setEndToEnd(order.mark());
    return row;
  }

  void note(Tx tx, DebitBatchId batch, DebitEvent event) {
    var row = DEBIT_EVENT.newRecord();
    row.setId(event.id());
    row.setBatchId(batch);
    row.setMemberId(event.by());
    row.setKind(event.kind());
    event.debit().ifPresent(row::setDebitId);
    event.of().ifPresent(row::setOfEventId);
    event.mark().ifPresent(row::setMark);
    event.on().ifPresent(row::setOnDate);
    event.words().ifPresent(row::setWords);
    row.setRecordedAt(event.at());
    tx.put(Space.OFFICE, row);
  }

  long nextNumber(Tx tx, String series) {
    return tx.sql()
            .select(DSL.coalesce(DSL.max(DEBIT_BATCH.NUMBER), 0L))
            .from(DEBIT_BATCH)
            .where(DEBIT_BATCH.SERIES.eq(series))
            .fetchSingle()
            .value1()
        + 1;
  }

  /// The newest first.
  List<DebitBatch> all(DSLContext sql) {
    var rows =
        sql.selectFrom(DEBIT_BATCH)
            .orderBy(DEBIT_BATCH.RECORDED_AT.desc(), DEBIT_BATCH.ID.desc())
            .fetch();
    if (rows.isEmpty()) return List.of();
    var orders = orders(sql);
    var events = events(sql);
    return rows.map(row ->
        batch(
            row,
            orders.getOrDefault(row.getId(), List.of()),
            events.getOrDefault(row.getId(), List.of())));
  }

  List<DebitBatch> of(DSLContext sql, BookId book) {
    return all(sql).stream().filter(one -> one.book().equals(book)).toList();
  }

  Optional<DebitBatch> find(DSLContext sql, DebitBatchId id) {
    return all(sql).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  private static DebitBatch batch(
      DebitBatchRecord row, List<DebitOrder> orders, List<DebitEvent> events) {
    return new DebitBatch(
        row.getId(),
        row.getBookId(),
        row.getBankAccountId(),
        row.getMemberId(),
        row.getSeries(),
        row.getNumber(),
        new DebitFile.Creditor(
            Party.of(row.getCreditorName(), row.getCreditorIban()), row.getCreditor()),
        row.getOnDate(),
        row.getIsOneLine() == 1,
        row.getRecordedAt(),
        orders,
        events);
  }

  private static Map<DebitBatchId, List<DebitOrder>> orders(DSLContext sql) {
    Map<DebitBatchId, List<DebitOrder>> orders = new HashMap<>();
    sql.selectFrom(DEBIT)
        .orderBy(DEBIT.BATCH_ID, DEBIT.LINE, DEBIT.ID)
        .forEach(row ->
            orders.computeIfAbsent(row.getBatchId(), _ -> new ArrayList<>()).add(order(row)));
    return orders;
  }

  private static DebitOrder order(DebitRecord row) {
    return new DebitOrder(
        row.getId(),
        row.getBatchId(),
        IdConverter.uuid(row.getAboutId()),
        Math.toIntExact(row.getLine()),
        CollectableKind.of(row.getKind()),
        IdConverter.uuid(row.getItemId()),
        row.getAmountCents(),
        row.getMandateId(),
        row.getReference(),
        row.getSignedDate(),
        Mandates.scheme(row.getScheme()),
        sequence(row.getSequence()),
        Math.toIntExact(row.getNoticeDays()),
        new Debtor(
            Optional.ofNullable(row.getDebtorMemberId()),
            Optional.ofNullable(row.getClientId()),
            row.getDebtorName(),
            row.getDebtorIban()),
        Optional.ofNullable(row.getFormerIban()),
        row.getToTell(),
        row.getWhy(),
        row.getDueDate(),
        row.getAccountId(),
        row.getEndToEnd());
  }

  /// One that a later Meent knows is told as a later collection.
  private static Sequence sequence(String name) {
    for (var one : Sequence.values()) if (one.name().equals(name)) return one;
    return Sequence.RCUR;
  }

  private static Map<DebitBatchId, List<DebitEvent>> events(DSLContext sql) {
    Map<DebitBatchId, List<DebitEvent>> events = new HashMap<>();
    sql.selectFrom(DEBIT_EVENT)
        .orderBy(FactOrder.of(DEBIT_EVENT))
        .forEach(row ->
            events
                .computeIfAbsent(row.getBatchId(), _ -> new ArrayList<>())
                .add(
                    new DebitEvent(
                        row.getId(),
                        row.getMemberId(),
                        row.getKind(),
                        Optional.ofNullable(row.getDebitId()),
                        Optional.ofNullable(row.getOfEventId()),
                        Optional.ofNullable(row.getMark()),
                        Optional.ofNullable(row.getOnDate()),
                        Optional.ofNullable(row.getWords()),
                        row.getRecordedAt())));
    return events;
  }

  Set<DebitId> standing(DSLContext sql) {
    return new HashSet<>(
        sql.select(STANDING_DEBIT.ID).from(STANDING_DEBIT).fetch(STANDING_DEBIT.ID));
  }

  /// Those that stand.
  List<Link> links(DSLContext sql) {
    return sql.selectFrom(STANDING_DEBIT_LINK)
        .orderBy(STANDING_DEBIT_LINK.ID)
        .fetch(row -> new Link(row.getDebitId(), row.getBankLineId(), row.getAmountCents()));
  }

  /// Bank lines that name a collection, by its mark.
  Map<String, List<Seen>> seen(DSLContext sql) {
    Map<String, List<Seen>> seen = new HashMap<>();
    sql.select(
            BANK_LINE.ID,
            BANK_LINE.BOOKING_DATE,
            BANK_LINE.AMOUNT_CENTS,
            BANK_LINE.END_TO_END,
            BANK_LINE.TRANSACTION_CODE,
            BANK_LINE.TEXT,
            BOOKED_LINE.ENTRY_ID)
        .from(BANK_LINE)
        .join(DEBIT)
        .on(DEBIT.END_TO_END.eq(BANK_LINE.END_TO_END))
        .leftJoin(BOOKED_LINE)
        .on(BOOKED_LINE.BANK_LINE_ID.eq(BANK_LINE.ID))
        .orderBy(BANK_LINE.BOOKING_DATE, BANK_LINE.ID)
        .forEach(row ->
            seen.computeIfAbsent(row.value4(), _ -> new ArrayList<>())
                .add(
                    new Seen(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value7() != null,
                        StatementLine.returnReason(Optional.ofNullable(row.value5()), row.value6())
                            .flatMap(ReturnReason::of))));
    return seen;
  }

  /// Whether a file was ever made here: before that no line can be a collection of ours.
  boolean isAnyExported(DSLContext sql) {
    return sql.fetchExists(DEBIT_EVENT, DEBIT_EVENT.KIND.eq(DebitEvent.Kind.EXPORTED.name()));
  }

  /// The same however often one line is noted as one collection.
  void link(Tx tx, DebitOrder order, BankLineId line, EntryId entry, Money amount, Instant at) {
    var id =
        Ids.derived(
            "debit-link",
            order.id().uuid().toString(),
            line.uuid().toString(),
            entry.uuid().toString());
    var row = DEBIT_LINK.newRecord();
    row.setId(IdConverter.bytes(id));
    row.setDebitId(order.id());
    row.setBankLineId(line);
    row.setEntryId(entry);
    row.setAmountCents(amount);
    row.setRecordedAt(at);
    tx.put(Space.OFFICE, row);
  }
}
