package coop.meent.ledger;

import static coop.meent.store.db.Tables.ACCOUNT;
import static coop.meent.store.db.Tables.ACCOUNT_MONTH;
import static coop.meent.store.db.Tables.POSTING;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.ClientId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// Sums per account. Whole months come from the sums kept per account and month; only the days at
/// the edges, and anything by dimension, are added up from postings.
final class Balances {

  /// What moved on each account of the book; accounts without postings are left out.
  Map<AccountId, Turnover> turnovers(DSLContext sql, BalanceFilter filter) {
    Map<AccountId, Turnover> turnovers = new HashMap<>();
    for (var part : parts(filter)) {
      sql.fetch(part)
          .forEach(row ->
              turnovers.merge(
                  row.value1(),
                  new Turnover(new Money(row.value2()), new Money(row.value3())),
                  Turnover::plus));
    }
    return turnovers;
  }

  /// The balance on each member's postings; members without are left out.
  Map<MemberId, Money> byMember(DSLContext sql, BalanceFilter filter) {
    return by(sql, POSTING.MEMBER_ID, filter);
  }

  Map<MemberId, Money> byMember(
      DSLContext sql, BalanceFilter filter, Collection<AccountId> accounts) {
    return by(sql, POSTING.MEMBER_ID, filter, POSTING.ACCOUNT_ID.in(accounts));
  }

  Map<AssignmentId, Money> byAssignment(DSLContext sql, BalanceFilter filter) {
    return by(sql, POSTING.ASSIGNMENT_ID, filter);
  }

  Map<ClientId, Money> byClient(DSLContext sql, BalanceFilter filter) {
    return by(sql, POSTING.CLIENT_ID, filter);
  }

  Map<ClientId, Money> byClient(
      DSLContext sql, BalanceFilter filter, Collection<AccountId> accounts) {
    return by(sql, POSTING.CLIENT_ID, filter, POSTING.ACCOUNT_ID.in(accounts));
  }

  Map<ClientId, Money> revenueByClient(DSLContext sql, BookId book, FiscalPeriod period) {
    Map<ClientId, Money> revenue = new HashMap<>();
    var sum = DSL.sum(cents(POSTING.AMOUNT_CENTS)).cast(SQLDataType.BIGINT);
    sql.select(POSTING.CLIENT_ID, sum)
        .from(ACCOUNT)
        .join(POSTING)
        .on(POSTING.ACCOUNT_ID.eq(ACCOUNT.ID))
        .where(ACCOUNT.BOOK_ID.eq(book), ACCOUNT.KIND.eq(AccountKind.REVENUE.name()))
        .and(POSTING.ENTRY_DATE.between(period.from(), period.to()))
        .and(POSTING.CLIENT_ID.isNotNull())
        .groupBy(POSTING.CLIENT_ID)
        .forEach(row -> revenue.put(row.value1(), new Money(row.value2()).negate()));
    return revenue;
  }

  private static <I> Map<I, Money> by(
      DSLContext sql, TableField<?, I> dimension, BalanceFilter filter) {
    return by(sql, dimension, filter, DSL.trueCondition());
  }

  private static <I> Map<I, Money> by(
      DSLContext sql, TableField<?, I> dimension, BalanceFilter filter, Condition which) {
    Map<I, Money> balances = new HashMap<>();
    var sum = DSL.sum(cents(POSTING.AMOUNT_CENTS)).cast(SQLDataType.BIGINT);
    sql.select(dimension, sum)
        .from(POSTING)
        .where(POSTING.BOOK_ID.eq(filter.book()), dimension.isNotNull())
        .and(which)
        .and(DSL.and(days(filter)))
        .and(DSL.and(JournalConditions.about(filter.about())))
        .groupBy(dimension)
        .forEach(row -> balances.put(row.value1(), new Money(row.value2())));
    return balances;
  }

