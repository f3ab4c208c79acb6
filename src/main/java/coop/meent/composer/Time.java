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

  /// Hours that another seat can take in a week: what is left, within the own maximum.
  int room(int week) {
    return Math.min(free.in(week), most.in(week)) - planned.in(week);
  }

  Time with(WeekHours otherPlanned) {
    return new Time(free, tentative, otherPlanned, most, confidence, daysOld);
  }
}
