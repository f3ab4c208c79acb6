package coop.meent.bank;

import static coop.meent.store.db.Tables.BANK_ACCOUNT;
import static coop.meent.store.db.Tables.BANK_LINE;
import static coop.meent.store.db.Tables.BOOKED_LINE;

import coop.meent.bank.file.StatementFormat;
import coop.meent.bank.file.StatementLine;
import coop.meent.base.Id.BankAccountId;
import coop.meent.base.Id.BankLineId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.StatementId;
import coop.meent.base.Order;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.BankLineRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;

/// The lines that were imported.
final class BankLines {

  void put(Tx tx, Space space, BankLine line) {
    var row = BANK_LINE.newRecord();
    var content = line.content();
    row.setId(line.id());
    row.setBankAccountId(line.account());
    row.setStatementId(line.statement());
    row.setPosition(line.position());
    row.setBookingDate(content.booked());
    content.valued().ifPresent(row::setValueDate);
    row.setAmountCents(content.amount());
    content.counterparty().ifPresent(row::setCounterparty);
    content.counterpartyIban().ifPresent(row::setCounterpartyIban);
    content.ultimateParty().ifPresent(row::setUltimateParty);
    row.setText(content.text());
    content.structuredText().ifPresent(row::setStructuredText);
    content.endToEnd().ifPresent(row::setEndToEnd);
    content.bankReference().ifPresent(row::setBankReference);
    content.transactionCode().ifPresent(row::setTransactionCode);
    tx.put(space, row);
  }

  /// The lines of these days.
  ///
  /// @param formats of the statements that came in another than camt.053
  Map<BankLineId, KnownLine> known(
      DSLContext sql,
      BankAccountId account,
      LocalDate from,
      LocalDate to,
      Map<StatementId, StatementFormat> formats) {
    Map<BankLineId, KnownLine> known = new HashMap<>();
    sql.select(
            BANK_LINE.ID,
            BANK_LINE.STATEMENT_ID,
            BANK_LINE.BOOKING_DATE,
            BANK_LINE.AMOUNT_CENTS,
            BANK_LINE.COUNTERPARTY_IBAN)
        .from(BANK_LINE)
        .where(BANK_LINE.BANK_ACCOUNT_ID.eq(account), BANK_LINE.BOOKING_DATE.between(from, to))
        .forEach(row ->
            known.put(
                row.value1(),
                new KnownLine(
                    row.value2(),
                    formats.getOrDefault(row.value2(), StatementFormat.CAMT053),
                    row.value3(),
                    row.value4(),
                    Optional.ofNullable(row.value5()))));
    return known;
  }

  Optional<BankLine> find(DSLContext sql, BankLineId id) {
    return find(sql, List.of(id)).stream().findFirst();
  }

  /// Those that are here, in order of their day.
  List<BankLine> find(DSLContext sql, Collection<BankLineId> ids) {
    return fetch(sql, BANK_LINE.ID.in(ids), Order.OLDEST_FIRST);
  }

  /// One page; those of one day or one amount in the order of the statements. Which lines it holds
  /// is read before the lines are, so that those before the page cost little.
  List<BankLine> page(DSLContext sql, BankLineFilter filter, long offset, int limit) {
    var ids =
        DSL.select(BANK_LINE.ID)
            .from(BANK_LINE)
            .where(condition(sql, filter))
            .orderBy(order(filter.order()))
            .limit(limit)
            .offset(offset);
    return fetch(sql, BANK_LINE.ID.in(ids), filter.order());
  }

  private static List<Field<?>> fields(Order order) {
    List<Field<?>> fields = new ArrayList<>();
    if (order.isByAmount()) fields.add(BANK_LINE.AMOUNT_CENTS);
    fields.addAll(
        List.of(BANK_LINE.BOOKING_DATE, BANK_LINE.STATEMENT_ID, BANK_LINE.POSITION, BANK_LINE.ID));
    return fields;
  }

  private static List<SortField<?>> order(Order order) {
    List<SortField<?>> sorted = new ArrayList<>();
    for (var field : fields(order)) sorted.add(order.isDescending() ? field.desc() : field.asc());
    return sorted;
  }

