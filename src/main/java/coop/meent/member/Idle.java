package coop.meent.member;

import coop.meent.base.Named;
import coop.meent.base.Texts;

/// Why an event has no effect, though it is kept: two laptops wrote without knowing of each other,
/// or a newer Meent knows more. `member.idle.<IDLE>` in words.
public enum Idle implements Named {
  SECOND_NOTICE,
  NOT_POSSIBLE,
  NOT_OWN_TO_SAY,
  UNKNOWN_KIND;

  @Override
  public String in(Texts texts) {
    return texts.get("member.idle." + name());
  }
}
