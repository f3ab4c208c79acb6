package coop.meent.ledger;

import static coop.meent.store.db.Tables.JOURNAL_ENTRY;
import static coop.meent.store.db.Tables.POSTING;
import static coop.meent.store.db.Tables.VAT_SETTLEMENT;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// Reads lines with a VAT code: their entries along the index by date, which holds the numbers too.
final class CodedPostings {

  /// SQLite's sum of cents, which jOOQ would make a decimal.
  private static final Field<Money> SUM =
      DSL.field("sum({0})", POSTING.AMOUNT_CENTS.getDataType(), POSTING.AMOUNT_CENTS);

  List<CodedSum> sums(DSLContext sql, CodedFilter filter) {
    if (filter.scopes().isEmpty()) return List.of();
    return sql.select(POSTING.VAT_CODE, POSTING.ACCOUNT_ID, SUM)
        .from(JOURNAL_ENTRY)
        .join(POSTING)
        .on(POSTING.ENTRY_ID.eq(JOURNAL_ENTRY.ID))
        .where(condition(filter))
        .groupBy(POSTING.VAT_CODE, POSTING.ACCOUNT_ID)
        .orderBy(POSTING.VAT_CODE, POSTING.ACCOUNT_ID)
        .fetch(row -> new CodedSum(row.value1(), row.value2(), row.value3()));
  }

  long count(DSLContext sql, CodedFilter filter) {
    if (filter.scopes().isEmpty()) return 0;
    return sql.selectCount()
        .from(JOURNAL_ENTRY)
        .join(POSTING)
        .on(POSTING.ENTRY_ID.eq(JOURNAL_ENTRY.ID))
        .where(condition(filter))
        .fetchSingle(0, long.class);
  }

  List<CodedLine> page(DSLContext sql, CodedFilter filter, long offset, int limit) {
    if (filter.scopes().isEmpty()) return List.of();
    return sql.select(JOURNAL_ENTRY.fields())
        .select(POSTING.fields())
        .from(JOURNAL_ENTRY)
        .join(POSTING)
        .on(POSTING.ENTRY_ID.eq(JOURNAL_ENTRY.ID))
        .where(condition(filter))
        .orderBy(
            JOURNAL_ENTRY.ENTRY_DATE,
            JOURNAL_ENTRY.SERIES,
            JOURNAL_ENTRY.NUMBER,
            JOURNAL_ENTRY.ID,
            POSTING.LINE)
        .limit(limit)
        .offset(offset)
        .fetch(row -> {
          var entry = row.into(JOURNAL_ENTRY);
          return new CodedLine(
              entry.getId(),
              new NumberRange.Number(entry.getSeries(), entry.getNumber()),
              entry.getEntryDate(),
              entry.getText(),
              Optional.ofNullable(entry.getDocument()),
              entry.getRecordedAt(),
              JournalEntries.posting(row.into(POSTING)));
        });
  }

  List<NumberRange> numbers(DSLContext sql, BookId book) {
    List<NumberRange> ranges = new ArrayList<>();
    sql.select(
            JOURNAL_ENTRY.SERIES,
            DSL.min(JOURNAL_ENTRY.NUMBER),
            DSL.max(JOURNAL_ENTRY.NUMBER),
            DSL.countDistinct(JOURNAL_ENTRY.NUMBER))
        .from(JOURNAL_ENTRY)
        .where(JOURNAL_ENTRY.BOOK_ID.eq(book))
        .groupBy(JOURNAL_ENTRY.SERIES)
        .orderBy(JOURNAL_ENTRY.SERIES)
        .forEach(row -> {
          if (row.value3() - row.value2() + 1 == row.value4())
            ranges.add(new NumberRange(row.value1(), row.value2(), row.value3()));
          else ranges.addAll(withGaps(sql, book, row.value1()));
        });
    return ranges;
  }

  /// Numbers of entries that are on the late list, or that wait for somebody, are not there.
  private static List<NumberRange> withGaps(DSLContext sql, BookId book, String series) {
    return NumberRange.of(
        sql.select(JOURNAL_ENTRY.NUMBER)
            .from(JOURNAL_ENTRY)
            .where(JOURNAL_ENTRY.BOOK_ID.eq(book), JOURNAL_ENTRY.SERIES.eq(series))
            .fetch(row -> new NumberRange.Number(series, row.value1())));
  }

