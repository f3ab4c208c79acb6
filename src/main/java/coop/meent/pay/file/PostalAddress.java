package coop.meent.pay.file;

import java.util.Optional;

/// Where somebody lives, in its parts. Banks ask at least town and country.
///
/// @param country two letters, such as `NL`
public record PostalAddress(
    Optional<String> street,
    Optional<String> number,
    Optional<String> postcode,
    String town,
    String country) {

  public PostalAddress {
    if (town.isBlank()) throw new IllegalArgumentException("an address needs a town");
    if (!country.matches("[A-Z]{2}")) throw new IllegalArgumentException("no country: " + country);
  }

  public static PostalAddress of(String town, String country) {
    return new PostalAddress(Optional.empty(), Optional.empty(), Optional.empty(), town, country);
  }
}
