package coop.meent.composer;

/// The weeks of somebody.
///
/// @param free hours that were firmly said to be there to work in, taken ones included
/// @param tentative hours that may be there; they are shown and never counted
/// @param planned hours that other seats take
/// @param most hours that somebody wants to be asked for, all together
/// @param confidence what it is worth by its age, from 0 to 100
/// @param daysOld how long ago it was said
public record Time(
    WeekHours free,
    WeekHours tentative,
    WeekHours planned,
    WeekHours most,
    int confidence,
    int daysOld) {

  public int left(int week) {
    return free.in(week) - planned.in(week);
  }
}
