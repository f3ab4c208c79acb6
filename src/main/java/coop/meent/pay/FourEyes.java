package coop.meent.pay;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.Role;
import java.util.Set;
import java.util.stream.Collectors;

/// Who can be a second pair of eyes on money that goes or comes.
public record FourEyes(MemberService members) {

  /// Who reads what the office reads.
  private static final Set<Role> OFFICE = Set.of(Role.TREASURER, Role.BOARD, Role.AUDIT_COMMITTEE);

  public boolean isOffice(MemberId who) {
    return members.member(who).filter(FourEyes::isOffice).isPresent();
  }

  private static boolean isOffice(Member member) {
    return member.roles().stream().anyMatch(OFFICE::contains);
  }

  /// Why whoever made a batch does not approve it, and who can.
  public Refusal nobodyBut(MemberId maker) {
    var others =
        members.members().stream()
            .filter(one -> !one.id().equals(maker) && isOffice(one))
            .map(Member::name)
            .collect(Collectors.joining(", "));
    return others.isEmpty() ? new PayOutcome.NobodyElse() : new PayOutcome.OwnBatch(others);
  }
}
