package coop.meent.ledger;

import static coop.meent.store.db.Tables.JOURNAL_ENTRY;
import static coop.meent.store.db.Tables.POSTING;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// Reads account cards, a page at a time, along the index by account and date.
final class AccountCards {

  AccountCard card(
      DSLContext sql,
      Account account,
      Money opening,
      FiscalPeriod period,
      Dimensions about,
      long offset,
      int limit) {
    var condition = condition(account.id(), period, about);
    var running = opening.plus(sumOfFirst(sql, condition, offset));
    var closing = opening.plus(sumOfFirst(sql, condition, Long.MAX_VALUE));
    List<AccountCard.Line> lines = new ArrayList<>();
    for (var row : rows(sql, condition, offset, limit)) {
      running = running.plus(row.get(POSTING.AMOUNT_CENTS));
      lines.add(line(row, running));
    }
    return new AccountCard(account, period, opening, closing, lines);
  }

  long count(DSLContext sql, AccountId account, FiscalPeriod period, Dimensions about) {
    return sql.selectCount()
        .from(POSTING)
        .where(condition(account, period, about))
        .fetchSingle(0, long.class);
  }

  private static Condition condition(AccountId account, FiscalPeriod period, Dimensions about) {
    return POSTING
        .ACCOUNT_ID
        .eq(account)
        .and(POSTING.ENTRY_DATE.between(period.from(), period.to()))
        .and(DSL.and(JournalConditions.about(about)));
  }

  private static Money sumOfFirst(DSLContext sql, Condition condition, long count) {
    if (count == 0) return Money.ZERO;
    var first =
        DSL.select(POSTING.AMOUNT_CENTS.coerce(SQLDataType.BIGINT).as("cents"))
            .from(POSTING)
            .where(condition)
            .orderBy(POSTING.ENTRY_DATE, POSTING.ENTRY_ID, POSTING.LINE)
            .limit(count)
            .asTable("first");
    var cents = first.field("cents", Long.class);
    return sql.select(DSL.coalesce(DSL.sum(cents).cast(SQLDataType.BIGINT), 0L))
        .from(first)
        .fetchSingle()
        .map(row -> new Money(row.get(0, Long.class)));
  }

  private static List<? extends Record> rows(
      DSLContext sql, Condition condition, long offset, int limit) {
    return sql.select(POSTING.fields())
        .select(
            JOURNAL_ENTRY.SERIES, JOURNAL_ENTRY.NUMBER, JOURNAL_ENTRY.TEXT, JOURNAL_ENTRY.DOCUMENT)
        .from(POSTING)
        .join(JOURNAL_ENTRY)
        .on(JOURNAL_ENTRY.ID.eq(POSTING.ENTRY_ID))
        .where(condition)
        .orderBy(POSTING.ENTRY_DATE, POSTING.ENTRY_ID, POSTING.LINE)
        .limit(limit)
        .offset(offset)
        .fetch();
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
