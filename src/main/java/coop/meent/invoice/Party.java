package coop.meent.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who sells or buys, as a paper says it.
///
/// @param country by its two letters
/// @param iban where to pay; of the seller
public record Party(
    String name,
    Optional<String> street,
    Optional<String> postcode,
    Optional<String> town,
    String country,
    Optional<String> kvkNumber,
    Optional<String> vatNumber,
    Optional<String> email,
    Optional<String> phone,
    Optional<String> iban) {

  /// Name and address, line by line; the country where it is not the other's.
  public List<String> address(String from) {
    List<String> lines = new ArrayList<>();
    lines.add(name);
    street.ifPresent(lines::add);
    var place =
        String.join("  ", postcode.map(code -> spaced(code)).orElse(""), town.orElse("")).strip();
    if (!place.isEmpty()) lines.add(place);
    if (!country.equals(from)) lines.add(country);
    return lines;
  }

  /// `1234 AB`, as the Dutch post wants it.
  private String spaced(String code) {
    return country.equals("NL") ? code.replaceFirst("^(\\d{4}) ?([A-Za-z]{2})$", "$1 $2") : code;
  }
}
