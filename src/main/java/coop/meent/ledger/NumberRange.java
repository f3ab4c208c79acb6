package coop.meent.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// Entries of a book by number: those of one series from the first up to and including the last.
public record NumberRange(String series, long first, long last) {

  /// One entry, by what people call it.
  public record Number(String series, long number) implements Comparable<Number> {

    private static final Comparator<Number> ORDER =
        Comparator.comparing(Number::series).thenComparingLong(Number::number);

    @Override
    public int compareTo(Number other) {
      return ORDER.compare(this, other);
    }
  }

  /// As few ranges as hold exactly these.
  public static List<NumberRange> of(Collection<Number> numbers) {
    List<NumberRange> ranges = new ArrayList<>();
    for (var one : new TreeSet<>(numbers)) {
      if (!ranges.isEmpty() && ranges.getLast().isJustBefore(one)) {
        var last = ranges.removeLast();
        ranges.add(new NumberRange(last.series, last.first, one.number()));
      } else {
        ranges.add(new NumberRange(one.series(), one.number(), one.number()));
      }
    }
    return ranges;
  }

  private boolean isJustBefore(Number one) {
    return series.equals(one.series()) && last + 1 == one.number();
  }

  public boolean holds(Number one) {
    return series.equals(one.series()) && one.number() >= first && one.number() <= last;
  }

  /// These ranges less what is in others.
  public static List<NumberRange> without(List<NumberRange> ranges, List<NumberRange> others) {
    List<NumberRange> left = ranges;
    for (var other : others) left = left.stream().flatMap(one -> one.less(other).stream()).toList();
    return left;
  }

  private List<NumberRange> less(NumberRange other) {
    if (!series.equals(other.series) || other.last < first || other.first > last)
      return List.of(this);
    List<NumberRange> left = new ArrayList<>();
    if (first < other.first) left.add(new NumberRange(series, first, other.first - 1));
    if (other.last < last) left.add(new NumberRange(series, other.last + 1, last));
    return left;
  }
}
