package coop.meent.assembly.ui;

import coop.meent.assembly.AssemblyPapers;
import coop.meent.assembly.AssemblyService;
import coop.meent.assembly.AssemblyWords;
import coop.meent.assembly.Decisions;
import coop.meent.assembly.VotingService;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Texts;
import coop.meent.member.Member;
import coop.meent.member.MembershipService;
import coop.meent.member.Role;
import coop.meent.ui.Desk;
import java.time.Clock;
import java.time.LocalDate;

/// What the pages of assemblies work with.
///
/// @param who sits here
public record AssemblyDesk(Desk desk, Rooms rooms, Member who, Clock clock) {

  public record Rooms(
      AssemblyService assemblies,
      VotingService voting,
      AssemblyPapers papers,
      MembershipService memberships,
      Decisions decisions,
      AccountsWord accounts) {

    public Rooms(
        AssemblyService assemblies,
        VotingService voting,
        AssemblyPapers papers,
        MembershipService memberships,
        Decisions decisions) {
      this(assemblies, voting, papers, memberships, decisions, AccountsWord.NONE);
    }
  }

  AssemblyService assemblies() {
    return rooms.assemblies;
  }

  VotingService voting() {
    return rooms.voting;
  }

  MemberId me() {
    return who.id();
  }

  /// Whether the deeds of the board are for who sits here.
  boolean isBoard() {
    return who.roles().contains(Role.BOARD) || who.roles().contains(Role.STEWARD);
  }

  Texts texts() {
    return desk.texts();
  }

  String text(String key, Object... arguments) {
    return desk.texts().get(key, arguments);
  }

  AssemblyWords words() {
    return new AssemblyWords(desk.texts());
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
