package coop.meent.sister;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.availability.AvailabilityService;
import coop.meent.availability.Span;
import coop.meent.availability.WeekKind;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.base.RefusedException;
import coop.meent.base.Seeded;
import coop.meent.base.Week;
import coop.meent.member.Cooperative;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.talent.Interest;
import coop.meent.talent.Skill;
import coop.meent.talent.SkillDraft;
import coop.meent.talent.SkillService;
import coop.meent.talent.Statement;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A cooperative that writes letters, with members who can do something and have room for it.
public final class SisterOffice implements AutoCloseable {

  public static final LocalDate TODAY = TestCooperative.TODAY;
  public static final Band BAND =
      new Band(Optional.of(Money.parse("72.50")), Optional.of(Money.parse("91.00")));

  public final TestCooperative coop;
  public final SisterService sisters;
  public final SkillService skills;
  public final AvailabilityService availability;
  public final MemberId coordinator;
  private final Path folder;
  private final long seed;

  public SisterOffice(Path folder, String name, long seed) {
    this.folder = folder;
    this.seed = seed;
    coop = new TestCooperative(folder);
    var was = coop.members.cooperative().orElseThrow();
    coop.members.putCooperative(
        new Cooperative(
            name,
            was.liability(),
            was.seat(),
            was.kvkNumber(),
            was.vatNumber(),
            was.founded(),
            was.language()));
    coop.work.addClient("Gemeente Zutphen", Optional.empty());
    skills = new SkillService(coop.store, coop.ids, TestCooperative.CLOCK, coop.members);
    availability =
        new AvailabilityService(coop.store, coop.ids, TestCooperative.CLOCK, coop.members);
    sisters = at(TODAY);
    coordinator = coop.founder.id();
  }

  /// The same deeds as they are on another day.
  public SisterService at(LocalDate day) {
    var clock =
        Clock.offset(TestCooperative.CLOCK, Duration.ofDays(day.toEpochDay() - TODAY.toEpochDay()));
    return new SisterService(
        coop.store,
        coop.ids,
        clock,
        new Seeded(seed),
        new SisterService.Rooms(
            coop.members,
            coop.memberships,
            skills,
            availability,
            () -> coop.work.clients().stream().map(one -> one.name()).toList()));
  }

  /// Somebody who has a skill and three days a week.
  public MemberId person(String name, String skill, int level) {
    var who =
        ((MemberOutcome.Saved) coop.members.add(MemberDraft.named(name, TODAY.minusYears(1))))
            .member()
            .id();
    able(who, skill, level);
    var week = Week.of(TODAY);
    availability.say(who, List.of(new Span(week, week.plus(30), WeekKind.FIRM, 26, "")));
    return who;
  }

  public void able(MemberId who, String skill, int level) {
    skills.list(new SkillDraft(skill, "Words", false));
    skills.say(new Statement(who, Skill.idOf(skill), level, Interest.RATHER_NOT, false, TODAY));
  }

  public Consent willing(MemberId who) {
    return done(sisters.consent(true, Region.GELDERLAND, BAND, who));
  }

  public Path file(String name) {
    return folder.resolve(name + SisterService.ENDING);
  }

  public Path introduced() {
    var file = file("introduction");
    done(sisters.introduce("Bas, 0575 123 456", file, coordinator));
    return file;
  }

  /// Takes an introduction in and confirms its code.
  public Sister meets(Path introduction) {
    var met = (Arrival.Introduced) done(sisters.take(introduction, coordinator));
    return done(sisters.confirm(met.sister().id(), met.keys().fingerprint().text(), coordinator));
  }

  public Sister sister() {
    return sisters.standing().sisters().values().iterator().next();
  }

  public Path offered() {
    var file = file("offer");
    done(sisters.offer(sister().id(), TODAY.plusWeeks(8), true, file, coordinator));
    return file;
  }

  public static <T> T done(SisterOutcome<T> outcome) {
    return switch (outcome) {
      case SisterOutcome.Done<T>(var result, var _) -> result;
      case SisterOutcome.Refused<T>(var why) -> throw new RefusedException(why);
    };
  }

  public static coop.meent.base.Refusal refused(SisterOutcome<?> outcome) {
    assertThat(outcome).isInstanceOf(SisterOutcome.Refused.class);
    return ((SisterOutcome.Refused<?>) outcome).why();
  }

  @Override
  public void close() {
    coop.close();
  }
}
