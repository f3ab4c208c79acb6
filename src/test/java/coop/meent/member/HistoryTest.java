package coop.meent.member;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.MembershipEventId;
import coop.meent.base.Seeded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// How a membership stands on any day, from its events.
class HistoryTest {

  private static final MemberId WHO = new MemberId(new UUID(1, 1));
  private int next;

  private MembershipEvent event(String kind, String on, String end, boolean isDeclared) {
    boolean isPause = kind.equals("PAUSED");
    var day = Optional.of(end).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    return new MembershipEvent(
        new MembershipEventId(new UUID(9, next++)),
        WHO,
        kind,
        LocalDate.parse(on),
        isPause ? Optional.empty() : day,
        isPause ? day : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Instant.EPOCH,
        isDeclared);
  }

  private MembershipEvent event(EventKind kind, String on, String end) {
    return event(kind.name(), on, end, false);
  }

  private MembershipEvent event(EventKind kind, String on) {
    return event(kind, on, "");
  }

  private static Member member(String joined, String left) {
    return new Member(
        WHO,
        Optional.of(7),
        "Noor Kramer",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        LocalDate.parse(joined),
        Optional.of(left).filter(text -> !text.isEmpty()).map(LocalDate::parse),
        Set.of(),
        false);
  }

  private static Optional<MemberState> state(History history, String day) {
    return history.on(LocalDate.parse(day)).map(Standing::state);
  }

  private static List<Idle> idle(History history) {
    return history.moments().stream().flatMap(moment -> moment.idle().stream()).toList();
  }

  @Test
  void aMemberOfAnOlderFileCameAndLeftOnTheDaysOfTheFile() {
    var history = History.of(member("2024-03-01", "2025-06-30"), List.of());
    assertThat(state(history, "2024-02-29")).isEmpty();
    assertThat(state(history, "2024-03-01")).contains(MemberState.MEMBER);
    assertThat(state(history, "2025-06-30")).contains(MemberState.MEMBER);
    assertThat(state(history, "2025-07-01")).contains(MemberState.FORMER);
    assertThat(history.on(LocalDate.of(2025, 7, 1)).orElseThrow().next()).isEmpty();
  }

  @Test
  void anEventOfAnOlderMemberStandsOnTopOfTheDaysOfTheFile() {
    var history =
        History.of(
            member("2024-03-01", ""), List.of(event(EventKind.PAUSED, "2025-01-01", "2025-03-01")));
    assertThat(state(history, "2024-12-31")).contains(MemberState.MEMBER);
    assertThat(state(history, "2025-01-01")).contains(MemberState.PAUSED);
    assertThat(state(history, "2025-02-28")).contains(MemberState.PAUSED);
    assertThat(state(history, "2025-03-01")).contains(MemberState.MEMBER);
  }

  @Test
  void admissionGoesStepByStepAndSaysWhatComesNext() {
    var history =
        History.of(
            List.of(
                event(EventKind.APPLIED, "2026-01-10"),
                event(EventKind.TRIAL, "2026-02-01", "2026-04-30"),
                event(EventKind.RULES_ACCEPTED, "2026-04-20"),
                event(EventKind.ADMITTED, "2026-05-01")));
    assertThat(state(history, "2026-01-09")).isEmpty();
    assertThat(next(history, "2026-01-10")).contains(NextStep.Kind.ACCEPT_RULES);
    assertThat(state(history, "2026-02-01")).contains(MemberState.TRIAL);
    assertThat(next(history, "2026-02-01")).contains(NextStep.Kind.DECIDE_AFTER_TRIAL);
    assertThat(state(history, "2026-05-01")).contains(MemberState.MEMBER);
    assertThat(next(history, "2026-05-01")).isEmpty();
    assertThat(idle(history)).isEmpty();
  }

  private static Optional<NextStep.Kind> next(History history, String day) {
    return history.on(LocalDate.parse(day)).orElseThrow().next().map(NextStep::kind);
  }

  @Test
  void whoWasRefusedMayAppealUntilTheLastDay() {
    var refused =
        List.of(
            event(EventKind.APPLIED, "2026-01-10"),
            event(EventKind.REFUSED, "2026-02-01", "2026-03-01"));
    var history = History.of(refused);
    assertThat(state(history, "2026-02-01")).contains(MemberState.DECLINED);
    assertThat(next(history, "2026-03-01")).contains(NextStep.Kind.APPEAL_OPEN);
    assertThat(next(history, "2026-03-02")).isEmpty();
    var appealed = new ArrayList<>(refused);
    appealed.add(event(EventKind.APPEALED, "2026-02-20"));
    assertThat(next(History.of(appealed), "2026-03-02")).contains(NextStep.Kind.DECIDE_APPEAL);
  }

  @Test
  void afterTheLastDayNobodyIsAMemberWhetherOrNotAnybodyDidADeed() {
    var history =
        History.of(
            member("2024-03-01", ""),
            List.of(event(EventKind.NOTICE_GIVEN, "2026-12-03", "2026-12-31")));
    assertThat(state(history, "2026-12-31")).contains(MemberState.LEAVING);
    assertThat(next(history, "2026-12-31")).contains(NextStep.Kind.LEAVE);
    assertThat(state(history, "2027-01-01")).contains(MemberState.FORMER);
    assertThat(next(history, "2027-01-01")).contains(NextStep.Kind.CLOSE);
  }

