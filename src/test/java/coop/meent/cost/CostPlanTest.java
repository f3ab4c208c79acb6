package coop.meent.cost;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.CostKeyId;
import coop.meent.base.Id.CostPoolId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Rate;
import coop.meent.base.Rhythm;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Whatever there is to share, nothing is lost, and nobody's order matters.
class CostPlanTest {

  private static final FiscalPeriod PERIOD = FiscalPeriod.quarter(2026, 3);
  private static final int TIMES = 2_000;

  @Test
  void everyCentIsBorneOnceWhateverTheOrder() {
    var random = new Random(TestSeed.print("CostPlanTest"));
    for (int time = 0; time < TIMES; time++) {
      var claims = claims(random);
      var rest =
          random.nextInt(3) == 0 ? BigDecimal.valueOf(random.nextInt(9_000)) : BigDecimal.ZERO;
      var costs = costs(random);
      var plan = plan(costs, claims, rest);
      var sum = Money.sum(plan.parts().stream().map(CostPlan.Part::amount).toList());
      assertThat(sum.plus(plan.kept())).isEqualTo(plan.total());
      for (var part : plan.parts()) {
        var off = part.amount().toBigDecimal().subtract(part.exact()).abs();
        assertThat(off).isLessThan(new BigDecimal("0.01005"));
      }
      var shuffled = new ArrayList<>(claims);
      Collections.shuffle(shuffled, random);
      assertThat(plan(costs, shuffled, rest).parts()).isEqualTo(plan.parts());
    }
  }

  private static CostPlan plan(
      SequencedMap<AccountId, Money> costs, List<Claim> claims, BigDecimal rest) {
    var pool =
        new CostPool(
            new CostPoolId(new UUID(0, 1)),
            new BookId(new UUID(0, 2)),
            "Office",
            VatKind.SERVICE,
            Rhythm.QUARTER,
            List.copyOf(costs.keySet()),
            List.of(),
            Optional.empty());
    var key =
        new CostKey(
            new CostKeyId(new UUID(0, 3)),
            pool.id(),
            KeyKind.WEEKS,
            Map.of(),
            PERIOD.from(),
            PERIOD.from().minusDays(1),
            "x",
            Instant.EPOCH);
    return CostPlan.of(pool, PERIOD, key, costs, claims, rest, Optional.of(Rate.percent("21")));
  }

  private static SequencedMap<AccountId, Money> costs(Random random) {
    SequencedMap<AccountId, Money> costs = new LinkedHashMap<>();
    for (int i = 0; i <= random.nextInt(3); i++)
      costs.put(new AccountId(new UUID(1, i)), Money.ofCents(1 + random.nextInt(5_000_000)));
    return costs;
  }

  private static List<Claim> claims(Random random) {
    List<Claim> claims = new ArrayList<>();
    int count = 1 + random.nextInt(30);
    for (int i = 0; i < count; i++)
      claims.add(
          new Claim(
              new MemberId(new UUID(random.nextLong(), i)),
              i + 1,
              "m" + i,
              BigDecimal.valueOf(i == 0 ? 1 + random.nextInt(92) : random.nextInt(93)),
              92));
    return claims;
  }
}
