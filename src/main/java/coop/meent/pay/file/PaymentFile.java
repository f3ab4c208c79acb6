package coop.meent.pay.file;

import coop.meent.base.Money;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/// Transfers in euros from one account on one day.
///
/// @param message by which the bank knows the file: at most 35 letters, another for each file
/// @param created when the file was made; given, so that the same file is made again alike
/// @param on the day that the bank is asked to pay
/// @param isOneLine whether the bank books the whole as one line, rather than a line a payment
/// @param payments at least one
public record PaymentFile(
    String message,
    LocalDateTime created,
    Party debtor,
    LocalDate on,
    boolean isOneLine,
    List<Payment> payments) {

  public PaymentFile {
    payments = List.copyOf(payments);
  }

  public Money total() {
    return Money.sum(payments.stream().map(Payment::amount).toList());
  }
}
