package coop.meent.idea;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// How an idea stands; the first that holds. `idea.state.<STATE>` in words.
public enum IdeaState implements Named {
  /// Put away, or gone on among more readers.
  ENDED,
  /// Its owner is no member any more.
  ASKS_OWNER,
  /// A colleague was asked to be its next owner.
  OFFERED,
  USED,
  NEW;

  @Override
  public String in(Texts texts) {
    return texts.get("idea.state." + name());
  }
}
