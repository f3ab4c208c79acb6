package coop.meent.idea;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.util.UUID;

/// What somebody added to an idea.
///
/// @param id of the step that said so
/// @param by who said so
public record Part(UUID id, MemberId contributor, MemberId by, String added, State state) {

  /// How far it is agreed; `idea.part.<STATE>` in words.
  public enum State implements Named {
    /// Named with the idea itself: it counts, and who is named may still say no.
    NAMED,
    /// Said by two.
    AGREED,
    /// Waits for the yes of who is named, or of somebody who is credited.
    ASKED,
    DECLINED;

    @Override
    public String in(Texts texts) {
      return texts.get("idea.part." + name());
    }
  }

  /// Whether it is credited.
  public boolean counts() {
    return state == State.NAMED || state == State.AGREED;
  }

  /// Whether who added it said so, and not somebody else.
  public boolean isToldByOneself() {
    return by.equals(contributor);
  }

  Part now(State next) {
    return new Part(id, contributor, by, added, next);
  }
}
