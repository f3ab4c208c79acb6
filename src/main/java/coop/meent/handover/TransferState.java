package coop.meent.handover;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// How a handover stands; `handover.state.<NAME>` in words.
public enum TransferState implements Named {
  /// Nobody is asked yet.
  OPEN,
  /// Somebody is asked, and did not say yes.
  ASKED,
  /// The receiver signed; the giver has to.
  ACCEPTED,
  /// The giver signed; the receiver has to.
  RELEASED,
  /// Several people took it: somebody says who has it.
  CONTESTED,
  /// Both signed: the receiver has it.
  FINAL,
  STOPPED;

  public boolean isOver() {
    return this == FINAL || this == STOPPED;
  }

  @Override
  public String in(Texts texts) {
    return texts.get("handover.state." + name());
  }
}
