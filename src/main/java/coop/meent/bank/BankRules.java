package coop.meent.bank;

import static coop.meent.store.db.Tables.BANK_RULE;

import coop.meent.bank.BankRule.Direction;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.RuleId;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.BankRuleRecord;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// The rules of the books.
final class BankRules {

  void put(Tx tx, Space space, BankRule rule) {
    var row = BANK_RULE.newRecord();
    row.setId(rule.id());
    row.setBookId(rule.book());
    row.setPosition((long) rule.position());
    row.setName(rule.name());
    rule.direction().map(Direction::name).ifPresent(row::setDirection);
    rule.counterparty().ifPresent(row::setCounterparty);
    rule.counterpartyIban().ifPresent(row::setCounterpartyIban);
    rule.text().ifPresent(row::setText);
    row.setAccountId(rule.account());
    rule.member().ifPresent(row::setMemberId);
    rule.assignment().ifPresent(row::setAssignmentId);
    rule.entryText().ifPresent(row::setEntryText);
    rule.ended().ifPresent(row::setEndedDate);
    tx.put(space, row);
  }

  /// In the order in which they are tried, also those that ended.
  List<BankRule> of(DSLContext sql, BookId book) {
    return sql.selectFrom(BANK_RULE)
        .where(BANK_RULE.BOOK_ID.eq(book))
        .orderBy(BANK_RULE.POSITION, BANK_RULE.ID)
        .fetch(BankRules::rule);
  }

  Optional<BankRule> find(DSLContext sql, RuleId id) {
    return sql.selectFrom(BANK_RULE).where(BANK_RULE.ID.eq(id)).fetchOptional(BankRules::rule);
  }

  int nextPosition(DSLContext sql, BookId book) {
    return sql.select(DSL.coalesce(DSL.max(BANK_RULE.POSITION), 0L))
            .from(BANK_RULE)
            .where(BANK_RULE.BOOK_ID.eq(book))
            .fetchSingle(0, int.class)
        + 1;
  }

  private static BankRule rule(BankRuleRecord row) {
    return new BankRule(
        row.getId(),
        row.getBookId(),
        row.getPosition().intValue(),
        row.getName(),
        Optional.ofNullable(row.getDirection()).map(Direction::valueOf),
        Optional.ofNullable(row.getCounterparty()),
        Optional.ofNullable(row.getCounterpartyIban()),
        Optional.ofNullable(row.getText()),
        row.getAccountId(),
        Optional.ofNullable(row.getMemberId()),
        Optional.ofNullable(row.getAssignmentId()),
        Optional.ofNullable(row.getEntryText()),
        Optional.ofNullable(row.getEndedDate()));
  }
}
