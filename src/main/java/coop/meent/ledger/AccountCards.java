package coop.meent.ledger;

import static coop.meent.store.db.Tables.JOURNAL_ENTRY;
import static coop.meent.store.db.Tables.POSTING;

import coop.meent.base.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// Reads account cards, a page at a time, along the index by account and date. What lies before a
/// page is read from that index alone.
final class AccountCards {

  private static final Field<Long> CENTS = POSTING.AMOUNT_CENTS.coerce(SQLDataType.BIGINT);

  private static final List<SelectField<?>> LINE =
      Stream.concat(
              Stream.<SelectField<?>>of(POSTING.fields()),
              Stream.<SelectField<?>>of(
                  JOURNAL_ENTRY.SERIES,
                  JOURNAL_ENTRY.NUMBER,
                  JOURNAL_ENTRY.TEXT,
                  JOURNAL_ENTRY.DOCUMENT))
          .toList();

  /// What the lines of a whole card come to, after an opening balance.
  Money closing(DSLContext sql, CardFilter filter, Money opening) {
    return opening.plus(sumOfFirst(sql, filter, Long.MAX_VALUE));
  }

  List<AccountCard.Line> page(
      DSLContext sql, CardFilter filter, Money opening, long offset, int limit) {
    if (!filter.words().isEmpty()) return found(sql, filter, opening, offset, limit);
    var running = opening.plus(sumOfFirst(sql, filter, offset));
    List<AccountCard.Line> lines = new ArrayList<>();
    for (var row : rows(sql, filter, offset, limit)) {
      running = running.plus(row.get(POSTING.AMOUNT_CENTS));
      lines.add(line(row, running));
    }
    return lines;
  }

  /// One after the other, however many there are.
  void each(DSLContext sql, CardFilter filter, Money opening, Consumer<AccountCard.Line> consumer) {
    var sought = filter.words().isEmpty() ? DSL.trueCondition() : holds(filter.words());
    Field<Boolean> isSought = DSL.field(sought);
    var running = opening;
    try (var rows =
        sql.select(LINE)
            .select(isSought)
            .from(POSTING)
            .join(JOURNAL_ENTRY)
            .on(JOURNAL_ENTRY.ID.eq(POSTING.ENTRY_ID))
            .where(condition(filter))
            .orderBy(POSTING.ENTRY_DATE, POSTING.ENTRY_ID, POSTING.LINE)
            .fetchLazy()) {
      for (var row : rows) {
        running = running.plus(row.get(POSTING.AMOUNT_CENTS));
        if (Boolean.TRUE.equals(row.get(isSought))) consumer.accept(line(row, running));
      }
    }
  }

  long count(DSLContext sql, CardFilter filter) {
    if (filter.words().isEmpty())
      return sql.selectCount().from(POSTING).where(condition(filter)).fetchSingle(0, long.class);
    return sql.selectCount()
        .from(POSTING)
        .join(JOURNAL_ENTRY)
        .on(JOURNAL_ENTRY.ID.eq(POSTING.ENTRY_ID))
        .where(condition(filter))
        .and(holds(filter.words()))
        .fetchSingle(0, long.class);
  }

  private static Condition condition(CardFilter filter) {
    return POSTING
        .ACCOUNT_ID
        .eq(filter.account())
        .and(POSTING.ENTRY_DATE.between(filter.period().from(), filter.period().to()))
        .and(DSL.and(JournalConditions.about(filter.about())));
  }

  private static Condition holds(String words) {
    return POSTING
        .TEXT
        .contains(words)
        .or(JOURNAL_ENTRY.TEXT.contains(words))
        .or(JOURNAL_ENTRY.DOCUMENT.contains(words));
  }

  private static Money sumOfFirst(DSLContext sql, CardFilter filter, long count) {
    if (count == 0) return Money.ZERO;
    var first =
        DSL.select(CENTS.as("cents"))
            .from(POSTING)
            .where(condition(filter))
            .orderBy(POSTING.ENTRY_DATE, POSTING.ENTRY_ID, POSTING.LINE)
            .limit(count)
            .asTable("first");
    return sql.select(total(first.field("cents", Long.class)))
        .from(first)
        .fetchSingle()
        .map(row -> new Money(row.get(0, Long.class)));
  }

  private static Field<Long> total(Field<Long> cents) {
    return DSL.coalesce(DSL.sum(cents).cast(SQLDataType.BIGINT), 0L);
  }

  private static List<? extends Record> rows(
      DSLContext sql, CardFilter filter, long offset, int limit) {
    var keys =
        DSL.select(POSTING.ENTRY_ID.as("entry"), POSTING.LINE.as("place"))
            .from(POSTING)
            .where(condition(filter))
            .orderBy(POSTING.ENTRY_DATE, POSTING.ENTRY_ID, POSTING.LINE)
            .limit(limit)
            .offset(offset)
            .asTable("keys");
    return sql.select(LINE)
        .from(keys)
        .join(POSTING)
        .on(isAt(keys))
        .join(JOURNAL_ENTRY)
        .on(JOURNAL_ENTRY.ID.eq(POSTING.ENTRY_ID))
        .orderBy(POSTING.ENTRY_DATE, POSTING.ENTRY_ID, POSTING.LINE)
        .fetch();
  }

  private static Condition isAt(Table<?> keys) {
    return POSTING
        .ENTRY_ID
        .eq(keys.field("entry", POSTING.ENTRY_ID.getDataType()))
        .and(POSTING.LINE.eq(keys.field("place", Long.class)));
  }

  /// The lines that hold the words, each with the balance that all lines before it make.
  private static List<AccountCard.Line> found(
      DSLContext sql, CardFilter filter, Money opening, long offset, int limit) {
    var all =
        DSL.select(
                POSTING.ENTRY_ID.as("entry"),
                POSTING.LINE.as("place"),
                DSL.sum(CENTS)
                    .over()
                    .orderBy(POSTING.ENTRY_DATE, POSTING.ENTRY_ID, POSTING.LINE)
                    .cast(SQLDataType.BIGINT)
                    .as("running"))
            .from(POSTING)
            .where(condition(filter))
            .asTable("card");
    Field<Long> running = all.field("running", Long.class);
    return sql.select(LINE)
        .select(running)
        .from(all)
        .join(POSTING)
        .on(isAt(all))
        .join(JOURNAL_ENTRY)
        .on(JOURNAL_ENTRY.ID.eq(POSTING.ENTRY_ID))
        .where(holds(filter.words()))
        .orderBy(POSTING.ENTRY_DATE, POSTING.ENTRY_ID, POSTING.LINE)
        .limit(limit)
        .offset(offset)
        .fetch(row -> line(row, opening.plus(new Money(row.get(running)))));
  }

  private static AccountCard.Line line(Record row, Money balance) {
    var own = Optional.ofNullable(row.get(POSTING.TEXT)).filter(text -> !text.isBlank());
    return new AccountCard.Line(
        row.get(POSTING.ENTRY_ID),
        row.get(JOURNAL_ENTRY.SERIES) + "-" + row.get(JOURNAL_ENTRY.NUMBER),
        row.get(POSTING.ENTRY_DATE),
        own.orElse(row.get(JOURNAL_ENTRY.TEXT)),
        Optional.ofNullable(row.get(JOURNAL_ENTRY.DOCUMENT)),
        JournalEntries.dimensions(row.into(POSTING)),
        row.get(POSTING.AMOUNT_CENTS),
        balance);
  }
}
