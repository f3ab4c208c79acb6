package coop.meent.cover;

import coop.meent.base.Money;
import java.time.LocalDate;

/// What a policy costs from a day on.
///
/// @param yearly what the insurer asks a year, taxes on insurance included
/// @param deductible what the insurer leaves to the insured of every damage
public record PolicyTerms(LocalDate from, Money yearly, Money deductible) {}
