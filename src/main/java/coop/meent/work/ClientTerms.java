package coop.meent.work;

import coop.meent.base.Language;
import java.util.Optional;

/// What an invoice needs of a client besides the name: where it goes and on what terms. A client is
/// there before anybody knows these.
///
/// @param country by its two letters, such as `NL`
/// @param paymentDays after which an invoice is due; empty for what the cooperative usually gives
/// @param language of the client's papers; empty for the cooperative's own
/// @param buyerReference what the client wants to find on every invoice, such as a cost centre
public record ClientTerms(
    Optional<String> street,
    Optional<String> postcode,
    Optional<String> country,
    Optional<String> email,
    Optional<Integer> paymentDays,
    Optional<Language> language,
    Optional<String> buyerReference) {

  public static final ClientTerms NONE =
      new ClientTerms(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public ClientTerms withAddress(String street, String postcode, String country) {
    return new ClientTerms(
        Optional.of(street),
        Optional.of(postcode),
        Optional.of(country),
        email,
        paymentDays,
        language,
        buyerReference);
  }

  public ClientTerms withPaymentDays(int days) {
    return new ClientTerms(
        street, postcode, country, email, Optional.of(days), language, buyerReference);
  }
}
