package coop.meent.vat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A VAT number of an entrepreneur in the European Union, or of goods in Northern Ireland (XI).
/// Whether it was given to somebody only the tax offices know; its shape is checked here, by
/// `eu-vat-numbers.tsv`.
///
/// @param country two letters; Greece is EL
/// @param rest without the country
public record EuVatNumber(String country, String rest) implements Comparable<EuVatNumber> {

  private static final Map<String, Pattern> SHAPES =
      Tsv.read("eu-vat-numbers.tsv").rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.cell("country"), row -> Pattern.compile(row.cell("pattern"))));

  /// Reads `DE 123456789`, with spaces, points and dashes anywhere; empty when it is none.
  public static Optional<EuVatNumber> read(String text) {
    var plain = text.replaceAll("[\\s.\\-/]", "").toUpperCase(Locale.ROOT);
    if (plain.length() < 3) return Optional.empty();
    var number = new EuVatNumber(plain.substring(0, 2), plain.substring(2));
    var shape = SHAPES.get(number.country);
    boolean fits = shape != null && shape.matcher(number.rest).matches();
    return fits ? Optional.of(number) : Optional.empty();
  }

  /// Of the Netherlands itself: such a client is no other entrepreneur's country.
  public boolean isDutch() {
    return country.equals("NL");
  }

  @Override
  public int compareTo(EuVatNumber other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return country + rest;
  }
}
