package coop.meent.composer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All [SharedWeeks] of several assignments, found by who sits where.
final class SharedHours {

  /// The rows that somebody is in who sits in a seat.
  ///
  /// @param hours of each
  record Taken(int[] rows, int[] hours, boolean stays) {

    static final Taken NONE = new Taken(new int[0], new int[0], false);

    private Taken with(int row, SharedWeeks.Use use) {
      int size = rows.length;
      var moreRows = Arrays.copyOf(rows, size + 1);
      var moreHours = Arrays.copyOf(hours, size + 1);
      moreRows[size] = row;
      moreHours[size] = use.hours();
      return new Taken(moreRows, moreHours, use.stays());
    }
  }

  private final List<SharedWeeks> rows;

  /// By part, seat and person.
  private final List<Taken[][]> taken = new ArrayList<>();

  SharedHours(JointQuestion question, List<Board> boards) {
    rows = needed(SharedWeeks.of(question, boards));
    for (var board : boards) {
      var mine = new Taken[board.seats][board.people];
      for (var seat : mine) Arrays.fill(seat, Taken.NONE);
      taken.add(mine);
    }
    for (int row = 0; row < rows.size(); row++)
      for (var use : rows.get(row).uses()) note(row, rows.get(row).person(), use);
  }

  /// All rules as sharply as they can be told, without those that follow from another.
  private static List<SharedWeeks> needed(List<SharedWeeks> rules) {
    List<SharedWeeks> needed = new ArrayList<>();
    for (int from = 0; from < rules.size(); ) {
      int to = from;
      List<Weighed> mine = new ArrayList<>();
      for (; to < rules.size() && rules.get(to).person() == rules.get(from).person(); to++)
        rules.get(to).sharper().forEach(row -> mine.add(new Weighed(row)));
      for (int at = 0; at < mine.size(); at++) if (!follows(mine, at)) needed.add(mine.get(at).row);
      from = to;
    }
    return needed;
  }

  /// Whether whoever keeps to the others keeps to this one too. Of two that say the same the first
  /// is kept.
  private static boolean follows(List<Weighed> rows, int at) {
    var row = rows.get(at);
    for (int other = 0; other < rows.size(); other++)
      if (other != at && rows.get(other).holds(row) && (other < at || !row.holds(rows.get(other))))
        return true;
    return false;
  }

  /// A row with what each seat takes of it.
  private static final class Weighed {
    private final SharedWeeks row;
    private final Map<Integer, Integer> hours = new HashMap<>();

    private Weighed(SharedWeeks row) {
      this.row = row;
      for (var use : row.uses()) hours.put(place(use), use.hours());
    }

    private static int place(SharedWeeks.Use use) {
      return (use.part() << 16) | use.seat();
    }

    /// Whether each seat takes at least as great a part of the room here.
    private boolean holds(Weighed other) {
      if (hours.size() < other.hours.size() || row.isAgreedBeyond()) return false;
      for (var use : other.row.uses())
        if (hours.getOrDefault(place(use), 0) * other.row.room() < use.hours() * row.room())
          return false;
      return true;
    }
  }

  private void note(int row, int person, SharedWeeks.Use use) {
    var seat = taken.get(use.part())[use.seat()];
    seat[person] = seat[person].with(row, use);
  }

  int size() {
    return rows.size();
  }

  SharedWeeks row(int at) {
    return rows.get(at);
  }

  Taken of(int part, int seat, int person) {
    return taken.get(part)[seat][person];
  }

  /// What it costs to have somebody in a seat, when hours have a price.
  ///
  /// @param prices of an hour, by row
  /// @return by seat and person
  long[][] costs(int part, long[] prices) {
    var seats = taken.get(part);
    var costs = new long[seats.length][];
    for (int seat = 0; seat < seats.length; seat++) {
      costs[seat] = new long[seats[seat].length];
      for (int person = 0; person < costs[seat].length; person++) {
        var mine = seats[seat][person];
        for (int at = 0; at < mine.rows().length; at++)
          costs[seat][person] += mine.hours()[at] * prices[mine.rows()[at]];
      }
    }
    return costs;
  }
}
