package coop.meent.handover;

import static coop.meent.handover.HandoverOffice.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.availability.Span;
import coop.meent.availability.WeekKind;
import coop.meent.base.Week;
import coop.meent.team.Seat;
import coop.meent.team.SeatDraft;
import coop.meent.team.SeatOutcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandInServiceTest {

  @TempDir private Path folder;
  private HandoverOffice office;
  private StandInService plan;

  @BeforeEach
  void open() {
    office = new HandoverOffice(folder);
    plan = office.services.handingOver().standIns();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private Backing holderOf(coop.meent.work.Assignment work) {
    return plan.plan().stream()
        .filter(one -> one.assignment().equals(work) && one.seat().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private StandInOutcome name(
      Optional<coop.meent.base.Id.MemberId> first, Optional<coop.meent.base.Id.MemberId> second) {
    return plan.name(office.website.id(), Optional.empty(), first, second, office.noor.id());
  }

  @Test
  void withoutAStandInEveryWeekToComeHasNobody() {
    assertThat(holderOf(office.website).alone()).hasSize(StandInService.WEEKS);
  }

  @Test
  void aStandInCoversTheWeeksInWhichTheyAreThere() {
    var away = Week.of(TODAY.plusWeeks(3));
    office
        .services
        .availability()
        .say(office.tom.id(), List.of(Span.of(away, away, WeekKind.PROTECTED, 0)));
    assertThat(name(Optional.of(office.tom.id()), Optional.empty()))
        .isInstanceOf(StandInOutcome.Named.class);
    var place = holderOf(office.website);
    assertThat(place.alone()).containsExactly(away);
    assertThat(place.weeks()).containsEntry(Week.of(TODAY.plusWeeks(1)), Cover.SURE);
    assertThat(place.weeks()).containsEntry(Week.of(TODAY.plusWeeks(10)), Cover.PERHAPS);
    name(Optional.of(office.tom.id()), Optional.of(office.eva.id()));
    assertThat(holderOf(office.website).alone()).isEmpty();
  }

  @Test
  void nobodyStandsBehindOneselfAndTheTwoAreTwo() {
    assertThat(name(Optional.of(office.noor.id()), Optional.empty()))
        .isInstanceOf(StandInOutcome.IsThere.class);
    assertThat(name(Optional.of(office.tom.id()), Optional.of(office.tom.id())))
        .isEqualTo(new StandInOutcome.StandsThere("Tom Smit"));
    assertThat(
            plan.name(
                office.website.id(),
                Optional.empty(),
                Optional.of(office.eva.id()),
                Optional.empty(),
                office.tom.id()))
        .isInstanceOf(StandInOutcome.MayNot.class);
  }

  @Test
  void whoIsPlannedIsProposedFirstWithTheReason() {
    name(Optional.of(office.eva.id()), Optional.empty());
    var away = office.services.handingOver().away();
    var done = (AwayOutcome.Done) away.ill(office.noor.id(), TODAY, 4, office.noor.id());
    var work =
        done.away().work().stream()
            .filter(one -> one.assignment().id().equals(office.website.id()))
            .findFirst()
            .orElseThrow();
    assertThat(work.standIns().getFirst().member()).isEqualTo(office.eva.id());
  }

  @Test
  void aSeatHasItsOwnStandInsAndWhoSitsThereWorksOnIt() {
    var seats = office.services.seats();
    var draft = SeatDraft.of("Tekst", List.of(), TODAY, TODAY.plusWeeks(4), 8);
    var seat = ((SeatOutcome.Kept) seats.add(office.website.id(), draft)).seat();
    seats.offer(seat.id(), office.eva.id());
    seats.answer(seat.id(), office.eva.id(), true);
    seats.place(seat.id(), office.eva.id());
    plan.name(
        office.website.id(),
        Optional.of(seat.id()),
        Optional.of(office.tom.id()),
        Optional.empty(),
        office.eva.id());
    assertThat(plan.behind(office.website.id(), office.eva.id())).containsExactly(office.tom.id());
    var place =
        plan.plan().stream()
            .filter(one -> one.seat().map(Seat::id).equals(Optional.of(seat.id())))
            .findFirst()
            .orElseThrow();
    assertThat(place.weeks()).hasSize(5);
    var done =
        (AwayOutcome.Done)
            office.services.handingOver().away().ill(office.eva.id(), TODAY, 2, office.eva.id());
    assertThat(done.away().work()).hasSize(1);
    assertThat(done.away().work().getFirst().transfer().handover().isOwner()).isFalse();
  }
}
