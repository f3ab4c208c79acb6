package coop.meent.profit;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.ProfitBookingId;
import coop.meent.base.Money;
import java.time.LocalDate;

/// A division as it was booked after the vote.
///
/// @param division see [Division#code]
/// @param figures of the year as they were then
/// @param resolution in the words of the minutes
public record BookedDivision(
    ProfitBookingId id,
    int year,
    EntryId entry,
    Money amount,
    YearFigures figures,
    String division,
    String mark,
    String resolution,
    LocalDate resolvedOn) {}
