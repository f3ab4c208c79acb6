package coop.meent.pay;

import static coop.meent.store.db.Tables.PAYMENT_BATCH;
import static coop.meent.store.db.Tables.PAYMENT_EVENT;
import static coop.meent.store.db.Tables.PAYMENT_ORDER;

import coop.meent.base.Id.BatchEventId;
import coop.meent.base.Id.BatchId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.OrderId;
import coop.meent.base.Ids;
import coop.meent.ledger.Dimensions;
import coop.meent.pay.file.Party;
import coop.meent.pay.file.PostalAddress;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.PaymentBatchRecord;
import coop.meent.store.db.tables.records.PaymentOrderRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Batches with their payments and what was done with them.
final class Batches {

  private static final String BETWEEN = "\n";

  void put(Tx tx, Batch batch) {
    var row = PAYMENT_BATCH.newRecord();
    row.setId(batch.id());
    row.setBookId(batch.book());
    row.setBankAccountId(batch.account());
    row.setMemberId(batch.maker());
    row.setSeries(batch.series());
    row.setNumber(batch.number());
    row.setPayerName(batch.payer().name());
    row.setPayerIban(batch.payer().iban());
    row.setOnDate(batch.on());
    row.setIsOneLine(batch.isOneLine() ? 1L : 0L);
    row.setRecordedAt(batch.madeAt());
    tx.put(Space.OFFICE, row);
    for (var order : batch.orders()) tx.put(Space.OFFICE, row(order));
  }

  private static PaymentOrderRecord row(PaymentOrder order) {
    var row = PAYMENT_ORDER.newRecord();
    row.setId(order.id());
    row.setBatchId(order.batch());
    row.setAboutId(IdConverter.bytes(order.decides()));
    row.setLine((long) order.line());
    row.setKind(order.kind().name());
    row.setItemId(IdConverter.bytes(order.item()));
    row.setStartCents(order.start());
    row.setAmountCents(order.amount());
    row.setPayeeName(order.payee().name());
    row.setPayeeIban(order.payee().iban());
    order.payee().bic().ifPresent(row::setPayeeBic);
    order.payee().address().map(Batches::words).ifPresent(row::setPayeeAddress);
    row.setToTell(order.toTell());
    row.setWhy(order.why());
    row.setDueDate(order.due());
    row.setAccountId(order.account());
    order.about().member().ifPresent(row::setPayeeMemberId);
    order.about().client().ifPresent(row::setClientId);
    row.setEndToEnd(order.mark());
    return row;
  }

  /// Line by line: street, number, postcode, town, country.
  private static String words(PostalAddress address) {
    return Stream.of(
            address.street().orElse(""),
            address.number().orElse(""),
            address.postcode().orElse(""),
            address.town(),
            address.country())
        .map(part -> part.replace(BETWEEN, " "))
        .collect(Collectors.joining(BETWEEN));
  }

  private static PostalAddress address(String words) {
    var parts =
        Arrays.stream(words.split(BETWEEN, -1))
            .map(part -> Optional.of(part).filter(text -> !text.isEmpty()))
            .toList();
    return new PostalAddress(
        parts.get(0),
        parts.get(1),
        parts.get(2),
        parts.get(3).orElse("?"),
        parts.get(4).orElseThrow());
  }

  void note(Tx tx, Ids ids, BatchId batch, EventDraft draft, Instant now) {
    var row = PAYMENT_EVENT.newRecord();
    row.setId(new BatchEventId(ids.next()));
    row.setBatchId(batch);
    row.setMemberId(draft.by());
    row.setKind(draft.kind().name());
    draft.order().ifPresent(row::setOrderId);
    draft.of().ifPresent(row::setOfEventId);
    draft.mark().ifPresent(row::setMark);
    draft.words().ifPresent(row::setWords);
    row.setRecordedAt(now);
    tx.put(Space.OFFICE, row);
  }

  long nextNumber(Tx tx, String series) {
    return tx.sql()
            .select(DSL.coalesce(DSL.max(PAYMENT_BATCH.NUMBER), 0L))
            .from(PAYMENT_BATCH)
            .where(PAYMENT_BATCH.SERIES.eq(series))
            .fetchSingle()
            .value1()
        + 1;
  }

  /// The newest first.
  List<Batch> of(DSLContext sql, BookId book) {
    return read(sql, PAYMENT_BATCH.BOOK_ID.eq(book));
  }

  Optional<Batch> find(DSLContext sql, BatchId id) {
    return read(sql, PAYMENT_BATCH.ID.eq(id)).stream().findFirst();
  }

