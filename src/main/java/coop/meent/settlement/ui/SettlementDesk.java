package coop.meent.settlement.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.Role;
import coop.meent.settlement.SettlementPapers;
import coop.meent.settlement.SettlementService;
import coop.meent.ui.Desk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;

/// What the window shows a settlement with.
///
/// @param me who sits at this laptop
public record SettlementDesk(
    Desk desk,
    SettlementService settlements,
    SettlementPapers papers,
    MemberService members,
    Clock clock,
    Member me) {

  private static final Set<Role> READS = Set.of(Role.TREASURER, Role.BOARD, Role.AUDIT_COMMITTEE);

  LocalDate today() {
    return LocalDate.now(clock);
  }

  boolean reads(MemberId who) {
    return me.id().equals(who) || !Collections.disjoint(me.roles(), READS);
  }

  /// Whether the one who sits here decides on it.
  boolean decides() {
    return me.roles().contains(Role.BOARD);
  }

  boolean pays() {
    return decides() || me.roles().contains(Role.TREASURER);
  }

  String text(String key, Object... arguments) {
    return desk.texts().get(key, arguments);
  }
}
