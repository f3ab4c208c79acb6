package coop.meent.outlook;

import coop.meent.base.Named;
import coop.meent.pooling.credibility.PoissonGamma;
import coop.meent.pooling.credibility.RunningWatch;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whether a circle sees more illness than it may believe in, looked at after every month, with how
/// often such a warning comes for nothing. What is believed is learned anew at each New Year, from
/// everything before it.
///
/// @param points the count after each month that was kept
/// @param threshold from which it warns
/// @param lately how often gifts began in the last twelve months, or in as many as there are
/// @param expected the same, to be expected by what was believed before
/// @param over how many months these are
/// @param falseAlarm the chance a year that it warns although nothing has changed
/// @param notices the chance that it warns within two years when twice as many fall ill
/// @param since the month since which it warns; empty when it does not
public record Watch(
    List<Point> points,
    double threshold,
    int lately,
    double expected,
    int over,
    double falseAlarm,
    double notices,
    Optional<YearMonth> since) {

  /// The highest chance a year of a warning for nothing.
  public static final double MOST_FALSE = 0.10;

  private static final double DOUBLED = 2;

  /// @param count of spells above what was to be expected
  public record Point(YearMonth month, int people, int began, double count) {}

  public Watch {
    points = List.copyOf(points);
  }

  /// Empty where no month was kept, or nobody was in the circle.
  ///
  /// @param others what is supposed of circles elsewhere
  public static Optional<Watch> of(Seen seen, Scenario others) {
    var months = seen.months().stream().filter(one -> one.people() > 0).toList();
    if (months.isEmpty()) return Optional.empty();
    List<Point> points = new ArrayList<>();
    double count = 0;
    var believed = believed(seen, months.getFirst().month(), others);
    int year = months.getFirst().month().getYear();
    for (var one : months) {
      if (one.month().getYear() != year) {
        year = one.month().getYear();
        believed = believed(seen, YearMonth.of(year, 1), others);
      }
      count = RunningWatch.next(count, one.began(), believed, one.memberYears());
      points.add(new Point(one.month(), one.people(), one.began(), count));
    }
    var watch = RunningWatch.of(believed, months.getLast().memberYears(), MOST_FALSE);
    return Optional.of(of(seen, others, points, watch));
  }

  private static Watch of(Seen seen, Scenario others, List<Point> points, RunningWatch watch) {
    var lately = seen.lately();
    double expected =
        believed(seen, lately.getFirst().month(), others).mean()
            * lately.stream().mapToDouble(SeenMonth::memberYears).sum();
    return new Watch(
        points,
        watch.threshold(),
        lately.stream().mapToInt(SeenMonth::began).sum(),
        expected,
        lately.size(),
        watch.falseAlarm(),
        watch.notices(DOUBLED),
        since(points, watch));
  }

  private static PoissonGamma believed(Seen seen, YearMonth before, Scenario others) {
    return seen.before(before).believed(others);
  }

  private static Optional<YearMonth> since(List<Point> points, RunningWatch watch) {
    Optional<YearMonth> since = Optional.empty();
    for (var point : points.reversed()) {
      if (!watch.warns(point.count)) break;
      since = Optional.of(point.month);
    }
    return since;
  }

  public boolean warns() {
    return since.isPresent();
  }

  /// What there is to see, in a sentence.
  public Named words() {
    return texts ->
        texts.get(
            warns() ? "outlook.watch.warns" : "outlook.watch.quiet",
            texts.count("outlook.watch.times", lately),
            texts.count("outlook.watch.over", over),
            new Decimal(
                new BigDecimal(Double.toString(expected))
                    .setScale(expected < 0.1 ? 2 : 1, RoundingMode.HALF_UP)));
  }

  /// How much to make of it: stands beside the warning and beside its absence.
  public Named rate() {
    return texts ->
        texts.get(
            "outlook.watch.rate",
            Math.max(1, Math.round(1 / Math.max(1e-9, falseAlarm))),
            Math.round(100 * notices));
  }
}
