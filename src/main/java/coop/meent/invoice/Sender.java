package coop.meent.invoice;

import java.util.Optional;

/// What the cooperative's invoices say of it besides its name and numbers.
///
/// @param iban where clients pay, without spaces
/// @param paymentDays after which an invoice is due unless the client has terms of its own
public record Sender(
    Optional<String> street,
    Optional<String> postcode,
    Optional<String> town,
    Optional<String> email,
    Optional<String> phone,
    Optional<String> iban,
    Optional<Integer> paymentDays) {

  public static final int USUAL_DAYS = 30;

  public static final Sender NONE =
      new Sender(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /// Whether anybody filled it in.
  public boolean isFilled() {
    return street.isPresent() && postcode.isPresent() && iban.isPresent();
  }
}
