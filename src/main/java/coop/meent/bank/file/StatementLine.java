package coop.meent.bank.file;

import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.Optional;

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
/// @param transactionCode `PMNT-RCDT-ESCT`, or the bank's own code
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
    Optional<String> transactionCode) {}
