package coop.meent.availability;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Week;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When a member can work, as the member says it.
class AvailabilityServiceTest {

  private static final LocalDate TODAY = TestCooperative.TODAY;
  private static final Week FIRST = Week.of(TODAY).plus(1);

  @TempDir Path folder;

  private TestCooperative coop;
  private AvailabilityService availability;
  private MemberId bas;

  @BeforeEach
  void open() {
    coop = new TestCooperative(folder);
    availability = daysLater(0);
    bas = coop.founder.id();
  }

  @AfterEach
  void close() {
    coop.close();
  }

  private AvailabilityService daysLater(int days) {
    var clock = Clock.offset(TestCooperative.CLOCK, Duration.ofDays(days));
    return new AvailabilityService(coop.store, coop.ids, clock, coop.members);
  }

  private MemberWeeks weeks() {
    return availability.of(FIRST, 10).of(bas);
  }

  private AvailabilityOutcome says(int from, int to, WeekKind kind, int hours) {
    return availability.say(bas, List.of(Span.of(FIRST.plus(from), FIRST.plus(to), kind, hours)));
  }

  @Test
  void firmAndWishedHoursCountTentativeOnesAreShownAndProtectedWeeksHoldNone() {
    availability.say(
        bas,
        List.of(
            Span.of(FIRST, FIRST.plus(1), WeekKind.FIRM, 24),
            Span.of(FIRST.plus(2), FIRST.plus(2), WeekKind.WISHED, 32),
            Span.of(FIRST.plus(3), FIRST.plus(3), WeekKind.TENTATIVE, 16),
            Span.of(FIRST.plus(4), FIRST.plus(4), WeekKind.PROTECTED, 0)));
    assertThat(FIRST.next(6)).extracting(weeks()::hours).containsExactly(24, 24, 32, 0, 0, 0);
    assertThat(weeks().tentative(FIRST.plus(3))).isEqualTo(16);
    assertThat(weeks().isProtected(FIRST.plus(4))).isTrue();
    assertThat(weeks().said(FIRST.plus(5))).isEmpty();
  }

  @Test
  void theOwnMaximumBoundsWhatCounts() {
    says(0, 3, WeekKind.FIRM, 36);
    availability.limit(bas, FIRST.plus(2), 20);
    assertThat(FIRST.next(4)).extracting(weeks()::hours).containsExactly(36, 36, 20, 20);
    assertThat(says(2, 2, WeekKind.FIRM, 24))
        .isEqualTo(new AvailabilityOutcome.AboveOwnMaximum(24, 20, FIRST.plus(2)));
  }

  @Test
  void whatWasSaidLosesWorthWithItsAgeUntilItIsFoundRightAgain() {
    says(0, 0, WeekKind.FIRM, 24);
    assertThat(weeks().confidence(FIRST, TODAY.plusDays(28)).orElseThrow().isFull()).isTrue();
    assertThat(percent(TODAY.plusDays(29))).isEqualTo(90);
    assertThat(percent(TODAY.plusDays(57))).isEqualTo(80);
    assertThat(percent(TODAY.plusYears(5))).isEqualTo(30);
    daysLater(50).confirm(bas);
    daysLater(50).confirm(bas);
    assertThat(percent(TODAY.plusDays(57))).isEqualTo(100);
    assertThat(weeks().age(FIRST)).contains(TODAY.plusDays(50));
  }

  private int percent(LocalDate day) {
    return weeks().confidence(FIRST, day).orElseThrow().percent();
  }

  @Test
  void aReasonIsForOneselfAndNeverEntersTheLogOfChanges() {
    var before = coop.store.read(sql -> sql.fetchCount(org.jooq.impl.DSL.table("change")));
    availability.say(bas, List.of(new Span(FIRST, FIRST, WeekKind.PROTECTED, 0, " the   moving ")));
    assertThat(availability.reasons(bas)).containsEntry(FIRST, "the moving");
    var bodies =
        coop.store.read(sql ->
            sql.fetch("SELECT hex(payload) FROM change WHERE payload IS NOT NULL")
                .getValues(0, String.class));
    assertThat(bodies).hasSize(before + 1);
    assertThat(bodies).noneMatch(body -> body.contains(hex("moving")));
  }

  private static String hex(String text) {
    return java.util.HexFormat.of()
        .withUpperCase()
        .formatHex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  @Test
  void whatCannotBeIsRefusedAndNothingOfItIsKept() {
    assertThat(says(0, 0, WeekKind.FIRM, 80))
        .isEqualTo(new AvailabilityOutcome.TooManyHours(80, 60));
    assertThat(says(0, 0, WeekKind.PROTECTED, 8))
        .isEqualTo(new AvailabilityOutcome.HoursInProtected(8));
    assertThat(says(3, 2, WeekKind.FIRM, 8))
        .isInstanceOf(AvailabilityOutcome.EndsBeforeItBegins.class);
    assertThat(says(0, 300, WeekKind.FIRM, 8)).isInstanceOf(AvailabilityOutcome.TooFar.class);
    assertThat(availability.say(bas, List.of())).isInstanceOf(AvailabilityOutcome.NoWeeks.class);
    var overlapping =
        List.of(
            Span.of(FIRST, FIRST.plus(4), WeekKind.FIRM, 24),
            Span.of(FIRST.plus(4), FIRST.plus(5), WeekKind.PROTECTED, 0));
    assertThat(availability.say(bas, overlapping))
        .isEqualTo(new AvailabilityOutcome.OverlappingWeeks(FIRST.plus(4)));
    assertThat(availability.say(new MemberId(new UUID(0, 7)), overlapping))
        .isInstanceOf(AvailabilityOutcome.UnknownMember.class);
    assertThat(weeks().all()).isEmpty();
  }
}
