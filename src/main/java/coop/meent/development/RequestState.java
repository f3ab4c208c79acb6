package coop.meent.development;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// Where a request is; `development.state.<STATE>` in words.
public enum RequestState implements Named {
  /// Nobody answered yet.
  ASKED,
  /// Some agree, and not enough of them; the money is kept.
  PARTLY,
  /// Its money is kept until a receipt comes.
  APPROVED,
  /// One agrees and another does not: they talk, and the money stays kept.
  CONTESTED,
  REFUSED,
  WITHDRAWN,
  /// Paid, and what was left is free again.
  DONE;

  /// Whether the others are to say something.
  public boolean isOpen() {
    return this == ASKED || this == PARTLY || this == CONTESTED;
  }

  @Override
  public String in(Texts texts) {
    return texts.get("development.state." + name());
  }
}
