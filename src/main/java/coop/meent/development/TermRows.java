package coop.meent.development;

import static coop.meent.store.db.Tables.REPAYMENT_RULE;
import static coop.meent.store.db.Tables.TRAINING_KIND;

import coop.meent.store.FactOrder;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/// Kinds of training and rules for paying back, as the file keeps them.
final class TermRows {

  void put(Tx tx, TrainingKind kind, Instant now) {
    var row = TRAINING_KIND.newRecord();
    row.setId(kind.id());
    row.setFromDate(kind.from());
    row.setName(kind.name());
    row.setCounts(kind.counts() ? 1L : 0L);
    kind.cap().ifPresent(row::setCapCents);
    row.setResolution(kind.resolution());
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  TrainingKinds kinds(DSLContext sql) {
    return new TrainingKinds(
        sql
            .selectFrom(TRAINING_KIND)
            .orderBy(FactOrder.of(TRAINING_KIND))
            .fetch(row ->
                new TrainingKind(
                    row.getId(),
                    row.getFromDate(),
                    row.getName(),
                    row.getCounts() == 1,
                    Optional.ofNullable(row.getCapCents()),
                    row.getResolution()))
            .stream()
            .sorted(Comparator.comparing(TrainingKind::from))
            .toList());
  }

  void put(Tx tx, RepaymentRule rule, Instant now) {
    var row = REPAYMENT_RULE.newRecord();
    row.setId(rule.id());
    row.setFromDate(rule.from());
    row.setLeastCents(rule.least());
    row.setMonths((long) rule.months());
    row.setStepMonths((long) rule.step());
    row.setResolution(rule.resolution());
    row.setRecordedAt(now);
    tx.put(Space.COMMON, row);
  }

  /// By the day from which they hold; of one day the last one laid down holds.
  List<RepaymentRule> repayments(DSLContext sql) {
    return sql
        .selectFrom(REPAYMENT_RULE)
        .orderBy(FactOrder.of(REPAYMENT_RULE))
        .fetch(row ->
            new RepaymentRule(
                row.getId(),
                row.getFromDate(),
                row.getLeastCents(),
                Math.toIntExact(row.getMonths()),
                Math.toIntExact(row.getStepMonths()),
                row.getResolution()))
        .stream()
        .sorted(Comparator.comparing(RepaymentRule::from))
        .toList();
  }
}
