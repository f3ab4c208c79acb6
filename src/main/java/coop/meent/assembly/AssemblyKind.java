package coop.meent.assembly;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// Who meets; `assembly.kind.<KIND>` in words.
public enum AssemblyKind implements Named {
  /// All members.
  GENERAL,
  BOARD,
  /// Some members, who are named: a circle, a committee.
  CIRCLE;

  @Override
  public String in(Texts texts) {
    return texts.get("assembly.kind." + name());
  }
}
