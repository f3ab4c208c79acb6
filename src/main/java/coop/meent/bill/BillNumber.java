package coop.meent.bill;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the cooperative calls a bill: `P2026-0007`, and `P2026-B-0007` where another laptop than
/// the first one entered it. The supplier's own number stands beside it. The bank carries it along
/// when it is paid.
///
/// @param year of the bill's date
/// @param series the short code of the laptop
/// @param number from 1 within year and series; 0 of what is not entered yet
public record BillNumber(int year, String series, int number) implements Comparable<BillNumber> {

  private static final String FIRST = "A";

  private static final Pattern WRITTEN =
      Pattern.compile("[Pp]?(\\d{4})-(?:([A-Za-z]+(?:\\.[A-Za-z0-9]+)?)-)?(\\d{1,9})");

  private static final Comparator<BillNumber> ORDER =
      Comparator.comparingInt(BillNumber::year)
          .thenComparing(BillNumber::series)
          .thenComparingInt(BillNumber::number);

  /// Of what is not entered yet.
  static BillNumber none(LocalDate day) {
    return new BillNumber(day.getYear(), FIRST, 0);
  }

  /// Reads it as people write it, also without the letter.
  public static Optional<BillNumber> read(String text) {
    var found = WRITTEN.matcher(text.strip());
    if (!found.matches()) return Optional.empty();
    var series = found.group(2) == null ? FIRST : series(found.group(2));
    return Optional.of(
        new BillNumber(Integer.parseInt(found.group(1)), series, Integer.parseInt(found.group(3))));
  }

  /// The first one that a text names.
  static Optional<BillNumber> in(String text) {
    return Arrays.stream(text.split("[\\s,;:]+"))
        .filter(word -> word.startsWith("P"))
        .flatMap(word -> read(word).stream())
        .findFirst();
  }

  private static String series(String typed) {
    int point = typed.indexOf('.');
    var letters = point < 0 ? typed : typed.substring(0, point);
    var mark = point < 0 ? "" : typed.substring(point).toLowerCase(Locale.ROOT);
    return letters.toUpperCase(Locale.ROOT) + mark;
  }

  @Override
  public int compareTo(BillNumber other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return series.equals(FIRST)
        ? "P%d-%04d".formatted(year, number)
        : "P%d-%s-%04d".formatted(year, series, number);
  }
}