  /// With a payment that bears this mark.
  List<Batch> marked(DSLContext sql, BookId book, String mark) {
    var bearing =
        DSL.select(PAYMENT_ORDER.BATCH_ID)
            .from(PAYMENT_ORDER)
            .where(PAYMENT_ORDER.END_TO_END.eq(mark));
    return read(sql, PAYMENT_BATCH.BOOK_ID.eq(book).and(PAYMENT_BATCH.ID.in(bearing)));
  }

  BatchId batchOf(DSLContext sql, OrderId order) {
    return sql.select(PAYMENT_ORDER.BATCH_ID)
        .from(PAYMENT_ORDER)
        .where(PAYMENT_ORDER.ID.eq(order))
        .fetchSingle(PAYMENT_ORDER.BATCH_ID);
  }

  private static List<Batch> read(DSLContext sql, Condition which) {
    var rows =
        sql.selectFrom(PAYMENT_BATCH)
            .where(which)
            .orderBy(PAYMENT_BATCH.RECORDED_AT.desc(), PAYMENT_BATCH.ID.desc())
            .fetch();
    if (rows.isEmpty()) return List.of();
    var orders = orders(sql, which);
    var events = events(sql, which);
    return rows.map(row ->
        batch(
            row,
            orders.getOrDefault(row.getId(), List.of()),
            events.getOrDefault(row.getId(), List.of())));
  }

  private static Batch batch(
      PaymentBatchRecord row, List<PaymentOrder> orders, List<BatchEvent> events) {
    return new Batch(
        row.getId(),
        row.getBookId(),
        row.getBankAccountId(),
        row.getMemberId(),
        row.getSeries(),
        row.getNumber(),
        Party.of(row.getPayerName(), row.getPayerIban()),
        row.getOnDate(),
        row.getIsOneLine() == 1,
        row.getRecordedAt(),
        orders,
        events);
  }

  private static Map<BatchId, List<PaymentOrder>> orders(DSLContext sql, Condition which) {
    Map<BatchId, List<PaymentOrder>> orders = new HashMap<>();
    sql.selectFrom(PAYMENT_ORDER)
        .where(
            PAYMENT_ORDER.BATCH_ID.in(
                DSL.select(PAYMENT_BATCH.ID).from(PAYMENT_BATCH).where(which)))
        .orderBy(PAYMENT_ORDER.BATCH_ID, PAYMENT_ORDER.LINE, PAYMENT_ORDER.ID)
        .forEach(row ->
            orders.computeIfAbsent(row.getBatchId(), _ -> new ArrayList<>()).add(order(row)));
    return orders;
  }

  static PaymentOrder order(PaymentOrderRecord row) {
    var about = Dimensions.NONE;
    if (row.getPayeeMemberId() != null) about = about.withMember(row.getPayeeMemberId());
    if (row.getClientId() != null) about = about.withClient(row.getClientId());
    return new PaymentOrder(
        row.getId(),
        row.getBatchId(),
        Math.toIntExact(row.getLine()),
        PayableKind.of(row.getKind()),
        IdConverter.uuid(row.getItemId()),
        row.getStartCents(),
        row.getAmountCents(),
        new Party(
            row.getPayeeName(),
            row.getPayeeIban(),
            Optional.ofNullable(row.getPayeeBic()),
            Optional.ofNullable(row.getPayeeAddress()).map(Batches::address)),
        row.getToTell(),
        row.getWhy(),
        row.getDueDate(),
        row.getAccountId(),
        about,
        row.getEndToEnd());
  }

  private static Map<BatchId, List<BatchEvent>> events(DSLContext sql, Condition which) {
    Map<BatchId, List<BatchEvent>> events = new HashMap<>();
    sql.selectFrom(PAYMENT_EVENT)
        .where(
            PAYMENT_EVENT.BATCH_ID.in(
                DSL.select(PAYMENT_BATCH.ID).from(PAYMENT_BATCH).where(which)))
        .orderBy(FactOrder.of(PAYMENT_EVENT))
        .forEach(row ->
            events
                .computeIfAbsent(row.getBatchId(), _ -> new ArrayList<>())
                .add(
                    new BatchEvent(
                        row.getId(),
                        row.getMemberId(),
                        row.getKind(),
                        Optional.ofNullable(row.getOrderId()),
                        Optional.ofNullable(row.getOfEventId()),
                        Optional.ofNullable(row.getMark()),
                        Optional.ofNullable(row.getWords()),
                        row.getRecordedAt())));
    return events;
  }
}
