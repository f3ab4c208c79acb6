package coop.meent.cover;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.DamageId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.PolicyId;
import coop.meent.base.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Who bears what of a damage and of a policy's cost, to the cent.
class LayersTest {

  private static final LocalDate START = LocalDate.of(2025, 4, 1);
  private static final MemberId NOOR = new MemberId(new UUID(0, 1));
  private static final MemberId BAS = new MemberId(new UUID(0, 2));

  private static Money euros(long euros) {
    return Money.ofCents(euros * 100);
  }

  private static PolicyHistory history(Optional<Money> stop, Insured.Step... steps) {
    var policy =
        new Policy(
            new PolicyId(new UUID(1, 1)),
            "Liability",
            PolicyKind.LIABILITY,
            "An insurer",
            Optional.empty(),
            START,
            12,
            30,
            Optional.empty());
    return new PolicyHistory(
        policy,
        List.of(
            new PolicyTerms(START, euros(1_200), euros(2_500)),
            new PolicyTerms(LocalDate.of(2026, 4, 1), euros(1_460), euros(2_500))),
        new Insured(List.of(steps)),
        List.of(new PotTerms(START, euros(250), stop, "Assembly")));
  }

  private static Damage damage(int number, LocalDate on, long cents) {
    return new Damage(
        new DamageId(new UUID(2, number)),
        new PolicyId(new UUID(1, 1)),
        NOOR,
        on,
        Money.ofCents(cents),
        Optional.empty(),
        List.of(),
        Instant.EPOCH.plusSeconds(number));
  }

  @Test
  void theMemberThePotAndTheInsurerBearWhatTheTermsSay() {
    assertThat(Layers.of(euros(200), euros(2_500), euros(250), euros(9_999)))
        .isEqualTo(new Layers(euros(200), Money.ZERO, Money.ZERO, false));
    assertThat(Layers.of(euros(1_000), euros(2_500), euros(250), euros(9_999)))
        .isEqualTo(new Layers(euros(250), euros(750), Money.ZERO, false));
    assertThat(Layers.of(euros(10_000), euros(2_500), euros(250), euros(9_999)))
        .isEqualTo(new Layers(euros(250), euros(2_250), euros(7_500), false));
    assertThat(Layers.of(euros(10_000), euros(2_500), euros(250), euros(1_000)))
        .isEqualTo(new Layers(euros(1_500), euros(1_000), euros(7_500), true));
  }

  @Test
  void theBoundOfAYearIsUsedUpInOrderOfDayAndBeginsAnewWithTheTerm() {
    var history = history(Optional.of(euros(3_000)));
    var all =
        List.of(
            damage(1, LocalDate.of(2026, 3, 31), 2_500_00),
            damage(2, LocalDate.of(2025, 5, 1), 2_500_00),
            damage(3, LocalDate.of(2026, 4, 1), 2_500_00));
    assertThat(Damages.standings(history, all))
        .extracting(one -> one.layers().pot())
        .containsExactly(euros(2_250), euros(750), euros(2_250));
  }

  @Test
  void anyDamagesSumToThemselvesAndAreTheSameInAnyOrder() {
    long seed = TestSeed.print("damages");
    var random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      var history = history(Optional.of(Money.ofCents(random.nextInt(600_000))));
      List<Damage> damages = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(8); i++)
        damages.add(damage(i, START.plusDays(random.nextInt(800)), 1 + random.nextInt(1_000_000)));
      var standings = Damages.standings(history, damages);
      for (var one : standings) {
        var layers = one.layers();
        assertThat(layers.member().plus(layers.pot()).plus(layers.insurer()))
            .as("-Dseed=%d", seed)
            .isEqualTo(one.damage().amount());
        assertThat(layers.pot().isNegative() || layers.member().isNegative()).isFalse();
      }
      Collections.shuffle(damages, random);
      assertThat(Damages.standings(history, damages)).as("-Dseed=%d", seed).isEqualTo(standings);
    }
  }

  @Test
  void theCostIsBornByTheDaysOnWhichEachWasInsured() {
    var history =
        history(
            Optional.empty(),
            new Insured.Step(NOOR, START, true),
            new Insured.Step(BAS, LocalDate.of(2025, 10, 1), true),
            new Insured.Step(NOOR, LocalDate.of(2026, 1, 1), false));
    var term = new FiscalPeriod(START, LocalDate.of(2026, 3, 31));
    assertThat(history.cost(term)).isEqualTo(euros(1_200));
    var shares = CostShare.of(history, term, Map.of(NOOR, 1, BAS, 2));
    // 275 and 182 days of 457
    assertThat(shares)
        .containsExactly(
            new CostShare(NOOR, 275, Money.ofCents(72_210)),
            new CostShare(BAS, 182, Money.ofCents(47_790)));
  }

  @Test
  void aCalendarYearTakesEachDayAtThePriceOfItsTerm() {
    var history = history(Optional.empty());
    // 2026-01-01 to 03-31: 90 of 365 days of 1,200; from 04-01 on 275 of 365 days of 1,460
    assertThat(history.cost(FiscalPeriod.year(2026))).isEqualTo(Money.ofCents(29_589 + 110_000));
  }

  @Test
  void itRenewsOnTheDayItBeganAndCanBeCancelledBefore() {
    var policy = history(Optional.empty()).policy();
    assertThat(policy.renewal(LocalDate.of(2026, 11, 21))).contains(LocalDate.of(2027, 4, 1));
    assertThat(policy.cancelBy(LocalDate.of(2026, 11, 21))).contains(LocalDate.of(2027, 3, 2));
    assertThat(policy.ending(LocalDate.of(2027, 3, 31)).renewal(LocalDate.of(2026, 11, 21)))
        .isEmpty();
  }
}
