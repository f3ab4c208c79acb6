package coop.meent.member.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.member.Member;
import coop.meent.member.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What the one who sits here may do in the register, so that nothing is offered that would be
/// refused at the door.
///
/// @param me empty where everybody may do everything: in a file that is nobody's alone
public record Rights(Optional<Member> me) {

  public static final Rights ALL = new Rights(Optional.empty());

  private static final Set<Role> DECIDES = EnumSet.of(Role.BOARD, Role.STEWARD);
  private static final Set<Role> ADDS = EnumSet.of(Role.BOARD, Role.STEWARD, Role.TREASURER);

  boolean decides() {
    return holdsOneOf(DECIDES);
  }

  public boolean adds() {
    return holdsOneOf(ADDS);
  }

  private boolean holdsOneOf(Set<Role> roles) {
    return me.isEmpty() || !Collections.disjoint(me.get().roles(), roles);
  }

  private boolean isMe(MemberId who) {
    return me.filter(member -> member.id().equals(who)).isPresent();
  }

  /// A member gives notice and asks for a pause; the rest is for the board.
  boolean does(Step step, MemberId who) {
    return decides() || (isMe(who) && (step == Step.NOTICE || step == Step.PAUSE));
  }

  boolean changes(MemberId who) {
    return adds() || isMe(who);
  }

  boolean consents(MemberId who) {
    return decides() || isMe(who);
  }
}
