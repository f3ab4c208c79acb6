package coop.meent.job;

import static coop.meent.exchange.ExchangeOffice.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.SharedJobId;
import coop.meent.base.Money;
import coop.meent.base.Rhythm;
import coop.meent.exchange.ExchangeOffice;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.member.Role;
import coop.meent.store.UndoOutcome;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bas founded the cooperative and has every office; Noor and Mees are members.
class JobServiceTest {

  private static final JobText SITE =
      new JobText("Website", "Found by clients", "Texts", Money.parse("250.00"), 120, Rhythm.MONTH);

  @TempDir private Path folder;
  private ExchangeOffice office;
  private JobService jobs;

  @BeforeEach
  void open() {
    office = new ExchangeOffice(folder);
    jobs = on(0);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private JobService on(int days) {
    var clock = Clock.offset(TestCooperative.CLOCK, Duration.ofDays(days));
    return new JobService(
        office.coop.store,
        office.coop.ids,
        clock,
        new JobService.Rooms(office.coop.members, office.coop.memberships));
  }

  private static JobStanding done(JobOutcome outcome) {
    if (outcome instanceof JobOutcome.Done(var one, var _)) return one;
    throw new AssertionError(outcome);
  }

  private SharedJobId laidDown(MemberId by) {
    return done(jobs.layDown(SITE, by)).job().id();
  }

  private MemberId leavingSoon() {
    var none = Optional.<String>empty();
    var draft =
        new MemberDraft(
            "Roos Vos",
            none,
            none,
            none,
            none,
            TODAY.minusYears(1),
            Optional.of(TODAY.plusDays(3)),
            Set.of());
    return ((MemberOutcome.Saved) office.coop.members.add(draft)).member().id();
  }

  private static TimeDraft time(int minutes, LocalDate on) {
    return new TimeDraft(on, minutes, "");
  }

  private JobStanding now(SharedJobId id) {
    return jobs.job(id).orElseThrow();
  }

  @Test
  void itPassesOnItsDayOnceBothSaySo() {
    var id = laidDown(office.noor);
    assertThat(now(id).state()).isEqualTo(JobState.ALONE);
    done(jobs.plan(id, TODAY.plusDays(20), office.noor));
    done(jobs.ask(id, office.mees, office.noor));
    assertThat(now(id).state()).isEqualTo(JobState.ASKED);
    assertThat(jobs.news(office.mees).asked()).hasSize(1);
    assertThat(jobs.give(id, office.noor)).isEqualTo(new JobOutcome.NobodyAfter("Website"));
    done(jobs.agree(id, office.mees));
    assertThat(now(id).state()).isEqualTo(JobState.BACKED);
    assertThat(jobs.take(id, office.mees)).isEqualTo(new JobOutcome.TooEarly(TODAY.plusDays(20)));
    assertThat(jobs.give(id, office.noor)).isEqualTo(new JobOutcome.TooEarly(TODAY.plusDays(20)));
    var then = on(20);
    assertThat(then.job(id).orElseThrow().state()).isEqualTo(JobState.DUE);
    assertThat(then.news(office.noor).passing()).hasSize(1);
    assertThat(then.news(office.mees).passing()).hasSize(1);
    done(then.take(id, office.mees));
    assertThat(then.job(id).orElseThrow().owner()).as("one of two").isEqualTo(office.noor);
    assertThat(then.take(id, office.mees)).isEqualTo(new JobOutcome.SaidAlready());
    assertThat(then.news(office.mees).passing()).isEmpty();
    var passed = done(then.give(id, office.noor));
    assertThat(passed.owner()).isEqualTo(office.mees);
    assertThat(passed.state()).isEqualTo(JobState.ALONE);
    assertThat(passed.until()).as("of the owner before").isEmpty();
  }

  @Test
  void whoLeftStaysTheOwnerUntilItIsTakenOver() {
    var roos = leavingSoon();
    var id = laidDown(roos);
    done(jobs.spend(id, time(30, TODAY), office.noor));
    var later = on(10);
    var left = later.job(id).orElseThrow();
    assertThat(left.owner()).isEqualTo(roos);
    assertThat(left.state()).isEqualTo(JobState.LEFT);
    assertThat(later.news(office.noor).left()).as("spent time on it").hasSize(1);
    assertThat(later.news(office.mees).left()).isEmpty();
    assertThat(later.news(office.bas).left()).as("coordinator").hasSize(1);
    assertThat(later.news(office.bas).bare()).hasSize(1);
    assertThat(later.plan(id, TODAY.plusDays(40), roos))
        .isEqualTo(new JobOutcome.NotAMember("Roos Vos"));
    var taken = done(later.take(id, office.noor));
    assertThat(taken.owner()).isEqualTo(office.noor);
    assertThat(later.take(id, office.mees)).isEqualTo(new JobOutcome.HasAnOwner("Noor Kramer"));
  }

  @Test
  void aSuccessorWhoLeavesStandsBehindNothing() {
    var roos = leavingSoon();
    var id = laidDown(office.noor);
    done(jobs.ask(id, roos, office.noor));
    done(jobs.agree(id, roos));
    assertThat(now(id).state()).isEqualTo(JobState.BACKED);
    var later = on(10).job(id).orElseThrow();
    assertThat(later.state()).isEqualTo(JobState.ALONE);
    assertThat(later.successor()).isEmpty();
    assertThat(on(10).ask(id, roos, office.noor))
        .isEqualTo(new JobOutcome.SuccessorLeft("Roos Vos"));
  }

  @Test
  void nobodyGrantsThemselvesHowFarTheyMayGo() {
    var id = laidDown(office.noor);
    assertThat(now(id).asksGrant()).isTrue();
    assertThat(jobs.grant(id, office.mees)).isEqualTo(new JobOutcome.NotBoard("Mees Bakker"));
    assertThat(jobs.news(office.bas).granting()).hasSize(1);
    assertThat(done(jobs.grant(id, office.bas)).grant()).isPresent();
    assertThat(jobs.grant(id, office.bas)).isEqualTo(new JobOutcome.NothingToGrant("Website"));
    var hours = new JobText("Website", "Found", "Texts", SITE.limit(), 300, Rhythm.YEAR);
    assertThat(done(jobs.describe(id, hours, office.noor)).grant())
        .as("the same authority goes on")
        .isPresent();
    var more = new JobText("Website", "Found", "Texts", Money.parse("900.00"), 300, Rhythm.YEAR);
    assertThat(done(jobs.describe(id, more, office.noor)).grant()).isEmpty();
    var own =
        done(
            jobs.layDown(
                new JobText("Bank", "Pays", "All", Money.ZERO, 0, Rhythm.MONTH), office.bas));
    assertThat(jobs.grant(own.job().id(), office.bas)).isEqualTo(new JobOutcome.OwnAuthority());
  }

  @Test
  void whoGrantedItHasNothingGrantedOnceTheyOwnIt() {
    var id = laidDown(office.noor);
    done(jobs.grant(id, office.bas));
    done(jobs.ask(id, office.bas, office.noor));
    done(jobs.agree(id, office.bas));
    done(jobs.give(id, office.noor));
    var mine = done(jobs.take(id, office.bas));
    assertThat(mine.owner()).isEqualTo(office.bas);
    assertThat(mine.grant()).isEmpty();
  }

  @Test
  void timeCountsAgainstWhatWasAgreed() {
    var id = laidDown(office.noor);
    done(jobs.spend(id, time(90, TODAY), office.noor));
    var above = done(jobs.spend(id, time(45, TODAY), office.mees));
    assertThat(above.load().used()).isEqualTo(135);
    assertThat(above.load().above()).isEqualTo(15);
    done(jobs.spend(id, time(60, TODAY.minusMonths(2)), office.noor));
    assertThat(now(id).load().used()).as("of this month").isEqualTo(135);
    var of = now(id).job().standing().getFirst();
    assertThat(jobs.takeBack(of.id(), office.mees))
        .isEqualTo(new JobOutcome.NotYourTime("Noor Kramer"));
    assertThat(done(jobs.takeBack(of.id(), office.noor)).load().used()).isEqualTo(45);
    assertThat(jobs.takeBack(of.id(), office.noor)).isInstanceOf(JobOutcome.NoSuchTime.class);
  }

  @Test
  void timeThatCannotBeIsRefusedInOrder() {
    var id = laidDown(office.noor);
    assertThat(jobs.spend(new SharedJobId(new UUID(1, 1)), time(0, TODAY), office.noor))
        .isInstanceOf(JobOutcome.NoSuchJob.class);
    assertThat(jobs.spend(id, time(0, TODAY.plusDays(1)), office.noor))
        .isEqualTo(new JobOutcome.NotSoMuch());
    assertThat(jobs.spend(id, time(1441, TODAY), office.noor))
        .isEqualTo(new JobOutcome.NotSoMuch());
    assertThat(jobs.spend(id, new TimeDraft(TODAY, 1, "x".repeat(201)), office.noor))
        .isInstanceOf(JobOutcome.TooLong.class);
    assertThat(jobs.spend(id, time(60, TODAY.plusDays(1)), office.noor))
        .isEqualTo(new JobOutcome.NotYet(TODAY.plusDays(1)));
    var before = TODAY.minusYears(3);
    assertThat(jobs.spend(id, time(60, before), office.noor))
        .isEqualTo(new JobOutcome.NoMemberThen("Noor Kramer", before));
    var other =
        done(
            jobs.layDown(
                new JobText("Bank", "Pays", "", Money.ZERO, 0, Rhythm.MONTH), office.mees));
    done(jobs.spend(other.job().id(), time(1400, TODAY), office.noor));
    assertThat(jobs.spend(id, time(41, TODAY), office.noor))
        .as("over all jobs")
        .isEqualTo(new JobOutcome.MoreThanADay(TODAY, "0:40"));
    done(jobs.spend(id, time(40, TODAY), office.noor));
    assertThat(jobs.overfull()).isEmpty();
  }

  @Test
  void itEndsWithNoTimeLeftOpen() {
    var id = laidDown(office.noor);
    done(jobs.spend(id, time(60, TODAY.minusDays(2)), office.mees));
    assertThat(jobs.end(id, TODAY.plusDays(1), "", office.noor))
        .isEqualTo(new JobOutcome.NotYet(TODAY.plusDays(1)));
    assertThat(jobs.end(id, TODAY.minusDays(3), "", office.noor))
        .isEqualTo(new JobOutcome.HoursOpen(TODAY.minusDays(2)));
    var ended = done(jobs.end(id, TODAY.minusDays(1), "Done by the bank", office.noor));
    assertThat(ended.state()).isEqualTo(JobState.ENDED);
    assertThat(jobs.spend(id, time(60, TODAY), office.mees))
        .isEqualTo(new JobOutcome.Ended("Website", TODAY.minusDays(1)));
    done(jobs.spend(id, time(60, TODAY.minusDays(1)), office.mees));
    assertThat(jobs.ask(id, office.mees, office.noor)).isInstanceOf(JobOutcome.Ended.class);
    assertThat(done(jobs.layDown(SITE, office.noor)).state())
        .as("its name is free again")
        .isEqualTo(JobState.ALONE);
  }

  @Test
  void whatIsNoJobIsRefusedInOrder() {
    var guest = new MemberId(new UUID(7, 7));
    assertThat(jobs.layDown(SITE, guest)).isInstanceOf(JobOutcome.NotAMember.class);
    assertThat(layDown(" ", "x", "0.00", 0, Rhythm.MONTH)).isEqualTo(new JobOutcome.NothingSaid());
    assertThat(layDown("Bank", " ", "0.00", 0, Rhythm.MONTH))
        .isEqualTo(new JobOutcome.NothingSaid());
    assertThat(layDown("x".repeat(121), "x", "0.00", 0, Rhythm.MONTH))
        .isEqualTo(new JobOutcome.TooLong(120, 1000));
    var id = laidDown(office.noor);
    assertThat(layDown("WEBSITE", "x", "0.00", 0, Rhythm.MONTH))
        .isEqualTo(new JobOutcome.NameTaken("WEBSITE"));
    assertThat(layDown("Bank", "x", "-0.01", 0, Rhythm.MONTH))
        .isEqualTo(new JobOutcome.NotALimit());
    assertThat(layDown("Bank", "x", "0.00", 745 * 60, Rhythm.MONTH))
        .isEqualTo(new JobOutcome.NotABudget(744));
    assertThat(jobs.describe(id, SITE, office.mees))
        .isEqualTo(new JobOutcome.NotTheOwner("Noor Kramer"));
    assertThat(jobs.plan(id, TODAY, office.noor))
        .isEqualTo(new JobOutcome.DayPast(TODAY.plusDays(1)));
    assertThat(jobs.ask(id, office.noor, office.noor))
        .isEqualTo(new JobOutcome.ToTheOwner("Noor Kramer"));
    assertThat(jobs.ask(id, guest, office.noor)).isInstanceOf(JobOutcome.SuccessorLeft.class);
    assertThat(jobs.agree(id, office.mees)).isEqualTo(new JobOutcome.NotAsked());
    assertThat(jobs.decline(id, office.mees)).isEqualTo(new JobOutcome.NotAsked());
    assertThat(now(id).history()).as("nothing half done").hasSize(1);
  }

  private JobOutcome layDown(String name, String aim, String limit, int minutes, Rhythm rhythm) {
    return jobs.layDown(
        new JobText(name, aim, "", Money.parse(limit), minutes, rhythm), office.noor);
  }

  @Test
  void whatWasSaidLastIsUndone() {
    var id = laidDown(office.noor);
    var asked = (JobOutcome.Done) jobs.ask(id, office.mees, office.noor);
    assertThat(jobs.undo(asked.deed())).isInstanceOf(UndoOutcome.Undone.class);
    assertThat(now(id).asked()).isEmpty();
  }

  @Test
  void theFounderHasTheOfficesOfTheseTests() {
    assertThat(office.coop.founder.roles()).contains(Role.BOARD, Role.COORDINATOR);
  }
}
