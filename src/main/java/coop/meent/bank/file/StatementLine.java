package coop.meent.bank.file;

import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One booked line of a [Statement].
///
/// @param amount money in is positive, money out negative
/// @param counterparty the name of who paid or was paid
/// @param counterpartyIban without spaces; another account number where there is no IBAN
/// @param ultimateParty on whose behalf the counterparty acted
/// @param text what people wrote or the bank added; empty when there is nothing
/// @param structuredText a payment reference with a check digit, or the invoice number paid
/// @param endToEnd the reference the payer gave, which travels through all banks
/// @param bankReference the account's bank's own reference of this line
/// @param transactionCode `PMNT-RCDT-ESCT`, or the bank's own code; of a payment that came back its
///   reason stands behind it, see [#returned]
public record StatementLine(
    LocalDate booked,
    Optional<LocalDate> valued,
    Money amount,
    Optional<String> counterparty,
    Optional<String> counterpartyIban,
    Optional<String> ultimateParty,
    String text,
    Optional<String> structuredText,
    Optional<String> endToEnd,
    Optional<String> bankReference,
    Optional<String> transactionCode) {

  private static final String MARK = "RTRN ";
  private static final Pattern REASON = Pattern.compile("[A-Z]{2}\\d{2}|[A-Z]{4}");
  private static final Pattern RETURNED =
      Pattern.compile("(?:^|\\s)" + MARK + "(" + REASON + ")(?:\\s|$)");

  /// The code of a payment that came back: why it did stands in the bank's file beside the kind,
  /// and is no part of what a line is known by, so that a file that was read before stays known.
  ///
  /// @param reason of ISO 20022, such as `AM04`; another says nothing and is left out
  public static Optional<String> returned(Optional<String> code, Optional<String> reason) {
    return reason
        .map(String::strip)
        .filter(given -> REASON.matcher(given).matches())
        .map(given -> code.map(kind -> kind + " ").orElse("") + MARK + given)
        .or(() -> code);
  }

  /// Why the bank brings a payment back, by its code of ISO 20022; empty where it does not say.
  public Optional<String> returnReason() {
    return returnReason(transactionCode, text);
  }

  /// As [#returnReason()], of a line that is not read whole.
  public static Optional<String> returnReason(Optional<String> code, String text) {
    return Stream.of(code.orElse(""), text)
        .map(RETURNED::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findFirst();
  }

  /// [#transactionCode] without what [#returned] added.
  public Optional<String> kind() {
    return transactionCode
        .map(code -> RETURNED.matcher(code).replaceFirst(""))
        .filter(code -> !code.isEmpty());
  }
}
