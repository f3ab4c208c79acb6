package coop.meent.assembly;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// What came of a vote; `assembly.verdict.<VERDICT>` in words.
public enum Verdict implements Named {
  PASSED,
  REJECTED,
  ELECTED,
  /// No candidate has the majority.
  NOBODY_ELECTED,
  /// Too few were there.
  NO_QUORUM,
  /// Of a vote on paper: nobody noted a count that stands, or two that contradict each other.
  NOT_TOLD;

  @Override
  public String in(Texts texts) {
    return texts.get("assembly.verdict." + name());
  }
}
