package coop.meent.member;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import java.time.LocalDate;
import java.util.Optional;

/// What is to be done next about a membership.
///
/// @param by until or on which day, where there is one
public record NextStep(Kind kind, Optional<LocalDate> by) implements Named {

  public enum Kind {
    ACCEPT_RULES,
    DECIDE,
    DECIDE_AFTER_TRIAL,
    APPEAL_OPEN,
    DECIDE_APPEAL,
    DECIDE_PAUSE,
    RETURN,
    LEAVE,
    CLOSE
  }

  @Override
  public String in(Texts texts) {
    var key = "member.next." + kind.name();
    return by.map(day -> texts.get(key + ".by", texts.shortDate(day)))
        .orElseGet(() -> texts.get(key));
  }
}
