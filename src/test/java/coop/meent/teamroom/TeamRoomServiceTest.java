package coop.meent.teamroom;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Id.AssignmentId;
import coop.meent.base.Ids;
import coop.meent.member.Member;
import coop.meent.store.UndoOutcome;
import coop.meent.work.Assignment;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Check-ins and self-portraits in one file.
class TeamRoomServiceTest {

  @TempDir private Path folder;
  private RoomOffice office;

  @BeforeEach
  void open() {
    office = new RoomOffice(folder);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private List<Assignment> rooms(Member who) {
    return office.teams().rooms(who.id()).stream().map(TeamRoom::assignment).toList();
  }

  @Test
  void aRoomIsOfWhoIsInTheTeamAndOfTheCoordinator() {
    assertThat(rooms(office.noor)).containsExactly(office.website, office.report);
    assertThat(rooms(office.tom)).containsExactly(office.website, office.report);
    assertThat(rooms(office.bas)).containsExactly(office.website, office.report);
    assertThat(rooms(office.eva)).isEmpty();
    assertThat(office.teams().own(office.bas.id())).isEmpty();
  }

  @Test
  void itsPeopleStandWithTheirSeatsAndWhomTheClientCalls() {
    var mates = office.room(office.noor.id()).mates();
    assertThat(mates)
        .extracting(mate -> mate.member().id())
        .containsExactly(office.noor.id(), office.tom.id());
    assertThat(mates.getFirst().isCalled()).isTrue();
    assertThat(mates.getLast().isCalled()).isFalse();
    assertThat(mates.getLast().seats())
        .extracting(seat -> seat.name())
        .containsExactly("Teksten voor alle pagina's");
  }

  @Test
  void whatIsAskedStandsOpenUntilSomebodyAnswers() {
    var work = office.website.id();
    var asked =
        RoomOffice.said(
            office
                .teams()
                .say(
                    work,
                    office.tom.id(),
                    CheckInDraft.of(Pace.STUCK, "Waiting").needing("Who knows them?")));
    assertThat(office.room(office.noor.id()).open()).extracting(CheckIn::id).containsExactly(asked);
    var answer = RoomOffice.said(office.teams().answer(work, office.noor.id(), asked, "I do"));
    var room = office.room(office.tom.id());
    assertThat(room.open()).isEmpty();
    assertThat(room.checkIns()).hasSize(1);
    assertThat(room.answers(asked)).extracting(CheckIn::words).containsExactly("I do");
    assertThat(office.teams().answer(work, office.tom.id(), answer, "Thanks"))
        .isEqualTo(new RoomOutcome.UnknownCheckIn());
  }

  @Test
  void whatCannotBeSaidIsRefusedInOrderAndNothingIsKept() {
    var teams = office.teams();
    var me = office.tom.id();
    var work = office.website.id();
    var nowhere = new AssignmentId(Ids.derived("no", "assignment"));
    assertThat(teams.say(nowhere, me, CheckInDraft.of(Pace.GOING, "")))
        .isEqualTo(new RoomOutcome.UnknownAssignment());
    assertThat(teams.say(work, me, CheckInDraft.of(Pace.GOING, "  ")))
        .isEqualTo(new RoomOutcome.NoWords());
    assertThat(teams.say(work, me, CheckInDraft.of(Pace.GOING, "a".repeat(281))))
        .isEqualTo(new RoomOutcome.TooLong(280));
    assertThat(teams.say(work, me, CheckInDraft.of(Pace.GOING, "a").needing("b".repeat(281))))
        .isEqualTo(new RoomOutcome.TooLong(280));
    assertThat(teams.answer(work, me, Ids.derived("no", "check-in"), "Yes"))
        .isEqualTo(new RoomOutcome.UnknownCheckIn());
    assertThat(office.room(me).said()).isEmpty();
  }

  @Test
  void whatWasSaidIsTakenBackUntilSomebodyAnswered() {
    var work = office.website.id();
    var said =
        (RoomOutcome.Said)
            office.teams().say(work, office.tom.id(), CheckInDraft.of(Pace.GOING, "Oops"));
    assertThat(office.teams().undo(said.deed()).refusal()).isEmpty();
    assertThat(office.room(office.tom.id()).said()).isEmpty();
    var kept =
        (RoomOutcome.Said)
            office.teams().say(work, office.tom.id(), CheckInDraft.of(Pace.GOING, "Fine"));
    office.teams().answer(work, office.noor.id(), kept.checkIn(), "Good");
    UndoOutcome undone = office.teams().undo(kept.deed());
    assertThat(undone.refusal()).isPresent();
    assertThat(office.room(office.tom.id()).checkIns()).hasSize(1);
  }

  @Test
  void aSelfPortraitIsShownTeamByTeamAndTakenBack() {
    var me = office.noor.id();
    var portraits = office.portraits();
    assertThat(portraits.show(me, office.website.id())).isEqualTo(new RoomOutcome.NoPortrait());
    assertThat(portraits.hide(me, office.website.id()))
        .isEqualTo(new RoomOutcome.NotShown(office.website.name()));
    portraits.keep(me, new PortraitDraft("Forms", "", "Call me"));
    assertThat(shown(office.website)).isEmpty();
    portraits.show(me, office.website.id());
    assertThat(shown(office.website)).containsExactly("Call me");
    assertThat(shown(office.report)).isEmpty();
    portraits.keep(me, new PortraitDraft("Forms", "", "Mail me"));
    assertThat(shown(office.website)).containsExactly("Mail me");
    assertThat(portraits.of(me).teams().getFirst().isCurrent()).isTrue();
    portraits.hide(me, office.website.id());
    assertThat(shown(office.website)).isEmpty();
    assertThat(portraits.of(me).said().workingWithMe()).isEqualTo("Mail me");
    assertThat(portraits.keep(me, new PortraitDraft("a".repeat(1501), "", "")))
        .isEqualTo(new RoomOutcome.TooLong(1500));
  }

  private List<String> shown(Assignment work) {
    return office.teams().room(work.id()).orElseThrow().mates().stream()
        .flatMap(mate -> mate.portrait().stream())
        .map(one -> one.said().workingWithMe())
        .toList();
  }
}
