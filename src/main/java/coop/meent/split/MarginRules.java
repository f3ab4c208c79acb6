package coop.meent.split;

import static coop.meent.store.db.Tables.MARGIN_RULE;

import coop.meent.base.Ids;
import coop.meent.store.FactOrder;
import coop.meent.store.IdConverter;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/// The margins of the cooperative.
final class MarginRules {

  void put(Tx tx, Ids ids, MarginRule rule, Instant now) {
    var row = MARGIN_RULE.newRecord();
    row.setId(IdConverter.bytes(ids.next()));
    rule.assignment().ifPresent(row::setAssignmentId);
    row.setPercent(rule.percent().toPlainString());
    row.setFromDate(rule.from());
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  /// In the order in which changes count.
  List<MarginRule> all(DSLContext sql) {
    return sql.selectFrom(MARGIN_RULE)
        .orderBy(FactOrder.of(MARGIN_RULE))
        .fetch(row ->
            new MarginRule(
                Optional.ofNullable(row.getAssignmentId()),
                new BigDecimal(row.getPercent()),
                row.getFromDate()));
  }
}
