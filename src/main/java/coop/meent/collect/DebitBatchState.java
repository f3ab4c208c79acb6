package coop.meent.collect;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// How far a batch is; `collect.batch.<STATE>` in words.
public enum DebitBatchState implements Named {
  MADE,
  APPROVED,
  EXPORTED,
  SENT,
  /// The bank shows some of its collections.
  PARTLY,
  /// The bank shows all of them.
  COLLECTED,
  WITHDRAWN;

  @Override
  public String in(Texts texts) {
    return texts.get("collect.batch." + name());
  }
}