  @Test
  void ofTwoNoticesTheOneThatCountsFirstHasItsWayAndTheOtherIsShown() {
    var one = event(EventKind.NOTICE_GIVEN, "2026-12-04", "2027-12-31");
    var other = event(EventKind.NOTICE_GIVEN, "2026-12-03", "2026-12-31");
    var history = History.of(member("2024-03-01", ""), List.of(one, other));
    assertThat(history.on(LocalDate.of(2026, 12, 10)).orElseThrow().lastDay())
        .contains(LocalDate.of(2027, 12, 31));
    assertThat(history.moments())
        .containsExactly(
            new History.Moment(other, Optional.of(Idle.SECOND_NOTICE)),
            new History.Moment(one, Optional.empty()));
    var turned = History.of(member("2024-03-01", ""), List.of(other, one));
    assertThat(turned.on(LocalDate.of(2026, 12, 10)).orElseThrow().lastDay())
        .contains(LocalDate.of(2026, 12, 31));
  }

  @Test
  void aWithdrawnNoticeMakesRoomForAnother() {
    var history =
        History.of(
            member("2024-03-01", ""),
            List.of(
                event(EventKind.NOTICE_GIVEN, "2025-03-01", "2025-12-31"),
                event(EventKind.NOTICE_WITHDRAWN, "2025-04-01"),
                event(EventKind.NOTICE_GIVEN, "2026-03-01", "2026-12-31")));
    assertThat(state(history, "2025-04-01")).contains(MemberState.MEMBER);
    assertThat(state(history, "2026-01-01")).contains(MemberState.MEMBER);
    assertThat(state(history, "2026-03-01")).contains(MemberState.LEAVING);
    assertThat(idle(history)).isEmpty();
  }

  @Test
  void whoLeavesMayBePausedAndWhoComesBackBeginsAnew() {
    var history =
        History.of(
            member("2024-03-01", ""),
            List.of(
                event(EventKind.ADMITTED, "2024-03-01"),
                event(EventKind.NOTICE_GIVEN, "2025-03-01", "2025-12-31"),
                event(EventKind.PAUSED, "2025-04-01", "2025-06-01"),
                event(EventKind.ENDED, "2026-01-05", "2025-12-31"),
                event(EventKind.ADMITTED, "2027-01-01"),
                event(EventKind.NOTICE_GIVEN, "2028-03-01", "2028-12-31")));
    assertThat(history.on(LocalDate.of(2025, 5, 1)).orElseThrow().isPaused()).isTrue();
    assertThat(state(history, "2025-05-01")).contains(MemberState.LEAVING);
    assertThat(next(history, "2026-06-01")).isEmpty();
    assertThat(state(history, "2027-01-01")).contains(MemberState.MEMBER);
    assertThat(state(history, "2028-03-01")).contains(MemberState.LEAVING);
    assertThat(idle(history)).isEmpty();
  }

  @Test
  void expulsionEndsAPauseAndAnEarlierLastDayStays() {
    var history =
        History.of(
            member("2024-03-01", ""),
            List.of(
                event(EventKind.NOTICE_GIVEN, "2025-03-01", "2025-12-31"),
                event(EventKind.DIED, "2025-06-10")));
    assertThat(history.on(LocalDate.of(2025, 7, 1)).orElseThrow().ending())
        .contains(EventKind.DIED);
    assertThat(state(history, "2025-06-11")).contains(MemberState.FORMER);
  }

  @Test
  void aDeclarationCountsOnlyForWhatIsOnesOwnToSay() {
    var history =
        History.of(
            member("2024-03-01", ""),
            List.of(
                event("EXPELLED", "2025-01-01", "", true),
                event("NOTICE_WITHDRAWN", "2025-01-02", "", true),
                event("PAUSE_ASKED", "2025-01-03", "", true)));
    assertThat(state(history, "2025-02-01")).contains(MemberState.MEMBER);
    assertThat(idle(history)).containsExactly(Idle.NOT_OWN_TO_SAY, Idle.NOT_OWN_TO_SAY);
    assertThat(next(history, "2025-02-01")).contains(NextStep.Kind.DECIDE_PAUSE);
  }

  @Test
  void whatANewerMeentWroteIsKeptWithoutEffect() {
    var history =
        History.of(member("2024-03-01", ""), List.of(event("KNIGHTED", "2025-01-01", "", false)));
    assertThat(state(history, "2025-02-01")).contains(MemberState.MEMBER);
    assertThat(idle(history)).containsExactly(Idle.UNKNOWN_KIND);
  }

  @Test
  void inWhateverOrderEventsOfDifferentDaysArriveTheySayTheSame() {
    long seed = TestSeed.print("history order");
    var random = new Seeded(seed);
    var events =
        List.of(
            event(EventKind.ADMITTED, "2024-03-01"),
            event(EventKind.PAUSED, "2024-06-01", "2024-09-01"),
            event(EventKind.RESUMED, "2024-08-01"),
            event(EventKind.PAUSE_ASKED, "2024-12-01"),
            event(EventKind.PAUSED, "2025-01-01"),
            event(EventKind.NOTICE_GIVEN, "2025-03-01", "2025-12-31"),
            event(EventKind.ENDED, "2026-01-01", "2025-12-31"));
    var plain = History.of(events);
    for (int i = 0; i < 50; i++) {
      var shuffled = new ArrayList<>(events);
      java.util.Collections.shuffle(shuffled, new java.util.Random(random.nextLong()));
      var history = History.of(shuffled);
      for (var day = LocalDate.of(2024, 2, 1); day.getYear() < 2027; day = day.plusDays(9))
        assertThat(history.on(day)).as("seed %d on %s", seed, day).isEqualTo(plain.on(day));
    }
  }
}
