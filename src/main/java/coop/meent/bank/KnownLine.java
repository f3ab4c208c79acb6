package coop.meent.bank;

import coop.meent.bank.file.StatementFormat;
import coop.meent.base.Id.StatementId;
import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.Optional;

/// A line that a bank account has, as far as another is compared with it.
///
/// @param statement that brought it
/// @param format of that statement
/// @param account of the counterparty
record KnownLine(
    StatementId statement,
    StatementFormat format,
    LocalDate booked,
    Money amount,
    Optional<String> account) {}
