package coop.meent.development;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/// From when until when somebody is a member, as far as a budget asks.
///
/// @param grows whether the budget grows on a day: who is paused or gone gets nothing
/// @param lastDay as a member, once it is known
public record Belonging(Predicate<LocalDate> grows, Optional<LocalDate> lastDay) {}
