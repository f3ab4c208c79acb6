package coop.meent.annualbudget;

import static coop.meent.store.db.Tables.ACCOUNT;
import static coop.meent.store.db.Tables.ANNUAL_BUDGET_FIGURE;
import static coop.meent.store.db.Tables.ANNUAL_BUDGET_LINE;
import static coop.meent.store.db.Tables.ANNUAL_BUDGET_VERSION;
import static coop.meent.store.db.Tables.STANDING_ANNUAL_BUDGET_VERSION;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Ids;
import coop.meent.base.Money;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.AnnualBudgetFigureRecord;
import coop.meent.store.db.tables.records.AnnualBudgetLineRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;

/// Lines that are worked on, and versions with theirs.
final class AnnualBudgets {

  private static final List<TableField<AnnualBudgetLineRecord, Money>> OF_LINE =
      List.of(
          ANNUAL_BUDGET_LINE.JANUARY_CENTS,
          ANNUAL_BUDGET_LINE.FEBRUARY_CENTS,
          ANNUAL_BUDGET_LINE.MARCH_CENTS,
          ANNUAL_BUDGET_LINE.APRIL_CENTS,
          ANNUAL_BUDGET_LINE.MAY_CENTS,
          ANNUAL_BUDGET_LINE.JUNE_CENTS,
          ANNUAL_BUDGET_LINE.JULY_CENTS,
          ANNUAL_BUDGET_LINE.AUGUST_CENTS,
          ANNUAL_BUDGET_LINE.SEPTEMBER_CENTS,
          ANNUAL_BUDGET_LINE.OCTOBER_CENTS,
          ANNUAL_BUDGET_LINE.NOVEMBER_CENTS,
          ANNUAL_BUDGET_LINE.DECEMBER_CENTS);

  private static final List<TableField<AnnualBudgetFigureRecord, Money>> OF_FIGURE =
      List.of(
          ANNUAL_BUDGET_FIGURE.JANUARY_CENTS,
          ANNUAL_BUDGET_FIGURE.FEBRUARY_CENTS,
          ANNUAL_BUDGET_FIGURE.MARCH_CENTS,
          ANNUAL_BUDGET_FIGURE.APRIL_CENTS,
          ANNUAL_BUDGET_FIGURE.MAY_CENTS,
          ANNUAL_BUDGET_FIGURE.JUNE_CENTS,
          ANNUAL_BUDGET_FIGURE.JULY_CENTS,
          ANNUAL_BUDGET_FIGURE.AUGUST_CENTS,
          ANNUAL_BUDGET_FIGURE.SEPTEMBER_CENTS,
          ANNUAL_BUDGET_FIGURE.OCTOBER_CENTS,
          ANNUAL_BUDGET_FIGURE.NOVEMBER_CENTS,
          ANNUAL_BUDGET_FIGURE.DECEMBER_CENTS);

  void put(Tx tx, Space space, BookId book, int year, BudgetLine line) {
    put(tx, space, book, year, line, Optional.empty());
  }

  void remove(Tx tx, Space space, BookId book, int year, BudgetLine line, LocalDate day) {
    put(tx, space, book, year, line, Optional.of(day));
  }

  private static void put(
      Tx tx, Space space, BookId book, int year, BudgetLine line, Optional<LocalDate> removed) {
    var row = ANNUAL_BUDGET_LINE.newRecord();
    row.setId(IdConverter.bytes(id(book, year, line.account())));
    row.setBookId(book);
    row.setFiscalYear((long) year);
    row.setAccountId(line.account());
    months(row, OF_LINE, line.months());
    row.setRemovedDate(removed.orElse(null));
    row.setNote(line.note());
    tx.put(space, row);
  }

  private static UUID id(BookId book, int year, AccountId account) {
    return Ids.derived(
        "annual-budget-line",
        book.uuid().toString(),
        String.valueOf(year),
        account.uuid().toString());
  }

  private static <R extends Record> void months(
      R row, List<TableField<R, Money>> columns, MonthAmounts months) {
    for (var month : Month.values()) row.set(columns.get(month.getValue() - 1), months.of(month));
  }

  private static <R extends Record> MonthAmounts months(R row, List<TableField<R, Money>> columns) {
    return MonthAmounts.of(month -> row.get(columns.get(month.getValue() - 1)));
  }

  void putVersion(Tx tx, Ids ids, Space space, BudgetVersion version, Instant now) {
    putVersion(tx, space, version, Optional.empty(), now);
    for (var line : version.lines()) {
      var row = ANNUAL_BUDGET_FIGURE.newRecord();
      row.setId(IdConverter.bytes(ids.next()));
      row.setVersionId(IdConverter.bytes(version.id()));
      row.setAccountId(line.account());
      months(row, OF_FIGURE, line.months());
      row.setNote(line.note());
      tx.put(space, row);
    }
  }

  /// @param id of the row that takes it back
  void takeBack(Tx tx, Space space, BudgetVersion version, UUID id, String reason, Instant now) {
    var back =
        new BudgetVersion(
            id,
            version.book(),
            version.year(),
            version.number(),
            version.result(),
            version.decided(),
            version.by(),
            version.item(),
            reason,
            List.of());
    putVersion(tx, space, back, Optional.of(version.id()), now);
  }

