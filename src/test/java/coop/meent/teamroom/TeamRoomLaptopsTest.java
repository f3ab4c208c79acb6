package coop.meent.teamroom;

import static coop.meent.store.db.Tables.CHECK_IN;
import static coop.meent.store.db.Tables.SELF_PORTRAIT;
import static coop.meent.store.db.Tables.TEAM_HOURS;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.VaultOffice;
import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SeatId;
import coop.meent.cli.Services;
import coop.meent.member.Role;
import coop.meent.team.SeatDraft;
import coop.meent.team.SeatOutcome;
import coop.meent.work.ApprovalOutcome;
import coop.meent.work.HoursDraft;
import coop.meent.work.HoursOutcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A team room on the laptops of Noor, whom the client calls and who coordinates, of Tom, who sits
/// in a seat, of Bas, who founded it and so coordinates, and of Eva, the treasurer, who is in no
/// team.
class TeamRoomLaptopsTest {

  @TempDir Path folder;

  @Test
  void onlyTheTeamAndTheCoordinatorReadWhatATeamTellsEachOther() throws IOException {
    try (var office = new VaultOffice(folder)) {
      office.found();
      var noor = office.letIn("Noor de Wit", Role.COORDINATOR);
      var tom = office.letIn("Tom Smit");
      var eva = office.letIn("Eva Blok", Role.TREASURER);
      var cor = office.bas;
      var all = new Services[] {cor, noor, tom, eva};
      var client = office.bas.work().addClient("Waterschap", Optional.empty()).id();
      var day = VaultOffice.TODAY;
      var work =
          office
              .bas
              .work()
              .addAssignment("Website", client, id(noor), day.minusMonths(1), Optional.empty())
              .id();
      for (int i = 0; i < 2; i++) office.together(all);
      var seat = placed(cor, tom, work);
      noor.talentRooms().portraits().keep(id(noor), new PortraitDraft("Forms", "", "Call me"));
      for (int i = 0; i < 2; i++) office.together(all);
      for (var laptop : List.of(tom, cor, eva))
        assertThat(portraits(laptop)).as("a draft goes nowhere").isZero();

      done(noor.talentRooms().portraits().show(id(noor), work));
      var tells = CheckInDraft.of(Pace.STUCK, "Waiting").needing("Who knows them?");
      done(tom.talentRooms().teams().say(work, id(tom), tells));
      for (int i = 0; i < 2; i++) office.together(all);
      for (var reader : List.of(noor, tom, cor)) {
        var room = reader.talentRooms().teams().room(work).orElseThrow();
        assertThat(room.open()).hasSize(1);
        assertThat(room.mates().getFirst().portrait()).isPresent();
      }
      assertThat(portraits(eva)).isZero();
      assertThat(checkIns(eva)).isZero();
      assertThat(eva.talentRooms().teams().room(work)).isEmpty();
      assertThat(eva.talentRooms().teams().say(work, id(eva), tells))
          .isEqualTo(new RoomOutcome.NotOfTheTeam("Website"));

      approvesHours(office, noor, tom, eva, work);

      assertThat(cor.seats().release(seat, id(tom))).isInstanceOf(SeatOutcome.Noted.class);
      for (int i = 0; i < 3; i++) office.together(all);
      done(
          noor.talentRooms()
              .teams()
              .say(work, id(noor), CheckInDraft.of(Pace.GOING, "Without Tom")));
      for (int i = 0; i < 2; i++) office.together(all);
      assertThat(checkIns(cor)).isEqualTo(2);
      assertThat(checkIns(tom)).as("who left reads nothing new").isEqualTo(1);
    }
  }

  /// A coordinator of no office says yes to the hours of a team, and the office finds it.
  private static void approvesHours(
      VaultOffice office, Services noor, Services tom, Services eva, AssignmentId work) {
    var day = VaultOffice.TODAY.minusDays(7);
    var draft = new HoursDraft(id(tom), work, day, 240, "Texts", true);
    var logged = ((HoursOutcome.Logged) tom.hours().log(draft, id(tom))).hours();
    office.together(tom, noor, eva);
    assertThat(teamHours(eva)).isZero();
    var waiting = noor.hours().toApprove();
    assertThat(waiting).hasSize(1);
    assertThat(waiting.getFirst().hours().getFirst().text()).as("no words").isEmpty();
    assertThat(noor.hours().find(logged.id())).isEmpty();
    assertThat(noor.hours().approve(id(tom), day, id(noor)))
        .isInstanceOf(ApprovalOutcome.Approved.class);
    assertThat(noor.hours().toApprove()).isEmpty();
    office.together(noor, tom, eva);
    for (var laptop : List.of(tom, eva)) {
      assertThat(laptop.hours().find(logged.id()).orElseThrow().isApproved()).isTrue();
      assertThat(laptop.hours().toApprove()).isEmpty();
    }
    var longer = new HoursDraft(id(tom), work, day, 300, "Texts", true);
    assertThat(tom.hours().change(logged.id(), longer, id(tom)))
        .isInstanceOf(HoursOutcome.Logged.class);
    office.together(tom, noor, eva);
    for (var laptop : List.of(noor, eva)) assertThat(laptop.hours().toApprove()).hasSize(1);
  }

  private static SeatId placed(Services cor, Services tom, AssignmentId work) {
    var day = VaultOffice.TODAY;
    var draft = SeatDraft.of("Writing", List.of(), day, day.plusWeeks(6), 8);
    var seat = ((SeatOutcome.Kept) cor.seats().add(work, draft)).seat().id();
    for (var outcome :
        List.of(
            cor.seats().offer(seat, id(tom)),
            cor.seats().answer(seat, id(tom), true),
            cor.seats().place(seat, id(tom))))
      assertThat(outcome).isInstanceOf(SeatOutcome.Noted.class);
    return seat;
  }

  private static int portraits(Services at) {
    return at.store().read(sql -> sql.fetchCount(SELF_PORTRAIT));
  }

  private static int teamHours(Services at) {
    return at.store().read(sql -> sql.fetchCount(TEAM_HOURS));
  }

  private static int checkIns(Services at) {
    return at.store().read(sql -> sql.fetchCount(CHECK_IN));
  }

  private static MemberId id(Services at) {
    return at.sync().member().orElseThrow();
  }

  private static void done(RoomOutcome outcome) {
    assertThat(RoomOutcome.refusal(outcome)).isEmpty();
  }
}
