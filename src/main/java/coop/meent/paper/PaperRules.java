package coop.meent.paper;

import coop.meent.base.Id.MemberId;
import coop.meent.member.Member;
import coop.meent.member.Role;
import java.util.Collections;
import java.util.Set;

/// Who may read and who may write a paper between a member and the office.
public final class PaperRules {

  private static final Set<Role> READS = Set.of(Role.TREASURER, Role.BOARD, Role.AUDIT_COMMITTEE);
  private static final Set<Role> WRITES = Set.of(Role.TREASURER, Role.BOARD);

  private PaperRules() {}

  public static boolean reads(Member who, MemberId owner) {
    return who.id().equals(owner) || !Collections.disjoint(who.roles(), READS);
  }

  public static boolean writes(Member who, MemberId owner) {
    return who.id().equals(owner) || !Collections.disjoint(who.roles(), WRITES);
  }

  static boolean reads(Member who, Paper paper) {
    return paper.isPrivate() ? who.id().equals(paper.owner()) : reads(who, paper.owner());
  }
}
