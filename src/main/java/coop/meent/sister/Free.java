package coop.meent.sister;

import coop.meent.base.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;

/// When somebody has room, coarsely: days a week by four weeks, so that no holiday tells who it is.
///
/// @param first of the weeks
/// @param days a week, from 0 to 5, of each four weeks
public record Free(Week first, List<Integer> days) {

  static final int WEEKS = 4;
  static final int BLOCKS = 6;
  static final int MOST_DAYS = 5;
  private static final int HOURS = 8;

  public Free {
    days = List.copyOf(days);
  }

  /// @param hours that somebody said of a week
  static Free of(Week first, ToIntFunction<Week> hours) {
    List<Integer> days = new ArrayList<>();
    for (int block = 0; block < BLOCKS; block++) {
      int sum = first.plus((long) block * WEEKS).next(WEEKS).stream().mapToInt(hours).sum();
      days.add(Math.min(MOST_DAYS, sum / (HOURS * WEEKS)));
    }
    return new Free(first, days);
  }

  boolean isNever() {
    return days.stream().allMatch(one -> one == 0);
  }

  public LocalDate from(int block) {
    return first.plus((long) block * WEEKS).monday();
  }

  public LocalDate to(int block) {
    return first.plus((long) (block + 1) * WEEKS).monday().minusDays(1);
  }

  /// A week, in the least free of the weeks between these days; 0 where nothing was told of them.
  int hours(LocalDate from, LocalDate to) {
    return least(from, to).orElse(0) * HOURS;
  }

  /// The fewest days a week of the four weeks that these days touch; empty where nothing was told
  /// of any of them.
  public OptionalInt least(LocalDate from, LocalDate to) {
    var least = OptionalInt.empty();
    for (int block = 0; block < days.size(); block++) {
      if (to.isBefore(from(block)) || from.isAfter(to(block))) continue;
      least = OptionalInt.of(Math.min(least.orElse(MOST_DAYS), days.get(block)));
    }
    return least;
  }
}
