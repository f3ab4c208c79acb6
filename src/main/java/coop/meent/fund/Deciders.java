package coop.meent.fund;

import coop.meent.base.Named;
import coop.meent.base.Texts;
import coop.meent.member.Member;
import coop.meent.member.Role;

/// Who decide on a request, all but who asks; `fund.deciders.<WHO>` in words. What the board
/// decides on, the board and the asker alone can read.
public enum Deciders implements Named {
  MEMBERS,
  BOARD;

  /// Whether somebody is among them. Who keeps the books can read what the board can.
  boolean includes(Member member) {
    return this == MEMBERS
        || member.roles().contains(Role.BOARD)
        || member.roles().contains(Role.TREASURER);
  }

  @Override
  public String in(Texts texts) {
    return texts.get("fund.deciders." + name());
  }
}