  private static void putVersion(
      Tx tx, Space space, BudgetVersion version, Optional<UUID> takesBack, Instant now) {
    var row = ANNUAL_BUDGET_VERSION.newRecord();
    row.setId(IdConverter.bytes(version.id()));
    row.setAboutId(IdConverter.bytes(version.about()));
    row.setBookId(version.book());
    row.setFiscalYear((long) version.year());
    row.setNumber((long) version.number());
    row.setResultCents(version.result());
    row.setDecidedDate(version.decided());
    row.setDecidedBy(version.by());
    version.item().ifPresent(row::setQuestionId);
    row.setNote(version.note());
    takesBack.ifPresent(id -> row.setTakesBackId(IdConverter.bytes(id)));
    row.setRecordedAt(now);
    tx.put(space, row);
  }

  AnnualBudget of(DSLContext sql, BookId book, int year) {
    var numbers = numbers(sql, book);
    List<BudgetLine> draft = new ArrayList<>();
    sql.selectFrom(ANNUAL_BUDGET_LINE)
        .where(ANNUAL_BUDGET_LINE.BOOK_ID.eq(book))
        .and(ANNUAL_BUDGET_LINE.FISCAL_YEAR.eq((long) year))
        .and(ANNUAL_BUDGET_LINE.REMOVED_DATE.isNull())
        .forEach(row ->
            draft.add(new BudgetLine(row.getAccountId(), months(row, OF_LINE), row.getNote())));
    draft.sort(byNumber(numbers));
    var versions =
        versions(sql).stream()
            .filter(one -> one.book().equals(book) && one.year() == year)
            .toList();
    return new AnnualBudget(book, year, draft, firstOfEach(versions));
  }

  /// Of versions that contradict each other the first counts until one is kept.
  private static List<BudgetVersion> firstOfEach(List<BudgetVersion> versions) {
    Map<Integer, BudgetVersion> first = new TreeMap<>();
    for (var one : versions) first.putIfAbsent(one.number(), one);
    return List.copyOf(first.values());
  }

  /// Those that stand, in the order in which they count.
  List<BudgetVersion> versions(DSLContext sql) {
    var standing =
        new HashSet<>(
            sql.select(STANDING_ANNUAL_BUDGET_VERSION.ID)
                .from(STANDING_ANNUAL_BUDGET_VERSION)
                .fetch(row -> IdConverter.uuid(row.value1())));
    if (standing.isEmpty()) return List.of();
    var lines = lines(sql);
    List<BudgetVersion> versions = new ArrayList<>();
    sql.selectFrom(ANNUAL_BUDGET_VERSION)
        .orderBy(FactOrder.of(ANNUAL_BUDGET_VERSION))
        .forEach(row -> {
          var id = IdConverter.uuid(row.getId());
          if (standing.contains(id))
            versions.add(
                new BudgetVersion(
                    id,
                    row.getBookId(),
                    Math.toIntExact(row.getFiscalYear()),
                    Math.toIntExact(row.getNumber()),
                    row.getResultCents(),
                    row.getDecidedDate(),
                    row.getDecidedBy(),
                    Optional.ofNullable(row.getQuestionId()),
                    row.getNote(),
                    lines.getOrDefault(id, List.of())));
        });
    return versions;
  }

  private static Map<UUID, List<BudgetLine>> lines(DSLContext sql) {
    var numbers = numbers(sql);
    Map<UUID, List<BudgetLine>> lines = new HashMap<>();
    sql.selectFrom(ANNUAL_BUDGET_FIGURE)
        .forEach(row ->
            lines
                .computeIfAbsent(IdConverter.uuid(row.getVersionId()), _ -> new ArrayList<>())
                .add(new BudgetLine(row.getAccountId(), months(row, OF_FIGURE), row.getNote())));
    lines.values().forEach(one -> one.sort(byNumber(numbers)));
    return lines;
  }

  private static Comparator<BudgetLine> byNumber(Map<AccountId, String> numbers) {
    return Comparator.comparing(line -> numbers.getOrDefault(line.account(), "~"));
  }

  private static Map<AccountId, String> numbers(DSLContext sql, BookId book) {
    return sql.select(ACCOUNT.ID, ACCOUNT.NUMBER)
        .from(ACCOUNT)
        .where(ACCOUNT.BOOK_ID.eq(book))
        .fetchMap(ACCOUNT.ID, ACCOUNT.NUMBER);
  }

  private static Map<AccountId, String> numbers(DSLContext sql) {
    return sql.select(ACCOUNT.ID, ACCOUNT.NUMBER)
        .from(ACCOUNT)
        .fetchMap(ACCOUNT.ID, ACCOUNT.NUMBER);
  }

  /// Years of a book that anything was planned for.
  List<Integer> years(DSLContext sql, BookId book) {
    var years = new TreeSet<Integer>();
    sql.selectDistinct(ANNUAL_BUDGET_LINE.FISCAL_YEAR)
        .from(ANNUAL_BUDGET_LINE)
        .where(ANNUAL_BUDGET_LINE.BOOK_ID.eq(book))
        .and(ANNUAL_BUDGET_LINE.REMOVED_DATE.isNull())
        .forEach(row -> years.add(Math.toIntExact(row.value1())));
    sql.selectDistinct(ANNUAL_BUDGET_VERSION.FISCAL_YEAR)
        .from(ANNUAL_BUDGET_VERSION)
        .where(ANNUAL_BUDGET_VERSION.BOOK_ID.eq(book))
        .forEach(row -> years.add(Math.toIntExact(row.value1())));
    return List.copyOf(years);
  }
}
