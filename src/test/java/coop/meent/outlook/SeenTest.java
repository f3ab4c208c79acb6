package coop.meent.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coop.meent.base.Language;
import coop.meent.base.Texts;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeenTest {

  private static final Texts ENGLISH = new Texts(Language.EN);
  private static final Texts DUTCH = new Texts(Language.NL);
  private static final Scenario OTHERS = Scenario.usual();

  /// Twenty people from January 2024 on, with so many that began in each month.
  private static Seen months(int... began) {
    List<SeenMonth> months = new ArrayList<>();
    for (int i = 0; i < began.length; i++)
      months.add(new SeenMonth(YearMonth.of(2024, 1).plusMonths(i), 20, began[i]));
    return new Seen("Noord", 1, List.of(), months);
  }

  private static Seen years(String name, int people, int... began) {
    List<SeenYear> years = new ArrayList<>();
    for (int i = 0; i < began.length; i++)
      years.add(SeenYear.noted(2020 + i, 12, people, began[i]));
    return new Seen(name, 1, years, List.of());
  }

  @Test
  void aYearThatIsPartlyWrittenDownIsOne() {
    var seen =
        new Seen(
            "Noord",
            1,
            List.of(SeenYear.noted(2024, 10, 18, 1)),
            List.of(
                new SeenMonth(YearMonth.of(2024, 12), 21, 1),
                new SeenMonth(YearMonth.of(2024, 11), 20, 0)));
    assertThat(seen.years()).containsExactly(new SeenYear(2024, 12, 221, 2, false));
    assertThat(seen.memberYears()).isCloseTo(221 / 12.0, within(1e-12));
  }

  @Test
  void ownYearsCountAsFarAsTheyReach() {
    var five = years("Noord", 18, 1, 0, 1, 2, 0);
    var learned = five.learned(OTHERS);
    assertThat(learned.weight()).isCloseTo(90 / 290.0, within(1e-12));
    assertThat(five.words(OTHERS).in(ENGLISH)).startsWith("Your own 5 years count for 31%,");
    assertThat(five.words(OTHERS).in(DUTCH)).startsWith("Jullie eigen 5 jaar tellen voor 31% mee,");
    assertThat(learned.learned()).isBetween(learned.elsewhere(), learned.own());
  }

  @Test
  void whoWaitsLongerSeesFewerGiftsBegin() {
    var one = years("Noord", 20, 1, 1);
    var two = new Seen("Noord", 2, one.noted(), List.of());
    assertThat(two.learned(OTHERS).elsewhere())
        .isCloseTo(0.86 * one.learned(OTHERS).elsewhere(), within(1e-12));
    assertThat(two.learned(OTHERS).prevalence()).isGreaterThan(one.learned(OTHERS).prevalence());
  }

  @Test
  void circlesThatDifferCountForThemselvesAndOthersDoNot() {
    var calm = years("Noord", 40, 0, 1, 0, 1, 0);
    var ill = years("Zuid", 40, 5, 6, 5, 4, 5);
    var middle = years("West", 40, 2, 3, 2, 2, 3);
    var beside = Beside.of(calm, List.of(calm, ill, middle), OTHERS).orElseThrow();
    assertThat(beside.doDiffer()).isTrue();
    assertThat(beside.others()).isEqualTo(2);
    assertThat(beside.weight()).isBetween(0.5, 1.0);
    assertThat(beside.learned()).isBetween(beside.own(), beside.together());
    assertThat(beside.learned())
        .isCloseTo(
            beside.weight() * beside.own() + (1 - beside.weight()) * beside.together(),
            within(1e-12));
    assertThat(beside.words().in(ENGLISH))
        .startsWith("Beside 2 other circles in this file your own 5 years count for ");
    var alike = years("Oost", 40, 1, 0, 1, 0, 0);
    var same = Beside.of(calm, List.of(calm, alike), OTHERS).orElseThrow();
    assertThat(same.doDiffer()).isFalse();
    assertThat(same.words().in(ENGLISH)).contains("do not differ more than chance explains");
  }

  @Test
  void oneYearIsTooLittleToCompare() {
    var one = years("Noord", 40, 1);
    var two = years("Zuid", 40, 1, 2);
    assertThat(Beside.of(one, List.of(one, two), OTHERS)).isEmpty();
    assertThat(Beside.of(two, List.of(one, two), OTHERS)).isEmpty();
  }

  @Test
  void theWarningSaysHowOftenItComesForNothing() {
    var quiet = Watch.of(months(new int[18]), OTHERS).orElseThrow();
    assertThat(quiet.warns()).isFalse();
    assertThat(quiet.falseAlarm()).isBetween(0.05, Watch.MOST_FALSE);
    assertThat(quiet.rate().in(ENGLISH)).contains("about one year of 1", "of 100 circles");
    var bad = Watch.of(months(0, 0, 0, 1, 1, 0, 1, 1), OTHERS).orElseThrow();
    assertThat(bad.warns()).isTrue();
    assertThat(bad.words().in(ENGLISH)).contains("4 times in the last 8 months");
    assertThat(bad.since()).isPresent();
    var over = new int[40];
    System.arraycopy(new int[] {1, 1, 1, 1}, 0, over, 0, 4);
    assertThat(Watch.of(months(over), OTHERS).orElseThrow().warns())
        .as("quiet years put it out again")
        .isFalse();
  }

  @Test
  void nothingSeenIsNoWarning() {
    assertThat(Watch.of(months(), OTHERS)).isEmpty();
    assertThat(Watch.of(years("Noord", 20, 1, 2), OTHERS)).isEmpty();
  }

  @Test
  void whatIsWrittenDownOfAYearHasBounds() {
    assertThat(SeenYear.problem(2026, 2025, 12, 20, 3)).isEmpty();
    assertThat(SeenYear.problem(2026, 2027, 12, 20, 3)).contains(SeenYear.Part.YEAR);
    assertThat(SeenYear.problem(2026, 2025, 13, 20, 3)).contains(SeenYear.Part.MONTHS);
    assertThat(SeenYear.problem(2026, 2025, 12, 0, 0)).contains(SeenYear.Part.PEOPLE);
    assertThat(SeenYear.problem(2026, 2025, 12, 20, -1)).contains(SeenYear.Part.BEGAN);
    assertThat(SeenYear.problem(2026, 2025, 12, 2, 25)).contains(SeenYear.Part.BEGAN);
  }

  @Test
  void evennessIsOfFiveAndMore() {
    var one = new Evenness.One(150_000, 12, 12_000, 0, 15_000);
    var ill = new Evenness.One(150_000, 12, 0, 48_000, 15_000);
    assertThat(Evenness.of(List.of(one, one, one, ill))).isEmpty();
    var even = Evenness.of(List.of(one, one, one, one, ill)).orElseThrow();
    assertThat(even.received()).isEqualTo(1);
    assertThat(even.topShare()).isEqualTo(1);
    assertThat(even.unevenReceiving()).isCloseTo(0.8, within(1e-12));
    assertThat(even.unevenGiving()).isCloseTo(0.2, within(1e-12));
    assertThat(even.returned()).isZero();
    assertThat(even.costs()).isCloseTo(75.0 / (75 + 48), within(1e-12));
    var nobody = new Evenness.One(150_000, 12, 0, 0, 0);
    assertThat(Evenness.of(List.of(nobody, nobody, nobody, nobody, nobody))).isEmpty();
  }

  @Test
  void aScenarioComesBackAsItWasKept() {
    var mixed =
        OTHERS
            .with(new Mix(List.of(new LevelCount(75_000, 6), new LevelCount(150_000, 14))))
            .withStart(new BigDecimal("2.75"))
            .withCare(2, 18)
            .withOwnAccounts(true);
    for (var one : List.of(OTHERS, mixed)) assertThat(Scenario.read(one.code())).contains(one);
    Stream.of(
            "",
            OTHERS.code() + "\nseason 3",
            OTHERS.code().replace("cap 36", "cap many"),
            OTHERS.code().replace("cap 36\n", ""),
            OTHERS.code().replace("ill 0.02", "ill 7"))
        .forEach(code -> assertThat(Scenario.read(code)).as(code).isEmpty());
    assertThat(Arrays.asList(OTHERS.code().split("\n"))).contains("level 150000 20", "ill 0.02");
  }
}
