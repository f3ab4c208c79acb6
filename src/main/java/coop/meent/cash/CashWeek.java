package coop.meent.cash;

import coop.meent.base.Money;
import coop.meent.base.Week;

/// One week of an outlook.
///
/// @param in what comes
/// @param out what goes, positive
/// @param closing what is there at its end
/// @param lowest at the end of its emptiest day
public record CashWeek(Week week, Money in, Money out, Money closing, Money lowest) {}
