package coop.meent.outlook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// How many members are at which level, the lowest first; no level without members.
public record Mix(List<LevelCount> levels) {

  public Mix {
    var counted = new TreeMap<Long, Integer>();
    for (var level : levels)
      if (level.members() > 0) counted.merge(level.cents(), level.members(), Integer::sum);
    levels =
        counted.entrySet().stream()
            .map(one -> new LevelCount(one.getKey(), one.getValue()))
            .toList();
    if (levels.isEmpty()) throw new IllegalArgumentException("nobody");
  }

  public static Mix even(int members, long cents) {
    return new Mix(List.of(new LevelCount(cents, members)));
  }

  /// @param cents of every member
  public static Mix of(List<Long> cents) {
    return new Mix(cents.stream().map(level -> new LevelCount(level, 1)).toList());
  }

  public int members() {
    return levels.stream().mapToInt(LevelCount::members).sum();
  }

  public boolean isEven() {
    return levels.size() == 1;
  }

  /// All levels together.
  public long sum() {
    return levels.stream().mapToLong(level -> level.cents() * level.members()).sum();
  }

  /// The level of each member, the lowest first.
  public long[] each() {
    return levels.stream()
        .flatMapToLong(
            level -> java.util.stream.LongStream.generate(level::cents).limit(level.members()))
        .toArray();
  }

  /// The same mix with other numbers in it, by largest remainder; ties to the lower level.
  public Mix ofSize(int members) {
    int now = members();
    if (members == now) return this;
    var floors = new int[levels.size()];
    var rests = new int[levels.size()];
    for (int i = 0; i < floors.length; i++) {
      long exact = (long) levels.get(i).members() * members;
      floors[i] = (int) (exact / now);
      rests[i] = (int) (exact % now);
    }
    int left = members - Arrays.stream(floors).sum();
    java.util.stream.IntStream.range(0, floors.length)
        .boxed()
        .sorted(Comparator.comparingInt((Integer i) -> -rests[i]).thenComparing(i -> i))
        .limit(left)
        .forEach(i -> floors[i]++);
    var resized = new ArrayList<LevelCount>();
    for (int i = 0; i < floors.length; i++)
      resized.add(new LevelCount(levels.get(i).cents(), floors[i]));
    return new Mix(resized);
  }

  /// What one deposit of everybody comes to, each half up to the cent.
  public long deposits(BigDecimal share) {
    return levels.stream()
        .mapToLong(level -> Math.multiplyExact(deposit(level.cents(), share), level.members()))
        .sum();
  }

  static long deposit(long cents, BigDecimal share) {
    return share
        .multiply(BigDecimal.valueOf(cents))
        .setScale(0, java.math.RoundingMode.HALF_UP)
        .longValueExact();
  }
}
