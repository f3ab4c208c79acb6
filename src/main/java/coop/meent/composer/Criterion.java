package coop.meent.composer;

/// What speaks for a team. Each brings from 0 to 100 points a seat, times its weight.
public enum Criterion {
  /// Somebody is above the level that is asked.
  EXPERIENCE,
  /// Somebody likes to do it.
  INTEREST,
  /// A growth seat goes to somebody who wants to grow in it.
  GROWTH,
  /// Weeks in which a second person of the team can do what is asked.
  CONTINUITY,
  /// People of the team worked together before.
  TOGETHER,
  /// Somebody worked for this client before.
  CLIENT,
  /// Somebody had few offers of such work over the last year.
  CHANCES,
  /// Somebody asks less than the dearest of all.
  THRIFT,
  /// What somebody said of the own time is recent.
  CERTAINTY,
  /// Who is in a seat already stays in it.
  STAYING
}
