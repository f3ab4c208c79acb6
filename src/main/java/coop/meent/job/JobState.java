package coop.meent.job;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// How a job stands; the first that holds. `job.state.<STATE>` in words.
public enum JobState implements Named {
  ENDED,
  /// Its owner is no member any more.
  LEFT,
  /// Nobody agreed to come after.
  ALONE,
  /// Nobody agreed yet, and somebody is asked.
  ASKED,
  /// Its day came; it passes as soon as both say so.
  DUE,
  BACKED;

  /// Whether nobody stands behind its owner.
  public boolean isBare() {
    return this == LEFT || this == ALONE || this == ASKED;
  }

  @Override
  public String in(Texts texts) {
    return texts.get("job.state." + name());
  }
}
