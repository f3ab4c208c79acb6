package coop.meent.pay.file;

import coop.meent.base.Money;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/// Collections in euros to one account on one day.
///
/// @param message by which the bank knows the file: at most 35 letters, another for each file
/// @param created when the file was made; given, so that the same file is made again alike
/// @param on the day that the money is to come
/// @param isOneLine whether the bank books the whole as one line, rather than a line a collection
/// @param debits at least one
public record DebitFile(
    String message,
    LocalDateTime created,
    Creditor creditor,
    LocalDate on,
    boolean isOneLine,
    List<Debit> debits) {

  /// Who collects.
  ///
  /// @param identifier a [CreditorId]
  public record Creditor(Party party, String identifier) {}

  public DebitFile {
    debits = List.copyOf(debits);
  }

  public Money total() {
    return Money.sum(debits.stream().map(Debit::amount).toList());
  }
}
