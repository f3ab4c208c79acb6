package coop.meent.cost;

import static java.util.stream.Collectors.groupingBy;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.CostKeyId;
import coop.meent.base.Id.CostPoolId;
import coop.meent.base.Id.DeedId;
import coop.meent.base.Money;
import coop.meent.base.Rate;
import coop.meent.base.RefusedException;
import coop.meent.vat.Tariff;
import coop.meent.vat.VatRates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;

/// Says what sharing a period comes to by the books and the register of now; nothing is written.
record Planning(Surroundings around, CostPools pools, CostRuns runs, KeyRules rules) {

  private static final UUID NOTHING = new UUID(0, 0);

  /// What the plans of a pool are made from.
  private record Basis(CostPool pool, List<CostKey> keys, Counting counting) {}

  CostOutcome<CostPlan> preview(
      DSLContext sql, CostPoolId id, FiscalPeriod period, Optional<KeyDraft> tried) {
    return answer(() -> plan(sql, id, period, tried));
  }

  private static CostOutcome<CostPlan> answer(Supplier<CostPlan> plan) {
    try {
      return new CostOutcome.Done<>(plan.get(), new DeedId(NOTHING));
    } catch (RefusedException e) {
      return new CostOutcome.Refused<>(e.refusal());
    }
  }

  CostPlan plan(DSLContext sql, CostPoolId id, FiscalPeriod period, Optional<KeyDraft> tried) {
    var _ = around.book();
    var pool = pools.required(sql, id);
    var counting = Counting.now(around, runs.all(sql));
    return plan(new Basis(pool, pools.keys(sql, id), counting), period, tried);
  }

  private CostPlan plan(Basis basis, FiscalPeriod period, Optional<KeyDraft> tried) {
    var pool = basis.pool;
    if (!pool.rhythm().holds(period))
      throw Surroundings.refused(new CostRefusal.WrongPeriod(period, pool.rhythm()));
    var ended = pool.until().filter(last -> period.from().isAfter(last));
    if (ended.isPresent())
      throw Surroundings.refused(new CostRefusal.PoolEnded(pool.name(), ended.get()));
    tried.ifPresent(rules::checkWeights);
    var key =
        tried
            .map(one -> one.key(new CostKeyId(NOTHING), pool.id(), around.clock().instant()))
            .or(() -> CostKey.of(basis.keys, period))
            .orElseThrow(
                () -> Surroundings.refused(new CostRefusal.NoKey(pool.name(), period.from())));
    var costs = basis.counting.costs(pool, period);
    var total = Money.sum(costs.values());
    if (!total.isPositive())
      throw Surroundings.refused(new CostRefusal.NothingToShare(period, total));
    var counted = basis.counting.count(pool, key, period);
    if (counted.isNothing())
      throw Surroundings.refused(new CostRefusal.NothingToGoBy(key.kind(), period));
    return CostPlan.of(
        pool, period, key, costs, counted.claims(), counted.rest(), rate(pool, period));
  }

  private static Optional<Rate> rate(CostPool pool, FiscalPeriod period) {
    return pool.vat() == VatKind.SERVICE
        ? new VatRates().on(period.to(), Tariff.STANDARD)
        : Optional.empty();
  }

  /// The newest period first. Runs, shares and the register are read once for all of them.
  List<CostStanding> standings(DSLContext sql) {
    var known = runs.all(sql);
    var shares = runs.shares(sql).stream().collect(groupingBy(CostShare::run));
    var counting = Counting.now(around, known);
    List<CostStanding> all = new ArrayList<>();
    for (var pool : pools.all(sql)) {
      var basis = new Basis(pool, pools.keys(sql, pool.id()), counting);
      for (var period : periods(pool, basis.keys)) {
        var about = pool.about(period);
        var run =
            known.stream().filter(one -> one.stands() && one.about().equals(about)).findFirst();
        all.add(
            new CostStanding(
                pool,
                period,
                CostKey.of(basis.keys, period),
                run,
                run.map(one -> shares.getOrDefault(one.id(), List.of())).orElse(List.of()),
                answer(() -> planAtOffice(basis, period))));
      }
    }
    all.sort(Comparator.comparing((CostStanding one) -> one.period().from()).reversed());
    return all;
  }

  private CostPlan planAtOffice(Basis basis, FiscalPeriod period) {
    var _ = around.book();
    return plan(basis, period, Optional.empty());
  }

  /// That are over, from the first key on.
  List<FiscalPeriod> periods(CostPool pool, List<CostKey> keys) {
    var first = keys.stream().map(CostKey::from).min(Comparator.naturalOrder());
    if (first.isEmpty()) return List.of();
    List<FiscalPeriod> periods = new ArrayList<>();
    var period = pool.rhythm().around(first.get());
    if (period.from().isBefore(first.get())) period = pool.rhythm().after(period);
    while (period.to().isBefore(around.today())) {
      var from = period.from();
      if (pool.until().filter(from::isAfter).isEmpty()) periods.add(period);
      period = pool.rhythm().after(period);
    }
    return periods;
  }
}
