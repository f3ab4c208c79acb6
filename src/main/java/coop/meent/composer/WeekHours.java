package coop.meent.composer;

import java.util.Arrays;

/// Hours in each week of a question; none in weeks beyond.
public final class WeekHours {

  public static final WeekHours NONE = new WeekHours(new int[0]);

  private final int[] hours;

  private WeekHours(int[] hours) {
    this.hours = hours;
  }

  public static WeekHours of(int... hours) {
    return new WeekHours(hours.clone());
  }

  /// The same in every week.
  public static WeekHours always(int weeks, int hours) {
    var all = new int[weeks];
    Arrays.fill(all, hours);
    return new WeekHours(all);
  }

  public int in(int week) {
    return week < hours.length ? hours[week] : 0;
  }

  public WeekHours plus(WeekHours other) {
    var sum = new int[Math.max(hours.length, other.hours.length)];
    for (int week = 0; week < sum.length; week++) sum[week] = in(week) + other.in(week);
    return new WeekHours(sum);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WeekHours same && Arrays.equals(hours, same.hours);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hours);
  }

  @Override
  public String toString() {
    return Arrays.toString(hours);
  }
}
