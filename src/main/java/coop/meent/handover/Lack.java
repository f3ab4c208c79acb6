package coop.meent.handover;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// What a handover still needs before it is final; `handover.lack.<NAME>` in words.
public enum Lack implements Named {
  LABEL(false),
  /// An action with a day and a time.
  ACTION(false),
  INTRODUCTION(false),
  CALL(false),
  READ_BACK(true),
  /// What the receiver still needs, or that it is nothing.
  NEEDS(true),
  /// A need that nobody met.
  OPEN_NEED(false);

  private final boolean isReceivers;

  Lack(boolean isReceivers) {
    this.isReceivers = isReceivers;
  }

  /// Whose turn it is.
  public boolean isReceivers() {
    return isReceivers;
  }

  @Override
  public String in(Texts texts) {
    return texts.get("handover.lack." + name());
  }
}
