package coop.meent.handover;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// What being ill sets going; `away.part.<NAME>` in words, and why in `away.why.<NAME>`.
public enum AwayPart implements Named {
  /// The case with the care committee.
  CASE,
  /// Weeks in which nobody plans anything.
  WEEKS,
  /// Work that goes to somebody else for a while.
  HANDOVER;

  @Override
  public String in(Texts texts) {
    return texts.get("away.part." + name());
  }
}
