package coop.meent.knowledge;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// How a note stands; the first that holds. `knowledge.state.<STATE>` in words.
public enum NoteState implements Named {
  /// Put away, or gone on among more readers.
  ENDED,
  /// Its owner is no member any more.
  ASKS_OWNER,
  /// The day passed by which it was to be looked over.
  STALE,
  /// That day comes within a month.
  SOON,
  FRESH;

  @Override
  public String in(Texts texts) {
    return texts.get("knowledge.state." + name());
  }
}
