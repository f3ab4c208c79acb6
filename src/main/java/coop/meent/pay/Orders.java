package coop.meent.pay;

import static coop.meent.store.db.Tables.BANK_ACCOUNT;
import static coop.meent.store.db.Tables.BANK_LINE;
import static coop.meent.store.db.Tables.BOOKED_LINE;
import static coop.meent.store.db.Tables.PAYMENT_BATCH;
import static coop.meent.store.db.Tables.PAYMENT_EVENT;
import static coop.meent.store.db.Tables.PAYMENT_LINK;
import static coop.meent.store.db.Tables.PAYMENT_ORDER;
import static coop.meent.store.db.Tables.STANDING_PAYMENT_LINK;
import static coop.meent.store.db.Tables.STANDING_PAYMENT_ORDER;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BankLineId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.OrderId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/// What became of single payments: which stand, which bank lines were booked as them, and which
/// lines name them.
final class Orders {

  /// @param amount below zero when it came back
  record Link(OrderId order, BankLineId line, Money amount) {}

  /// A bank line that names a payment.
  ///
  /// @param isBooked as whatever
  record Seen(BankLineId line, Money amount, boolean isBooked) {}

  /// What was ordered of one item and stands.
  ///
  /// @param underWay ordered, and not booked yet
  /// @param end up to how much of it was ever ordered
  record OfItem(Money underWay, Money end) {
    static final OfItem NONE = new OfItem(Money.ZERO, Money.ZERO);
  }

  /// By kind and item.
  record Item(PayableKind kind, UUID id) {}

  Map<Item, OfItem> ordered(DSLContext sql) {
    Map<Item, OfItem> ordered = new HashMap<>();
    var linked = linked(sql);
    sql.selectFrom(PAYMENT_ORDER)
        .where(
            PAYMENT_ORDER.ID.in(sql.select(STANDING_PAYMENT_ORDER.ID).from(STANDING_PAYMENT_ORDER)))
        .forEach(row -> {
          var order = Batches.order(row);
          var open = order.amount().minus(linked.getOrDefault(order.id(), Money.ZERO));
          var one = new OfItem(open, order.end());
          ordered.merge(
              new Item(order.kind(), order.item()),
              one,
              (a, b) ->
                  new OfItem(
                      a.underWay.plus(b.underWay), a.end.compareTo(b.end) < 0 ? b.end : a.end));
        });
    return ordered;
  }

  private static Map<OrderId, Money> linked(DSLContext sql) {
    Map<OrderId, Money> linked = new HashMap<>();
    for (var link : links(sql)) linked.merge(link.order, link.amount, Money::plus);
    return linked;
  }

  /// Those that stand.
  static List<Link> links(DSLContext sql) {
    return sql.selectFrom(STANDING_PAYMENT_LINK)
        .orderBy(STANDING_PAYMENT_LINK.ID)
        .fetch(row -> new Link(row.getOrderId(), row.getBankLineId(), row.getAmountCents()));
  }

  Set<OrderId> standing(DSLContext sql) {
    return new HashSet<>(
        sql.select(STANDING_PAYMENT_ORDER.ID)
            .from(STANDING_PAYMENT_ORDER)
            .fetch(STANDING_PAYMENT_ORDER.ID));
  }

  /// Names of batches by what they order, where more than one that stands orders it.
  Map<UUID, List<OrderId>> rivals(DSLContext sql) {
    Map<UUID, List<OrderId>> all = new HashMap<>();
    sql.selectFrom(STANDING_PAYMENT_ORDER)
        .orderBy(STANDING_PAYMENT_ORDER.ID)
        .forEach(row ->
            all.computeIfAbsent(IdConverter.uuid(row.getAboutId()), _ -> new ArrayList<>())
                .add(row.getId()));
    all.values().removeIf(orders -> orders.size() < 2);
    return all;
  }

  /// Lines of a book's bank accounts, by the mark that they name.
  Map<String, List<Seen>> seen(DSLContext sql, BookId book) {
    Map<String, List<Seen>> seen = new HashMap<>();
    sql.select(BANK_LINE.ID, BANK_LINE.AMOUNT_CENTS, BANK_LINE.END_TO_END, BOOKED_LINE.ENTRY_ID)
        .from(BANK_LINE)
        .join(BANK_ACCOUNT)
        .on(BANK_ACCOUNT.ID.eq(BANK_LINE.BANK_ACCOUNT_ID))
        .leftJoin(BOOKED_LINE)
        .on(BOOKED_LINE.BANK_LINE_ID.eq(BANK_LINE.ID))
        .where(
            BANK_ACCOUNT.BOOK_ID.eq(book),
            BANK_LINE.END_TO_END.ge("MEENT"),
            BANK_LINE.END_TO_END.lt("MEENU"))
        .orderBy(BANK_LINE.BOOKING_DATE, BANK_LINE.ID)
        .forEach(row ->
            seen.computeIfAbsent(row.value3(), _ -> new ArrayList<>())
                .add(new Seen(row.value1(), row.value2(), row.value4() != null)));
    return seen;
  }

  /// Whether a file was ever made here: before that no line can be a payment of ours.
  boolean isAnyExported(DSLContext sql) {
    return sql.fetchExists(PAYMENT_EVENT, PAYMENT_EVENT.KIND.eq(BatchEvent.Kind.EXPORTED.name()));
  }

  /// Whether a debt on one of these accounts was ever ordered to be paid.
  boolean isAnyOn(DSLContext sql, Collection<AccountId> accounts) {
    return sql.fetchExists(PAYMENT_ORDER, PAYMENT_ORDER.ACCOUNT_ID.in(accounts));
  }

  /// Books that have a batch.
  Set<BookId> books(DSLContext sql) {
    return new HashSet<>(
        sql.selectDistinct(PAYMENT_BATCH.BOOK_ID).from(PAYMENT_BATCH).fetch(PAYMENT_BATCH.BOOK_ID));
  }

  /// Whether the bank ever paid to this account.
  Set<String> paidBefore(DSLContext sql, Set<String> ibans) {
    return new HashSet<>(
        sql.selectDistinct(BANK_LINE.COUNTERPARTY_IBAN)
            .from(BANK_LINE)
            .where(BANK_LINE.COUNTERPARTY_IBAN.in(ibans), BANK_LINE.AMOUNT_CENTS.lt(Money.ZERO))
            .fetch(BANK_LINE.COUNTERPARTY_IBAN));
  }

  /// @return the link's id, the same however often one line is noted as one order
  UUID link(Tx tx, PaymentOrder order, BankLineId line, EntryId entry, Money amount, Instant now) {
    var id =
        Ids.derived(
            "payment-link",
            order.id().uuid().toString(),
            line.uuid().toString(),
            entry.uuid().toString());
    var row = PAYMENT_LINK.newRecord();
    row.setId(IdConverter.bytes(id));
    row.setOrderId(order.id());
    row.setBankLineId(line);
    row.setEntryId(entry);
    row.setAmountCents(amount);
    row.setRecordedAt(now);
    tx.put(Space.OFFICE, row);
    return id;
  }
}