  private static List<Select<Record3<AccountId, Long, Long>>> parts(BalanceFilter filter) {
    List<Select<Record3<AccountId, Long, Long>>> parts = new ArrayList<>();
    var about = JournalConditions.about(filter.about());
    if (!about.isEmpty()) {
      parts.add(fromPostings(filter, days(filter), about));
      return parts;
    }
    var first = filter.from().map(Balances::firstWholeMonth);
    var last = filter.to().map(Balances::lastWholeMonth);
    if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
      parts.add(fromPostings(filter, days(filter), List.of()));
      return parts;
    }
    List<Condition> months = new ArrayList<>();
    first.ifPresent(month -> months.add(ACCOUNT_MONTH.MONTH.ge(month.toString())));
    last.ifPresent(month -> months.add(ACCOUNT_MONTH.MONTH.le(month.toString())));
    parts.add(fromMonths(filter, months));
    filter
        .from()
        .filter(day -> day.getDayOfMonth() > 1)
        .ifPresent(day -> parts.add(edge(filter, day, YearMonth.from(day).atEndOfMonth())));
    filter
        .to()
        .filter(day -> day.getDayOfMonth() < day.lengthOfMonth())
        .ifPresent(day -> parts.add(edge(filter, day.withDayOfMonth(1), day)));
    return parts;
  }

  private static YearMonth firstWholeMonth(LocalDate from) {
    return YearMonth.from(from.getDayOfMonth() == 1 ? from : from.plusMonths(1));
  }

  private static YearMonth lastWholeMonth(LocalDate to) {
    return YearMonth.from(to.getDayOfMonth() == to.lengthOfMonth() ? to : to.minusMonths(1));
  }

  private static Select<Record3<AccountId, Long, Long>> edge(
      BalanceFilter filter, LocalDate from, LocalDate to) {
    return fromPostings(filter, List.of(POSTING.ENTRY_DATE.between(from, to)), List.of());
  }

  private static List<Condition> days(BalanceFilter filter) {
    List<Condition> conditions = new ArrayList<>();
    filter.from().ifPresent(day -> conditions.add(POSTING.ENTRY_DATE.ge(day)));
    filter.to().ifPresent(day -> conditions.add(POSTING.ENTRY_DATE.le(day)));
    return conditions;
  }

  private static Select<Record3<AccountId, Long, Long>> fromMonths(
      BalanceFilter filter, List<Condition> months) {
    return DSL.select(
            ACCOUNT_MONTH.ACCOUNT_ID,
            DSL.sum(cents(ACCOUNT_MONTH.DEBIT_CENTS)).cast(SQLDataType.BIGINT),
            DSL.sum(cents(ACCOUNT_MONTH.CREDIT_CENTS)).cast(SQLDataType.BIGINT))
        .from(ACCOUNT)
        .join(ACCOUNT_MONTH)
        .on(ACCOUNT_MONTH.ACCOUNT_ID.eq(ACCOUNT.ID))
        .where(ACCOUNT.BOOK_ID.eq(filter.book()))
        .and(DSL.and(months))
        .groupBy(ACCOUNT_MONTH.ACCOUNT_ID);
  }

  private static Select<Record3<AccountId, Long, Long>> fromPostings(
      BalanceFilter filter, List<Condition> days, List<Condition> about) {
    var amount = cents(POSTING.AMOUNT_CENTS);
    return DSL.select(
            POSTING.ACCOUNT_ID,
            DSL.sum(DSL.greatest(amount, DSL.inline(0L))).cast(SQLDataType.BIGINT),
            DSL.sum(DSL.greatest(amount.neg(), DSL.inline(0L))).cast(SQLDataType.BIGINT))
        .from(ACCOUNT)
        .join(POSTING)
        .on(POSTING.ACCOUNT_ID.eq(ACCOUNT.ID))
        .where(ACCOUNT.BOOK_ID.eq(filter.book()))
        .and(DSL.and(days))
        .and(DSL.and(about))
        .groupBy(POSTING.ACCOUNT_ID);
  }

  private static Field<Long> cents(TableField<?, Money> column) {
    return column.coerce(SQLDataType.BIGINT);
  }
}