  List<CodedSum> uncoded(DSLContext sql, BookId book, FiscalPeriod span, List<AccountId> on) {
    return sql.select(POSTING.ACCOUNT_ID, SUM)
        .from(POSTING)
        .where(POSTING.ACCOUNT_ID.in(on), POSTING.ENTRY_DATE.between(span.from(), span.to()))
        .and(POSTING.VAT_CODE.isNull())
        .andNotExists(
            DSL.selectOne()
                .from(VAT_SETTLEMENT)
                .leftJoin(JOURNAL_ENTRY)
                .on(JOURNAL_ENTRY.REVERSES_ENTRY_ID.eq(VAT_SETTLEMENT.ENTRY_ID))
                .where(VAT_SETTLEMENT.BOOK_ID.eq(book))
                .and(
                    VAT_SETTLEMENT
                        .ENTRY_ID
                        .eq(POSTING.ENTRY_ID)
                        .or(JOURNAL_ENTRY.ID.eq(POSTING.ENTRY_ID))))
        .groupBy(POSTING.ACCOUNT_ID)
        .orderBy(POSTING.ACCOUNT_ID)
        .fetch(row -> new CodedSum("", row.value1(), row.value2()));
  }

  /// Bounded by the days of all scopes together, so that the index is used however many they are.
  private static Condition condition(CodedFilter filter) {
    var spans = filter.scopes().stream().map(CodedScope::span).toList();
    LocalDate first =
        spans.stream().map(FiscalPeriod::from).min(Comparator.naturalOrder()).orElseThrow();
    LocalDate last =
        spans.stream().map(FiscalPeriod::to).max(Comparator.naturalOrder()).orElseThrow();
    var all =
        JOURNAL_ENTRY
            .BOOK_ID
            .eq(filter.book())
            .and(JOURNAL_ENTRY.ENTRY_DATE.between(first, last))
            .and(any(filter.scopes().stream().map(CodedPostings::condition).toList()))
            .and(POSTING.VAT_CODE.isNotNull());
    if (!filter.words().isEmpty())
      all =
          all.and(
              JOURNAL_ENTRY
                  .TEXT
                  .containsIgnoreCase(filter.words())
                  .or(JOURNAL_ENTRY.DOCUMENT.containsIgnoreCase(filter.words())));
    var waiting = filter.waiting();
    if (!waiting.entries().isEmpty())
      all =
          all.andNot(
              POSTING.VAT_CODE.in(waiting.codes()).and(JOURNAL_ENTRY.ID.in(waiting.entries())));
    if (filter.kinds().isEmpty()) return all;
    return all.and(any(filter.kinds().stream().map(CodedPostings::condition).toList()));
  }

  private static Condition condition(CodedScope scope) {
    var in = JOURNAL_ENTRY.ENTRY_DATE.between(scope.span().from(), scope.span().to());
    var held = any(scope.ranges().stream().map(CodedPostings::condition).toList());
    return in.and(scope.isInside() ? held : DSL.not(held));
  }

  private static Condition condition(NumberRange range) {
    return JOURNAL_ENTRY
        .SERIES
        .eq(range.series())
        .and(JOURNAL_ENTRY.NUMBER.between(range.first(), range.last()));
  }

  private static Condition condition(CodedFilter.Kind kind) {
    var coded = POSTING.VAT_CODE.eq(kind.code());
    if (kind.isOnThem()) return coded.and(POSTING.ACCOUNT_ID.in(kind.accounts()));
    return kind.accounts().isEmpty() ? coded : coded.and(POSTING.ACCOUNT_ID.notIn(kind.accounts()));
  }

  /// Halved again and again, since SQLite does not take a deep expression.
  private static Condition any(List<Condition> conditions) {
    if (conditions.isEmpty()) return DSL.falseCondition();
    if (conditions.size() == 1) return conditions.getFirst();
    int half = conditions.size() / 2;
    return any(conditions.subList(0, half)).or(any(conditions.subList(half, conditions.size())));
  }
}
