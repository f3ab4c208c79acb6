package coop.meent.vat;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Money;

/// Where what was filed and what the books say differ.
///
/// @param place a rubric such as `1a`, or the number of an account
/// @param filed what was filed, or what the settlement should have moved
/// @param booked what the books say
/// @param isWaiting whether it is right again once somebody chooses between returns filed apart, or
///   decides on an entry that came late
public record VatMismatch(
    FiscalPeriod period, String place, Money filed, Money booked, boolean isWaiting) {}
