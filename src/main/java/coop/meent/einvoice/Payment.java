package coop.meent.einvoice;

import java.util.Locale;
import java.util.Optional;

/// How it is to be paid.
///
/// @param means a code of UNCL 4461, such as [#SEPA_TRANSFER]; empty where nothing is to be paid or
///   nothing is told
/// @param iban of the account to pay to; of the payer with a direct debit, where it is told
/// @param reference what to tell with the payment
/// @param terms in words
/// @param mandate of a direct debit
/// @param payee who is paid, where that is not the supplier, such as a factor
public record Payment(
    String means,
    Optional<String> iban,
    Optional<String> accountName,
    Optional<String> bic,
    Optional<String> reference,
    Optional<String> terms,
    Optional<String> mandate,
    Optional<String> payee) {

  public static final String TRANSFER = "30";
  public static final String CARD = "48";
  public static final String DIRECT_DEBIT = "49";
  public static final String STANDING_AGREEMENT = "57";
  public static final String SEPA_TRANSFER = "58";
  public static final String SEPA_DIRECT_DEBIT = "59";

  public static final Payment UNTOLD =
      new Payment(
          "",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public Payment {
    means = means.strip();
    iban = iban.map(number -> number.replace(" ", "").toUpperCase(Locale.ROOT));
  }

  public static Payment transferTo(String iban, String reference) {
    return new Payment(
        SEPA_TRANSFER,
        Optional.of(iban),
        Optional.empty(),
        Optional.empty(),
        Optional.of(reference),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public Payment withTerms(String words) {
    return new Payment(
        means, iban, accountName, bic, reference, Optional.of(words), mandate, payee);
  }

  boolean isTransfer() {
    return means.equals(TRANSFER) || means.equals(SEPA_TRANSFER);
  }

  boolean isDirectDebit() {
    return means.equals(DIRECT_DEBIT) || means.equals(SEPA_DIRECT_DEBIT);
  }
}
