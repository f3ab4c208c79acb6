package coop.meent.pay.file;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// By which rules is collected; `collect.scheme.<SCHEME>` in words.
public enum Scheme implements Named {
  /// From anybody. What was collected can be had back for eight weeks without a reason.
  CORE,

  /// From companies alone, who registered the mandate with their bank, and cannot have it back.
  B2B;

  @Override
  public String in(Texts texts) {
    return texts.get("collect.scheme." + name());
  }
}
