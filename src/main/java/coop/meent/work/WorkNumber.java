package coop.meent.work;

import coop.meent.store.Tx;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What people call a client or an assignment by. The first laptop of a cooperative gives plain
/// numbers, `12`, and most cooperatives never see others; any other laptop sets its own short code
/// before them, `B-12`, so that two laptops without a network never give the same one.
///
/// @param series the short code of the laptop that gave it; empty for the first laptop
/// @param number from 1, within the series
public record WorkNumber(Optional<String> series, int number) implements Comparable<WorkNumber> {

  /// Whose numbers need no code before them.
  private static final String FIRST = "A";

  private static final Pattern CODE = Pattern.compile("([A-Z]*)(.*)");

  /// The first laptop's, then the others in the order in which they came in.
  private static final Comparator<String> SERIES =
      Comparator.<String, Integer>comparing(series -> letters(series).length())
          .thenComparing(Comparator.naturalOrder());

  private static final Comparator<WorkNumber> ORDER =
      Comparator.<WorkNumber, String>comparing(number -> number.series.orElse(FIRST), SERIES)
          .thenComparingInt(WorkNumber::number);

  private static String letters(String series) {
    var parts = CODE.matcher(series);
    return parts.matches() ? parts.group(1) : series;
  }

  static WorkNumber of(@Nullable String series, long number) {
    return new WorkNumber(Optional.ofNullable(series), Math.toIntExact(number));
  }

  /// The next one that this laptop gives in a table with the columns `series` and `number`.
  static WorkNumber next(Tx tx, String table) {
    var series = Optional.of(tx.series()).filter(code -> !code.equals(FIRST));
    return new WorkNumber(series, Math.toIntExact(tx.nextNumber(table, series)));
  }

  /// With the code of the laptop also where it is left out: what names it alone in any case.
  public String full() {
    return series.orElse(FIRST) + "-" + number;
  }

  /// Whether somebody may mean this one: by all of it, in small letters too, or by the number
  /// alone.
  public boolean isMeantBy(String word) {
    return word.equals(String.valueOf(number)) || word.equalsIgnoreCase(full());
  }

  @Override
  public int compareTo(WorkNumber other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return series.map(code -> code + "-" + number).orElseGet(() -> String.valueOf(number));
  }
}
