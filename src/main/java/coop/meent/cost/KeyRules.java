package coop.meent.cost;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jooq.DSLContext;

/// What a key must be to be laid down, and its weights to be tried.
record KeyRules(Surroundings around, CostRuns runs) {

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2200;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static boolean isOutOfRange(LocalDate day) {
    return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR;
  }

  void check(DSLContext sql, CostPool pool, KeyDraft draft) {
    if (draft.resolution().isEmpty()) throw Surroundings.refused(new CostRefusal.NoResolution());
    if (isOutOfRange(draft.from()) || isOutOfRange(draft.resolved()))
      throw Surroundings.refused(new CostRefusal.DateOutOfRange());
    if (draft.resolved().isAfter(around.today()))
      throw Surroundings.refused(new CostRefusal.ResolvedLater(draft.resolved()));
    if (!draft.resolved().isBefore(draft.from()))
      throw Surroundings.refused(new CostRefusal.NotBefore(draft.resolved(), draft.from()));
    runs.all(sql).stream()
        .filter(one -> one.stands() && one.pool().equals(pool.id()))
        .filter(one -> !one.period().from().isBefore(draft.from()))
        .findFirst()
        .ifPresent(one -> {
          throw Surroundings.refused(
              new CostRefusal.SharedAlready(one.period(), one.period().to().plusDays(1)));
        });
    checkWeights(draft);
  }

  void checkWeights(KeyDraft draft) {
    if (!draft.kind().isFixed()) return;
    draft
        .weights()
        .forEach((member, weight) -> {
          if (weight.signum() < 0)
            throw Surroundings.refused(
                new CostRefusal.NegativeWeight(
                    around.members().member(member).map(one -> one.name()).orElse("?")));
        });
    var sum = draft.weights().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.signum() == 0) throw Surroundings.refused(new CostRefusal.NoWeights());
    if (draft.kind() == KeyKind.PERCENT && sum.compareTo(HUNDRED) > 0)
      throw Surroundings.refused(new CostRefusal.OverHundred(sum.toPlainString()));
  }
}
