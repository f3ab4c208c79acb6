package coop.meent.einvoice;

import java.util.List;
import java.util.Locale;

/// Where somebody is found. What is not known is empty.
///
/// @param lines street and number first; UBL takes up to three
/// @param country two letters (ISO 3166-1)
public record Address(List<String> lines, String postcode, String town, String country) {

  public Address {
    lines = lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    postcode = postcode.strip();
    town = town.strip();
    country = country.strip().toUpperCase(Locale.ROOT);
  }

  public static Address of(String street, String postcode, String town, String country) {
    return new Address(List.of(street), postcode, town, country);
  }

  public boolean isDutch() {
    return country.equals("NL");
  }

  /// Whether a letter would arrive.
  boolean isComplete() {
    return !lines.isEmpty() && !postcode.isEmpty() && !town.isEmpty();
  }
}
