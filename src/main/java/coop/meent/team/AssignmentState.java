package coop.meent.team;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// How far an assignment is. It is never stored: it follows from the seats, the offers, the steps
/// with the client and the dates. `team.state.<STATE>` in words.
public enum AssignmentState implements Named {
  /// There are seats, and nobody was asked.
  REQUEST,
  /// Members were asked.
  ASKED,
  /// Somebody sits in every seat.
  STAFFED,
  /// The client knows the team.
  PROPOSED,
  /// The client agreed, and it has not begun.
  AGREED,
  RUNNING,
  DONE,
  LOST;

  /// Whether who sits in its seats is needed there.
  public boolean counts() {
    return this != DONE && this != LOST;
  }

  @Override
  public String in(Texts texts) {
    return texts.get("team.state." + name());
  }
}
