package coop.meent.cash;

import coop.meent.base.Money;
import coop.meent.base.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What will be on the bank, as far as anybody knows: what is there now, and all that is to come
/// and to go on its day.
///
/// @param now what the books say is on the bank at the end of today
/// @param expected within the weeks, the first day first
/// @param weeks the first is the one that holds today
public record CashOutlook(
    LocalDate today, Money now, List<Expected> expected, List<CashWeek> weeks) {

  /// How things stand at the end of a day.
  public record Point(LocalDate on, Money there) {}

  public CashOutlook {
    expected = List.copyOf(expected);
    weeks = List.copyOf(weeks);
  }

  /// @param all whenever it is; what lies before today is taken for today
  /// @param count of weeks, this one included
  public static CashOutlook of(LocalDate today, Money now, Collection<Expected> all, int count) {
    var first = Week.of(today);
    var last = first.plus(count - 1L).monday().plusDays(6);
    var within =
        all.stream()
            .filter(one -> !one.on().isAfter(last) && !one.amount().isZero())
            .sorted(Comparator.comparing(Expected::on).thenComparing(Expected::amount))
            .toList();
    List<CashWeek> weeks = new ArrayList<>();
    var there = now;
    for (int i = 0; i < count; i++) {
      var week = first.plus(i);
      var made = week(today, week, there, within);
      weeks.add(made);
      there = made.closing();
    }
    return new CashOutlook(today, now, within, weeks);
  }

  private static CashWeek week(LocalDate today, Week week, Money before, List<Expected> within) {
    var in = Money.ZERO;
    var out = Money.ZERO;
    SortedMap<LocalDate, Money> days = new TreeMap<>();
    for (var one : within) {
      var on = one.on().isBefore(today) ? today : one.on();
      if (!Week.of(on).equals(week)) continue;
      days.merge(on, one.amount(), Money::plus);
      if (one.amount().isNegative()) out = out.minus(one.amount());
      else in = in.plus(one.amount());
    }
    var there = before;
    var lowest = before;
    for (var moved : days.values()) {
      there = there.plus(moved);
      if (there.compareTo(lowest) < 0) lowest = there;
    }
    return new CashWeek(week, in, out, there, lowest);
  }

  /// At the end of each day on which something moves, today first.
  public List<Point> points() {
    SortedMap<LocalDate, Money> days = new TreeMap<>();
    days.put(today, Money.ZERO);
    for (var one : expected)
      days.merge(one.on().isBefore(today) ? today : one.on(), one.amount(), Money::plus);
    List<Point> points = new ArrayList<>();
    var there = now;
    for (var day : days.entrySet()) {
      there = there.plus(day.getValue());
      points.add(new Point(day.getKey(), there));
    }
    return points;
  }

  /// The emptiest day; the first of several.
  public Point lowest() {
    return points().stream().min(Comparator.comparing(Point::there)).orElseThrow();
  }

  /// The first day on which there is not enough.
  public Optional<Point> shortfall() {
    return points().stream().filter(point -> point.there().isNegative()).findFirst();
  }

  /// All that comes.
  public Money in() {
    return Money.sum(weeks.stream().map(CashWeek::in).toList());
  }

  /// All that goes, positive.
  public Money out() {
    return Money.sum(weeks.stream().map(CashWeek::out).toList());
  }
}
