package coop.meent.cover;

import coop.meent.base.Money;
import java.time.LocalDate;
import java.util.Optional;

/// What the members' pot bears of the deductible from a day on.
///
/// @param own what the member bears of every damage before the pot does
/// @param yearStop most that the pot pays for all damages of one term; empty: no bound
/// @param resolution who decided it
public record PotTerms(LocalDate from, Money own, Optional<Money> yearStop, String resolution) {}
