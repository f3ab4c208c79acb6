package coop.meent.handover.ui;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.handover.AccessService;
import coop.meent.handover.AwayService;
import coop.meent.handover.DossierService;
import coop.meent.handover.DrillService;
import coop.meent.handover.HandoverPapers;
import coop.meent.handover.HandoverService;
import coop.meent.handover.PromptService;
import coop.meent.handover.StandInService;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.Role;
import coop.meent.ui.Desk;
import coop.meent.work.Assignment;
import coop.meent.work.Client;
import coop.meent.work.WorkService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// What the pages of handing over work with.
///
/// @param me who sits at this laptop
public record HandoverDesk(
    Desk desk, Rooms rooms, MemberService members, Clock clock, Member me, Ways ways) {

  /// The services behind the pages.
  public record Rooms(
      AwayService away,
      HandoverService transfers,
      DossierService dossiers,
      StandInService standIns,
      HandoverPapers papers,
      DrillService drills,
      PromptService prompts,
      AccessService access,
      WorkService work) {}

  /// From one of the pages to another.
  public interface Ways {

    /// Opens what goes on about an assignment: its open handover, or the form that begins one.
    void open(AssignmentId assignment);

    /// Opens the access map.
    void access();

    /// Opens the dossier of an assignment.
    void dossier(AssignmentId assignment);
  }

  AwayService away() {
    return rooms.away;
  }

  HandoverService transfers() {
    return rooms.transfers;
  }

  DossierService dossiers() {
    return rooms.dossiers;
  }

  StandInService standIns() {
    return rooms.standIns;
  }

  HandoverPapers papers() {
    return rooms.papers;
  }

  DrillService drills() {
    return rooms.drills;
  }

  PromptService prompts() {
    return rooms.prompts;
  }

  AccessService access() {
    return rooms.access;
  }

  WorkService work() {
    return rooms.work;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  boolean isCoordinator() {
    return me.roles().contains(Role.COORDINATOR);
  }

  String text(String key, Object... arguments) {
    return desk.texts().get(key, arguments);
  }

  String name(MemberId who) {
    return members.member(who).map(Member::name).orElse("?");
  }

  String client(Assignment assignment) {
    return rooms.work.client(assignment.client()).map(Client::name).orElse("?");
  }

  /// Members who are there today, by name.
  List<Member> present() {
    var today = today();
    return members.members().stream()
        .filter(one -> one.left().filter(today::isAfter).isEmpty())
        .toList();
  }
}
