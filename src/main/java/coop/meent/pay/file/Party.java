package coop.meent.pay.file;

import java.util.Optional;

/// Who pays or is paid, and by which account.
///
/// @param iban spaces and small letters do not matter
/// @param bic the code of the bank, needed outside SEPA alone
public record Party(
    String name, String iban, Optional<String> bic, Optional<PostalAddress> address) {

  public static Party of(String name, String iban) {
    return new Party(name, iban, Optional.empty(), Optional.empty());
  }

  public Party withBic(String code) {
    return new Party(name, iban, Optional.of(code), address);
  }

  public Party at(PostalAddress place) {
    return new Party(name, iban, bic, Optional.of(place));
  }
}
