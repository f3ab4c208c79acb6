package coop.meent.bank;

import coop.meent.base.Id.BankAccountId;
import coop.meent.base.Money;
import java.time.LocalDate;

/// Where the balances say that lines are missing, or too many.
///
/// @param from the last day of the earlier statement, or the first day of the one with the gap
/// @param to the first day of the later statement, or the last day of the one with the gap
/// @param amount what the missing lines must add up to
/// @param isBetween between two statements, so that one is missing; else within one
public record BalanceGap(
    BankAccountId account, LocalDate from, LocalDate to, Money amount, boolean isBetween) {}
