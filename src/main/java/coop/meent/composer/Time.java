package coop.meent.composer;

/// The weeks of somebody.
///
/// @param free hours that were firmly said to be there to work in, taken ones included
/// @param tentative hours that may be there; they are shown and never counted
/// @param planned hours that other seats take
/// @param most hours a week that somebody wants to be asked for, all together
/// @param daysOld how long ago it was said
public record Time(WeekHours free, WeekHours tentative, WeekHours planned, int most, int daysOld) {

  int left(int week) {
    return free.in(week) - planned.in(week);
  }
}
