package coop.meent.development;

import coop.meent.base.Money;
import java.time.LocalDate;

/// What comes into a budget on a day.
///
/// @param lapses the first day on which what is left of it is gone
public record Accrual(LocalDate from, LocalDate lapses, Money amount) {}
