package coop.meent.assembly;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// How somebody was called; `assembly.call.<WAY>` in words.
public enum CallWay implements Named {
  PAPER,
  /// Only who agreed to it.
  ELECTRONIC;

  @Override
  public String in(Texts texts) {
    return texts.get("assembly.call." + name());
  }
}
