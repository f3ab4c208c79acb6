package coop.meent.invoice;

import static coop.meent.store.db.Tables.INVOICE;
import static coop.meent.store.db.Tables.INVOICE_STANDING;

import coop.meent.base.Id.BookId;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.InvoiceId;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.impl.DSL;

/// Papers and how they stand, page by page.
final class InvoiceRows {

  private static final Field<Money> OPEN = INVOICE_STANDING.OPEN_CENTS;

  List<InvoiceRow> page(DSLContext sql, InvoiceFilter.On on, long offset, int limit) {
    return fetch(sql, condition(on), order(on.filter().order()), offset, limit);
  }

  long count(DSLContext sql, InvoiceFilter.On on) {
    return sql.selectCount()
        .from(INVOICE)
        .join(INVOICE_STANDING)
        .on(INVOICE_STANDING.ID.eq(INVOICE.ID))
        .where(condition(on))
        .fetchSingle(0, long.class);
  }

  Optional<InvoiceRow> find(DSLContext sql, InvoiceId id) {
    return fetch(sql, INVOICE.ID.eq(id), order(InvoiceFilter.Order.NEWEST_FIRST), 0, 1).stream()
        .findFirst();
  }

  /// Invoices of which something is open, or more came than was asked for; the oldest first.
  List<InvoiceRow> unsettled(DSLContext sql, BookId book) {
    var which = INVOICE.BOOK_ID.eq(book).and(OPEN.ne(Money.ZERO));
    return fetch(sql, which, order(InvoiceFilter.Order.OLDEST_FIRST), 0, Integer.MAX_VALUE);
  }

  /// As [#unsettled(DSLContext, BookId)], of these clients alone.
  List<InvoiceRow> unsettled(DSLContext sql, BookId book, Collection<ClientId> clients) {
    var which =
        INVOICE.CLIENT_ID.in(clients).and(INVOICE.BOOK_ID.eq(book)).and(OPEN.ne(Money.ZERO));
    return fetch(sql, which, order(InvoiceFilter.Order.OLDEST_FIRST), 0, Integer.MAX_VALUE);
  }

  private static List<InvoiceRow> fetch(
      DSLContext sql, Condition which, List<SortField<?>> order, long offset, int limit) {
    return sql.select(INVOICE.fields())
        .select(INVOICE_STANDING.fields())
        .from(INVOICE)
        .join(INVOICE_STANDING)
        .on(INVOICE_STANDING.ID.eq(INVOICE.ID))
        .where(which)
        .orderBy(order)
        .limit(limit)
        .offset(offset)
        .fetch(InvoiceRows::row);
  }

  private static InvoiceRow row(Record row) {
    return new InvoiceRow(
        row.get(INVOICE.ID),
        Invoice.Kind.valueOf(row.get(INVOICE.KIND)),
        new InvoiceNumber(
            Math.toIntExact(row.get(INVOICE.YEAR)),
            row.get(INVOICE.SERIES),
            Math.toIntExact(row.get(INVOICE.NUMBER))),
        row.get(INVOICE.INVOICE_DATE),
        row.get(INVOICE.DUE_DATE),
        row.get(INVOICE.CLIENT_ID),
        row.get(INVOICE.BUYER_NAME),
        row.get(INVOICE.GROSS_CENTS),
        row.get(INVOICE_STANDING.CREDITED_CENTS),
        row.get(INVOICE_STANDING.PAID_CENTS),
        row.get(INVOICE_STANDING.WRITTEN_OFF_CENTS),
        row.get(OPEN),
        day(row, "settled_day"),
        reminders(row),
        day(row, "next_day"),
        row.get(INVOICE.PAYMENT_REFERENCE));
  }

  /// What a view computes has no type of its own.
  private static Optional<LocalDate> day(Record row, String column) {
    return Optional.ofNullable(row.get(column, String.class)).map(LocalDate::parse);
  }

  private static int reminders(Record row) {
    return row.get("reminders", int.class);
  }

  private static Condition condition(InvoiceFilter.On on) {
    var filter = on.filter();
    List<Condition> all = new ArrayList<>();
    all.add(INVOICE.BOOK_ID.eq(filter.book()));
    filter.client().ifPresent(client -> all.add(INVOICE.CLIENT_ID.eq(client)));
    all.add(
        switch (filter.status()) {
          case ALL -> DSL.noCondition();
          case OPEN -> OPEN.gt(Money.ZERO);
          case OVERDUE -> OPEN.gt(Money.ZERO).and(INVOICE.DUE_DATE.lt(on.today()));
          case PAID -> OPEN.le(Money.ZERO).and(INVOICE.KIND.eq(Invoice.Kind.INVOICE.name()));
          case CREDIT_NOTES -> INVOICE.KIND.eq(Invoice.Kind.CREDIT_NOTE.name());
        });
    if (!filter.words().isBlank()) all.add(holds(filter.words().strip()));
    return DSL.and(all);
  }

  /// Every word is looked for in all that names a paper.
  private static Condition holds(String words) {
    var number =
        DSL.field(
            "year || '-' || CASE series WHEN 'A' THEN '' ELSE series || '-' END"
                + " || printf('%04d', invoice.number)",
            String.class);
    List<Condition> all = new ArrayList<>();
    for (var word : words.split("\\s+"))
      all.add(
          DSL.or(
              number.contains(word),
              INVOICE.BUYER_NAME.contains(word),
              INVOICE.REFERENCE.contains(word),
              INVOICE.PAYMENT_REFERENCE.contains(word)));
    return DSL.and(all);
  }

  private static List<SortField<?>> order(InvoiceFilter.Order order) {
    return switch (order) {
      case NEWEST_FIRST -> then(true, INVOICE.INVOICE_DATE);
      case OLDEST_FIRST -> then(false, INVOICE.INVOICE_DATE);
      case NUMBER -> then(false);
      case NUMBER_DESCENDING -> then(true);
      case DUE -> then(false, INVOICE.DUE_DATE);
      case DUE_DESCENDING -> then(true, INVOICE.DUE_DATE);
      case CLIENT -> then(false, DSL.lower(INVOICE.BUYER_NAME));
      case CLIENT_DESCENDING -> then(true, DSL.lower(INVOICE.BUYER_NAME));
      case AMOUNT -> then(false, INVOICE.GROSS_CENTS);
      case AMOUNT_DESCENDING -> then(true, INVOICE.GROSS_CENTS);
      case OPEN -> then(false, OPEN);
      case OPEN_DESCENDING -> then(true, OPEN);
    };
  }

  private static List<SortField<?>> then(boolean descending, Field<?>... first) {
    List<Field<?>> fields = new ArrayList<>(List.of(first));
    fields.addAll(List.of(INVOICE.YEAR, INVOICE.SERIES, INVOICE.NUMBER, INVOICE.ID));
    List<SortField<?>> sorted = new ArrayList<>();
    for (var field : fields) sorted.add(descending ? field.desc() : field.asc());
    return sorted;
  }
}
