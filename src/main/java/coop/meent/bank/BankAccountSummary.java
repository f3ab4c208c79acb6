package coop.meent.bank;

import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.Optional;

/// A bank account at a glance.
///
/// @param lines all that were imported
/// @param openLines those that are not booked
/// @param openAmount what the open lines add up to
/// @param through the last day of the newest statement
/// @param closing the newest closing balance the bank gave
public record BankAccountSummary(
    BankAccount account,
    long lines,
    long openLines,
    Money openAmount,
    Optional<LocalDate> through,
    Optional<Money> closing) {}
