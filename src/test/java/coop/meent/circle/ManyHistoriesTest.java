package coop.meent.circle;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.CircleRulingId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import coop.meent.circle.MonthBasis.Part;
import coop.meent.circle.Recounting.Kept;
import coop.meent.gift.Course;
import coop.meent.gift.Preset;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Many lives of circles without a file, also of illness that turns out otherwise: every euro that
/// went in was given on or is there, at every month. `-Dseeds=10000` for as many.
class ManyHistoriesTest {

  private static final int MONTHS = 7;
  private static final List<String> LEVELS = List.of("750", "1000", "1500", "2000", "2500");
  private static final int SEEDS = Integer.getInteger("seeds", 300);

  @Test
  void nothingAppearsAndNothingGetsLost() {
    long seed = TestSeed.print("ManyHistoriesTest");
    int corrected = 0;
    for (int i = 0; i < SEEDS; i++) corrected += new Life(seed + i).live();
    assertThat(corrected).as("differences with earlier months").isPositive();
  }

  /// One circle.
  private static final class Life {
    private final long seed;
    private final Seeded random;
    private final Circle circle;
    private final CircleRules rules;
    private final CircleRulingId ruling = new CircleRulingId(new UUID(2, 1));
    private final List<MemberId> members = new ArrayList<>();
    private final Map<MemberId, Money> levels = new HashMap<>();
    private final Map<MemberId, Money> balances = new HashMap<>();
    private final Map<MemberId, Course> ill = new HashMap<>();
    private final List<Kept> kept = new ArrayList<>();
    private Money in = Money.ZERO;
    private Money out = Money.ZERO;
    private int corrected;

    private Life(long seed) {
      this.seed = seed;
      random = new Seeded(seed);
      Optional<String> iban =
          random.nextInt(2) == 0 ? Optional.empty() : Optional.of(CircleOffice.IBAN);
      var founded = LocalDate.of(2026, 1, 1);
      circle =
          new Circle(new CircleId(new UUID(1, 1)), "De Kring", founded, iban, Optional.empty());
      rules =
          CircleRules.of(Preset.SMALL_CIRCLE)
              .with(
                  Map.of(
                      RulePoint.SHORTAGE, random.pick(List.of("report", "alike", "second_round")),
                      RulePoint.WAITING, random.pick(List.of("0D", "30D")),
                      RulePoint.ILL_GIVING, random.pick(List.of("yes", "no"))))
              .orElseThrow();
      int count = 3 + random.nextInt(6);
      for (int i = 1; i <= count; i++) {
        var member = new MemberId(new UUID(3, i));
        members.add(member);
        levels.put(member, Money.parse(random.pick(LEVELS)));
        balances.put(member, Money.ZERO);
      }
    }

    private int live() {
      for (var month = YearMonth.of(2026, 1);
          month.getMonthValue() <= MONTHS;
          month = month.plusMonths(1)) {
        for (var member : members) happens(member, month);
        run(month);
      }
      for (var one : kept) {
        var again = MonthBasis.read(one.basis().code());
        assertThat(again).as("seed %d", seed).isEqualTo(one.basis());
        assertThat(new MonthSheet(again, rules, circle).lines())
            .as("seed %d", seed)
            .isEqualTo(new MonthSheet(one.basis(), rules, circle).lines());
      }
      return corrected;
    }

    private void happens(MemberId member, YearMonth month) {
      if (random.nextInt(4) > 0) {
        var deposit = Money.ofCents(1 + random.nextInt(40_000));
        balances.merge(member, deposit, Money::plus);
        in = in.plus(deposit);
      }
      if (random.nextInt(5) > 0) return;
      var from = month.atDay(1 + random.nextInt(28)).minusDays(random.nextInt(60));
      var course = Course.illFrom(from, 50 + random.nextInt(2) * 50);
      if (random.nextInt(6) == 0) ill.remove(member);
      else if (random.nextInt(2) == 0) ill.put(member, course);
      else ill.put(member, course.betterFrom(from.plusDays(1 + random.nextInt(70))));
    }

    private void run(YearMonth month) {
      List<Part> people = new ArrayList<>();
      for (int i = 0; i < members.size(); i++) {
        var member = members.get(i);
        var part =
            new Part(
                i + 1,
                member,
                Objects.requireNonNull(levels.get(member)),
                Optional.ofNullable(balances.get(member)),
                Optional.empty(),
                true);
        var course = CircleMonths.asked(part, Optional.ofNullable(ill.get(member)), month, rules);
        people.add(new Part(i + 1, member, part.level(), part.balance(), course, true));
      }
      var again = new Recounting(circle, ill, Set.of()).of(kept);
      var way = rules.gifts().giving().shortage();
      var basis = new MonthBasis(circle.id(), month, 0, ruling, way, people, again);
      var sheet = new MonthSheet(basis, rules, circle);
      Collections.shuffle(people, new Random(random.nextLong()));
      var other = new MonthBasis(circle.id(), month, 0, ruling, way, people, again);
      assertThat(other.id()).as("seed %d", seed).isEqualTo(basis.id());
      settle(sheet);
      kept.add(new Kept(basis, rules));
    }

    private void settle(MonthSheet sheet) {
      for (var line : sheet.lines())
        balances.merge(line.donor(), line.paid().negate(), Money::plus);
      var received = Money.sum(sheet.receipts().stream().map(Receipt::received).toList());
      for (var one : sheet.corrections()) {
        balances.merge(one.member(), one.amount().negate(), Money::plus);
        received = received.plus(one.received());
        corrected++;
      }
      out = out.plus(received);
      assertThat(sheet.carried()).as("seed %d", seed).allMatch(Carry::isConserving);
      assertThat(in.minus(out))
          .as("seed %d", seed)
          .isEqualTo(Money.sum(List.copyOf(balances.values())));
      assertThat(balances.values()).as("seed %d", seed).noneMatch(Money::isNegative);
      if (circle.hasOneAccount())
        assertThat(Money.sum(sheet.payments().stream().map(MonthSheet.Due::amount).toList()))
            .as("seed %d", seed)
            .isEqualTo(received);
    }
  }
}
