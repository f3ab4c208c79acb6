package coop.meent.care;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// Where a case is. `care.state.<NAME>` in words.
public enum CaseState implements Named {
  REPORTED,
  CONFIRMED_BY_ONE,
  /// Two of the committee do not agree with each other.
  DISPUTED,
  /// Somebody of the committee said no, and the member may appeal.
  DECLINED,
  APPEALED,
  /// It was agreed to, and the member is ill altogether.
  RUNNING,
  /// It was agreed to, and the member can do a part.
  PARTIAL,
  BETTER,
  /// Better for so long that being ill again is another case.
  CLOSED,
  /// Told no, and it stays so.
  REFUSED,
  WITHDRAWN;

  /// Whether nobody has to do anything any more.
  public boolean isOver() {
    return this == CLOSED || this == REFUSED || this == WITHDRAWN;
  }

  @Override
  public String in(Texts texts) {
    return texts.get("care.state." + name());
  }
}
