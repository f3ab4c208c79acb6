package coop.meent.invoice;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What an invoice or a credit note is called: `2026-0007`, and `2026-B-0007` where another laptop
/// than the first one made it.
///
/// @param year of the date on it
/// @param series the short code of the laptop
/// @param number from 1 within year and series, without a gap
public record InvoiceNumber(int year, String series, int number)
    implements Comparable<InvoiceNumber> {

  private static final String FIRST = "A";

  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{4})-(?:([A-Za-z]+(?:\\.[A-Za-z0-9]+)?)-)?(\\d{1,9})");

  private static final Pattern NAMED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(20\\d{2})[-/ ]?(?:([A-Za-z]{1,3})[-/"
              + " ]?)?(\\d{4,6})(?![\\p{L}\\p{N}])");

  private static final Comparator<InvoiceNumber> ORDER =
      Comparator.comparingInt(InvoiceNumber::year)
          .thenComparing(InvoiceNumber::series)
          .thenComparingInt(InvoiceNumber::number);

  /// Reads it as people write it.
  public static Optional<InvoiceNumber> read(String text) {
    var found = WRITTEN.matcher(text.strip());
    if (!found.matches()) return Optional.empty();
    var series = found.group(2) == null ? FIRST : series(found.group(2));
    return Optional.of(
        new InvoiceNumber(
            Integer.parseInt(found.group(1)), series, Integer.parseInt(found.group(3))));
  }

  /// The numbers that stand in a text, also with another mark between their parts or none.
  static List<InvoiceNumber> namedIn(String text) {
    return NAMED
        .matcher(text)
        .results()
        .map(found ->
            new InvoiceNumber(
                Integer.parseInt(found.group(1)),
                found.group(2) == null ? FIRST : series(found.group(2)),
                Integer.parseInt(found.group(3))))
        .toList();
  }

  /// Laptops are called by capitals, and after a restored backup by a mark in small letters: `B`,
  /// `B.7f3c`.
  private static String series(String typed) {
    int point = typed.indexOf('.');
    var letters = point < 0 ? typed : typed.substring(0, point);
    var mark = point < 0 ? "" : typed.substring(point).toLowerCase(Locale.ROOT);
    return letters.toUpperCase(Locale.ROOT) + mark;
  }

  /// Letters and figures alone, as a payment reference carries it.
  public String bare() {
    return toString().replaceAll("[^A-Za-z0-9]", "");
  }

  @Override
  public int compareTo(InvoiceNumber other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return series.equals(FIRST)
        ? "%d-%04d".formatted(year, number)
        : "%d-%s-%04d".formatted(year, series, number);
  }
}
