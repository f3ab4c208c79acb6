package coop.meent.handover;

import static coop.meent.handover.HandoverOffice.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.VaultOffice;
import coop.meent.availability.Span;
import coop.meent.availability.WeekKind;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Week;
import coop.meent.care.CareOutcome;
import coop.meent.care.CareService;
import coop.meent.care.CaseState;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Coming back: on the day itself, in part, and announced for a day that is still to come.
class ComingBackTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
  private static final Week FIRST = Week.of(LocalDate.of(2026, 11, 30));
  private static final Week BACK = Week.of(MONDAY);

  @TempDir private Path folder;
  private final VaultOffice.Hand clock = new VaultOffice.Hand();
  private HandoverOffice office;
  private AwayService away;
  private CareService cases;
  private MemberId noor;

  @BeforeEach
  void open() {
    office = new HandoverOffice(folder, clock);
    away = office.services.handingOver().away();
    cases = office.services.caring().cases();
    noor = office.noor.id();
    var _ =
        office.services.availability().say(noor, List.of(Span.of(FIRST, BACK, WeekKind.FIRM, 16)));
  }

  @AfterEach
  void close() {
    office.close();
  }

  private Away ill() {
    return ((AwayOutcome.Done) away.ill(noor, TODAY, 4, noor)).away();
  }

  private Away done(AwayOutcome outcome) {
    return ((AwayOutcome.Done) outcome).away();
  }

  private int hours(Week week) {
    var weeks = office.services.availability().of(List.of(week)).of(noor);
    return weeks.isProtected(week) ? -1 : weeks.hours(week);
  }

  private Transfer onlyOne() {
    return office.transfers().transfers().getFirst();
  }

  @Test
  void betterOnTheDayItBeganNobodyWasIllForADay() {
    ill();
    assertThat(done(away.better(noor, TODAY, noor)).isOver()).isTrue();
    assertThat(cases.cases(noor)).extracting(one -> one.state()).containsOnly(CaseState.WITHDRAWN);
    assertThat(hours(FIRST)).isEqualTo(16);
    assertThat(office.transfers().transfers())
        .allMatch(one -> one.state() == TransferState.STOPPED);
    assertThat(ill().work()).hasSize(2);
  }

  @Test
  void backBeforeItBeganIsRefused() {
    ill();
    assertThat(away.better(noor, TODAY.minusDays(1), noor))
        .isEqualTo(new AwayOutcome.BackBeforeAway(TODAY));
    assertThat(away.part(noor, TODAY, 50, noor)).isEqualTo(new AwayOutcome.PartFromTheStart(TODAY));
    assertThat(away.part(noor, MONDAY, 0, noor)).isEqualTo(new AwayOutcome.BadPart(0, 99));
    assertThat(away.part(noor, MONDAY, 33, noor))
        .isInstanceOfSatisfying(
            AwayOutcome.Not.class,
            not -> assertThat(not.refusal()).isInstanceOf(CareOutcome.BadShare.class));
    assertThat(away.part(noor, TODAY.plusWeeks(5), 50, noor))
        .isEqualTo(new AwayOutcome.BackByThen(TODAY.plusWeeks(4)));
  }

  @Test
  void anAnnouncedReturnFreesTheWeeksAtOnceAndWalksBackOnItsDay() {
    var work = ill().work().getFirst().transfer().handover();
    var announced = done(away.better(noor, MONDAY, noor));
    assertThat(announced.isOver()).isFalse();
    assertThat(announced.until()).isEqualTo(MONDAY.minusDays(1));
    assertThat(announced.announced(TODAY)).containsExactly(new Return(MONDAY, 0, noor));
    assertThat(hours(FIRST)).isEqualTo(-1);
    assertThat(hours(BACK)).isEqualTo(16);
    assertThat(office.transfers().returns(office.transfers().transfer(work.id()).orElseThrow()))
        .contains(MONDAY);
    assertThat(away.catchUp()).isZero();
    assertThat(cases.cases(noor).getFirst().said()).isEqualTo(100);

    clock.pass(Duration.ofDays(20));
    assertThat(away.catchUp()).isEqualTo(1);
    assertThat(away.catchUp()).isZero();
    assertThat(away.now(noor)).isEmpty();
    assertThat(away.all().getFirst().back()).contains(MONDAY);
    assertThat(cases.cases(noor).getFirst().said()).isZero();
    assertThat(office.transfers().transfers())
        .allMatch(one -> one.state() == TransferState.STOPPED);
  }

  @Test
  void whatWentOverComesBackOnTheAnnouncedDayOnce() {
    var id = ill().work().getFirst().transfer().handover().id();
    HandoverOffice.done(office.transfers().ask(id, office.tom.id(), noor));
    office.giverSays(id);
    office.receiverSays(id, office.tom.id());
    HandoverOffice.done(office.transfers().accept(id, office.tom.id()));
    HandoverOffice.done(office.transfers().release(id, office.tom.id(), noor));
    done(away.better(noor, MONDAY, noor));
    assertThat(office.transfers().returning(id)).isEmpty();
    clock.pass(Duration.ofDays(16));
    assertThat(away.catchUp()).isEqualTo(1);
    assertThat(office.transfers().returning(id).orElseThrow().handover().from()).isEqualTo(MONDAY);
    assertThat(away.catchUp()).isZero();
    assertThat(office.transfers().transfers())
        .filteredOn(one -> one.handover().brings().equals(Optional.of(id)))
        .hasSize(1);
  }

  @Test
  void whoTakesLongerAfterAllAnnouncedNothingAnyMore() {
    ill();
    done(away.better(noor, MONDAY, noor));
    var longer = done(away.prolong(noor, MONDAY.plusWeeks(2), noor));
    assertThat(longer.announced(TODAY)).isEmpty();
    clock.pass(Duration.ofDays(18));
    assertThat(away.catchUp()).isZero();
    assertThat(away.now(noor)).isPresent();
    assertThat(hours(BACK)).isEqualTo(-1);
  }

  @Test
  void halfBackFromMondayFreesHalfOfTheHoursAndSaysSoOnTheDay() {
    ill();
    var half = done(away.part(noor, MONDAY, 50, noor));
    assertThat(half.until()).isEqualTo(TODAY.plusWeeks(4).minusDays(1));
    assertThat(hours(FIRST)).isEqualTo(-1);
    assertThat(hours(BACK)).isEqualTo(8);
    assertThat(cases.cases(noor).getFirst().said()).isEqualTo(100);
    clock.pass(Duration.ofDays(16));
    assertThat(away.catchUp()).isEqualTo(1);
    assertThat(cases.cases(noor).getFirst().said()).isEqualTo(50);
    assertThat(away.catchUp()).isZero();
    assertThat(onlyOne().isOpen()).isTrue();
    done(away.undo(noor, noor));
    assertThat(hours(BACK)).isEqualTo(16);
    assertThat(cases.cases(noor)).extracting(one -> one.state()).containsOnly(CaseState.WITHDRAWN);
  }

  @Test
  void anAnnouncedStepIsTakenBackAndWhatWasSaidBeforeHolds() {
    ill();
    done(away.part(noor, MONDAY.plusWeeks(1), 75, noor));
    done(away.part(noor, MONDAY, 50, noor));
    assertThat(hours(BACK)).isEqualTo(8);
    var before = done(away.withdrawReturn(noor, MONDAY, noor));
    assertThat(before.announced(TODAY)).containsExactly(new Return(MONDAY.plusWeeks(1), 75, noor));
    assertThat(hours(BACK)).isEqualTo(-1);
    assertThat(away.withdrawReturn(noor, MONDAY, noor)).isEqualTo(new AwayOutcome.NothingToUndo());
    assertThat(away.withdrawReturn(noor, MONDAY.plusWeeks(1), office.tom.id()))
        .isInstanceOf(AwayOutcome.MayNot.class);
    clock.pass(Duration.ofDays(16));
    assertThat(away.catchUp()).isZero();
    assertThat(cases.cases(noor).getFirst().said()).isEqualTo(100);
    clock.pass(Duration.ofDays(7));
    assertThat(away.withdrawReturn(noor, MONDAY.plusWeeks(1), noor))
        .isEqualTo(new AwayOutcome.NothingToUndo());
  }

  @Test
  void halfBackTodayIsReportedAtOnceAndThenBackForGood() {
    ill();
    clock.pass(Duration.ofDays(16));
    done(away.part(noor, MONDAY, 50, noor));
    assertThat(cases.cases(noor).getFirst().said()).isEqualTo(50);
    done(away.better(noor, MONDAY.plusWeeks(1), noor));
    clock.pass(Duration.ofDays(7));
    assertThat(away.catchUp()).isEqualTo(1);
    assertThat(cases.cases(noor).getFirst().said()).isZero();
    assertThat(hours(BACK)).isEqualTo(8);
  }
}
