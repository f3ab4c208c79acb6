package coop.meent.fund;

import coop.meent.base.Id.FundRuleId;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;

/// Lays down how funds are filled and spent.
record RuleKeeping(Surroundings around, FundRows rows) {

  /// @param draft its id counts for nothing
  FundOutcome<SpendingRule> lay(SpendingRule draft) {
    return around.deed(
        "fund.rule",
        tx -> {
          check(tx.sql(), draft);
          var rule = draft.as(new FundRuleId(around.ids().next()));
          rows.put(tx, rule, around.clock().instant());
          return rule;
        });
  }

  /// What was asked or charged went by the rule that held, and keeps it.
  private void check(DSLContext sql, SpendingRule draft) {
    if (draft.resolution().isBlank()) throw Surroundings.refused(new FundRefusal.NoResolution());
    var limits = draft.limits();
    boolean isRule =
        limits.most().isPositive()
            && !limits.floor().isNegative()
            && limits.year().filter(year -> !year.isPositive()).isEmpty()
            && limits.percent() >= 1
            && limits.percent() <= 100
            && draft.waitDays() >= 0
            && draft.months() >= 1
            && !draft.monthly().isNegative();
    if (!isRule) throw Surroundings.refused(new FundRefusal.NotARule());
    var last = lastUse(sql, draft.fund());
    if (last.isPresent() && !draft.from().isAfter(last.get()))
      throw Surroundings.refused(new FundRefusal.RuleInThePast(draft.from(), last.get()));
  }

  private Optional<LocalDate> lastUse(DSLContext sql, FundKind fund) {
    var asked =
        rows.requests(sql).stream().filter(one -> one.fund() == fund).map(FundRequest::asked);
    var charged =
        rows.movements(sql).stream()
            .filter(one -> one.fund() == fund && one.kind() == MovementKind.MONTHLY)
            .filter(Movement::stands)
            .map(Movement::on);
    return java.util.stream.Stream.concat(asked, charged).max(LocalDate::compareTo);
  }
}
