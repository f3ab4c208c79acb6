package coop.meent.pay.file;

import coop.meent.base.Money;

/// One transfer in euros.
///
/// @param endToEnd by which the payment is known again on the bank statement, see [EndToEnd]
/// @param toTell a text of at most 140 letters, an RF reference or a Dutch payment reference: the
///   two last go where banks keep them whole
public record Payment(String endToEnd, Party creditor, Money amount, String toTell) {}
