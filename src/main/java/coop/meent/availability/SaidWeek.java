package coop.meent.availability;

import coop.meent.base.Week;
import java.time.LocalDate;

/// What a member said of a week.
///
/// @param hours of that week; 0 in a protected one
/// @param said on which day
public record SaidWeek(Week week, WeekKind kind, int hours, LocalDate said) {}
