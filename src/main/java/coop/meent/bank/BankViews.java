package coop.meent.bank;

import static coop.meent.store.db.Tables.BANK_LINE;
import static coop.meent.store.db.Tables.BOOKED_LINE;

import coop.meent.base.Id.BankAccountId;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// Sums over the lines of a bank account.
final class BankViews {

  private final BankStatements statements = new BankStatements();

  BankAccountSummary summary(DSLContext sql, BankAccount account) {
    var open = open(sql, account.id(), DSL.noCondition());
    var newest = newest(sql, account.id());
    return new BankAccountSummary(
        account,
        count(sql, BANK_LINE.BANK_ACCOUNT_ID.eq(account.id())),
        open.count(),
        open.amount(),
        newest.flatMap(BankStatement::to),
        newest.flatMap(BankStatement::closing));
  }

  /// The latest statement that tells a closing balance.
  Optional<BankStatement> newest(DSLContext sql, BankAccountId account) {
    return statements.of(sql, account).stream()
        .filter(statement -> statement.to().isPresent() && statement.closing().isPresent())
        .max(Comparator.comparing(statement -> statement.to().orElseThrow()));
  }

  record Open(long count, Money amount) {}

  Open openUpTo(DSLContext sql, BankAccountId account, LocalDate day) {
    return open(sql, account, BANK_LINE.BOOKING_DATE.le(day));
  }

  private static Open open(DSLContext sql, BankAccountId account, Condition days) {
    var sum =
        DSL.coalesce(DSL.sum(BANK_LINE.AMOUNT_CENTS.coerce(SQLDataType.BIGINT)), 0)
            .cast(SQLDataType.BIGINT);
    return sql.select(DSL.count(), sum)
        .from(BANK_LINE)
        .where(BANK_LINE.BANK_ACCOUNT_ID.eq(account))
        .and(days)
        .and(
            DSL.notExists(
                DSL.selectOne().from(BOOKED_LINE).where(BOOKED_LINE.BANK_LINE_ID.eq(BANK_LINE.ID))))
        .fetchSingle(row -> new Open(row.value1(), new Money(row.value2())));
  }

  private static long count(DSLContext sql, Condition condition) {
    return sql.selectCount().from(BANK_LINE).where(condition).fetchSingle(0, long.class);
  }
}
