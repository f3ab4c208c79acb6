package coop.meent.circle;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Id.AllianceId;
import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.CircleMonthId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Rate;
import coop.meent.base.Seeded;
import coop.meent.circle.AllianceBasis.Ask;
import coop.meent.circle.AllianceBasis.Back;
import coop.meent.circle.AllianceBasis.Gave;
import coop.meent.circle.AllianceBasis.Giver;
import coop.meent.circle.AllianceBasis.Helper;
import coop.meent.gift.Alliance;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Many allied circles without a file: whatever is lacking and whoever has something, no cent
/// appears or gets lost, nobody gives from below the floor, no circle more than it lets itself, and
/// nobody receives more than is lacking. `-Dseeds=10000` for as many.
class ManyAlliancesTest {

  private static final YearMonth MONTH = YearMonth.of(2026, 5);
  private static final int SEEDS = Integer.getInteger("seeds", 500);

  @Test
  void nothingAppearsAndNothingGetsLost() {
    long seed = TestSeed.print("ManyAlliancesTest");
    var given = Money.ZERO;
    var back = Money.ZERO;
    for (int i = 0; i < SEEDS; i++) {
      var basis = basis(new Seeded(seed + i));
      var sheet = new AllianceSheet(basis);
      holds(sheet, seed + i);
      assertThat(AllianceBasis.read(basis.code())).as("seed %d", seed + i).isEqualTo(basis);
      var other = shuffled(basis, seed + i);
      assertThat(other.id()).as("seed %d", seed + i).isEqualTo(basis.id());
      assertThat(new AllianceSheet(other).lines())
          .as("seed %d", seed + i)
          .containsExactlyInAnyOrderElementsOf(sheet.lines());
      given = given.plus(sheet.given());
      back = back.plus(Money.sum(sheet.receipts().stream().map(HelpReceipt::own).toList()));
    }
    assertThat(given.isPositive()).isTrue();
    assertThat(back.isPositive()).isTrue();
  }

  private static void holds(AllianceSheet sheet, long seed) {
    assertThat(sheet.isConserving()).as("seed %d", seed).isTrue();
    var most = Money.ZERO;
    for (var part : sheet.parts()) {
      assertThat(part.gives()).as("seed %d", seed).isLessThanOrEqualTo(part.most());
      most = most.plus(part.most());
    }
    var expected = sheet.asked().compareTo(most) > 0 ? most : sheet.asked();
    assertThat(sheet.given()).as("seed %d: all that may go goes", seed).isEqualTo(expected);
    for (var receipt : sheet.receipts())
      if (!receipt.isBack())
        assertThat(receipt.received()).as("seed %d", seed).isLessThanOrEqualTo(receipt.rest());
    for (var helper : sheet.basis().helpers())
      for (var giver : helper.givers()) {
        var gives =
            Money.sum(
                sheet.flows().stream()
                    .filter(one -> !one.isBack() && one.circle().equals(helper.circle()))
                    .filter(one -> one.donor().equals(giver.member()))
                    .map(HelpLine::paid)
                    .toList());
        assertThat(gives)
            .as("seed %d", seed)
            .isLessThanOrEqualTo(giver.above(helper.terms().floorDeposits()));
      }
  }

  private static AllianceBasis basis(Seeded random) {
    int circles = 2 + random.nextInt(4);
    List<Helper> helpers = new ArrayList<>();
    List<Ask> asks = new ArrayList<>();
    List<Back> backs = new ArrayList<>();
    int number = 1;
    for (int i = 1; i <= circles; i++) {
      var circle = new CircleId(new UUID(1, i));
      var run = new CircleMonthId(new UUID(4, i));
      if (i > 1 && random.nextInt(3) > 0) {
        List<Giver> givers = new ArrayList<>();
        for (int j = random.nextInt(7); j >= 0; j--) {
          var level = Money.ofCents(25_000L * (3 + random.nextInt(8)));
          var deposit = Money.ofCents(level.cents() * 9 / 200);
          givers.add(
              new Giver(
                  number,
                  new MemberId(new UUID(3, number++)),
                  level,
                  deposit,
                  Money.ofCents(random.nextInt(400_000))));
        }
        var terms =
            new Alliance(random.nextInt(8), Rate.percent(String.valueOf(random.nextInt(101))));
        helpers.add(new Helper(circle, run, terms, givers));
        continue;
      }
      for (int j = random.nextInt(3); j >= 0; j--) {
        var rest = Money.ofCents(1 + random.nextInt(150_000));
        asks.add(
            new Ask(
                circle,
                run,
                new MemberId(new UUID(3, number)),
                number++,
                Money.ofCents(150_000),
                rest,
                rest,
                random.nextInt(2) == 0));
      }
    }
    if (random.nextInt(3) == 0 && !helpers.isEmpty()) backs.add(back(random, helpers, number));
    return new AllianceBasis(
        new AllianceId(new UUID(5, 1)), MONTH, random.nextInt(2), helpers, asks, backs);
  }

  private static Back back(Seeded random, List<Helper> helpers, int number) {
    List<Gave> gave = new ArrayList<>();
    for (var helper : helpers)
      for (var giver : helper.givers())
        gave.add(
            new Gave(
                helper.circle(),
                giver.member(),
                giver.number(),
                Money.ofCents(1 + random.nextInt(9_000))));
    var all = Money.sum(gave.stream().map(Gave::amount).toList());
    return new Back(
        MONTH.minusMonths(1 + random.nextInt(3)),
        new CircleId(new UUID(1, 1)),
        new MemberId(new UUID(3, number)),
        number,
        all,
        Money.ofCents(random.nextInt(Math.toIntExact(all.cents()))),
        Money.ofCents(random.nextInt(60_000)),
        true,
        gave);
  }

  private static AllianceBasis shuffled(AllianceBasis basis, long seed) {
    var helpers = new ArrayList<>(basis.helpers());
    var asks = new ArrayList<>(basis.asks());
    Collections.shuffle(helpers, new Random(seed));
    Collections.shuffle(asks, new Random(seed));
    return new AllianceBasis(
        basis.alliance(), basis.month(), basis.round(), helpers, asks, basis.backs());
  }
}
