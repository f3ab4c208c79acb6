package coop.meent.circle;

import coop.meent.base.Id.AllianceId;
import coop.meent.base.Id.AllianceMonthId;
import java.time.YearMonth;

/// A month in which allied circles gave, and that was not withdrawn.
///
/// @param mark of what it was computed with
/// @param isContested whether another laptop computed it with other facts, so that somebody has to
///   choose; until then nothing of it counts and nothing is paid
public record AllianceMonth(
    AllianceMonthId id, AllianceId alliance, YearMonth month, String mark, boolean isContested) {}
