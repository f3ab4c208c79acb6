package coop.meent.profit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.Seeded;
import coop.meent.statute.RuleValue.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Amounts by keys: exact, and the same in any order.
class DividerTest {

  private static MemberId id(int number) {
    return new MemberId(new UUID(7, number));
  }

  private static Claim claim(int number, KeyKind key, String base) {
    return new Claim(
        id(number), number, "Member " + number, false, Map.of(key, new BigDecimal(base)));
  }

  private static List<Claim> turnovers(String... turnovers) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < turnovers.length; i++)
      claims.add(claim(i + 1, KeyKind.TURNOVER, turnovers[i]));
    return claims;
  }

  private static List<String> amounts(Divided divided) {
    assertThat(divided).isInstanceOf(Divided.Shares.class);
    return ((Divided.Shares) divided).shares().values().stream().map(Money::toString).toList();
  }

  private static Divided divide(List<Claim> claims, String total, Division division) {
    return new Divider(claims).divide(Money.parse(total), division);
  }

  @Test
  void patronageRoundingOfTheReferenceIsExactInAnyOrder() {
    var claims = turnovers("33000", "33000", "34000", "1");
    var expected = List.of("3299.97", "3299.97", "3399.96", "0.10");
    var division = Division.by(KeyKind.TURNOVER);
    assertThat(amounts(divide(claims, "10000.00", division))).isEqualTo(expected);
    for (int i = 0; i < 24; i++) {
      Collections.rotate(claims, 1);
      if (i % 4 == 3) Collections.swap(claims, 0, i % 3 + 1);
      assertThat(amounts(divide(claims, "10000.00", division))).isEqualTo(expected);
    }
  }

  @Test
  void equalGivesTheCentsThatAreLeftToTheLowestNumbers() {
    assertThat(amounts(divide(turnovers("0", "5", "9"), "100.00", Division.by(KeyKind.EQUAL))))
        .containsExactly("33.34", "33.33", "33.33");
  }

  @Test
  void keysSideBySideDivideTheWholeByTheirWeights() {
    var claims = new ArrayList<Claim>();
    claims.add(
        new Claim(
            id(1),
            1,
            "Noor",
            false,
            Map.of(KeyKind.TURNOVER, new BigDecimal(3), KeyKind.HOURS, new BigDecimal(1))));
    claims.add(
        new Claim(
            id(2),
            2,
            "Thijs",
            false,
            Map.of(KeyKind.TURNOVER, new BigDecimal(1), KeyKind.HOURS, new BigDecimal(1))));
    var division = Division.read("turnover=60 hours=40").orElseThrow();
    // 600 by turnover: 450 and 150; 400 by hours: 200 each.
    assertThat(amounts(divide(claims, "1000.00", division))).containsExactly("650.00", "350.00");
  }

  @Test
  void aBoundPerMemberGivesTheRestToTheOthersInTheirProportions() {
    var division = Division.by(KeyKind.TURNOVER).most(new Share(2, 5));
    // 800/100/100: the first is held at 400, the other 600 would put both at 300.
    assertThat(amounts(divide(turnovers("800", "100", "100"), "1000.00", division)))
        .containsExactly("400.00", "300.00", "300.00");
  }

  @Test
  void whatABoundKeepsFromEverybodyStaysUndivided() {
    var division = Division.by(KeyKind.TURNOVER).most(new Share(1, 4));
    var divided = (Divided.Shares) divide(turnovers("800", "100", "100"), "1000.00", division);
    assertThat(amounts(divided)).containsExactly("250.00", "250.00", "250.00");
    assertThat(divided.left()).isEqualTo(Money.parse("250.00"));
  }

  @Test
  void aReturnOnCapitalIsBoundedAndLeavesTheRestToTheOtherKeys() {
    var claims =
        List.of(
            new Claim(id(1), 1, "Noor", false, Map.of(KeyKind.CAPITAL, new BigDecimal(50_000))),
            new Claim(id(2), 2, "Thijs", false, Map.of(KeyKind.CAPITAL, new BigDecimal(100_000))));
    var capital = Map.of(id(1), Money.parse("500.00"), id(2), Money.parse("1000.00"));
    var divider = new Divider(claims, capital);
    var alone = Division.by(KeyKind.CAPITAL).onCapital(new Share(4, 100));
    var bounded = (Divided.Shares) divider.divide(Money.parse("3000.00"), alone);
    assertThat(amounts(bounded)).containsExactly("20.00", "40.00");
    assertThat(bounded.left()).isEqualTo(Money.parse("2940.00"));
    var both = Division.read("CAPITAL=1 EQUAL=1 ON_CAPITAL=4%").orElseThrow();
    var divided = (Divided.Shares) divider.divide(Money.parse("3000.00"), both);
    assertThat(amounts(divided)).containsExactly("1490.00", "1510.00");
    assertThat(divided.left()).isEqualTo(Money.ZERO);
  }

  @Test
  void aKeyThatNobodyHasAnythingForIsRefused() {
    assertThat(divide(turnovers("1", "2"), "10.00", Division.by(KeyKind.HOURS)))
        .isEqualTo(new Divided.NothingToGoBy(KeyKind.HOURS));
    assertThat(divide(List.of(), "10.00", Division.by(KeyKind.EQUAL)))
        .isEqualTo(new Divided.NoMembers());
    assertThat(
            divide(
                turnovers("1"),
                "10.00",
                new Division(Map.of(), Optional.empty(), Optional.empty())))
        .isEqualTo(new Divided.NoKey());
  }

  @Test
  void aDivisionIsReadAsItIsWritten() {
    for (var code :
        List.of("TURNOVER=1", "TURNOVER=60 HOURS=40 MOST=1/4", "EQUAL=1 ON_CAPITAL=3/100"))
      assertThat(Division.read(code).map(Division::code)).contains(code);
    assertThat(Division.read("turnover")).contains(Division.by(KeyKind.TURNOVER));
    for (var wrong : List.of("", "luck=3", "turnover=-1", "turnover=x", "equal most=7/2"))
      assertThat(Division.read(wrong)).as(wrong).isEmpty();
  }

  @Test
  void randomDivisionsSumExactlyInAnyOrderAndPayNobodyMoreThanTheyGet() {
    long seed = TestSeed.print("DividerTest");
    var random = new Seeded(seed);
    for (int round = 0; round < 200; round++) {
      List<Claim> claims = new ArrayList<>();
      int count = 1 + random.nextInt(30);
      for (int i = 1; i <= count; i++) {
        Map<KeyKind, BigDecimal> by = new EnumMap<>(KeyKind.class);
        for (var key : KeyKind.values())
          by.put(key, BigDecimal.valueOf(1 + random.nextLong(10_000_000)));
        claims.add(new Claim(id(i), i, "M" + i, random.nextInt(9) == 0, by));
      }
      var total = Money.ofCents(random.nextLong(100_000_000));
      var division =
          new Division(
              Map.of(
                  KeyKind.TURNOVER, random.nextInt(9) + 1,
                  KeyKind.HOURS, random.nextInt(9),
                  KeyKind.EQUAL, random.nextInt(9)),
              random.nextBoolean()
                  ? Optional.of(new Share(1, 1 + random.nextInt(8)))
                  : Optional.empty(),
              Optional.empty());
      var first = (Divided.Shares) new Divider(claims).divide(total, division);
      assertThat(first.sum().plus(first.left())).as("seed %d", seed).isEqualTo(total);
      Collections.shuffle(claims, new Random(seed + round));
      assertThat(new Divider(claims).divide(total, division)).as("seed %d", seed).isEqualTo(first);
      var divider = new Divider(claims);
      var paid =
          Money.ofCents(first.sum().cents() == 0 ? 0 : random.nextLong(first.sum().cents() + 1));
      var parts = divider.within(paid, first.shares());
      assertThat(Money.sum(parts.values())).as("seed %d", seed).isEqualTo(paid);
      parts.forEach((member, part) ->
          assertThat(part).as("seed %d", seed).isLessThanOrEqualTo(first.of(member)));
    }
  }
}