  /// How many of the lines that are asked for come before this one, in the order of [#page].
  long countBefore(DSLContext sql, BankLineFilter filter, BankLineId id) {
    var line = sql.selectFrom(BANK_LINE).where(BANK_LINE.ID.eq(id)).fetchSingle();
    var order = fields(filter.order());
    var place = DSL.row(order);
    var here = DSL.row(order.stream().map(field -> DSL.val(line.get(field), field)).toList());
    return sql.selectCount()
        .from(BANK_LINE)
        .where(condition(sql, filter))
        .and(filter.order().isDescending() ? place.gt(here) : place.lt(here))
        .fetchSingle(0, long.class);
  }

  long count(DSLContext sql, BankLineFilter filter) {
    return sql.selectCount()
        .from(BANK_LINE)
        .where(condition(sql, filter))
        .fetchSingle(0, long.class);
  }

  private static List<BankLine> fetch(DSLContext sql, Condition condition, Order order) {
    Field<EntryId> entry =
        DSL.field(
            DSL.select(DSL.min(BOOKED_LINE.ENTRY_ID))
                .from(BOOKED_LINE)
                .where(BOOKED_LINE.BANK_LINE_ID.eq(BANK_LINE.ID)));
    return sql.select(BANK_LINE.fields())
        .select(entry)
        .from(BANK_LINE)
        .where(condition)
        .orderBy(order(order))
        .fetch(row -> line(row.into(BANK_LINE), Optional.ofNullable(row.get(entry))));
  }

  private static Condition condition(DSLContext sql, BankLineFilter filter) {
    List<Condition> conditions = new ArrayList<>();
    conditions.add(
        filter
            .account()
            .map(BANK_LINE.BANK_ACCOUNT_ID::eq)
            .orElseGet(() -> BANK_LINE.BANK_ACCOUNT_ID.in(accountsOf(sql, filter))));
    filter.statement().ifPresent(id -> conditions.add(BANK_LINE.STATEMENT_ID.eq(id)));
    filter
        .period()
        .ifPresent(days -> conditions.add(BANK_LINE.BOOKING_DATE.between(days.from(), days.to())));
    var booked =
        DSL.exists(
            DSL.selectOne().from(BOOKED_LINE).where(BOOKED_LINE.BANK_LINE_ID.eq(BANK_LINE.ID)));
    switch (filter.status()) {
      case OPEN -> conditions.add(DSL.not(booked));
      case BOOKED -> conditions.add(booked);
      case ALL -> {}
    }
    if (!filter.words().isBlank()) conditions.add(holds(filter.words().strip()));
    return DSL.and(conditions);
  }

  private static List<BankAccountId> accountsOf(DSLContext sql, BankLineFilter filter) {
    return sql.select(BANK_ACCOUNT.ID)
        .from(BANK_ACCOUNT)
        .where(BANK_ACCOUNT.BOOK_ID.eq(filter.book()))
        .fetch(BANK_ACCOUNT.ID);
  }

  /// `LIKE` of SQLite does not look at the case of the 26 letters.
  private static Condition holds(String words) {
    return DSL.or(
        BANK_LINE.COUNTERPARTY.contains(words),
        BANK_LINE.ULTIMATE_PARTY.contains(words),
        BANK_LINE.COUNTERPARTY_IBAN.contains(words.replace(" ", "")),
        BANK_LINE.TEXT.contains(words),
        BANK_LINE.STRUCTURED_TEXT.contains(words),
        BANK_LINE.END_TO_END.contains(words));
  }

  static BankLine line(BankLineRecord row, Optional<EntryId> entry) {
    return new BankLine(
        row.getId(),
        row.getBankAccountId(),
        row.getStatementId(),
        row.getPosition(),
        content(row),
        entry);
  }

  static StatementLine content(BankLineRecord row) {
    return new StatementLine(
        row.getBookingDate(),
        Optional.ofNullable(row.getValueDate()),
        row.getAmountCents(),
        Optional.ofNullable(row.getCounterparty()),
        Optional.ofNullable(row.getCounterpartyIban()),
        Optional.ofNullable(row.getUltimateParty()),
        row.getText(),
        Optional.ofNullable(row.getStructuredText()),
        Optional.ofNullable(row.getEndToEnd()),
        Optional.ofNullable(row.getBankReference()),
        Optional.ofNullable(row.getTransactionCode()));
  }
}
