package coop.meent.member;

import coop.meent.base.Id.MemberId;
import java.time.LocalDate;

/// Who is a member when: all that a rule on what members made together asks of the register.
@FunctionalInterface
public interface Presence {

  boolean isMember(MemberId who, LocalDate day);
}
