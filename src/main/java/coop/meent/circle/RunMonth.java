package coop.meent.circle;

import coop.meent.base.Id.CircleId;
import coop.meent.base.Id.CircleMonthId;
import coop.meent.base.Id.CircleRulingId;
import java.time.YearMonth;

/// A month that was run and not withdrawn.
///
/// @param mark of what it was computed with
/// @param isContested whether another laptop computed it with other facts, so that somebody has to
///   choose; until then nothing of it counts and nothing is paid
public record RunMonth(
    CircleMonthId id,
    CircleId circle,
    YearMonth month,
    CircleRulingId ruling,
    String mark,
    boolean isContested) {}
