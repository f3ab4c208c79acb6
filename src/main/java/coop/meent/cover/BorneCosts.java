package coop.meent.cover;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.cost.InsuredCosts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// What the page of insurance says that each member bears, as the key by which it is charged.
public record BorneCosts(CoverService cover) implements InsuredCosts {

  @Override
  public Map<MemberId, BigDecimal> borne(FiscalPeriod period, Predicate<String> which) {
    Map<MemberId, BigDecimal> borne = new HashMap<>();
    for (var policy : cover.policies())
      if (which.test(policy.policy().name())) add(cover.shares(policy, period), borne);
    return borne;
  }

  private static void add(List<CostShare> shares, Map<MemberId, BigDecimal> borne) {
    long days = shares.stream().mapToLong(CostShare::days).sum();
    var cost = Money.sum(shares.stream().map(CostShare::amount).toList());
    for (var share : shares) {
      var part =
          BigDecimal.valueOf(cost.cents())
              .multiply(BigDecimal.valueOf(share.days()))
              .divide(BigDecimal.valueOf(days), MathContext.DECIMAL128);
      borne.merge(share.member(), part, BigDecimal::add);
    }
  }
}
