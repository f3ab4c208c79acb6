package coop.meent.member;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// Where somebody stands on a day; `member.state.<STATE>` in words.
public enum MemberState implements Named {
  APPLICANT,
  /// Comes to try working together.
  TRIAL,
  /// Was refused, or stopped after a trial.
  DECLINED,
  MEMBER,
  PAUSED,
  /// Gave or got notice; a member until the last day.
  LEAVING,
  FORMER;

  /// Whether the law counts them as a member.
  public boolean isMember() {
    return this == MEMBER || this == PAUSED || this == LEAVING;
  }

  @Override
  public String in(Texts texts) {
    return texts.get("member.state." + name());
  }
}
