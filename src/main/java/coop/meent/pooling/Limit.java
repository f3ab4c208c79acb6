package coop.meent.pooling;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// What the exact model does not know. Part of every figure that comes from it, wherever it is
/// shown.
public enum Limit implements Named {
  ONE_PURSE,
  ONE_LEVEL,
  NO_MEMORY,
  NO_LONGEST,
  INDEPENDENT,
  SAME_MEMBERS,
  NO_PROMISE;

  @Override
  public String in(Texts texts) {
    return texts.get("pooling.limit." + name());
  }
}
