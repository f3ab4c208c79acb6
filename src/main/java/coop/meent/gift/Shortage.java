package coop.meent.gift;

/// What happens when donors' balances do not carry all that was asked for. Shown before anything is
/// paid.
public enum Shortage {
  /// Who is short gives what is there, divided over the recipients; the rest is reported and asked
  /// of nobody.
  REPORT,
  /// As before, but what comes together is divided so that all recipients get the same part of
  /// their target.
  ALIKE,
  /// The rest is asked of the donors who still have something, by level, as often as it takes.
  SECOND_ROUND,
  /// The rest is asked of allied circles; see [Alliance].
  ALLIANCE
}
