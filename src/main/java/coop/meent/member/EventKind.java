package coop.meent.member;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.util.Optional;

/// What can happen to a membership; `member.event.<KIND>` in words.
public enum EventKind implements Named {
  APPLIED,
  RULES_ACCEPTED,
  TRIAL,
  TRIAL_ENDED,
  ADMITTED,
  REFUSED,
  APPEALED,
  PAUSE_ASKED,
  PAUSED,
  RESUMED,
  NOTICE_GIVEN,
  NOTICE_BY_COOPERATIVE,
  NOTICE_WITHDRAWN,
  EXPELLED,
  DIED,
  ENDED;

  /// Whether it says that the membership will end.
  public boolean isNotice() {
    return this == NOTICE_GIVEN || this == NOTICE_BY_COOPERATIVE;
  }

  /// Whether a last day as a member follows from it.
  public boolean isEnding() {
    return isNotice() || this == EXPELLED || this == DIED || this == ENDED;
  }

  /// Whether a member may say it about the own membership, without the board.
  boolean canBeDeclared() {
    return this == NOTICE_GIVEN || this == PAUSE_ASKED;
  }

  /// Empty for what a newer Meent wrote.
  static Optional<EventKind> of(String name) {
    for (var kind : values()) if (kind.name().equals(name)) return Optional.of(kind);
    return Optional.empty();
  }

  @Override
  public String in(Texts texts) {
    return texts.get("member.event." + name());
  }
}
