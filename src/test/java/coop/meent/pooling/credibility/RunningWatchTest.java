package coop.meent.pooling.credibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// The false alarms that are stated, beside circles that are simulated month by month.
class RunningWatchTest {

  private static final int PATHS = 120_000;
  private static final PoissonGamma BELIEVED = new PoissonGamma(6.9, 200);
  private final SplittableRandom random = new SplittableRandom(seed());

  private static long seed() {
    var given = System.getProperty("seed", "");
    long seed = given.isEmpty() ? 20_261_123 : Long.parseLong(given);
    System.out.println("warnings beside simulated circles: -Dseed=" + seed);
    return seed;
  }

  private int spells(double mean) {
    double left = Math.exp(-mean);
    int count = -1;
    for (double product = 1; product > left || count < 0; count++) product *= random.nextDouble();
    return count;
  }

  /// A rate as it is believed: the quantile of an even number.
  private double[] rates(int count) {
    var rates = new double[count];
    for (int i = 0; i < count; i++) rates[i] = BELIEVED.quantile((i + random.nextDouble()) / count);
    return rates;
  }

  /// In which year it goes off first, from 0; years where it does not.
  private int firstWarning(RunningWatch watch, double rate, double memberYears, int years) {
    double count = 0;
    for (int month = 0; month < 12 * years; month++) {
      count = RunningWatch.next(count, spells(rate * memberYears), BELIEVED, memberYears);
      if (watch.warns(count)) return month / 12;
    }
    return years;
  }

  @Test
  void itGoesOffForNothingAsOftenAsItSays() {
    for (int people : new int[] {20, 60}) {
      double memberYears = people / 12.0;
      var watch = RunningWatch.of(BELIEVED, memberYears, 0.05);
      var first = new int[4];
      var rates = rates(2_000);
      for (int path = 0; path < PATHS; path++)
        first[firstWarning(watch, rates[path % rates.length], memberYears, 3)]++;
      double quiet = PATHS;
      for (int year = 0; year < 3; year++) {
        double stated = watch.falseAlarms().get(year);
        double error = Math.sqrt(stated * (1 - stated) / quiet);
        assertThat(first[year] / quiet)
            .as("%d people, year %d, stated %.4f", people, year + 1, stated)
            .isCloseTo(stated, within(4 * error + 0.01 * stated));
        quiet -= first[year];
      }
      assertThat(watch.falseAlarm()).isBetween(0.035, 0.05);
    }
  }

  @Test
  void itNoticesADoubledRateAsOftenAsItSays() {
    var watch = RunningWatch.of(BELIEVED, 50 / 12.0, 0.05);
    int noticed = 0;
    for (int path = 0; path < PATHS; path++)
      if (firstWarning(watch, 2 * BELIEVED.mean(), 50 / 12.0, 2) < 2) noticed++;
    double stated = watch.notices(2);
    assertThat(noticed / (double) PATHS)
        .isCloseTo(stated, within(4 * Math.sqrt(stated * (1 - stated) / PATHS)));
    assertThat(stated).isGreaterThan(4 * watch.falseAlarm());
  }

  @Test
  void fewerFalseAlarmsAskForMore() {
    var often = RunningWatch.of(BELIEVED, 20 / 12.0, 0.10);
    var seldom = RunningWatch.of(BELIEVED, 20 / 12.0, 0.01);
    assertThat(seldom.threshold()).isGreaterThan(often.threshold());
    assertThat(seldom.falseAlarm()).isLessThanOrEqualTo(0.01);
    assertThat(often.falseAlarm()).isLessThanOrEqualTo(0.10);
  }

  @Test
  void aQuietCircleNeverWarnsAndABadSpringDoes() {
    double memberYears = 20 / 12.0;
    var watch = RunningWatch.of(BELIEVED, memberYears, 0.05);
    double count = 0;
    for (int month = 0; month < 240; month++)
      count = RunningWatch.next(count, month % 20 == 0 ? 1 : 0, BELIEVED, memberYears);
    assertThat(watch.warns(count)).isFalse();
    int months = 0;
    for (count = 0; !watch.warns(count); months++)
      count = RunningWatch.next(count, 1, BELIEVED, memberYears);
    assertThat(months).isBetween(2, 5);
    for (int month = 0; month < 60; month++)
      count = RunningWatch.next(count, 0, BELIEVED, memberYears);
    assertThat(count).isZero();
  }
}
